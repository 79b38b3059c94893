import { useTranslation } from "react-i18next";
import { daysBetween } from "#flows/law/calendar/dates";
import type { Lang, LocalDate } from "#flows/law/types";
import type { ClockMark, NoodremClock } from "#flows/noodrem/clock";
import { sayDate } from "../../i18n/say";

/** Measures in CSS pixels: it fits a screen of 320 wide. */
const WIDTH = 288;
const EDGE = 8;
const LINE = 22;

/** Filing is a dot, an end of a term a diamond, the public list a square, the rest a tick: to be told apart in print. */
function shapeOf({ what }: ClockMark, x: number): string {
  if (what === "filed") return `M${x - 4} ${LINE}a4 4 0 1 0 8 0a4 4 0 1 0-8 0z`;
  if (what === "answer") return `M${x} ${LINE - 7}l7 7l-7 7l-7-7z`;
  if (what === "openbare_lijst") return `M${x - 5} ${LINE - 5}h10v10h-10z`;
  return `M${x - 1} ${LINE - 5}h2v10h-2z`;
}

/**
 * The clock of a noodrem: a strip from the filing to the public list with today on it, and its twin in words, which says
 * every day that the strip shows. What silence leads to stands folded below it.
 */
export function ClockStrip({ clock, today }: { readonly clock: NoodremClock; readonly today: LocalDate }) {
  const { t, i18n } = useTranslation("life");
  const lang = i18n.language as Lang;
  const first = clock.marks[0]?.on ?? today;
  const last = clock.marks.at(-1)?.on ?? today;
  const span = Math.max(1, daysBetween(first, last));
  const place = (on: LocalDate): number =>
    Math.round(EDGE + ((WIDTH - 2 * EDGE) * Math.min(span, Math.max(0, daysBetween(first, on)))) / span);
  const said = clock.isLate
    ? t("clock.late", { day: clock.day, date: clock.answerBy })
    : t("clock.position", { day: clock.day, total: clock.total, date: clock.answerBy });
  const owed = clock.marks.filter(({ what }) => ["filed", "acknowledge", "answer"].includes(what));
  const ahead = clock.marks.filter((mark) => !owed.includes(mark));
  const x = place(today);
  const list = (marks: readonly ClockMark[]) => (
    <ol>
      {marks.map(({ what, on }) => (
        <li key={what}>
          <time dateTime={on}>{sayDate(on, lang)}</time>: {t(`clock.what.${what}`)}
        </li>
      ))}
    </ol>
  );
  return (
    <section aria-labelledby="clock">
      <h2 id="clock">{t("clock.title")}</h2>
      <p>{said}</p>
      <svg aria-hidden="true" className="clock" viewBox={`0 0 ${WIDTH} 36`} width={WIDTH} height={36}>
        <path d={`M${EDGE} ${LINE}H${WIDTH - EDGE}`} stroke="currentColor" />
        <path d={clock.marks.map((mark) => shapeOf(mark, place(mark.on))).join("")} fill="currentColor" />
        <path d={`M${x - 6} 2h12l-6 9z`} fill="currentColor" />
      </svg>
      {list(owed)}
      {ahead.length > 0 ? (
        <details>
          <summary>{t("clock.ahead")}</summary>
          {list(ahead)}
          <p className="hint">{t("clock.source")}</p>
        </details>
      ) : null}
    </section>
  );
}
