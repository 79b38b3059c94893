import { compile } from "#flows/engine/compile";
import { citizenIntake as flow } from "#flows/noodrem/intake/citizen";

/** The questions of a citizen's noodrem, ready to be replayed. */
export const citizenIntake = compile(flow);
