import { createInstance, type i18n } from "i18next";
import type { Lang, Message } from "#flows/law/types";
import adviesAr from "#flows/law/words/advies.ar.json";
import adviesEn from "#flows/law/words/advies.en.json";
import adviesNl from "#flows/law/words/advies.nl.json";
import termijnAr from "#flows/law/words/termijn.ar.json";
import termijnEn from "#flows/law/words/termijn.en.json";
import termijnNl from "#flows/law/words/termijn.nl.json";
import uitlegAr from "#flows/law/words/uitleg.ar.json";
import uitlegEn from "#flows/law/words/uitleg.en.json";
import uitlegNl from "#flows/law/words/uitleg.nl.json";
import { addFormats } from "../../i18n/say";

const WORDS = {
  nl: { advies: adviesNl, termijn: termijnNl, uitleg: uitlegNl },
  en: { advies: adviesEn, termijn: termijnEn, uitleg: uitlegEn },
  ar: { advies: adviesAr, termijn: termijnAr, uitleg: uitlegAr },
} as const;

function wordsOf(lang: Lang): i18n {
  const instance = createInstance();
  void instance.init({
    lng: lang,
    ns: ["advies", "termijn", "uitleg"],
    resources: { [lang]: WORDS[lang] },
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  addFormats(instance, lang);
  return instance;
}

/** Has this language words for the message, in the plural that its parameters ask for? */
export function hasLawWords(lang: Lang): (message: Message) => boolean {
  const instance = wordsOf(lang);
  return ({ key, params }) => instance.exists(key, { ...params, fallbackLng: [] });
}

/** Says messages of the law in a language. Throws on a message without words: a command must not print keys. */
export function lawWords(lang: Lang): (message: Message) => string {
  const instance = wordsOf(lang);
  return ({ key, params }) => {
    if (!instance.exists(key, { ...params })) throw new Error(`no ${lang} words for ${key}`);
    return instance.t(key, { ...params });
  };
}
