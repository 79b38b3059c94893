import { describe, expect, it } from "vitest";
import { advise, emptyFacts } from "./advice/advise";
import { regimeOf } from "./catalogue/catalogue";
import type { Advice, Stage } from "./types";

/** Sent on a Monday; six weeks later is a Monday too, and no holiday lies at the end. */
const LETTER = "2026-10-05";
const SIX_WEEKS = "2026-11-16";

const adviceOn = (decisionType: string, stage: Stage): Advice =>
  advise({ ...emptyFacts("2026-10-20"), decisionType, stage, letterDate: LETTER });

/** The table of section 8 of the rulebook: first remedy six weeks, then the court, then the higher court. */
describe("a special regime that only differs in its courts", () => {
  it.each([
    ["S-TAX", "ib-aanslag", "hoger_beroep_hof"],
    ["S-INB", "inburgering-boete", "hoger_beroep_abrvs"],
    ["S-PW", "pw-aanvraag-afgewezen", "hoger_beroep_crvb"],
    ["S-BB", "pw-bijzondere-bijstand", "hoger_beroep_crvb"],
    ["S-SVB", "akw", "hoger_beroep_crvb"],
    ["S-DUO", "duo-studiefinanciering", "hoger_beroep_crvb"],
    ["S-WMO", "wmo-voorziening", "hoger_beroep_crvb"],
    ["S-JW", "jeugdhulp", "hoger_beroep_crvb"],
    ["S-RDW", "rdw-kenteken", "hoger_beroep_abrvs"],
    ["S-WON", "urgentie", "hoger_beroep_abrvs"],
    ["S-LEER", "leerplicht", "hoger_beroep_abrvs"],
  ] as const)("%s: %s is bezwaar, then the rechtbank, then %s, six weeks each", (regime, type, higher) => {
    expect(regimeOf(type)).toBe(regime);
    const [first, second, third] = (
      ["primary_decision", "decision_on_objection", "court_ruling"] as const
    ).map((stage) => adviceOn(type, stage));
    expect(first).toMatchObject({ route: "bezwaar", lastDay: SIX_WEEKS, late: false });
    expect(second).toMatchObject({ route: "beroep_rechtbank", lastDay: SIX_WEEKS });
    expect(third).toMatchObject({ route: higher, lastDay: SIX_WEEKS });
    expect(first?.routes[0]?.suspends).toBe("no");
  });

  it("S-PW leaves the advance of bijstand out of bezwaar", () => {
    const advance = adviceOn("pw-voorschot", "primary_decision");
    expect(advance.route).toBe("informeel");
    expect(advance.routes.find(({ code }) => code === "bezwaar")?.place).toBe("excluded");
    expect(advance.secondaryRoutes).toContain("voorlopige_voorziening");
  });

  it("S-TAX goes on to the Hoge Raad after the gerechtshof", () => {
    const ruling = adviceOn("ib-aanslag", "court_ruling");
    expect(ruling.routes.map(({ code, place }) => `${code} ${place}`)).toContain("cassatie later");
  });

  it("S-BB asks the court of the lane when relief of debts is refused", () => {
    expect(adviceOn("schuldhulp-weigering", "primary_decision")).toMatchObject({
      route: "bezwaar",
      lastDay: SIX_WEEKS,
    });
  });
});
