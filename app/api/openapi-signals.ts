import { z } from "zod";
import { AnswerSchema } from "#flows/noodrem/answer-check";
import { SignalSchema } from "#flows/noodrem/signal";
import { NOODREM_STATES } from "#flows/noodrem/states";
import { FEED_KINDS } from "#flows/noodrem/told";

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: "string" };
const whole: Schema = { type: "integer" };
const day: Schema = { type: ["string", "null"], format: "date" };
const object = (properties: Readonly<Record<string, Schema>>): Schema => ({ type: "object", properties });
const list = (items: Schema): Schema => ({ type: "array", items });
const version = { "API-Version": { description: "Versie van deze API.", schema: text } };

const input = (schema: z.ZodType): Schema => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return rest;
};

const answer = (description: string, schema: Schema) => ({
  description,
  headers: version,
  content: { "application/json": { schema } },
});
const refused = (description: string) => ({
  description,
  headers: version,
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
});
const REFUSALS = {
  "400": refused("Een of meer velden kloppen niet."),
  "401": refused("Er is geen geldige sleutel."),
  "403": refused("Deze sleutel mag dit niet."),
  "404": refused("Dit is er niet, of niet voor deze organisatie."),
};
const WRITE_REFUSALS = {
  ...REFUSALS,
  "409": refused("Dit kan niet in deze stand, of iemand anders was eerst."),
  "422": refused("De inhoud is niet volledig, of de Idempotency-Key hoort bij een ander verzoek."),
};

const parameter = (name: string, where: "query" | "path" | "header", description: string, schema = text) => ({
  name,
  in: where,
  required: where !== "query",
  description,
  schema,
});
const idPart = parameter("id", "path", "Het nummer van het signaal.");
const key = parameter(
  "Idempotency-Key",
  "header",
  "Bij een herhaling dezelfde: dan gebeurt er niets opnieuw.",
);

const summary: Schema = object({
  id: text,
  version: whole,
  state: { enum: NOODREM_STATES },
  agencyId: text,
  decisionTypeId: { type: ["string", "null"] },
  level: text,
  principles: list(text),
  lang: text,
  filedOn: day,
  acknowledgeBy: day,
  answerBy: day,
  dueOn: day,
  rung: text,
  answerKind: { type: ["string", "null"] },
  answeredOn: day,
  promiseBy: day,
  judgement: text,
  closedOn: day,
});
const done = object({ id: text, state: { enum: NOODREM_STATES }, version: whole });

const act = (operationId: string, title: string, description: string, body: Schema) => ({
  post: {
    operationId,
    summary: title,
    description,
    tags: ["signalen"],
    security: [{ sleutel: [] }],
    parameters: [idPart, key],
    requestBody: { required: true, content: { "application/json": { schema: body } } },
    responses: { "200": answer("Gedaan, nu of eerder met dezelfde sleutel.", done), ...WRITE_REFUSALS },
  },
});

/** The part of the description about signals: for systems of a receiver, and for who files or follows. */
export const SIGNAL_PATHS = {
  "/noodremmen": {
    get: {
      operationId: "lijstNoodremmen",
      summary: "Signalen van uw organisatie, het eerste antwoord dat moet komen bovenaan",
      tags: ["signalen"],
      security: [{ sleutel: [] }],
      parameters: [
        parameter("status", "query", "Wat nog loopt, of wat gesloten is.", {
          enum: ["open", "gesloten"],
          default: "open",
        }),
        parameter("na", "query", "De waarde van volgende uit het vorige antwoord."),
      ],
      responses: {
        "200": answer(
          "Een bladzijde.",
          object({ noodremmen: list(summary), volgende: { type: ["string", "null"] } }),
        ),
        ...REFUSALS,
      },
    },
    post: {
      operationId: "dienNoodremIn",
      summary: "Een noodrem indienen voor een burger",
      description:
        "De Idempotency-Key is 26 tekens uit 0-9 en A-Z zonder I, L, O en U (130 willekeurige bits). Dezelfde sleutel geeft dezelfde code. Bewaar sleutel en code als geheim.",
      tags: ["burger"],
      parameters: [key],
      requestBody: {
        required: true,
        content: {
          "application/json": {
            schema: object({ signal: input(SignalSchema), personalDataConfirmed: { type: "boolean" } }),
          },
        },
      },
      responses: {
        "201": answer(
          "Ingediend.",
          object({
            id: text,
            code: text,
            organisationId: text,
            filedOn: day,
            acknowledgeBy: day,
            answerBy: day,
            repeated: { enum: ["no", "same", "changed"] },
          }),
        ),
        "400": REFUSALS["400"],
        "422": refused("Er staat een burgerservicenummer of een ander persoonsgegeven in."),
      },
    },
  },
  "/noodremmen/{id}": {
    get: {
      operationId: "leesNoodrem",
      summary: "Eén signaal, met wat de indiener schreef",
      tags: ["signalen"],
      security: [{ sleutel: [] }],
      parameters: [idPart],
      responses: { "200": answer("Het signaal.", summary), ...REFUSALS },
    },
  },
  "/noodremmen/{id}/ontvangst": act(
    "bevestigOntvangst",
    "De ontvangst bevestigen",
    "De inhoud is een leeg object.",
    object({}),
  ),
  "/noodremmen/{id}/vraag": act(
    "stelVraag",
    "Eén vraag aan de indiener",
    "De termijn loopt door.",
    object({ question: text }),
  ),
  "/noodremmen/{id}/antwoord": act(
    "geefAntwoord",
    "Antwoorden: aanpassen of uitleggen",
    "Een uitleg is alleen voor een sleutel van de leiding, en heeft een tweede handtekening nodig.",
    input(AnswerSchema),
  ),
  "/gebeurtenissen": {
    get: {
      operationId: "lijstGebeurtenissen",
      summary: "Wat er gebeurde sinds een volgnummer, in volgorde en zonder gaten",
      description:
        "Dezelfde gebeurtenissen gaan als CloudEvents naar een webhook. Alleen nummers en soorten.",
      tags: ["signalen"],
      security: [{ sleutel: [] }],
      parameters: [
        parameter("na", "query", "Het laatste volgnummer dat u hebt.", { type: "integer", default: 0 }),
      ],
      responses: {
        "200": answer(
          "Gebeurtenissen.",
          object({
            gebeurtenissen: list(
              object({
                volgnummer: whole,
                noodrem: text,
                soort: { enum: Object.values(FEED_KINDS) },
                dag: day,
              }),
            ),
            laatste: whole,
          }),
        ),
        ...REFUSALS,
      },
    },
  },
  "/mijn-noodrem": {
    get: {
      operationId: "volgNoodrem",
      summary: "Hoe een noodrem ervoor staat, voor wie de code heeft",
      description: "De code staat in een header en niet in het adres, want adressen worden overal bewaard.",
      tags: ["burger"],
      security: [{ code: [] }],
      responses: {
        "200": answer("Stand, vraag en antwoord.", summary),
        "401": REFUSALS["401"],
        "404": REFUSALS["404"],
      },
    },
  },
};

export const SIGNAL_SECURITY = {
  sleutel: {
    type: "http",
    scheme: "bearer",
    description: "Een sleutel die de leiding maakt op /organisatie/koppelingen.",
  },
  code: {
    type: "apiKey",
    in: "header",
    name: "Authorization",
    description: "Het woord Noodrem, een spatie, en de code.",
  },
};
