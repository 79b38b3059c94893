/** Ends a check: says what was looked at, and prints each problem on a line and fails when there is one. */
export function report(lookedAt: string, problems: readonly string[]): void {
  for (const problem of problems) console.error(problem);
  console.log(`${lookedAt}: ${problems.length === 0 ? "in order" : `${problems.length} to mend`}`);
  if (problems.length > 0) process.exitCode = 1;
}
