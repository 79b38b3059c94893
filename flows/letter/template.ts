import type { LegalRef } from "../law/types";
import type { LetterRole, MandatoryField } from "./document";
import type { LetterAsk, LetterValues, OwnWords } from "./input";

/** A condition that a line or block can hang on; computed from the input in `compose.ts`. */
export type Flag =
  | LetterAsk
  | "short"
  | "pending_bezwaar"
  | "late"
  | "digital"
  | "foreign"
  | "grounds"
  | "story"
  | "wish"
  | "line_bsn"
  | "line_phone"
  | "line_iban"
  | "enclosures"
  /** The law asks this field of this letter and it is not there: the dotted line that stands for it. */
  | `missing_${MandatoryField}`;

interface Conditional {
  readonly when?: Flag;
  readonly unless?: Flag;
  /** Only where this value is not known: the dotted line that stands for it. */
  readonly lacks?: keyof LetterValues;
}

export type SenderPart = "name" | "address" | "contact" | "place";

/** A line of a template. `first` takes the first alternative that can be filled. Keys are below `letter:`. */
export type TemplateLine = Conditional &
  (
    | { readonly say: string; readonly with?: readonly (keyof LetterValues | "name")[] }
    | { readonly own: keyof OwnWords }
    | { readonly sender: SenderPart }
    | { readonly addressee: true }
    | { readonly date: true }
    | { readonly open: string }
    | { readonly first: readonly TemplateLine[] }
    | { readonly chosenGrounds: true }
    | { readonly ownEnclosures: true }
  );

export interface TemplateBlock extends Conditional {
  readonly role: LetterRole;
  readonly heading?: string;
  readonly shape: "lines" | "paragraphs" | "list";
  readonly lines: readonly TemplateLine[];
}

/** A letter as data: which blocks, which sentences, what the law asks, and where that stands. */
export interface LetterTemplate {
  readonly id: string;
  readonly title: string;
  readonly legalBasis: readonly LegalRef[];
  readonly mandatory: readonly { readonly field: MandatoryField; readonly ref: LegalRef }[];
  readonly blocks: readonly TemplateBlock[];
}
