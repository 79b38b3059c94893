import { compile } from "#flows/engine/compile";
import { professionalIntake as flow } from "#flows/noodrem/intake/professional";

/** The questions of a professional's noodrem, ready to be replayed. */
export const professionalIntake = compile(flow);
