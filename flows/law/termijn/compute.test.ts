import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { computeTermijn } from "./compute";
import { TERMIJN_RULES } from "./registry";

/** Rules of `POST /api/v1/termijnen`, with the fields that a bare question must be told to fill in. */
const CONTRACT: Readonly<Record<string, readonly string[]>> = {
  "R2.1": ["bekendmaking"],
  "R2.2": ["procedure"],
  "R2.3": ["terinzageleggingBesluit"],
  "R2.4": ["terinzagelegging"],
  "R2.8": ["termLastDay", "received"],
  "R2.9": ["termLastDay", "reachedSystem"],
  "R2.10": ["termLastDay", "receivedByWrongBody"],
  "R2.11": ["besluitTaken", "bezwaarReceived", "bekendmaking"],
  "R2.14": ["bekendmaking"],
  "R2.15": ["firstDay", "days"],
  "R3.4": ["berekeningsjaar"],
  "R4.9": ["bezwaartermijnLastDay"],
  "R4.11": ["beroepstermijnLastDay"],
  "R5.4": ["dagtekening"],
  "R6.1": ["aanvraagReceived"],
  "R6.3": ["decisionTermLastDay", "ingebrekestellingReceived"],
  "R6.4": ["dwangsomDays"],
  "R6.7": ["regime"],
  "R7.1": ["beslissingOpBezwaarBekendgemaakt"],
  "R7.3": ["procedure", "mededelingSent"],
  "R7.5": ["zitting"],
  "R7.7": ["uitspraakSent"],
  "R7.8": ["uitspraakSent"],
  "R9.3": ["gedraging", "klachtReceived"],
  "R9.4": ["klachtReceived"],
  "R9.7": ["kennisgevingBevindingen"],
  "R10.4": ["beslissingToevoeging"],
  "R12.1": ["verzoekReceived"],
  "S-ASIEL": ["procedure", "bekendmaking"],
  "S-UHT": ["bekendmaking"],
  "S-UWV": ["procedure"],
  "S-VW": ["procedure"],
  "S-WAHV": ["sanctieEur"],
  "S-WOO": ["verzoekReceived"],
  "S-WOZ": ["bezwaarReceived"],
  "S-WVGGZ": ["besluit"],
};

const fieldsOf = (rule: string, inputs: Record<string, unknown>): string[] => {
  const computed = computeTermijn(rule, inputs);
  return computed.ok ? [] : computed.error.map(({ field }) => field);
};
const keysOf = (rule: string, inputs: Record<string, unknown>): string[] => {
  const computed = computeTermijn(rule, inputs);
  return computed.ok ? [] : computed.error.map(({ field, message }) => `${field} ${message.key}`);
};
const resultOf = (rule: string, inputs: Record<string, unknown>) => {
  const computed = computeTermijn(rule, inputs);
  if (!computed.ok) throw new Error(JSON.stringify(computed.error));
  return computed.value;
};

