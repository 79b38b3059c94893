import { useTranslation } from "react-i18next";

const PAGES = { law: "/redactie/wet", flow: "/redactie/vragen" } as const;

/** The pages for who keeps the law and the questions right. */
export function DeskNav({ current }: { current: keyof typeof PAGES }) {
  const { t } = useTranslation("redactie");
  return (
    <nav aria-label={t("nav")}>
      <ul className="tabs">
        {(["law", "flow"] as const).map((page) => (
          <li key={page}>
            <a href={PAGES[page]} {...(page === current ? { "aria-current": "page" as const } : {})}>
              {t(`${page}.title`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
