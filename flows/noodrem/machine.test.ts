import { describe, expect, it } from "vitest";
import { getSimplePaths } from "xstate/graph";
import { advance, type NoodremSituation, possibleEvents } from "./advance";
import type { Answer } from "./answer-check";
import { type DatedNoodremEvent, NOODREM_ROLES, type NoodremEvent, type NoodremRole } from "./events";
import { noodremMachine } from "./machine";
import { FINAL_STATES, NOODREM_STATES, type NoodremState, RUNGS } from "./states";
import { addDays, NOODREM_TERMS, termsOn } from "./terms";
import {
  beantwoord,
  betwist,
  bezorgd,
  comply,
  DAY,
  EVENTS,
  EXPECTED,
  expire,
  explain,
  inBeraad,
  live,
  nagekomen,
  SITUATIONS,
  terms,
  voorgelegd,
  vraag,
} from "./test-situations";

describe("every state, event and role", () => {
  it("has a situation for every state in which a noodrem can rest", () => {
    const passing = NOODREM_STATES.filter((state) => SITUATIONS[state] === undefined);
    expect(passing).toEqual(["aanvaard", "heroverwogen"]);
    expect(Object.keys(EXPECTED).sort()).toEqual(Object.keys(SITUATIONS).sort());
  });

  it.each(Object.entries(SITUATIONS))("in %s (I1, I2)", (state, situation) => {
    const on = addDays(situation.context.lastEventOn, 15);
    for (const event of EVENTS) {
      for (const role of NOODREM_ROLES) {
        const expected = EXPECTED[state]?.[event.type];
        const result = advance(situation, event, { role, on });
        const what = `${event.type} by ${role}`;
        if (expected?.[0].includes(role))
          expect([what, result.ok && result.value.state]).toEqual([what, expected[1]]);
        else
          expect([
            what,
            !result.ok && ["not_allowed", "not_possible_now"].includes(result.error.code),
          ]).toEqual([what, true]);
      }
    }
  });

  it.each(Object.entries(SITUATIONS))("names in %s exactly what each role can do", (state, situation) => {
    const on = addDays(situation.context.lastEventOn, 15);
    for (const role of NOODREM_ROLES) {
      const expected = EVENTS.map(({ type }) => type).filter((type) =>
        EXPECTED[state]?.[type]?.[0].includes(role),
      );
      expect([role, possibleEvents(situation, { role, on })]).toEqual([role, expected]);
    }
  });
});

