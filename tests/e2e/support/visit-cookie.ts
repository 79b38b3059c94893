import { Temporal } from "temporal-polyfill";
import { openCookie, sealCookie } from "../../../app/sealing/cookie";
import { createKeys } from "../../../app/sealing/keys";
import type { Answers, AnswerValue } from "../../../flows/engine/definition";
import type { Case } from "../../../flows/navigator/cases";

/** The master key of the server under test (`playwright.config.ts`). */
const keys = createKeys([{ version: "1", bytes: Buffer.from("0f".repeat(32), "hex") }]);

const NAME = "antwoorden";

type Cookie = { readonly name: string; readonly value: string };

function sealed(visit: object): Cookie {
  const value = sealCookie(keys, NAME, visit);
  if (!value.ok) throw new Error("these answers do not fit in a cookie");
  return { name: NAME, value: value.value };
}

/** The cookie of a visitor who gave these answers: for tests of the page after the questions, not of the questions. */
export const visitCookie = (route: Answers): Cookie =>
  sealed({ version: 1, route, intake: {}, letter: null, filing: null, receipt: null, follow: null });

/** The cookie of somebody who opened saved answers, as if these had led to another last day when they were saved. */
export function withLastDay(cookies: readonly Cookie[], lastDay: string): Cookie {
  const opened = openCookie(keys, NAME, cookies.find(({ name }) => name === NAME)?.value ?? "");
  const visit = opened.ok ? (opened.value as { applied: object | null }) : { applied: null };
  if (visit.applied === null) throw new Error("nothing was kept with these answers");
  return sealed({ ...visit, applied: { ...visit.applied, lastDay } });
}

const today = Temporal.Now.plainDateISO("Europe/Amsterdam");

/** The answers of a reviewed journey, with its dates moved to today. */
export function answersToday({ today: then, answers }: Case): Answers {
  const moved = Temporal.PlainDate.from(then).until(today, { largestUnit: "days" });
  const move = (value: AnswerValue): AnswerValue =>
    typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value)
      ? Temporal.PlainDate.from(value).add(moved).toString()
      : value;
  return Object.fromEntries(answers.map(([id, value]) => [id, move(value)]));
}
