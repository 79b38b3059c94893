import type { Secret } from "../sealing/secret-code";

/** Roles of people with an account; see `flows/noodrem/events` for who may do what to a noodrem. */
export const STAFF_ROLES = [
  "behandelaar",
  "leiding",
  "beleid",
  "ombudsman",
  "raadspersoon",
  "redactie",
  "beheer",
] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** Somebody signed in. `organisationId` bounds everything they can see. */
export interface StaffActor {
  readonly kind: "staff";
  readonly role: StaffRole;
  readonly accountId: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly displayName: string;
}

/** Whoever holds the code of a noodrem: nobody knows who that is. */
export interface FollowerActor {
  readonly kind: "follower";
  readonly code: Secret;
}

/** The service itself, when a term ends. */
export interface SystemActor {
  readonly kind: "system";
}

export type Actor = StaffActor | FollowerActor | SystemActor;

export const SYSTEM: SystemActor = { kind: "system" };
