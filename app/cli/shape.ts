const SOURCE = /\.(ts|tsx|mjs|js|css)$/;
const TEST = /\.test\.tsx?$/;
/** Data written by hand, and migrations, which are frozen once they have landed. */
const LONG_BY_NATURE = /(^|\/)(locales|catalogue|migrations)\//;
const SAYS_NOTHING = /(^|\/)(utils?|helpers?|common|shared|lib|misc)\//;

const MAX_LINES = 300;
const MAX_FILES = 22;

export interface SourceFile {
  readonly path: string;
  readonly lines: number;
}

/**
 * What is wrong with the shape of the tree, one sentence each: files of more than 300 lines, folders of more than
 * 22 source files (tests not counted), folders whose name says nothing.
 */
export function shapeProblems(files: readonly SourceFile[]): string[] {
  const sources = files.filter(({ path }) => SOURCE.test(path));
  return [
    ...sources
      .filter(({ path, lines }) => lines > MAX_LINES && !LONG_BY_NATURE.test(path))
      .map(
        ({ path, lines }) =>
          `${path} has ${lines} lines, more than ${MAX_LINES}: which second idea is in it?`,
      ),
    ...crowdedFolders(sources).map(
      ([folder, count]) =>
        `${folder} has ${count} source files, more than ${MAX_FILES}: which groups are in it?`,
    ),
    ...sources
      .filter(({ path }) => SAYS_NOTHING.test(path))
      .map(({ path }) => `${path} is in a folder whose name says nothing: name what the file is about.`),
  ];
}

function crowdedFolders(sources: readonly SourceFile[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { path } of sources.filter((source) => !TEST.test(source.path))) {
    const folder = path.slice(0, path.lastIndexOf("/"));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > MAX_FILES);
}
