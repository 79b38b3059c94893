import type { Case } from "./case";
import { criminal } from "./criminal";
import { late } from "./late";
import { letters } from "./letters";
import { neighbours } from "./neighbours";
import { plans } from "./plans";
import { privateParties } from "./private";
import { rulings } from "./rulings";
import { treatment } from "./treatment";
import { unsure } from "./unsure";
import { waiting } from "./waiting";

/** The journeys against which the flow is held; together they visit every question, edge and outcome. */
export const cases: readonly Case[] = [
  ...letters,
  ...neighbours,
  ...late,
  ...waiting,
  ...treatment,
  ...privateParties,
  ...plans,
  ...rulings,
  ...unsure,
  ...criminal,
];

export type { Case } from "./case";
