import type { Confidence } from "../types";

/**
 * Free help, as data. Words stand under `hulp:<list>.<id>`. A phone number is a fact with a date, not law: it is
 * checked again each year.
 */
export interface Help {
  readonly id: string;
  readonly phone: string | null;
  readonly rule: "R10.1" | "R10.2" | "0.6";
  readonly confidence: Confidence;
  readonly lastChecked: string;
}

const CHECKED = "2026-11-23";
const help = (id: string, rule: Help["rule"], confidence: Confidence, phone: string | null = null): Help => ({
  id,
  phone,
  rule,
  confidence,
  lastChecked: CHECKED,
});

/** When there is danger today (rulebook 0.6 step 1), most dangerous first. */
export const URGENT_HELP: readonly Help[] = [
  help("levensgevaar", "0.6", "knowledge", "112"),
  help("denken-aan-dood", "0.6", "knowledge", "0800-0113"),
  help("geweld-thuis", "0.6", "knowledge", "0800-2000"),
  help("geen-eten", "0.6", "knowledge"),
  help("huis-uit", "0.6", "knowledge"),
  help("vast", "0.6", "knowledge"),
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
