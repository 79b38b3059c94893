/**
 * `npm run law:stale -- [--today YYYY-MM-DD] [--all] [--fail]`: legal data that somebody has to look at. A list, so it
 * ends well; with `--fail` it ends with 1 when the list is not empty. `--all` names each marked entry.
 */
import { parseArgs } from "node:util";
import { Temporal } from "temporal-polyfill";
import { isLocalDate } from "#flows/law/calendar/dates";
import { lawData } from "./law/json-tree";
import { staleItems, staleLines } from "./law/stale";

const { values } = parseArgs({
  options: {
    today: { type: "string", default: Temporal.Now.plainDateISO("Europe/Amsterdam").toString() },
    all: { type: "boolean", default: false },
    fail: { type: "boolean", default: false },
  },
});

if (isLocalDate(values.today)) {
  const items = staleItems(lawData(process.cwd()), values.today);
  console.log([...staleLines(items, values.all), `${items.length} to look at on ${values.today}`].join("\n"));
  if (values.fail && items.length > 0) process.exitCode = 1;
} else {
  console.error(`${values.today} is not a day: write --today YYYY-MM-DD`);
  process.exitCode = 2;
}
