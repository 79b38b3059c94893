import { createInstance, type i18n } from "i18next";
import type { Message } from "#flows/law/types";
import words from "#flows/letter/words/nl.json";

/** Says one message in one language. */
export type Say = (message: Message) => string;

const LONG_DATE = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeZone: "UTC" });
const EURO = new Intl.NumberFormat("nl-NL", { style: "currency", currency: "EUR" });

function dutchWords(): i18n {
  const instance = createInstance();
  void instance.init({
    lng: "nl",
    ns: ["letter"],
    resources: { nl: { letter: words } },
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  // A calendar date is a day without a time zone: UTC midnight keeps it that day everywhere.
  instance.services.formatter?.add("datum", (value) =>
    LONG_DATE.format(new Date(`${String(value)}T00:00:00Z`)),
  );
  instance.services.formatter?.add("euro", (value) => EURO.format(Number(value) / 100));
  return instance;
}

let instance: i18n | undefined;

/** The Dutch of letters: agencies get Dutch, whatever language the page has. */
export const sayDutch: Say = (message) => {
  instance ??= dutchWords();
  return instance.t(message.key, { ...message.params });
};
