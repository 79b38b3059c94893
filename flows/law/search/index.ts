export { findAgencies } from "./agencies";
export { findDecisionTypes } from "./decision-types";
