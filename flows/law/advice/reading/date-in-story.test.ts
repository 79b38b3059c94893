import { describe, expect, it } from "vitest";
import { emptyFacts } from "../facts";
import { dateInStory } from "./date-in-story";

const read = (story: string) => dateInStory(emptyFacts("2024-06-01"), story);

describe("dateInStory", () => {
  it.each([
    ["Mijn aanvraag is op 4 maart 2024 afgewezen.", "2024-03-04"],
    ["Ik vroeg op 3 januari 2024 bijstand aan. De gemeente wees dat af op 4 maart 2024.", "2024-03-04"],
    ["Het besluit van 12-3-2024 klopt niet. Het is 1 april 2024.", "2024-03-12"],
    ["Ik ben geboren op 1 mei 1960 en kreeg een brief van 2 mei 2024.", "2024-05-02"],
  ])("reads %s", (story, date) => {
    expect(read(story)).toBe(date);
  });

  it.each([
    "Het is 3 mei 2024.",
    "Ik woon hier sinds 1 mei 2020.",
    "De brief van 31 februari 2024.",
    "Geen datum.",
  ])("finds no decision date in %s", (story) => {
    expect(read(story)).toBeNull();
  });

  it("leaves given dates alone", () => {
    expect(
      dateInStory({ ...emptyFacts("2024-06-01"), received: "2024-05-01" }, "Het besluit van 12 maart 2024"),
    ).toBeNull();
  });
});
