import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import type { EvidenceId } from "#flows/evidence/items";
import type { LocalDate } from "#flows/law/types";
import type { completeness } from "#flows/letter/document";
import type { WrittenBlock, WrittenLetter, WrittenLine } from "../../letters/written";
import { Document } from "../page/document";

interface LetterPageProps {
  readonly letter: WrittenLetter;
  /** The same letter in the language of the page, when that is not Dutch. */
  readonly beside: WrittenLetter | null;
  readonly state: ReturnType<typeof completeness>;
  readonly missing: readonly MissingView[];
  readonly evidence: readonly EvidenceId[];
  readonly lastDay: LocalDate | null;
  readonly addressee: string | null;
  /** Where this letter lives: its form, and the files of it. */
  readonly at?: { readonly form: string; readonly pdf: string; readonly text: string };
}

export interface MissingView {
  readonly field: string;
  readonly how: "here" | "by_hand";
  /** Key of the name of the empty line in the letter. */
  readonly line: string | null;
}

const NOTICE = { complete: "notice good", fill_by_hand: "notice care", incomplete: "notice alarm" } as const;

const MAIN_LETTER = { form: "/brief-maken", pdf: "/brief.pdf", text: "/brief.txt" };

/** The letter as it goes out, what it still lacks, and how to send it. In print only the letter remains. */
export function LetterPage({
  letter,
  beside,
  state,
  missing,
  evidence,
  lastDay,
  addressee,
  at = MAIN_LETTER,
}: LetterPageProps) {
  const { t } = useTranslation("page");
  const words = (key: string) => t(key, { ns: "letter" });
  return (
    <Document title={t("letter.your_letter")} back={at.form}>
      <div className="noprint">
        <h1>{t("letter.your_letter")}</h1>
        <div className={NOTICE[state]}>
          <p>{words(`state.${state}`)}</p>
          {missing.length > 0 ? (
            <ul>
              {missing.map((one) => (
                <li key={one.field}>
                  <MissingLine missing={one} onlyByHand={state === "fill_by_hand"} />
                </li>
              ))}
            </ul>
          ) : null}
        </div>
        {beside ? <p>{words("screen.letter_is_dutch")}</p> : null}
      </div>
      <article className="letter" lang="nl" dir="ltr" aria-label={letter.title}>
        {letter.blocks.map((block) => (
          <Block key={block.role} block={block} />
        ))}
      </article>
      <div className="noprint">
        <div className="row">
          <a className="button" href={at.pdf}>
            {t("letter.pdf")}
          </a>
          <a className="button second" href={at.text}>
            {t("letter.text")}
          </a>
          <a className="button second" href={at.form}>
            {t("letter.change")}
          </a>
        </div>
        <p>{t("letter.print")}</p>
        {beside ? (
          <details>
            <summary>{t("letter.meaning")}</summary>
            <div className="letter">
              {beside.blocks.map((block) => (
                <Block key={block.role} block={block} />
              ))}
            </div>
          </details>
        ) : null}
        {evidence.length > 0 ? (
          <section aria-labelledby="evidence">
            <h2 id="evidence">{words("screen.evidence_heading")}</h2>
            <ul>
              {evidence.map((key) => (
                <li key={key}>{t(`item.${key}.name`, { ns: "evidence" })}</li>
              ))}
            </ul>
          </section>
        ) : null}
        <section aria-labelledby="send">
          <h2 id="send">{t("letter.send_title")}</h2>
          {addressee ? (
            <p>
              <bdi lang="nl">{addressee}</bdi>. {t("letter.address_hint")}
            </p>
          ) : null}
          {lastDay ? <p>{t("letter.until", { date: lastDay })}</p> : null}
          <ol>
            {(t("letter.send_items", { returnObjects: true }) as string[]).map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ol>
        </section>
        <p>
          <a className="button second" href="/noodrem">
            {t("result.pull")}
          </a>
        </p>
      </div>
    </Document>
  );
}

/** What lacks, and the line that stands open for it in the letter. */
function MissingLine({
  missing: { field, how, line },
  onlyByHand,
}: {
  missing: MissingView;
  onlyByHand: boolean;
}) {
  const { t } = useTranslation("letter");
  const what = t(`missing.${field}`);
  // The sentence above the list has said that all of these are for the pen.
  if (onlyByHand) return <>{what}</>;
  if (how === "here" && line !== null) return <>{t("state.here_line", { what, line: t(line) })}</>;
  return <>{t(`state.${how}`, { what })}</>;
}

function Block({ block }: { block: WrittenBlock }) {
  return (
    <>
      {block.heading ? (
        <p>
          <b>{block.heading}</b>
        </p>
      ) : null}
      {block.shape === "list" ? (
        <ul>
          {block.lines.map((line) => (
            <li key={line.text}>
              <Line line={line} />
            </li>
          ))}
        </ul>
      ) : block.shape === "lines" ? (
        <p>
          {block.lines.map((line, index) => (
            <Fragment key={line.text}>
              {index > 0 ? "\n" : null}
              <Line line={line} />
            </Fragment>
          ))}
        </p>
      ) : (
        block.lines.map((line) => (
          <p key={line.text}>
            <Line line={line} />
          </p>
        ))
      )}
    </>
  );
}

/** What stands on paper: the words, or a name with an empty line, and more lines below it for a story. */
function Line({ line: { kind, text, rows } }: { line: WrittenLine }) {
  if (kind !== "open") return <>{text}</>;
  return (
    <>
      {text}: <span className="blank" />
      {Array.from({ length: rows - 1 }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: empty lines have no identity but their place
        <span key={row} className="blank whole" />
      ))}
    </>
  );
}
