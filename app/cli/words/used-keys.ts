import ts from "typescript";

/** A key as code names it. `path` is a pattern: `*` stands for what is filled in when the code runs. */
export interface UsedKey {
  readonly namespace: string | undefined;
  readonly path: string;
  readonly at: string;
}

/** How a namespace is chosen in a key. */
const WITH_NAMESPACE = /^([a-z][\w-]*):(.+)$/;
const DOTTED = /^[a-z][\w-]*(\.[\w*-]+)+$/;

/**
 * The keys of texts that a source file names: the first argument of `t(…)`, and every literal or template that is
 * written like a key (`namespace:dotted.path`, or a dotted path that begins as a text of one of `own` does).
 *
 * @param own namespaces whose texts this file names without a namespace, with the first parts of their keys
 */
export function usedKeys(
  file: string,
  source: string,
  namespaces: ReadonlySet<string>,
  own: ReadonlyMap<string, ReadonlySet<string>>,
): UsedKey[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true, scriptKind(file));
  const found: UsedKey[] = [];
  const visit = (node: ts.Node): void => {
    const written = patternOf(node);
    if (written !== undefined) {
      const at = `${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
      const key = asKey(written, namespaces, own, isFirstArgumentOfT(node));
      if (key !== undefined) found.push({ ...key, at });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const scriptKind = (file: string): ts.ScriptKind =>
  file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;

function patternOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
    return ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent) ? undefined : node.text;
  }
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map((span) => `*${span.literal.text}`).join("");
}

function asKey(
  written: string,
  namespaces: ReadonlySet<string>,
  own: ReadonlyMap<string, ReadonlySet<string>>,
  isArgument: boolean,
): Omit<UsedKey, "at"> | undefined {
  const [, namespace, path] = WITH_NAMESPACE.exec(written) ?? [];
  if (namespace !== undefined && path !== undefined) {
    // Names of other things look the same as a short key: only what is given to `t` is surely one.
    const surely = isArgument || path.includes(".");
    return surely && namespaces.has(namespace) ? { namespace, path } : undefined;
  }
  if (isArgument) return { namespace: undefined, path: written };
  const first = written.slice(0, written.indexOf("."));
  const looksLikeOne = DOTTED.test(written) && [...own.values()].some((firsts) => firsts.has(first));
  return looksLikeOne ? { namespace: undefined, path: written } : undefined;
}

function isFirstArgumentOfT(node: ts.Node): boolean {
  const call = node.parent;
  if (!ts.isCallExpression(call) || call.arguments[0] !== node) return false;
  const called = call.expression;
  return (ts.isPropertyAccessExpression(called) ? called.name : called).getText() === "t";
}
