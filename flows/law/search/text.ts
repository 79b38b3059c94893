/** How free Dutch text is made comparable: lower case, no accents, no punctuation, split into words. */

const MARKS = /\p{Diacritic}/gu;
const NOT_WORD = /[^a-z0-9&]+/g;

/** Lower case without accents; everything that is not a letter, digit or `&` becomes one space. */
export const fold = (text: string): string =>
  text.toLowerCase().normalize("NFD").replace(MARKS, "").replace(NOT_WORD, " ").trim();

/** The words of a text, folded; empty for an empty text. */
export const words = (text: string): readonly string[] => {
  const folded = fold(text);
  return folded === "" ? [] : folded.split(" ");
};
