import { describe, expect, it } from "vitest";
import { agenciesNamedIn, findAgencies } from "./agencies";

const first = (query: string): string | undefined => findAgencies(query, 1)[0]?.id;

describe("findAgencies", () => {
  it.each([
    ["UWV", "uwv"],
    ["uwv", "uwv"],
    ["Uitvoeringsinstituut werknemersverzekeringen", "uwv"],
    ["GAK", "uwv"],
    ["IB-Groep", "duo"],
    ["Belastingdienst/Toeslagen", "dienst-toeslagen"],
    ["Belastingdienst/Toeslagen (UHT)", "uht"],
    ["Belastingdienst", "belastingdienst"],
    ["IND / minister van Asiel en Migratie", "ind"],
    ["CJIB / officier van justitie", "cjib"],
    ["Cocensus", "belastingsamenwerking"],
    ["GBTwente", "belastingsamenwerking"],
    ["Gemeente", "gemeente"],
    ["Gemeente Enschede", "gm0153"],
    ["gemeente Rotterdam", "gm0599"],
    ["B&W van Utrecht", "gm0344"],
    ["college van burgemeester en wethouders van Den Haag", "gm0518"],
    ["Utrecht", "gm0344"],
    ["Provincie Utrecht", "pv26"],
    ["gemeente Uden", "gm1991"],
    ["Weesp", "gm0363"],
    ["Gemeente Heerhugowaard", "gm1980"],
    ["Woningcorporatie", "woningcorporatie"],
    ["Ymere", "woningcorporatie"],
    ["Zilveren Kruis", "zorgverzekeraar"],
    ["Dienst Uitvoering Onderwijs (DUO)", "duo"],
    ["Waterschap Vechtstromen", "ws0663"],
    ["Hoogheemraadschap van Delfland", "ws0372"],
  ])("reads %s as %s", (query, id) => {
    expect(first(query)).toBe(id);
  });

  it.each([
    ["Belastingdienst toeslaagen", "dienst-toeslagen"],
    ["gemeente Amstredam", "gm0363"],
    ["sociale verzekeringsbnk", "svb"],
    ["Huurcomissie", "huurcommissie"],
    ["gemeente Eindhove", "gm0772"],
  ])("forgives the typing error in %s", (query, id) => {
    expect(findAgencies(query, 3).map((item) => item.id)).toContain(id);
  });

  it("answers nothing to nonsense", () => {
    expect(findAgencies("qxzj wkvq")).toEqual([]);
    expect(findAgencies("")).toEqual([]);
  });

  it("says which name it recognised", () => {
    expect(findAgencies("gemeente Uden", 1)[0]?.matched).toContain("Uden");
  });
});

describe("agenciesNamedIn", () => {
  it("tells an abbreviation from a word", () => {
    const ids = (story: string) => agenciesNamedIn(story).map((item) => item.id);
    expect(ids("Het gaat om een brief waar ik het niet mee eens ben")).toEqual([]);
    expect(ids("Het OM wil mij niet horen")).toContain("om");
    expect(ids("De IND wees mijn aanvraag af")).toContain("ind");
  });

  it("finds bodies in a story and does not take ordinary words for places", () => {
    expect(agenciesNamedIn("De gemeente Rotterdam wees mijn aanvraag af").map((item) => item.id)).toContain(
      "gm0599",
    );
    expect(agenciesNamedIn("Ik doe mijn best en mijn buren ook").map((item) => item.id)).toEqual([]);
  });
});
