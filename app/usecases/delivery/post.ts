import type { Lang } from "#flows/law/types";

/** What a mail says is chosen by a word and a language; it never holds a name, a place or a text of anybody. */
export interface MailOut {
  /** The same at every attempt: receivers can tell a repeat. */
  readonly id: string;
  readonly to: string;
  readonly kind: "follower" | "organisation" | "reminder" | "link";
  readonly lang: Lang;
  /** Where to go on: a path of this service. */
  readonly path: string;
}

/** One event for one webhook. */
export interface HookOut {
  /** The same at every attempt. */
  readonly id: string;
  readonly url: string;
  readonly secret: Buffer;
  /** Moment of this attempt; receivers refuse what is old. */
  readonly now: string;
  readonly event: HookEvent;
}

export interface HookEvent {
  readonly kind: string;
  readonly organisationId: string;
  readonly nr: number;
  readonly noodremId: string;
  /** Day in Europe/Amsterdam. */
  readonly on: string;
}

/** `final`: the other side will never take it. `code`: a number of SMTP or HTTP, or a word of ours. */
export type PostResult =
  | { readonly sent: true; readonly code: string }
  | { readonly sent: false; readonly final: boolean; readonly code: string };

/** The way out of this service. It never throws; a fault is a result. `mail` is null when no mail server is set. */
export interface Post {
  readonly mail: ((mail: MailOut) => Promise<PostResult>) | null;
  readonly hook: (hook: HookOut) => Promise<PostResult>;
}
