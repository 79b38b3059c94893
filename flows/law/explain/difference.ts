import type { Advice, Message } from "../types";
import { say } from "./say";

function lastDay(before: Advice, after: Advice): readonly Message[] {
  if (before.lastDay === after.lastDay) return [];
  if (after.lastDay === null) return [say("then.no_last_day")];
  return before.lastDay === null
    ? [say("then.has_last_day", { to: after.lastDay })]
    : [say("then.last_day", { from: before.lastDay, to: after.lastDay })];
}

function earliestDay(before: Advice, after: Advice): readonly Message[] {
  if (before.earliestDay === after.earliestDay || after.earliestDay === null) return [];
  return [say("then.earliest_day", { date: after.earliestDay })];
}

function lateness(before: Advice, after: Advice): readonly Message[] {
  if (before.late === after.late || after.lastDay === null) return [];
  return [say(after.late ? "then.late" : "then.in_time")];
}

/** What another advice says differently, in sentences; empty when a person would have to do the same by the same day. */
export function differences(before: Advice, after: Advice): readonly Message[] {
  const beside = after.secondaryRoutes.filter((route) => !before.secondaryRoutes.includes(route));
  const notBeside = before.secondaryRoutes.filter((route) => !after.secondaryRoutes.includes(route));
  const sameRoute = before.route === after.route;
  return [
    ...(sameRoute ? [] : [say("then.route", { route: after.route })]),
    ...lastDay(before, after),
    ...earliestDay(before, after),
    ...lateness(before, after),
    ...beside.filter((route) => route !== before.route).map((route) => say("then.beside", { route })),
    ...(sameRoute ? notBeside.map((route) => say("then.not_beside", { route })) : []),
  ];
}