describe("invariants", () => {
  describe("I2: an explanation has four eyes", () => {
    const sign = (
      from: NoodremSituation,
      role: NoodremRole,
      person: string,
      answer = explain,
      prepared = explain,
    ) => advance(from, { type: "ANSWER", answer }, { role, person, on: DAY, prepared });
    const lacks = (result: ReturnType<typeof sign>) =>
      !result.ok && result.error.code === "needs_signature" && result.error.reason;

    it("is signed by somebody of the leadership who did not write it, word for word", () => {
      expect(lacks(sign(inBeraad, "behandelaar", "een behandelaar"))).toBe("leiding");
      expect(lacks(sign(inBeraad, "leiding", "een leiding"))).toBe("not_prepared");
      expect(lacks(sign(voorgelegd, "behandelaar", "een ander"))).toBe("leiding");
      expect(lacks(sign(voorgelegd, "leiding", "een behandelaar"))).toBe("own_words");
      const other = { ...explain, alternatives: "Wij bekeken een heel andere oplossing." };
      expect(lacks(sign(voorgelegd, "leiding", "een leiding", other))).toBe("changed");
      const signed = sign(voorgelegd, "leiding", "een leiding");
      expect(signed.ok && [signed.value.state, signed.value.context.preparedBy]).toEqual([
        "beantwoord",
        null,
      ]);
    });

    it("holds in the machine itself, for a reconsidered answer too", () => {
      for (const from of [inBeraad, voorgelegd]) {
        const machine = noodremMachine.resolveState({ value: from.state, context: from.context });
        const can = (by: NoodremRole, person: string) =>
          machine.can({ type: "ANSWER", answer: explain, by, person, on: DAY });
        expect([can("behandelaar", "een ander"), can("leiding", "een behandelaar")]).toEqual([false, false]);
        expect(can("leiding", "een leiding")).toBe(from === voorgelegd);
      }
      const again = advance(
        betwist,
        { type: "RECONSIDER", answer: explain },
        { role: "leiding", person: "een leiding", on: DAY, prepared: explain },
      );
      expect(again).toEqual({ ok: false, error: { code: "needs_signature", reason: "not_prepared" } });
    });

    it("goes back to who wrote it, and a new preparation takes the place of the old one", () => {
      expect(possibleEvents(inBeraad, { role: "leiding", on: DAY })).not.toContain("RETURN");
      expect(possibleEvents(voorgelegd, { role: "leiding", on: DAY })).toContain("RETURN");
      const back = live([[{ type: "RETURN", reason: "Noem de regel." }, "leiding"]], voorgelegd);
      expect([back.state, back.context.preparedBy]).toEqual(["in_beraad", null]);
      const own = live([[{ type: "PREPARE", answer: explain }, "leiding"]], voorgelegd);
      expect(own.context.preparedBy).toBe("een leiding");
    });

    it("is not carried along to another organisation, nor past an answer that complies", () => {
      const forwarded = live(
        [[{ type: "FORWARD", organisationId: "elders", reason: "Niet van ons." }, "leiding"]],
        voorgelegd,
      );
      const complied = live([[{ type: "ANSWER", answer: comply }, "behandelaar"]], voorgelegd);
      expect([forwarded.context.preparedBy, complied.context.preparedBy]).toEqual([null, null]);
    });
  });

  it("I3: names everything that is missing and remembers the day of the check", () => {
    const empty: Answer = {
      ...explain,
      weighing: [],
      alternatives: "geen",
      forThisPerson: "",
      lookAgainOn: "",
    };
    expect(advance(inBeraad, { type: "ANSWER", answer: empty }, { role: "leiding", on: DAY })).toEqual({
      ok: false,
      error: {
        code: "answer_incomplete",
        missing: ["weighing", "alternatives", "for_this_person", "look_again_on"],
      },
    });
    const done = advance(
      voorgelegd,
      { type: "ANSWER", answer: explain },
      { role: "leiding", person: "een leiding", on: DAY, prepared: explain },
    );
    expect(done.ok && [done.value.context.answerKind, done.value.context.promiseBy]).toEqual([
      "explain",
      "2027-02-01",
    ]);
  });

  it("I4: a reconsidered answer cannot be disputed again", () => {
    const again = live(
      [
        [{ type: "PREPARE", answer: explain }, "behandelaar"],
        [{ type: "RECONSIDER", answer: explain }, "leiding", DAY, explain],
      ],
      betwist,
    );
    expect([again.state, again.context.judgement]).toEqual(["toezegging_loopt", "betwist"]);
    expect(possibleEvents(again, { role: "burger", on: addDays(DAY, 200) })).toEqual([]);
  });

  it("I5: silence climbs every rung in turn and is public only after the answer was due", () => {
    const climbed = [];
    for (let situation = bezorgd; situation.context.dueOn !== null; ) {
      situation = expire(situation);
      climbed.push([situation.context.rung, situation.context.lastEventOn, situation.state]);
    }
    expect(climbed).toEqual([
      ["herinnering_1", "2026-12-02", "bezorgd"],
      ["herinnering_2", "2026-12-10", "bezorgd"],
      ["herinnering_3", "2026-12-18", "bezorgd"],
      ["leiding", "2026-12-26", "bezorgd"],
      ["openbare_lijst", "2027-01-20", "bezorgd"],
      ["ombudsman", "2027-01-28", "bezorgd"],
    ]);
    expect(climbed.map(([rung]) => rung)).toEqual(RUNGS.slice(1));
  });

  it("I5: nobody is told of the same rung twice, also after a dispute at the top", () => {
    const top = { ...beantwoord, context: { ...beantwoord.context, rung: "ombudsman" as const } };
    const disputed = live([[{ type: "DISPUTE", reason: "Nee." }, "burger"]], top);
    expect([disputed.state, disputed.context.dueOn]).toEqual(["betwist", null]);
    expect(disputed.context.answerBy).toBe("2026-12-22");
    const passedOn = live(
      [
        [{ type: "FORWARD", organisationId: "elders", reason: "Niet van ons." }, "leiding"],
        [{ type: "DELIVER" }, "systeem"],
      ],
      { ...bezorgd, context: { ...bezorgd.context, rung: "ombudsman" } },
    );
    expect([passedOn.state, passedOn.context.dueOn]).toEqual(["bezorgd", null]);
  });

  it("I6: a term can expire only on a day after it", () => {
    const on = (day: string) => advance(bezorgd, { type: "TERM_EXPIRED" }, { role: "systeem", on: day });
    expect(bezorgd.context.dueOn).toBe("2026-12-01");
    expect(on("2026-12-01")).toEqual({
      ok: false,
      error: { code: "not_possible_now", state: "bezorgd", event: "TERM_EXPIRED" },
    });
    expect(on("2026-12-02").ok).toBe(true);
  });

  it("I7: extends once, and not after the end", () => {
    const extend = (situation: NoodremSituation, day: string) =>
      advance(situation, { type: "EXTEND", reason: "Wij zoeken het uit." }, { role: "leiding", on: day });
    const once = extend(inBeraad, "2027-01-19");
    expect(once.ok && once.value.context.answerBy).toBe("2027-02-16");
    expect(once.ok && extend(once.value, "2027-01-20").ok).toBe(false);
    expect(extend(inBeraad, "2027-01-20").ok).toBe(false);
  });

  it("I9: refuses an event before the day of the last one", () => {
    expect(advance(inBeraad, { type: "WITHDRAW" }, { role: "burger", on: "2026-11-23" }).ok).toBe(false);
  });

  it("I10: a question stops nothing, and to comply needs no reply", () => {
    expect(vraag.context.dueOn).toBe(inBeraad.context.answerBy);
    const answer = (what: Answer) =>
      advance(vraag, { type: "ANSWER", answer: what }, { role: "leiding", on: DAY });
    expect([answer(comply).ok, answer(explain).ok]).toEqual([true, false]);
    const resume = (day: string) => advance(vraag, { type: "RESUME" }, { role: "behandelaar", on: day });
    expect([resume("2026-12-08").ok, resume("2026-12-09").ok]).toEqual([false, true]);
  });

  it("sends on at most twice, and starts the acknowledging again", () => {
    const forward: readonly (readonly [NoodremEvent, NoodremRole])[] = [
      [{ type: "FORWARD", organisationId: "elders", reason: "Niet van ons." }, "leiding"],
      [{ type: "DELIVER" }, "systeem"],
    ];
    const twice = live([...forward, ...forward], bezorgd);
    expect([twice.context.forwards, twice.context.answerBy]).toEqual([2, bezorgd.context.answerBy]);
    expect(() => live(forward, twice)).toThrow("not_possible_now");
  });

  it("leaves a week to show proof when the promised day has passed", () => {
    const late = live([[{ type: "ACCEPT" }, "burger", "2026-12-20"]], {
      ...beantwoord,
      context: { ...beantwoord.context, promiseBy: "2026-12-01" },
    });
    expect(late.context.dueOn).toBe("2026-12-27");
  });

  it("hears once that a promise was not kept, and tells the leadership", () => {
    const denied = advance(nagekomen, { type: "DENY_KEPT", reason: "Nee." }, { role: "burger", on: DAY });
    expect(denied.ok && [denied.value.state, denied.value.context.rung, denied.value.effects]).toEqual([
      "gebroken",
      "leiding",
      [{ type: "notify", audience: "leiding", about: "toezegging_gebroken" }],
    ]);
    expect(denied.ok && possibleEvents(denied.value, { role: "leiding", on: DAY })).toEqual([
      "ASK_IDENTITY",
      "CALL_MISUSE",
    ]);
  });
});

