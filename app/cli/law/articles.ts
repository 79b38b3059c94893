/** Every article that the data and the advices name: its statute must be known, and its link must be well formed. */
import { legalRef } from "#flows/law/terms-data/legal-ref";
import { at, child, everyNode, type JsonNode } from "./json-tree";

const ARTICLE_FIELDS = new Set(["article", "articles"]);
const JCI = /^jci1\.3:c:BWBR\d{7}(?:&artikel=\d+[a-z]*(?:[.:]\d+[a-z]*)*(?:&lid=\d+[a-z]*)?)?$/i;

export interface ArticleUse {
  readonly article: string;
  readonly where: string;
}

const textOf = (node: JsonNode): readonly ArticleUse[] =>
  typeof node.value === "string" ? [{ article: node.value, where: at(node) }] : [];

/** Articles as lawyers write them, with their statute. The catalogue keeps statute, article and BWB number apart. */
export const articlesIn = (file: JsonNode): readonly ArticleUse[] =>
  [...everyNode(file)]
    .filter((node) => child(node, "bwb") === undefined)
    .flatMap(({ children }) => children)
    .filter(({ key }) => ARTICLE_FIELDS.has(key))
    .flatMap((node) => (node.isList ? node.children.flatMap(textOf) : textOf(node)));

const BWB = /^BWBR\d{7}$/;

/** BWB numbers that do not have their form: a link made of one leads nowhere. */
export const bwbProblems = (file: JsonNode): readonly string[] =>
  [...everyNode(file)]
    .filter(({ key, value }) => key === "bwb" && typeof value === "string" && !BWB.test(value))
    .map((node) => `${at(node)} is no number of the database of acts: ${node.value}`);

export interface ArticlesRead {
  readonly problems: readonly string[];
  /** Articles of a statute whose number in the database of acts is not known: these have no link. */
  readonly withoutLink: ReadonlySet<string>;
}

export function readArticles(uses: readonly ArticleUse[]): ArticlesRead {
  const withoutLink = new Set<string>();
  const problems = uses.flatMap(({ article, where }) => {
    const jci = linkOf(article);
    if (jci === undefined)
      return [`${where} names “${article}”, of a statute that statutes.json does not have`];
    if (jci === null) withoutLink.add(article);
    return jci === null || JCI.test(jci)
      ? []
      : [`${where} gives “${article}”, whose link is not well formed: ${jci}`];
  });
  return { problems, withoutLink };
}

/** The link; null without one, undefined when the statute is not known. */
function linkOf(article: string): string | null | undefined {
  try {
    return legalRef("R0.4", article).jci;
  } catch {
    return undefined;
  }
}
