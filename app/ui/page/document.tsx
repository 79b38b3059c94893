import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { isLang, LANGUAGES } from "../../i18n/languages";
import stylesheet from "../../styles/app.css?url";

interface DocumentProps {
  /** The page's own heading; the name of the product is added. */
  readonly title: string;
  /** How many fields need attention: said first in the title, so that a screen reader hears it first. */
  readonly errors?: number;
  /** Address of the page before this one. */
  readonly back?: string | undefined;
  /** The box with human help; off only where the page is that help. */
  readonly help?: boolean;
  /** Stand outside `<main>`: the summary of errors. */
  readonly before?: ReactNode;
  readonly children: ReactNode;
}

/**
 * A whole page: head, header, back link, main, the way to a human, footer. There is no script on it.
 * WCAG: one `h1` per page, landmarks for every part, language and direction on the root, help at the same place (3.2.6).
 */
export function Document({ title, errors = 0, back, help = true, before, children }: DocumentProps) {
  const { t, i18n } = useTranslation("page");
  const lang = isLang(i18n.language) ? i18n.language : "nl";
  return (
    <html lang={lang} dir={LANGUAGES[lang].dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${errors > 0 ? `${t("errors.title", { count: errors })} – ` : ""}${title} – Noodrem`}</title>
        <link rel="stylesheet" href={stylesheet} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      </head>
      <body>
        <a className="skip" href="#main">
          {t("frame.skip")}
        </a>
        <header className="top">
          <div className="wrap">
            <a className="brand" href="/">
              Noodrem
            </a>
            <form className="wipe" method="post" action="/wis">
              <button className="button plain" type="submit">
                {t("frame.wipe")}
              </button>
            </form>
            <Languages current={lang} label={t("frame.languages")} />
          </div>
        </header>
        <main id="main" tabIndex={-1}>
          <div className="wrap">
            {back ? (
              <a className="back" href={back}>
                {t("frame.back")}
              </a>
            ) : null}
            {before}
            {children}
            {help ? (
              <aside className="help" aria-labelledby="help">
                <h2 id="help">{t("help.title")}</h2>
                <p>
                  {t("help.line")} <a href="/hulp">{t("help.link")}</a>
                </p>
              </aside>
            ) : null}
          </div>
        </main>
        <footer className="foot">
          <div className="wrap">
            <ul>
              {(["volgen", "verder", "privacy", "toegankelijkheid", "over"] as const).map((page) => (
                <li key={page}>
                  <a href={`/${page}`}>{t(`frame.${page}`)}</a>
                </li>
              ))}
              <li>
                <a href="/professional">{t("link", { ns: "professional" })}</a>
              </li>
              <li>
                <a href="/kamer">{t("kamer.link", { ns: "handback" })}</a>
              </li>
              <li>
                <a href="/inloggen">{t("frame.staff")}</a>
              </li>
            </ul>
            <p>{t("frame.disclaimer")}</p>
          </div>
        </footer>
      </body>
    </html>
  );
}

function Languages({ current, label }: { current: string; label: string }) {
  return (
    <nav aria-label={label}>
      <ul className="langs">
        {Object.entries(LANGUAGES).map(([code, { own }]) => (
          <li key={code} lang={code}>
            {code === current ? (
              <span aria-current="true">{own}</span>
            ) : (
              <a href={`?taal=${code}`} hrefLang={code}>
                {own}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
