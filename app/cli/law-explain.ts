/**
 * `npm run law:explain -- facts.json [--lang nl|en|ar]`: an advice as a lawyer reads it. The file holds the body of
 * `POST /api/v1/adviezen`, or a list of them; `-` reads it from standard input. Nothing is stored.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { z } from "zod";
import { explain } from "#flows/law/explain/explain";
import type { AdviceFacts } from "#flows/law/types";
import { AdviceRequest, toFacts } from "../api/advice-request";
import { explanationText } from "./law/explanation-text";
import { lawWords } from "./law/say-law";

const USAGE = "npm run law:explain -- facts.json [--lang nl|en|ar]";

function factsIn(file: string): readonly AdviceFacts[] {
  const given: unknown = JSON.parse(readFileSync(file === "-" ? 0 : file, "utf8"));
  const read = z.array(AdviceRequest).safeParse(Array.isArray(given) ? given : [given]);
  if (!read.success) throw new Error(z.prettifyError(read.error));
  return read.data.map(toFacts);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: "string", default: "nl" } },
});
const lang = z.enum(["nl", "en", "ar"]).safeParse(values.lang);
const [file] = positionals;
if (file === undefined || !lang.success) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  try {
    const say = lawWords(lang.data);
    console.log(
      factsIn(file)
        .map((facts) => explanationText(explain(facts), say))
        .join("\n\n────────\n\n"),
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
