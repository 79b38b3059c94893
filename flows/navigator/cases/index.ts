import type { Case } from "./case";
import { late } from "./late";
import { letters } from "./letters";
import { others } from "./others";
import { unsure } from "./unsure";
import { waiting } from "./waiting";

/** The journeys against which the flow is held; together they visit every question, edge and outcome. */
export const cases: readonly Case[] = [...letters, ...late, ...waiting, ...others, ...unsure];

export type { Case } from "./case";
