export { type FoundAgency, findAgencies } from "./agencies";
export { type FoundDecisionType, findDecisionTypes } from "./decision-types";
