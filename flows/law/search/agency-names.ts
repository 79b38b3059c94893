/** Every name under which a body is known: official, former, abbreviated, and as people say it. */
import { z } from "zod";
import { allAgencies, formerNames } from "../catalogue/catalogue";
import namesJson from "./agency-names.json";
import { words } from "./text";

const data = z
  .object({
    names: z.record(z.string(), z.array(z.string())),
    ambiguous: z.array(z.string()),
    municipalPrefixes: z.array(z.string()),
  })
  .parse(namesJson);

/** One name of one body. */
export interface Name {
  readonly id: string;
  readonly text: string;
  readonly words: readonly string[];
  /** Names of places are also ordinary words or names of provinces: they need "gemeente" before them. */
  readonly place: boolean;
}

const nameOf = (id: string, text: string, place: boolean): Name => ({ id, text, words: words(text), place });

const PROVINCIAL = ["gedeputeerde staten van", "provinciale staten van", "gs van"];

export const names: readonly Name[] = [
  ...allAgencies().flatMap((record) => {
    const place = record.level === "municipality" || record.level === "province";
    const boards = (record.level === "province" ? PROVINCIAL : []).map(
      (board) => `${board} ${record.short_name}`,
    );
    return [record.name, record.abbreviation ?? "", ...(record.aliases ?? []), ...boards]
      .filter((text) => words(text).length > 0)
      .map((text) =>
        nameOf(record.id, text, place && !/^(Provincie|gedeputeerde|provinciale|gs) /.test(text)),
      );
  }),
  ...formerNames.map((row) => nameOf(row.body, row.name, row.kind === "gemeente")),
  ...Object.entries(data.names).flatMap(([id, list]) => list.map((text) => nameOf(id, text, false))),
];

/** Everyday words that are also names: in a story they count only when written as a name. */
export const ambiguousNames: ReadonlySet<string> = new Set(data.ambiguous);

/** What stands before the name of a municipality: "gemeente", "b&w van". */
export const municipalPrefixes = data.municipalPrefixes.map((text) => words(text));
