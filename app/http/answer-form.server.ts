import { parseDutchDate } from "#flows/law/calendar/parse-date";
import { type Answer, PULLS } from "#flows/noodrem/answer-check";
import { PRINCIPLE_KEYS, type PrincipleKey } from "#flows/noodrem/principles";
import { ANSWER_KINDS } from "#flows/noodrem/states";
import { WEIGHING_ROWS } from "../ui/agency/answer-form";
import type { Form } from "./form.server";

/** The answer as it was typed; what is not filled in stays empty, `checkAnswer` says what is needed. */
export function answerFromForm(form: Form): Answer {
  const kind = ANSWER_KINDS.find((one) => one === form.get("soort")) ?? "comply";
  const weighing = Array.from({ length: WEIGHING_ROWS }, (_, row) => ({
    principle: form.get(`beginsel-${row}`),
    pull: PULLS.find((pull) => pull === form.get(`kant-${row}`)) ?? "beide",
    why: form.get(`waarom-${row}`).trim(),
  })).flatMap(({ principle, ...rest }) =>
    (PRINCIPLE_KEYS as readonly string[]).includes(principle)
      ? [{ principle: principle as PrincipleKey, ...rest }]
      : [],
  );
  return {
    kind,
    change: form.get("verandering").trim(),
    owner: form.get("eigenaar").trim(),
    changeBy: readDay(form.get("klaar-op")),
    weighing,
    alternatives: form.get("alternatieven").trim(),
    forThisPerson: form.get("voor-indiener").trim(),
    lookAgainOn: readDay(form.get("opnieuw-op")),
  };
}

/** A date as people write it; what cannot be read is kept as typed, so that it is shown again. */
function readDay(text: string): string {
  const parsed = parseDutchDate(text);
  return parsed.ok ? parsed.value : text.trim().slice(0, 10);
}
