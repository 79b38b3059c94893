import type { Confidence } from "../types";

/**
 * Free help, as data. Words stand under `hulp:<list>.<id>`. A phone number is a fact with a date, not law: it is
 * checked again each year.
 */
export interface Help {
  readonly id: string;
  readonly phone: string | null;
  readonly rule: "R10.1" | "R10.2" | "R0.6";
  readonly confidence: Confidence;
  readonly lastChecked: string;
}

/** Help for a danger that a person named; `dangers` are the options of the question `spoed`, empty is "always". */
export interface UrgentHelp extends Help {
  readonly dangers: readonly string[];
}

const CHECKED = "2026-11-23";
const help = (id: string, rule: Help["rule"], confidence: Confidence, phone: string | null = null): Help => ({
  id,
  phone,
  rule,
  confidence,
  lastChecked: CHECKED,
});

const urgent = (id: string, dangers: readonly string[], phone: string | null = null): UrgentHelp => ({
  ...help(id, "R0.6", "knowledge", phone),
  dangers,
});

/** When there is danger today (rulebook 0.6 step 1), most dangerous first. */
export const URGENT_HELP: readonly UrgentHelp[] = [
  urgent("levensgevaar", [], "112"),
  urgent("denken-aan-dood", [], "0800-0113"),
  urgent("geweld-thuis", ["kind"], "0800-2000"),
  urgent("geen-eten", ["eten"]),
  urgent("huis-uit", ["huis"]),
  urgent("vast", ["vrijheid", "uitzetting"]),
  urgent("zorg-stopt", ["zorg"]),
];

/** The urgent help for what this person said is in danger, their own danger first. */
export const urgentHelpFor = (dangers: readonly string[]): readonly UrgentHelp[] => [
  ...URGENT_HELP.filter((one) => one.dangers.some((danger) => dangers.includes(danger))),
  ...URGENT_HELP.filter((one) => one.dangers.length === 0),
];

/** The ladder of R10.1: from near to far, all free unless the words say otherwise. */
export const HELP_LADDER: readonly Help[] = [
  help("bellen", "R10.1", "verified"),
  help("ondersteuning", "R10.1", "verified"),
  help("sociaal-raadslieden", "R10.1", "verified"),
  help("wijkteam", "R10.1", "knowledge"),
  help("juridisch-loket", "R10.1", "knowledge", "0800-8020"),
  help("rechtswinkel", "R10.1", "knowledge"),
  help("bond", "R10.1", "knowledge"),
  help("verzekering", "R10.1", "knowledge"),
  help("advocaat", "R10.2", "verified"),
];
