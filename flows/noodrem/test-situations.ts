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
  events: readonly (readonly [NoodremEvent, NoodremRole, string?, Answer?])[],
  from = begin(DAY, terms),
) {
  return events.reduce<NoodremSituation>((situation, [event, role, on, prepared]) => {
    const next = advance(situation, event, {
      role,
      person: `een ${role}`,
      on: on ?? situation.context.lastEventOn,
      prepared: prepared ?? null,
    });
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
/** An explanation that a behandelaar wrote and that waits for the leadership. */
export const voorgelegd = live([[{ type: "PREPARE", answer: explain }, "behandelaar"]], inBeraad);
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
const source = ["burger", "professional"] as const;
/** What is possible in every state that is not an end, and leaves it as it is. */
const always = <S extends NoodremState>(state: S) =>
  ({
    DISCLOSE: [["professional"], state],
    ASK_IDENTITY: [["leiding"], state],
    CALL_MISUSE: [["leiding"], state],
  }) as const;
export const EXPECTED: Record<
  string,
  Partial<Record<NoodremEvent["type"], readonly [readonly NoodremRole[], NoodremState]>>
> = {
  ingediend: { ...always("ingediend"), DELIVER: [["systeem"], "bezorgd"], WITHDRAW: [source, "ingetrokken"] },
  doorgestuurd: {
    ...always("doorgestuurd"),
    DELIVER: [["systeem"], "bezorgd"],
    WITHDRAW: [source, "ingetrokken"],
  },
  bezorgd: {
    ...always("bezorgd"),
    ACKNOWLEDGE: [staff, "ontvangen"],
    FORWARD: [staff, "doorgestuurd"],
    WITHDRAW: [source, "ingetrokken"],
    TERM_EXPIRED: [["systeem"], "bezorgd"],
  },
  ontvangen: {
    ...always("ontvangen"),
    TAKE_UP: [staff, "in_beraad"],
    FORWARD: [staff, "doorgestuurd"],
    EXTEND: [["leiding"], "ontvangen"],
    WITHDRAW: [source, "ingetrokken"],
  },
  in_beraad: {
    ...always("in_beraad"),
    ASK: [staff, "vraag_aan_indiener"],
    PREPARE: [staff, "in_beraad"],
    ANSWER: [staff, "beantwoord"],
    FORWARD: [staff, "doorgestuurd"],
    EXTEND: [["leiding"], "in_beraad"],
    WITHDRAW: [source, "ingetrokken"],
  },
  vraag_aan_indiener: {
    ...always("vraag_aan_indiener"),
    REPLY: [source, "in_beraad"],
    RESUME: [staff, "in_beraad"],
    ANSWER: [staff, "beantwoord"],
    EXTEND: [["leiding"], "vraag_aan_indiener"],
    WITHDRAW: [source, "ingetrokken"],
  },
  beantwoord: {
    ...always("beantwoord"),
    ACCEPT: [source, "toezegging_loopt"],
    DISPUTE: [source, "betwist"],
    WITHDRAW: [source, "ingetrokken"],
  },
  betwist: {
    ...always("betwist"),
    PREPARE: [staff, "betwist"],
    RECONSIDER: [["leiding"], "toezegging_loopt"],
    WITHDRAW: [source, "ingetrokken"],
  },
  toezegging_loopt: { ...always("toezegging_loopt"), KEEP_PROMISE: [staff, "nagekomen"] },
  nagekomen: { ...always("nagekomen"), CONFIRM_KEPT: [source, "gesloten"], DENY_KEPT: [source, "gebroken"] },
  gebroken: { ...always("gebroken"), KEEP_PROMISE: [staff, "nagekomen"] },
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
  { type: "PREPARE", answer: explain },
  { type: "RETURN", reason: "Nog niet." },
  { type: "ANSWER", answer: comply },
  { type: "ACCEPT" },
  { type: "DISPUTE", reason: "Nee." },
  { type: "RECONSIDER", answer: comply },
  { type: "KEEP_PROMISE", proof: "Zie de brief." },
  { type: "CONFIRM_KEPT" },
  { type: "DENY_KEPT", reason: "Nee." },
  { type: "WITHDRAW" },
  { type: "DISCLOSE", name: "Sam Verzonnen", openTo: "leiding" },
  { type: "ASK_IDENTITY", reason: "Er dreigt gevaar." },
  { type: "OPEN_IDENTITY", reason: "Ik zie dat ook." },
  { type: "CALL_MISUSE", reason: "Dit is reclame." },
  { type: "DECIDE_MISUSE", reason: "Dat klopt." },
  { type: "TERM_EXPIRED" },
];
