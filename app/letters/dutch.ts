import { createInstance, type i18n } from "i18next";
import evidence from "#flows/evidence/words/nl.json";
import type { Message } from "#flows/law/types";
import letter from "#flows/letter/words/nl.json";
import { addFormats } from "../i18n/say";

/** Says one message in one language. */
export type Say = (message: Message) => string;

function dutchWords(): i18n {
  const instance = createInstance();
  void instance.init({
    lng: "nl",
    ns: ["letter", "evidence"],
    resources: { nl: { letter, evidence } },
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  addFormats(instance, "nl");
  return instance;
}

let instance: i18n | undefined;

/** The Dutch of letters: agencies get Dutch, whatever language the page has. */
export const sayDutch: Say = (message) => {
  instance ??= dutchWords();
  return instance.t(message.key, { ...message.params });
};
