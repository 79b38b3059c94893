import type { Answer } from "#flows/noodrem/answer-check";
import type { NoodremEvent, NoodremEventType } from "#flows/noodrem/events";
import { addDays } from "#flows/noodrem/terms";
import type { Secret } from "../../../app/sealing/secret-code";
import type { Actor } from "../../../app/usecases/actor";
import { staffOf } from "../../../app/usecases/test-context";
import type { Dice } from "./random";

/** One noodrem in the simulation, with how its two sides behave. Nobody here knows the machine: they try. */
export interface Case {
  readonly id: string;
  readonly code: Secret;
  organisationId: string;
  readonly desk: "prompt" | "late" | "silent";
  readonly person: "content" | "critical" | "gone";
  prepared: Answer | null;
  /** Attempts in a row that were refused; after some of them nobody tries again. */
  refusals: number;
}

export const ORGANISATIONS = ["uwv", "svb", "cak", "cjib", "duo", "ind"] as const;

const WORDS =
  "brief dag huis werk regel geld kind zorg hulp uitleg gesprek bericht plan loket vraag antwoord maand jaar school buurt".split(
    " ",
  );

/** A sentence that hardly anybody else writes. */
const sentence = (dice: Dice, start: string): string =>
  `${start} ${Array.from({ length: 8 }, () => dice.pick(WORDS)).join(" ")}.`;

const EARLIER: Answer[] = [];

/** An answer of some kind: mostly sound, sometimes copied, thin or too late, as people do. */
function anAnswer(dice: Dice, on: string): Answer {
  if (EARLIER.length > 0 && dice.chance(0.03)) return { ...dice.pick(EARLIER), lookAgainOn: addDays(on, 60) };
  const kind = dice.pick(["comply", "comply", "explain", "partly"] as const);
  const explains = kind !== "comply";
  const answer: Answer = {
    kind,
    change: kind === "explain" ? "" : sentence(dice, "Wij veranderen"),
    owner: kind === "explain" ? "" : "Team Brieven",
    changeBy: kind === "explain" ? "" : addDays(on, dice.between(-3, 90)),
    weighing: explains
      ? [{ principle: "evenredigheid", pull: "voor_regel", why: sentence(dice, "De regel gaat over") }]
      : [],
    alternatives: explains ? (dice.chance(0.05) ? "geen" : sentence(dice, "Wij keken naar")) : "",
    forThisPerson: explains ? sentence(dice, "Wij helpen u met") : "",
    lookAgainOn: explains ? addDays(on, dice.between(10, 120)) : "",
  };
  if (explains && EARLIER.length < 50) EARLIER.push(answer);
  return answer;
}

export interface Act {
  readonly actor: Actor;
  readonly event: NoodremEvent;
}

/** What a desk mostly does after an event. */
const USUAL: Readonly<
  Record<
    string,
    readonly ("ACKNOWLEDGE" | "TAKE_UP" | "ANSWER" | "PREPARE" | "RECONSIDER" | "KEEP_PROMISE")[]
  >
> = {
  FILE: ["ACKNOWLEDGE"],
  FORWARD: ["ACKNOWLEDGE"],
  ACKNOWLEDGE: ["TAKE_UP"],
  TAKE_UP: ["ANSWER", "PREPARE"],
  REPLY: ["ANSWER", "PREPARE"],
  RESUME: ["ANSWER", "PREPARE"],
  RETURN: ["PREPARE"],
  EXTEND: ["TAKE_UP", "ANSWER"],
  DISPUTE: ["RECONSIDER", "PREPARE"],
  ACCEPT: ["KEEP_PROMISE"],
  RECONSIDER: ["KEEP_PROMISE"],
};

/** What somebody tries today. It may well be impossible: then it has to be refused in words. */
export function tryOne(one: Case, dice: Dice, on: string, last: NoodremEventType | null): Act {
  const writer = staffOf(one.organisationId, "behandelaar");
  const chief = staffOf(one.organisationId, "leiding");
  const person: Actor = { kind: "follower", code: one.code };
  const desk = (event: NoodremEvent, actor: Actor = dice.chance(0.7) ? writer : chief): Act => ({
    actor,
    event,
  });
  const byPerson = (event: NoodremEvent): Act => ({ actor: person, event });
  if (one.prepared !== null && dice.chance(0.8)) {
    const type = last === "DISPUTE" ? "RECONSIDER" : "ANSWER";
    return dice.chance(0.1)
      ? desk({ type: "RETURN", reason: "Schrijf het gewoner op." }, chief)
      : desk({ type, answer: one.prepared }, chief);
  }
  if (one.person !== "gone" && dice.chance(0.25)) {
    return byPerson(
      dice.pick<NoodremEvent>([
        { type: "REPLY", text: "Dat was in september." },
        one.person === "content" ? { type: "ACCEPT" } : { type: "DISPUTE", reason: "Dit helpt mij niet." },
        one.person === "content"
          ? { type: "CONFIRM_KEPT" }
          : { type: "DENY_KEPT", reason: "Het is niet gebeurd." },
        ...(dice.chance(0.05) ? [{ type: "WITHDRAW" } as const] : []),
      ]),
    );
  }
  const answer = anAnswer(dice, on);
  const usual = USUAL[last ?? "FILE"];
  if (usual !== undefined && dice.chance(0.75)) {
    const type = dice.pick(usual);
    if (type === "KEEP_PROMISE") return desk({ type, proof: "De brief is veranderd." });
    return desk(type === "ACKNOWLEDGE" || type === "TAKE_UP" ? { type } : { type, answer });
  }
  return desk(
    dice.pick<NoodremEvent>([
      { type: "ACKNOWLEDGE" },
      { type: "ACKNOWLEDGE" },
      { type: "TAKE_UP" },
      { type: "TAKE_UP" },
      { type: "ASK", question: "Wanneer kreeg u de brief?" },
      { type: "RESUME" },
      { type: "EXTEND", reason: "Wij zoeken het uit." },
      { type: "PREPARE", answer },
      { type: "ANSWER", answer },
      { type: "ANSWER", answer },
      { type: "RECONSIDER", answer },
      { type: "KEEP_PROMISE", proof: "De brief is veranderd." },
      ...(dice.chance(0.1)
        ? [{ type: "FORWARD", organisationId: dice.pick(ORGANISATIONS), reason: "Dit hoort daar." } as const]
        : []),
    ]),
  );
}

/** After how many days somebody tries again; null is never. */
export function nextTry(one: Case, dice: Dice): number | null {
  if (one.refusals > 5) return null;
  if (one.desk === "silent") return dice.chance(0.5) ? dice.between(20, 90) : null;
  return one.desk === "prompt" ? dice.between(1, 9) : dice.between(15, 50);
}
