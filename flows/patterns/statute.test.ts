import { expect, test } from "vitest";
import { readStatute, topicOfStatute } from "./statute";

test.each([
  ["Participatiewet art. 17, 31 en 58", [{ law: "participatiewet", articles: ["17", "31", "58"] }]],
  ["Participatiewet art. 31 lid 2 onder m", [{ law: "participatiewet", articles: ["31"] }]],
  ["WSF 2000 art. 3.14 (weigerachtige ouder)", [{ law: "wet studiefinanciering", articles: ["3.14"] }]],
  [
    "Wahv artikel 25; Awb art. 6:7",
    [
      { law: "wet administratiefrechtelijke handhaving verkeersvoorschriften", articles: ["25"] },
      { law: "algemene wet bestuursrecht", articles: ["6:7"] },
    ],
  ],
  ["Participatiewet art. 22a; Participatiewet", [{ law: "participatiewet", articles: ["22a"] }]],
  ["Wet op de stofzuigers 2031", [{ law: "wet op de stofzuigers", articles: [] }]],
  ["", []],
  [null, []],
])("the laws and articles in %j", (statute, laws) => {
  expect(readStatute(statute)).toEqual(laws);
});

test("what stands between brackets is the subject", () => {
  expect(topicOfStatute("AOW (gezamenlijke huishouding); Wlz (eigen bijdrage)")).toBe(
    "gezamenlijke huishouding eigen bijdrage",
  );
});
