import { describe, expect, it } from "vitest";
import { emptyFacts } from "../facts";
import { datesInStory } from "./date-in-story";

const read = (story: string) => datesInStory(emptyFacts("2024-06-01"), story);

describe("datesInStory", () => {
  it.each([
    ["Mijn aanvraag is op 4 maart 2024 afgewezen.", "2024-03-04"],
    ["Ik vroeg op 3 januari 2024 bijstand aan. De gemeente wees dat af op 4 maart 2024.", "2024-03-04"],
    ["Het besluit van 12-3-2024 klopt niet. Het is 1 april 2024.", "2024-03-12"],
    ["Ik ben geboren op 1 mei 1960 en kreeg een brief van 2 mei 2024.", "2024-05-02"],
  ])("reads a decision in: %s", (story, date) => {
    expect(read(story)).toEqual({ letterDate: date });
  });

  it.each([
    "Het is 3 mei 2024.",
    "Ik woon hier sinds 1 mei 2020.",
    "De brief van 31 februari 2024.",
    "Geen datum.",
  ])("finds no decision in: %s", (story) => {
    expect(read(story)).toEqual({});
  });

  it("leaves given dates alone", () => {
    const given = { ...emptyFacts("2024-06-01"), received: "2024-05-01" };
    expect(datesInStory(given, "Het besluit van 12 maart 2024")).toEqual({});
  });

  it("reads request and notice of default where a decision did not come", () => {
    const waiting = { ...emptyFacts("2024-06-01"), stage: "no_decision_in_time" as const };
    const story = "Ik vroeg op 3 januari 2024 een uitkering aan. Mijn ingebrekestelling is van 2 mei 2024.";
    expect(datesInStory(waiting, story)).toEqual({
      requestDate: "2024-01-03",
      defaultNoticeDate: "2024-05-02",
    });
  });
});
