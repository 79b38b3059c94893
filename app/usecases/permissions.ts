import { NOODREM_EVENT_TYPES, type NoodremEventType, type NoodremRole, WHO_MAY } from "#flows/noodrem/events";
import { STAFF_ROLES } from "./actor";

/** Everything that somebody can do here. `noodrem:<EVENT>` is an event of the life cycle. */
export type Action =
  | "draft:keep"
  | "noodrem:file"
  | "noodrem:follow"
  | "noodrem:erase"
  | "inbox:list"
  | "signal:read"
  | "connections:manage"
  | "delivery:board"
  | "law:read"
  | "handback:give"
  | "handback:read"
  | "handback:answer"
  | `noodrem:${NoodremEventType}`;

const SOURCES = ["burger", "professional"] as const satisfies readonly NoodremRole[];
const RECEIVERS = ["behandelaar", "leiding"] as const satisfies readonly NoodremRole[];

/** Who may do what; who is not named may not. What they may do it to is bounded by code or organisation in the query. */
const PERMISSIONS: Readonly<Record<Action, readonly NoodremRole[]>> = {
  "draft:keep": SOURCES,
  "noodrem:file": SOURCES,
  "noodrem:follow": SOURCES,
  "noodrem:erase": SOURCES,
  "inbox:list": RECEIVERS,
  "signal:read": RECEIVERS,
  "connections:manage": ["leiding"],
  "delivery:board": ["leiding", "beheer"],
  // Nothing about a person stands in the law.
  "law:read": STAFF_ROLES,
  "handback:give": ["leiding"],
  "handback:read": ["leiding", "beleid"],
  "handback:answer": ["beleid"],
  ...eventPermissions(),
};

function eventPermissions(): Record<`noodrem:${NoodremEventType}`, readonly NoodremRole[]> {
  const entries = NOODREM_EVENT_TYPES.map((type) => [`noodrem:${type}`, WHO_MAY[type]] as const);
  return Object.fromEntries<readonly NoodremRole[]>(entries) as ReturnType<typeof eventPermissions>;
}

export const ACTIONS = Object.keys(PERMISSIONS) as readonly Action[];

export const mayAct = (role: NoodremRole, action: Action): boolean => PERMISSIONS[action].includes(role);
