import type { AppLoadContext } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { replay } from "#flows/engine/replay";
import { PRINCIPLE_KEYS } from "#flows/noodrem/principles";
import type { SignalInput } from "#flows/noodrem/signal";
import { type DescribedAnswer, describeProfessional } from "../usecases/advice/describe-answers";
import { surroundings } from "../usecases/advice/surroundings";
import { professionalIntake } from "../usecases/professional/intake";
import { factInDutch } from "./signal-of-visit.server";
import { readVisit, type Visit } from "./visit.server";

export interface HeldSignal {
  readonly signal: SignalInput;
  readonly visit: Visit;
  readonly answers: readonly DescribedAnswer[];
}

const UNKNOWN_BODY = "overheid-onbekend";
const WRITTEN_APART = ["wat-gebeurt", "wat-nodig", "organisatie"];

/** The signal that this professional is about to file, in the same form as a citizen's; an open question leads there. */
export async function heldSignal(request: Request, context: AppLoadContext): Promise<HeldSignal> {
  const visit = await readVisit(request, context);
  const today = context.ctx.clock.today();
  const replayed = replay(professionalIntake, visit.professional, surroundings(today));
  if (replayed.next !== null) throw redirect(`/professional/vraag/${replayed.next}`);
  const answers = describeProfessional(visit.professional, today);
  const given = replayed.answers;
  const agency = given.organisatie;
  const signal: SignalInput = {
    agencyId: typeof agency === "string" ? agency : UNKNOWN_BODY,
    decisionTypeId: null,
    level: given["toepassing-of-regel"] === "regel" ? "regel" : "toepassing",
    principles: principlesOf(given.beginsel),
    lang: context.lang,
    story: String(given["wat-gebeurt"] ?? ""),
    wish: String(given["wat-nodig"] ?? ""),
    facts: answers
      .filter(
        ({ question, value }) =>
          !WRITTEN_APART.includes(question) && !(value.kind === "text" && value.text === ""),
      )
      .map(factInDutch),
    contact: null,
  };
  return { signal, visit, answers };
}

/** Option ids have hyphens where principle keys have underscores. */
function principlesOf(value: unknown): SignalInput["principles"] {
  const chosen = Array.isArray(value) ? value.map((id) => String(id).replaceAll("-", "_")) : [];
  return PRINCIPLE_KEYS.filter((key) => chosen.includes(key)).slice(0, 8);
}
