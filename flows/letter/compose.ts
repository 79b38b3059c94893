import { evidenceName } from "../evidence/items";
import type { Scalar } from "../law/types";
import type { LetterBlock, LetterDocument, LetterLine, MissingField } from "./document";
import { groundById } from "./grounds";
import type { LetterAsk, LetterInput } from "./input";
import { lineFor, missingFields } from "./mandatory";
import { ownLine, ownParagraphs } from "./own-words";
import type { Flag, LetterTemplate, SenderPart, TemplateLine } from "./template";
import { TEMPLATES, type TemplateId } from "./templates";

const say = (key: string, params?: Readonly<Record<string, Scalar>>): LetterLine => ({
  kind: "say",
  message: { key: `letter:${key}`, ...(params === undefined ? {} : { params }) },
});
/** Dotted lines for a story instead of a word. */
const LONG: ReadonlySet<string> = new Set([
  "grounds",
  "conduct",
  "problem",
  "new_facts",
  "urgency",
  "late_reason",
  "why",
  "outcome",
  "wish",
  "subject",
]);
const open = (key: string): LetterLine => ({
  kind: "open",
  label: { key: `letter:open.${key}` },
  rows: LONG.has(key) ? 3 : 1,
});

// The korte brief holds no more than it must; what would go on meanwhile may still be asked to wait (rule R5.1).
const SHORT_ASKS: ReadonlySet<LetterAsk> = new Set(["suspension", "payment_delay"]);

function flagsOf(input: LetterInput, missing: readonly Pick<MissingField, "field">[]): ReadonlySet<Flag> {
  const told = (text: string | undefined): boolean => ownParagraphs(text).length > 0;
  const groundWords = input.grounds.map((chosen) => chosen.own);
  const states: readonly (readonly [Flag, boolean])[] = [
    ["short", input.short],
    ["late", input.values.lastDay !== undefined || told(input.own.lateReason)],
    ["digital", input.digital],
    ["pending_bezwaar", input.pending === "bezwaar"],
    ["foreign", input.ownLang !== "nl" && [...Object.values(input.own), ...groundWords].some(told)],
    ["grounds", input.grounds.length > 0],
    ["story", told(input.own.story)],
    ["wish", told(input.own.wish)],
    ["enclosures", input.evidence.length > 0 || input.enclosures.some((text) => ownLine(text) !== null)],
  ];
  return new Set<Flag>([
    ...input.asks.filter((ask) => !input.short || SHORT_ASKS.has(ask)),
    ...input.openLines.map((line) => `line_${line}` as const),
    ...missing.map(({ field }) => `missing_${field}` as const),
    ...states.filter(([, on]) => on).map(([flag]) => flag),
  ]);
}

/** Fills one template for one person; holds what the lines need so that each kind of line stays one small function. */
class Writer {
  private readonly flags: ReadonlySet<Flag>;

  constructor(
    private readonly input: LetterInput,
    missing: readonly Pick<MissingField, "field">[],
  ) {
    this.flags = flagsOf(input, missing);
  }

  applies(part: { readonly when?: Flag; readonly unless?: Flag }): boolean {
    return (
      (part.when === undefined || this.flags.has(part.when)) &&
      (part.unless === undefined || !this.flags.has(part.unless))
    );
  }

  lines(template: TemplateLine): readonly LetterLine[] {
    if (!this.applies(template)) return [];
    if (template.lacks !== undefined && this.value(template.lacks) !== null) return [];
    if ("say" in template) return this.sentence(template.say, template.with ?? []);
    if ("own" in template) return this.own(this.input.own[template.own]);
    if ("sender" in template) return this.sender(template.sender);
    if ("addressee" in template) return this.addressee();
    if ("date" in template) return this.date();
    if ("open" in template) return [open(template.open)];
    if ("chosenGrounds" in template) return this.chosenGrounds();
    if ("ownEnclosures" in template) return this.enclosures();
    for (const alternative of template.first) {
      const lines = this.lines(alternative);
      if (lines.length > 0) return lines;
    }
    return [];
  }

