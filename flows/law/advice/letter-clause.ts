export const LETTER_REMEDIES = [
  "bezwaar",
  "beroep",
  "administratief_beroep",
  "zienswijze",
  "hoger_beroep",
  "verzet",
  "klacht",
  "geen",
] as const;
export type LetterRemedy = (typeof LETTER_REMEDIES)[number];
export const LETTER_TERM_STARTS = [
  "verzending",
  "dagtekening",
  "bekendmaking",
  "ontvangst",
  "publicatie",
  "terinzage",
] as const;
export type LetterTermStart = (typeof LETTER_TERM_STARTS)[number];
