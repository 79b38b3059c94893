import { useTranslation } from "react-i18next";
import type { Message } from "#flows/law/types";
import { sayMessage } from "../../i18n/say-message";

/** Says a message of the law in the language of the page. */
export function useSay(): (message: Message) => string {
  const { t } = useTranslation();
  return (message) => sayMessage(t, message);
}