describe("what a question must hold", () => {
  test("the rules of the contract are there, and no others", () => {
    expect([...TERMIJN_RULES.keys()].sort()).toEqual(Object.keys(CONTRACT).sort());
  });

  test.each(Object.entries(CONTRACT))("%s names every missing field at once", (rule, fields) => {
    expect(fieldsOf(rule, {})).toEqual(fields);
    expect(fieldsOf(rule, Object.fromEntries(fields.map((field) => [field, null])))).toEqual(fields);
  });

  test("an unknown rule is an error of the field rule", () => {
    expect(keysOf("R99", {})).toEqual(["rule termijn:error.unknown_rule"]);
    expect(keysOf("toString", {})).toEqual(["rule termijn:error.unknown_rule"]);
  });

  test.each([
    ["2026-02-29", "date_does_not_exist"],
    ["2026-13-01", "date_does_not_exist"],
    ["2026-04-31", "date_does_not_exist"],
    ["0026-11-03", "date_far_away"],
    ["3-11-2026", "date_format"],
    ["2026-11-03T00:00:00", "date_format"],
    ["", "required"],
    [20261103, "date_format"],
    [{}, "date_format"],
  ])("the date %s is refused", (bekendmaking, key) => {
    expect(keysOf("R2.1", { bekendmaking })).toEqual([`bekendmaking termijn:error.${key}`]);
  });

  test.each([
    "2026-10-13",
    "2026-10-13T23:59:00Z",
    "2026-10-13T23:59:00+02:00",
    "2026-02-30T10:00:00",
    "2026-10-13T24:00:00",
  ])("the moment %s is refused", (reachedSystem) => {
    expect(keysOf("R2.9", { termLastDay: "2026-10-13", reachedSystem })).toEqual([
      "reachedSystem termijn:error.date_time_format",
    ]);
  });

  test("an unknown procedure, a half day and an impossible order are refused by name", () => {
    expect(keysOf("R2.1", { procedure: "hoger beroep", bekendmaking: "2026-09-01" })).toEqual([
      "procedure termijn:error.unknown_value",
    ]);
    expect(keysOf("R2.15", { firstDay: "2026-12-25", days: 2.5 })).toEqual([
      "days termijn:error.whole_number",
    ]);
    expect(keysOf("R6.4", { dwangsomDays: -1 })).toEqual(["dwangsomDays termijn:error.too_small"]);
    expect(keysOf("R9.4", { klachtReceived: "2026-10-05", verdaging: "ja" })).toEqual([
      "verdaging termijn:error.yes_or_no",
    ]);
    expect(
      keysOf("R2.8", { termLastDay: "2026-10-13", posted: "2026-10-15", received: "2026-10-14" }),
    ).toEqual(["received termijn:error.before_posting"]);
    expect(
      keysOf("R4.9", {
        bezwaartermijnLastDay: "2026-10-13",
        herstelverzoekSent: "2026-10-20",
        verzuimHersteld: "2026-10-19",
      }),
    ).toEqual(["verzuimHersteld termijn:error.before_the_request"]);
  });

  test("what only one procedure needs is asked by that procedure", () => {
    expect(fieldsOf("R2.2", { procedure: "bezwaar tegen eigen aangifte" })).toEqual(["voldoening"]);
    expect(fieldsOf("R2.2", { procedure: "bezwaar toeslag" })).toEqual(["dagtekening"]);
    expect(fieldsOf("S-UWV", { procedure: "beslistermijn bezwaar UWV 13 weken" })).toEqual([
      "bezwaartermijnLastDay",
    ]);
    expect(fieldsOf("S-VW", { procedure: "beslistermijn bezwaar regulier" })).toEqual([
      "bezwaartermijnLastDay",
    ]);
    expect(fieldsOf("S-WAHV", { procedure: "administratief beroep OvJ" })).toEqual([
      "beschikkingBekendgemaakt",
    ]);
    expect(fieldsOf("R6.7", { regime: "Awir toekenning (art. 14)" })).toEqual([
      "wholeWeeksInDefault",
      "nabetalingOfTerugvorderingEur",
    ]);
  });

  test("inputs that no rule knows do no harm", () => {
    expect(resultOf("R2.1", { bekendmaking: "2026-09-01", case: "ECLI" }).lastDay).toBe("2026-10-13");
  });
});

const anything = fc.oneof(
  fc.constantFrom(
    null,
    undefined,
    "",
    0,
    -1,
    1.5,
    true,
    "2026-02-30",
    "2026-12-01",
    "2027-01-15",
    "0000-01-01",
    "9999-12-31",
  ),
  fc.jsonValue(),
);

describe("no question is a bug", () => {
  test.each([...TERMIJN_RULES.values()].map((rule) => [rule.rule, rule] as const))(
    "%s",
    (id, { schema, outputs }) => {
      const shape = schema.shape as Record<string, { options?: readonly unknown[]; unwrap?: () => unknown }>;
      const names = Object.fromEntries(
        Object.entries(shape).map(([field, type]) => {
          const inner = type.unwrap ? (type.unwrap() as { options?: readonly unknown[] }) : type;
          return [field, inner.options ? fc.oneof(fc.constantFrom(...inner.options), anything) : anything];
        }),
      );
      fc.assert(
        fc.property(fc.record(names, { requiredKeys: [] }), (inputs) => {
          const computed = computeTermijn(id, inputs);
          if (!computed.ok) {
            expect(computed.error.length).toBeGreaterThan(0);
            return;
          }
          const { derivation: _d, legalBasis: _l, warnings: _w, confidence: _c, ...given } = computed.value;
          expect(outputs).toEqual(expect.arrayContaining(Object.keys(given)));
        }),
      );
    },
  );
});

describe("what the law of a day does not say", () => {
  test("S-ASIEL a decision before the new law: no date, a warning", () => {
    const value = resultOf("S-ASIEL", { procedure: "beroep asiel 1 week", bekendmaking: "2026-06-11" });
    expect(value).toMatchObject({ lastDay: null, firstDay: null, confidence: "knowledge" });
    expect(value.warnings[0]).toMatchObject({ key: "termijn:warning.law_unknown" });
  });

  test("R4.9 an open repair: the last day is not known yet", () => {
    const inputs = { bezwaartermijnLastDay: "2026-10-13", herstelverzoekSent: "2026-10-20" };
    expect(resultOf("R4.9", inputs)).toMatchObject({ lastDay: null, safeIngebrekestellingNotBefore: null });
  });

  test("every result names its rules, articles and steps", () => {
    const value = resultOf("R4.9", { bekendmaking: "2026-09-01", adviescommissie: false });
    expect(value.derivation.every(({ rule, key }) => rule !== "" && key.startsWith("termijn:step."))).toBe(
      true,
    );
    expect(value.legalBasis.map(({ article }) => article)).toContain("Awb 7:10 lid 1");
  });
});
