import { createInstance, type TFunction } from "i18next";
import type { Lang } from "#flows/law/types";
import ar from "../locales/ar/mail.json";
import en from "../locales/en/mail.json";
import nl from "../locales/nl/mail.json";

/** The words of mails alone: the process that sends them renders no pages. */
const instance = createInstance();
instance.init({
  fallbackLng: "nl",
  resources: { nl: { mail: nl }, en: { mail: en }, ar: { mail: ar } },
  defaultNS: "mail",
  initAsync: false,
  interpolation: { escapeValue: false },
});

export const mailWords = (lang: Lang): TFunction => instance.getFixedT(lang, "mail");
