import { handbacksInPublic } from "#db/brakes/handbacks";
import { isForKamer, MAKER_KINDS } from "#flows/noodrem/handback/makers";
import type { Context } from "../../context";
import { orUnavailable } from "../or-unavailable";

/** Assignments of ministers that were handed back, with what the organisation chose to say in public; for everybody. */
export const listForKamer = (ctx: Pick<Context, "db">) =>
  orUnavailable(() => handbacksInPublic(ctx.db, MAKER_KINDS.filter(isForKamer)));
