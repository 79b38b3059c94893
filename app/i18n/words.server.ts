import { createInstance, type i18n as I18n, type TFunction } from "i18next";
import { initReactI18next } from "react-i18next";
import type { Lang } from "#flows/law/types";
import { LANGUAGES } from "./languages";
import { addFormats } from "./say";

type Words = Record<string, unknown>;

/** Words of the pages: `app/locales/<lang>/<namespace>.json`. */
const pages = import.meta.glob<Words>("../locales/*/*.json", { eager: true, import: "default" });
/** Words of the domain: `flows/<part>/words/<lang>.json` and, for the law, `flows/law/words/<namespace>.<lang>.json`. */
const domain = import.meta.glob<Words>("../../flows/*/words/*.json", { eager: true, import: "default" });

function resourcesOf(lang: Lang): Record<string, Words> {
  const found: Record<string, Words> = {};
  for (const [path, words] of Object.entries(pages)) {
    const [, language, namespace] = /locales\/(\w+)\/([\w-]+)\.json$/.exec(path) ?? [];
    if (language === lang && namespace) found[namespace] = words;
  }
  for (const [path, words] of Object.entries(domain)) {
    const [, part, name] = /flows\/([\w-]+)\/words\/([\w.-]+)\.json$/.exec(path) ?? [];
    if (!part || !name) continue;
    if (name === lang) found[part] = words;
    else if (name.endsWith(`.${lang}`)) found[name.slice(0, -lang.length - 1)] = words;
  }
  return found;
}

function create(lang: Lang): I18n {
  const instance = createInstance();
  const fallback = lang === "nl" ? {} : { nl: resourcesOf("nl") };
  instance.use(initReactI18next).init({
    lng: lang,
    fallbackLng: "nl",
    resources: { ...fallback, [lang]: resourcesOf(lang) },
    defaultNS: "page",
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  addFormats(instance, lang);
  return instance;
}

const instances = Object.fromEntries(
  Object.keys(LANGUAGES).map((lang) => [lang, create(lang as Lang)]),
) as Record<Lang, I18n>;

/** The one i18next instance of a language; never changed after start-up, so requests cannot get each other's language. */
export const i18nOf = (lang: Lang): I18n => instances[lang];

/** The translate function of a language, for what is said outside a page (API, letters, calendar). */
export const wordsOf = (lang: Lang): TFunction => instances[lang].t;
