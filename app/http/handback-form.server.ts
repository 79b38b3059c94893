import { CLIMBED_RUNGS, type Handback } from "#flows/noodrem/handback/assignment";
import { PRINCIPLE_KEYS } from "#flows/noodrem/principles";
import { GROUND_ROWS } from "../ui/handback/give-page";
import type { Form } from "./form.server";

const cut = (text: string, most: number): string => text.trim().slice(0, most);

/** A handback as it was typed; what is not filled in stays empty, `checkHandback` says what is needed. */
export function handbackFromForm(form: Form): Handback {
  const rungs = form.all("treden");
  return {
    makerId: form.get("maker"),
    title: cut(form.get("titel"), 200),
    summary: cut(form.get("openbaar"), 2000),
    assignment: cut(form.get("opdracht"), 4000),
    grounds: Array.from({ length: GROUND_ROWS }, (_, row) => row).flatMap((row) => {
      const principle = PRINCIPLE_KEYS.find((key) => key === form.get(`beginsel-${row}`));
      return principle ? [{ principle, why: cut(form.get(`waarom-${row}`), 2000) }] : [];
    }),
    rungs: CLIMBED_RUNGS.filter((rung) => rungs.includes(rung)),
    rungsTold: cut(form.get("treden-verteld"), 2000),
    affected: cut(form.get("geraakt"), 2000),
    meanwhile: cut(form.get("intussen"), 2000),
    needed: cut(form.get("nodig"), 2000),
  };
}
