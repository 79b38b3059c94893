import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesUnder } from "../project-files";

/** One text of one language. `where` is `namespace:path.to.key`, as code names it. */
export interface Text {
  readonly where: string;
  readonly lang: string;
  readonly text: string;
  readonly file: string;
}

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/**
 * Every text of the project: `app/locales/<lang>/<namespace>.json`, `flows/<part>/words/<lang>.json` (the namespace is
 * the part) and `flows/<part>/words/<namespace>.<lang>.json`. A list gives one text for each entry; notes for
 * translators (`…__note`) are left out.
 */
export function readTexts(root: string): Text[] {
  return ["app/locales", "flows"]
    .flatMap((folder) => filesUnder(root, folder))
    .flatMap((file) => {
      const place = placeOf(file);
      if (place === undefined) return [];
      const words = JSON.parse(readFileSync(join(root, file), "utf8")) as Json;
      return leaves(words, "").map(([path, text]) => ({
        where: `${place.namespace}:${path}`,
        lang: place.lang,
        text,
        file,
      }));
    });
}

/** Which namespace and language a file holds, or undefined for a file that holds no words. */
export function placeOf(file: string): { readonly namespace: string; readonly lang: string } | undefined {
  const page = /^app\/locales\/(?<lang>\w+)\/(?<namespace>[\w-]+)\.json$/.exec(file)?.groups;
  const part = /^flows\/(?<part>[\w-]+)\/words\/(?:(?<namespace>[\w-]+)\.)?(?<lang>\w+)\.json$/.exec(
    file,
  )?.groups;
  const { lang, namespace } = page ?? {
    lang: part?.lang,
    namespace: part?.namespace ?? part?.part,
  };
  return lang === undefined || namespace === undefined ? undefined : { namespace, lang };
}

function leaves(value: Json, path: string): [path: string, text: string][] {
  if (value === null || typeof value !== "object") return [[path, String(value)]];
  return Object.entries(value)
    .filter(([key]) => !key.endsWith("__note"))
    .flatMap(([key, inner]) => leaves(inner, path === "" ? key : `${path}.${key}`));
}
