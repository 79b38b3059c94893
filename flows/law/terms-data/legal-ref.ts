import type { LegalRef, LocalDate } from "../types";
import statutes from "./statutes.json";

const NAMES = Object.keys(statutes).sort((a, b) => b.length - a.length) as (keyof typeof statutes)[];

/**
 * Reference to one article, written as lawyers do: `Awb 4:17 lid 3`. The JCI link follows from the statute's BWB
 * number; it is null where that number is not known. Throws on a statute that is not in `statutes.json`.
 */
export function legalRef(rule: string, article: string): LegalRef {
  const name = NAMES.find(
    (candidate) =>
      article === candidate || article.startsWith(`${candidate} `) || article.startsWith(`${candidate}:`),
  );
  if (!name) throw new Error(`unknown statute in "${article}"`);
  const { bwb } = statutes[name];
  const [number, paragraph] = article.slice(name.length).replace(/^:/, "").trim().split(" lid ");
  if (bwb === null) return { rule, article, jci: null };
  const place = (number ? `&artikel=${number}` : "") + (paragraph ? `&lid=${paragraph}` : "");
  return { rule, article, jci: `jci1.3:c:${bwb}${place}` };
}

/** Where the text of an article is read, on a day if that is given (`g` of JCI 1.3); null where the number of its act is not known. */
export const articleAddress = ({ jci }: LegalRef, on?: LocalDate): string | null =>
  jci === null ? null : `https://wetten.overheid.nl/${jci}${on === undefined ? "" : `&g=${on}`}`;