describe("all simple paths (I8)", () => {
  const far = (context: { dueOn: string | null; lastEventOn: string }) =>
    context.dueOn === null ? context.lastEventOn : addDays(context.dueOn, 1);
  /** The day of an event follows the snapshot, so that a term can expire wherever one runs. */
  const dated = (event: NoodremEvent, on: string): DatedNoodremEvent => {
    const answer = { ...comply, changeBy: addDays(on, 60) };
    return { ...event, ...("answer" in event && { answer }), by: "leiding", person: "een leiding", on };
  };
  const paths = getSimplePaths(noodremMachine, {
    input: { filedOn: DAY, terms },
    events: ({ context }) =>
      EVENTS.filter(({ type }) => !["EXTEND", "PREPARE", "RETURN"].includes(type)).map((event) =>
        dated(event, far(context)),
      ),
    filterEvents: (snapshot, event) => snapshot.can(event),
    serializeState: (snapshot) =>
      `${String(snapshot.value)}/${snapshot.context.judgement}/${snapshot.context.keptDenied}`,
  });

  it("visits every state in which a noodrem can rest", () => {
    const visited = new Set(paths.flatMap((path) => path.steps.map(({ state }) => String(state.value))));
    expect([...visited].sort()).toEqual(Object.keys(SITUATIONS).sort());
    expect(paths.length).toBeGreaterThan(30);
  });

  it("can reach an end from every state", () => {
    const ends = paths.filter((path) => FINAL_STATES.includes(path.state.value as NoodremState));
    const leading = new Set(ends.flatMap((path) => path.steps.map(({ state }) => String(state.value))));
    expect([...leading].sort()).toEqual(Object.keys(SITUATIONS).sort());
  });
});

describe("terms", () => {
  it("knows no terms before they began, and never falls back on others", () => {
    expect(termsOn("2025-12-31")).toEqual({ ok: false, error: { code: "no_terms" } });
    const open = NOODREM_TERMS.filter(({ validTo }) => validTo === null);
    expect(open.length).toBe(1);
  });
});
