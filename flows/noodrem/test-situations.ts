import { advance, begin, type NoodremSituation } from "./advance";
import type { Answer } from "./answer-check";
import type { NoodremEvent, NoodremRole } from "./events";
import type { NoodremState } from "./states";
import { addDays, termsOn } from "./terms";

export const DAY = "2026-11-24";
export const terms = knownTerms();
function knownTerms() {
  const known = termsOn(DAY);
  if (!known.ok) throw new Error("the terms of the test day are missing");
  return known.value;
}
export const comply: Answer = {
  kind: "comply",
  change: "Wij passen de brief aan.",
  owner: "Team Brieven",
  changeBy: "2027-01-15",
  weighing: [],
  alternatives: "",
  forThisPerson: "",
  lookAgainOn: "",
};
export const explain: Answer = {
  ...comply,
  kind: "explain",
  weighing: [{ principle: "evenredigheid", pull: "voor_regel", why: "De regel is er voor iedereen gelijk." }],
  alternatives: "Wij bekeken een regeling in delen.",
  forThisPerson: "Wij bellen deze persoon op.",
  lookAgainOn: "2027-02-01",
};

/** Applies events one after the other; throws when one is refused. */
export function live(
  events: readonly (readonly [NoodremEvent, NoodremRole, string?])[],
  from = begin(DAY, terms),
) {
  return events.reduce<NoodremSituation>((situation, [event, role, on]) => {
    const next = advance(situation, event, { role, on: on ?? situation.context.lastEventOn });
    if (!next.ok) throw new Error(`${event.type} in ${situation.state}: ${next.error.code}`);
    return next.value;
  }, from);
}
const dayAfter = (situation: NoodremSituation): string => addDays(situation.context.dueOn ?? DAY, 1);
export const expire = (situation: NoodremSituation): NoodremSituation =>
  live([[{ type: "TERM_EXPIRED" }, "systeem", dayAfter(situation)]], situation);

export const bezorgd = live([[{ type: "DELIVER" }, "systeem"]]);
const ontvangen = live([[{ type: "ACKNOWLEDGE" }, "behandelaar"]], bezorgd);
export const inBeraad = live([[{ type: "TAKE_UP" }, "behandelaar"]], ontvangen);
export const vraag = live([[{ type: "ASK", question: "Wanneer?" }, "behandelaar"]], inBeraad);
export const beantwoord = live([[{ type: "ANSWER", answer: comply }, "behandelaar"]], inBeraad);
export const betwist = live([[{ type: "DISPUTE", reason: "Nee." }, "burger"]], beantwoord);
const toezegging = live([[{ type: "ACCEPT" }, "burger"]], beantwoord);
export const nagekomen = live(
  [[{ type: "KEEP_PROMISE", proof: "Zie de brief." }, "behandelaar"]],
  toezegging,
);
const gebroken = expire(toezegging);

export const SITUATIONS: Partial<Record<NoodremState, NoodremSituation>> = {
  ingediend: begin(DAY, terms),
  doorgestuurd: live(
    [[{ type: "FORWARD", organisationId: "elders", reason: "Niet van ons." }, "leiding"]],
    bezorgd,
  ),
  bezorgd,
  ontvangen,
  in_beraad: inBeraad,
  vraag_aan_indiener: vraag,
  beantwoord,
  betwist,
  toezegging_loopt: toezegging,
  nagekomen,
  gebroken,
  gesloten: expire(nagekomen),
  ingetrokken: live([[{ type: "WITHDRAW" }, "burger"]], bezorgd),
};

/** Written out by hand: what may happen where, by whom, and where it leads, two weeks and a day after the last event. */
const staff = ["behandelaar", "leiding"] as const;
export const EXPECTED: Record<
  string,
  Partial<Record<NoodremEvent["type"], readonly [readonly NoodremRole[], NoodremState]>>
> = {
  ingediend: { DELIVER: [["systeem"], "bezorgd"], WITHDRAW: [["burger"], "ingetrokken"] },
  doorgestuurd: { DELIVER: [["systeem"], "bezorgd"], WITHDRAW: [["burger"], "ingetrokken"] },
  bezorgd: {
    ACKNOWLEDGE: [staff, "ontvangen"],
    FORWARD: [staff, "doorgestuurd"],
    WITHDRAW: [["burger"], "ingetrokken"],
    TERM_EXPIRED: [["systeem"], "bezorgd"],
  },
  ontvangen: {
    TAKE_UP: [staff, "in_beraad"],
    FORWARD: [staff, "doorgestuurd"],
    EXTEND: [["leiding"], "ontvangen"],
    WITHDRAW: [["burger"], "ingetrokken"],
  },
  in_beraad: {
    ASK: [staff, "vraag_aan_indiener"],
    ANSWER: [staff, "beantwoord"],
    FORWARD: [staff, "doorgestuurd"],
    EXTEND: [["leiding"], "in_beraad"],
    WITHDRAW: [["burger"], "ingetrokken"],
  },
  vraag_aan_indiener: {
    REPLY: [["burger"], "in_beraad"],
    RESUME: [staff, "in_beraad"],
    ANSWER: [staff, "beantwoord"],
    EXTEND: [["leiding"], "vraag_aan_indiener"],
    WITHDRAW: [["burger"], "ingetrokken"],
  },
  beantwoord: {
    ACCEPT: [["burger"], "toezegging_loopt"],
    DISPUTE: [["burger"], "betwist"],
    WITHDRAW: [["burger"], "ingetrokken"],
  },
  betwist: { RECONSIDER: [["leiding"], "toezegging_loopt"], WITHDRAW: [["burger"], "ingetrokken"] },
  toezegging_loopt: { KEEP_PROMISE: [staff, "nagekomen"] },
  nagekomen: { DENY_KEPT: [["burger"], "gebroken"] },
  gebroken: { KEEP_PROMISE: [staff, "nagekomen"] },
  gesloten: {},
  ingetrokken: {},
};
export const EVENTS: readonly NoodremEvent[] = [
  { type: "DELIVER" },
  { type: "ACKNOWLEDGE" },
  { type: "TAKE_UP" },
  { type: "FORWARD", organisationId: "elders", reason: "Niet van ons." },
  { type: "ASK", question: "Wanneer?" },
  { type: "REPLY", text: "Gisteren." },
  { type: "RESUME" },
  { type: "EXTEND", reason: "Wij zoeken het uit." },
  { type: "ANSWER", answer: comply },
  { type: "ACCEPT" },
  { type: "DISPUTE", reason: "Nee." },
  { type: "RECONSIDER", answer: comply },
  { type: "KEEP_PROMISE", proof: "Zie de brief." },
  { type: "DENY_KEPT", reason: "Nee." },
  { type: "WITHDRAW" },
  { type: "TERM_EXPIRED" },
];
