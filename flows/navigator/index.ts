/** The navigator: from a disputed decision to the facts on which the law engine advises. */
import { compile } from "../engine/compile";
import { navigatorFlow } from "./flow";

/** The flow, ready to be replayed. */
export const navigator = compile(navigatorFlow);

export { factsFrom, questionFor } from "./facts";
export { registers } from "./registers";
