import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { replay } from "#flows/engine/replay";
import { navigator } from "#flows/navigator";
import type { LetterReading } from "#flows/reader/reading";
import { type Form, readForm } from "~/http/form.server";
import { commitVisit, readVisit } from "~/http/visit.server";
import { PastePage } from "~/ui/letter-reader/paste-page";
import { ProposalsPage } from "~/ui/letter-reader/proposals-page";
import { nameOfEntry } from "~/usecases/advice/search-entries";
import { surroundings } from "~/usecases/advice/surroundings";
import {
  type Confirmation,
  confirmLetter,
  daysAsTyped,
  type FieldProblem,
} from "~/usecases/letter-reader/confirm";
import {
  type PasteProblem,
  packReading,
  proposeFromLetter,
  unpackReading,
} from "~/usecases/letter-reader/propose";

/**
 * Reads the pasted text and shows what was found; then takes over what the person confirmed. The text itself is in no
 * cookie and no database: it came with this request and goes with it.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  const today = context.ctx.clock.today();
  const form = await readForm(request);
  if (form.get("stap") !== "neem-over") {
    const text = form.get("brief");
    const read = proposeFromLetter(text, today);
    if (!read.ok) return data(paste(text, read.error), { status: 422 });
    return data(read.value === null ? paste(text, null) : proposals(read.value, null, []));
  }
  const reading = unpackReading(form.get("voorstel"));
  if (reading === null) return redirect("/brief-lezen", { status: 303 });
  const confirmation = confirmationFrom(form);
  const confirmed = confirmLetter(reading, confirmation, today);
  if (!confirmed.ok) return data(proposals(reading, confirmation, confirmed.error), { status: 422 });
  const visit = await readVisit(request, context);
  const route = { ...visit.route, ...confirmed.value.answers } as typeof visit.route;
  const { next } = replay(navigator, route, surroundings(today));
  const headers = await commitVisit({ ...visit, route, known: confirmed.value.known }, request, context);
  return redirect(next === null ? "/uitkomst" : `/vraag/${next}`, { status: 303, headers });
}

const paste = (text: string, problem: PasteProblem | null) => ({ step: "paste" as const, text, problem });

function proposals(reading: LetterReading, given: Confirmation | null, problems: readonly FieldProblem[]) {
  const types = reading.decisionTypes.map(({ value }) => [
    value,
    nameOfEntry("decisionType", value) ?? value,
  ]);
  const body = reading.body?.value;
  const names = Object.fromEntries([
    ...types,
    ...(body === undefined ? [] : [[body, nameOfEntry("agency", body) ?? body]]),
  ]) as Record<string, string>;
  return {
    step: "proposals" as const,
    reading,
    packed: packReading(reading),
    names,
    typedDays: daysAsTyped(reading),
    given,
    problems,
  };
}

function confirmationFrom(form: Form): Confirmation {
  return {
    ticked: form.all("klopt"),
    decisionType: form.get("soort-besluit"),
    dates: { datum: form.get("datum"), verzonden: form.get("verzonden"), uiterlijk: form.get("uiterlijk") },
    reference: form.get("kenmerk"),
  };
}

export default function BriefLezen() {
  const view = useActionData<typeof action>();
  if (view?.step === "proposals")
    return (
      <ProposalsPage
        reading={view.reading as LetterReading}
        packed={view.packed}
        names={view.names}
        typedDays={view.typedDays}
        given={view.given}
        problems={view.problems}
      />
    );
  return (
    <PastePage
      text={view?.text ?? ""}
      problem={view?.problem ?? null}
      nothing={view !== undefined && view.problem === null}
    />
  );
}
