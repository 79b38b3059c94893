import type { FlowDefinition } from "../../engine/definition";

/**
 * What a professional is asked. It can be about any file or rule, also of another organisation. `besproken` shows the
 * lighter rungs and blocks nothing. The free texts come last; each is read for what could identify the writer.
 */
export const professionalIntake = {
  id: "professional-intake",
  version: 1,
  start: "organisatie",
  questions: {
    organisatie: { kind: "agency", mayBeUnknown: false, maxLength: 200, next: [{ to: "waarover" }] },
    waarover: {
      kind: "choice",
      options: [
        { id: "dossier" },
        { id: "werkwijze" },
        { id: "regel" },
        { id: "systeem" },
        { id: "opdracht" },
      ],
      next: [{ to: "welke-regel" }],
    },
    "welke-regel": { kind: "text", maxLength: 300, mayBeEmpty: true, next: [{ to: "beginsel" }] },
    beginsel: {
      kind: "choices",
      options: [
        { id: "zorgvuldigheid" },
        { id: "evenredigheid" },
        { id: "belangen" },
        { id: "legaliteit" },
        { id: "gelijkheid" },
        { id: "rechtszekerheid" },
        { id: "grondrechten" },
        { id: "maatwerk" },
        { id: "bestuurlijk-vermogen" },
        { id: "weet-niet", exclusive: true },
      ],
      next: [{ to: "toepassing-of-regel" }],
    },
    "toepassing-of-regel": {
      kind: "choice",
      options: [{ id: "toepassing" }, { id: "regel" }, { id: "weet-niet" }],
      next: [{ to: "besproken" }],
    },
    besproken: {
      kind: "choices",
      options: [
        { id: "collega" },
        { id: "leidinggevende" },
        { id: "vertrouwenspersoon" },
        { id: "adviseur" },
        { id: "niet-veilig", exclusive: true },
        { id: "nog-niet", exclusive: true },
      ],
      next: [{ to: "wat-gebeurt" }],
    },
    "wat-gebeurt": { kind: "text", maxLength: 4000, mayBeEmpty: false, next: [{ to: "wat-nodig" }] },
    "wat-nodig": { kind: "text", maxLength: 2000, mayBeEmpty: true, next: [{ to: "controleer" }] },
  },
  outcomes: { controleer: { kind: "result" } },
  changes: [],
} as const satisfies FlowDefinition;
