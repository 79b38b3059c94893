import { z } from "zod";
import { type Lane, lanes } from "../remedies/law-data";
import detailLanesJson from "./detail-lanes.json";

const { answers } = z
  .object({ answers: z.array(z.object({ question: z.string(), answer: z.string(), lane: z.string() })) })
  .parse(detailLanesJson);

/** The lane that the person's own answer names, or null when no answer decides it. */
export function laneByAnswer(details: Readonly<Record<string, string>>): Lane | null {
  const row = answers.find(({ question, answer }) => details[question] === answer);
  return (row && lanes.find(({ id }) => id === row.lane)) ?? null;
}

/** Question ids whose answer could lead this lane elsewhere. */
export function questionsAbout(lane: Lane): readonly string[] {
  const asked = answers.filter((row) => row.lane === lane.id).map((row) => row.question);
  return [...new Set(asked)];
}
