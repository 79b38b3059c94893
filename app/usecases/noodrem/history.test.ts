import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventsOf, findById } from "#db/noodremmen";
import { dialects, type TestDatabase } from "#db/test-dialects";
import { advance, begin, type NoodremSituation } from "#flows/noodrem/advance";
import type { Answer } from "#flows/noodrem/answer-check";
import type { NoodremEvent } from "#flows/noodrem/events";
import { addDays, termsOn } from "#flows/noodrem/terms";
import { type Actor, SYSTEM } from "../actor";
import { filed, staffOf, type TestContext, testContext } from "../test-context";
import { advanceNoodrem } from "./advance-noodrem";
import type { Receipt } from "./file-noodrem";
import { followNoodrem } from "./follow-noodrem";
import { situationOf } from "./noodrem-row";

const START = "2026-11-24";
const answer = (changeBy: string): Answer => ({
  kind: "comply",
  change: "Wij halen de boete weg.",
  owner: "Team Boetes",
  changeBy,
  weighing: [],
  alternatives: "",
  forThisPerson: "",
  lookAgainOn: "",
});
const EVENTS: readonly ((on: string) => NoodremEvent)[] = [
  () => ({ type: "ACKNOWLEDGE" }),
  () => ({ type: "TAKE_UP" }),
  () => ({ type: "ASK", question: "Wanneer was dat?" }),
  () => ({ type: "REPLY", text: "In september." }),
  () => ({ type: "RESUME" }),
  () => ({ type: "EXTEND", reason: "Wij zoeken het uit." }),
  (on) => ({ type: "PREPARE", answer: answer(addDays(on, 30)) }),
  () => ({ type: "RETURN", reason: "Noem de regel." }),
  (on) => ({ type: "ANSWER", answer: answer(addDays(on, 30)) }),
  () => ({ type: "ACCEPT" }),
  () => ({ type: "DISPUTE", reason: "Dit helpt niet." }),
  (on) => ({ type: "RECONSIDER", answer: answer(addDays(on, 30)) }),
  () => ({ type: "KEEP_PROMISE", proof: "De boete is weg." }),
  () => ({ type: "CONFIRM_KEPT" }),
  () => ({ type: "DENY_KEPT", reason: "De boete staat er nog." }),
  () => ({ type: "WITHDRAW" }),
  () => ({ type: "TERM_EXPIRED" }),
];
type Who = "burger" | "behandelaar" | "leiding" | "vreemde" | "systeem";
const step = fc.record({
  who: fc.constantFrom<Who>("burger", "behandelaar", "leiding", "vreemde", "systeem"),
  event: fc.nat({ max: EVENTS.length - 1 }),
  daysLater: fc.constantFrom(0, 0, 0, 1, 8, 30, 60),
});

describe.each(dialects)("any history on $name", (dialect) => {
  let t: TestDatabase;
  let ctx: TestContext;
  beforeAll(async () => {
    t = await dialect.fresh();
    ctx = await testContext(t);
  });
  afterAll(() => t.close());

  const actorOf = (who: Who, { code }: Receipt): Actor => {
    if (who === "burger") return { kind: "follower", code };
    if (who === "systeem") return SYSTEM;
    return who === "vreemde" ? staffOf("svb", "leiding") : staffOf("uwv", who);
  };

  it("is what the machine alone says, and its log stays whole", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
        ctx.setNow(`${START}T10:00:00.000Z`);
        const receipt = await filed(ctx);
        let model = delivered();
        let on = START;
        let length = 2;
        for (const { who, event, daysLater } of steps) {
          on = addDays(on, daysLater);
          ctx.setNow(`${on}T10:00:00.000Z`);
          const sent = EVENTS[event]?.(on) ?? { type: "WITHDRAW" };
          const actor = actorOf(who, receipt);
          const expected =
            who === "vreemde"
              ? null
              : advance(model, sent, { role: roleOf[who], person: personOf(actor), on });
          const done = await advanceNoodrem(ctx, actor, receipt.id, sent);
          expect([sent.type, who, done.ok]).toEqual([sent.type, who, expected?.ok ?? false]);
          if (expected?.ok) {
            model = { state: expected.value.state, context: expected.value.context };
            length++;
          }
          const row = await findById(t.db, receipt.id);
          expect(row && situationOf(row)).toEqual(model);
        }
        const followed = await followNoodrem(ctx, receipt.code);
        expect(followed.ok && [followed.value.isIntact, followed.value.log.length]).toEqual([true, length]);
        expect((await eventsOf(t.db, receipt.id)).map(({ seq }) => seq)).toEqual(
          Array.from({ length }, (_, i) => i + 1),
        );
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

const roleOf = {
  burger: "burger",
  systeem: "systeem",
  behandelaar: "behandelaar",
  leiding: "leiding",
} as const;
const personOf = (actor: Actor): string | null => (actor.kind === "staff" ? actor.accountId : null);

function delivered(): NoodremSituation {
  const terms = termsOn(START);
  if (!terms.ok) throw new Error("the terms of the test day are missing");
  const first = advance(begin(START, terms.value), { type: "DELIVER" }, { role: "systeem", on: START });
  if (!first.ok) throw new Error("a new noodrem cannot be delivered");
  return { state: first.value.state, context: first.value.context };
}