  private value(name: keyof LetterInput["values"] | "name"): Scalar | null {
    if (name === "name") return ownLine(this.input.sender.name);
    const value = this.input.values[name];
    return typeof value === "number" ? value : ownLine(value);
  }

  private sentence(
    key: string,
    names: readonly (keyof LetterInput["values"] | "name")[],
  ): readonly LetterLine[] {
    const params: Record<string, Scalar> = {};
    for (const name of names) {
      const value = this.value(name);
      if (value === null) return [];
      params[name] = value;
    }
    return [say(key, names.length === 0 ? undefined : params)];
  }

  private own(text: string | null | undefined): readonly LetterLine[] {
    return ownParagraphs(text ?? undefined).map((line) => ({
      kind: "own",
      text: line,
      lang: this.input.ownLang,
    }));
  }

  private typed(texts: readonly (string | null | undefined)[]): readonly LetterLine[] {
    return texts.flatMap((text) => {
      const line = ownLine(text);
      return line === null ? [] : [{ kind: "own", text: line, lang: "nl" } as const];
    });
  }

  private sender(part: SenderPart): readonly LetterLine[] {
    const { name, address, place, contact } = this.input.sender;
    const lines = this.typed(part === "address" ? address : [{ name, place, contact }[part]]);
    return lines.length > 0 || part === "contact" ? lines : [open(part)];
  }

  private addressee(): readonly LetterLine[] {
    const to = this.input.addressee;
    const lines = to === null ? [] : this.typed([to.name, ...to.address]);
    return lines.length > 0 ? lines : [open("addressee")];
  }

  private date(): readonly LetterLine[] {
    return this.input.date === null ? [open("date")] : [say("date", { date: this.input.date })];
  }

  private enclosures(): readonly LetterLine[] {
    return [
      ...this.input.evidence.map((id): LetterLine => ({ kind: "say", message: evidenceName(id) })),
      ...this.input.enclosures.flatMap((text) => this.own(text)),
    ];
  }

  private chosenGrounds(): readonly LetterLine[] {
    return this.input.grounds.flatMap((chosen) =>
      groundById(chosen.id) === null
        ? []
        : [say(`grounds.${chosen.id}.fact`), ...this.own(chosen.own), say(`grounds.${chosen.id}.ask`)],
    );
  }
}

/**
 * The letter that a template makes of this input. Never fails: what is not known becomes a dotted line, and
 * `missing` says what the law asks and lacks (Awb 6:5 for a bezwaarschrift or beroepschrift, rule R4.1).
 */
export function composeLetter(id: TemplateId, input: LetterInput): LetterDocument {
  const template: LetterTemplate = TEMPLATES[id];
  const missing = missingFields(template, input);
  const writer = new Writer(input, missing);
  const blocks = template.blocks.flatMap((block): readonly LetterBlock[] => {
    if (!writer.applies(block)) return [];
    const lines = block.lines.flatMap((line) => writer.lines(line));
    if (lines.length === 0) return [];
    const heading = block.heading === undefined ? null : { key: `letter:${block.heading}` };
    return [{ role: block.role, heading, shape: block.shape, lines }];
  });
  const opened = new Set(
    blocks.flatMap(({ lines }) => lines.flatMap((line) => (line.kind === "open" ? [line.label.key] : []))),
  );
  const chosen = input.short ? [] : input.grounds.flatMap(({ id: ground }) => groundById(ground)?.ref ?? []);
  return {
    template: id,
    title: { key: `letter:${template.title}` },
    date: input.date,
    blocks,
    missing: missing.map((one) => ({ ...one, line: lineFor(one.field, opened) })),
    legalBasis: [...template.legalBasis, ...chosen],
  };
}

/** A bezwaarschrift, full or kort (rules R4.1, R4.2). */
export const composeBezwaar = (input: LetterInput): LetterDocument => composeLetter("bezwaar", input);
