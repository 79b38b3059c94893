import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { filesUnder } from "../project-files";

/** A value in a JSON file that knows on which line it stands. */
export interface JsonNode {
  readonly file: string;
  readonly line: number;
  /** Name in the object or place in the list above; empty for the whole file. */
  readonly key: string;
  /** Text, number, yes or no, or null; undefined for an object or a list. */
  readonly value: string | number | boolean | null | undefined;
  readonly isList: boolean;
  readonly children: readonly JsonNode[];
}

/** Reads a JSON text; throws on one that is not JSON. */
export function parseJson(file: string, text: string): JsonNode {
  JSON.parse(text);
  const source = ts.parseJsonText(file, text);
  const [statement] = source.statements;
  if (!statement) throw new Error(`${file} is empty`);
  const nodeOf = (key: string, node: ts.Expression): JsonNode => {
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    const base = { file, line, key, isList: ts.isArrayLiteralExpression(node) };
    if (ts.isArrayLiteralExpression(node))
      return { ...base, value: undefined, children: node.elements.map((one, at) => nodeOf(String(at), one)) };
    if (!ts.isObjectLiteralExpression(node))
      return { ...base, value: JSON.parse(node.getText(source)), children: [] };
    const children = node.properties.flatMap((property) =>
      ts.isPropertyAssignment(property) && ts.isStringLiteral(property.name)
        ? [nodeOf(property.name.text, property.initializer)]
        : [],
    );
    return { ...base, value: undefined, children };
  };
  return nodeOf("", statement.expression);
}

const WORDS = /\/words\//;

/** Every file of legal data, reviewed cases included, words left out, each read with its lines. */
export const lawData = (root: string): readonly JsonNode[] =>
  filesUnder(root, "flows/law")
    .filter((file) => file.endsWith(".json") && !WORDS.test(file))
    .map((file) => parseJson(file, readFileSync(join(root, file), "utf8")));

/** The node and everything in it, outermost first. */
export function* everyNode(node: JsonNode): Generator<JsonNode> {
  yield node;
  for (const child of node.children) yield* everyNode(child);
}

export const child = (node: JsonNode, key: string): JsonNode | undefined =>
  node.children.find((one) => one.key === key);

/** The text under a name; undefined when there is none or it is no text. */
export function textAt(node: JsonNode, key: string): string | undefined {
  const value = child(node, key)?.value;
  return typeof value === "string" ? value : undefined;
}

/** The node at the end of these names, or the last one on the way there that exists. */
export const deepest = (node: JsonNode, [name, ...more]: readonly string[]): JsonNode => {
  const next = name === undefined ? undefined : child(node, name);
  return next === undefined ? node : deepest(next, more);
};

/** Where a problem stands, as editors open it: `file:line`. */
export const at = ({ file, line }: JsonNode): string => `${file}:${line}`;
