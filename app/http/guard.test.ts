import { describe, expect, it } from "vitest";
import { refuse } from "./guard.server";

const config = { formOrigins: ["https://noodrem.example"] };
const ask = (url: string, method = "GET") =>
  refuse({ method, url, headers: { origin: "https://noodrem.example", "content-length": "3" } }, config);

describe("an address", () => {
  it.each(["/brieven/%C3%A9%C3", "/volgen/%", "/%ED%A0%80", "/vraag/%E0%A4%A", "//[", "http://["])(
    "that cannot be read is not there: %s",
    (url) => {
      expect([ask(url), ask(url, "POST")]).toEqual([404, 404]);
    },
  );

  it.each(["/", "/vraag/caf%C3%A9", "/vraag/50%25", "/volgen?code=%ED%A0%80", "//dubbel"])(
    "that can be read is let in: %s",
    (url) => {
      expect([ask(url), ask(url, "POST")]).toEqual([null, null]);
    },
  );
});
