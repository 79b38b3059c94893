import { z } from "zod";
import { TERMIJN_RULES } from "#flows/law/termijn/registry";
import { ROUTE_CODES } from "#flows/law/types";
import { AdviceRequest } from "./advice-request";
import { SIGNAL_PATHS, SIGNAL_SECURITY } from "./openapi-signals";
import { API_VERSION } from "./problem";
import { SignalsRequest } from "./signals-request";

type Schema = Readonly<Record<string, unknown>>;

const input = (schema: z.ZodType): Schema => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return rest;
};

const text: Schema = { type: "string" };
const day: Schema = { type: ["string", "null"], format: "date" };
const maybe = (type: string): Schema => ({ type: [type, "null"] });
const list = (items: Schema): Schema => ({ type: "array", items });
const object = (properties: Readonly<Record<string, Schema>>): Schema => ({ type: "object", properties });
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

const versionHeader = { "API-Version": { description: "Versie van deze API.", schema: text } };

const answer = (description: string, schema: Schema) => ({
  description,
  headers: versionHeader,
  content: { "application/json": { schema } },
});

const badRequest = {
  description: "Een of meer velden kloppen niet. Alle problemen staan in één antwoord.",
  headers: versionHeader,
  content: { "application/problem+json": { schema: ref("Problem") } },
};

const post = (operationId: string, summary: string, description: string, body: Schema, response: Schema) => ({
  post: {
    operationId,
    summary,
    description,
    tags: ["recht"],
    requestBody: { required: true, content: { "application/json": { schema: body } } },
    responses: { "200": answer(summary, response), "400": badRequest },
  },
});

const derivation = list(object({ text, rule: text, from: day, to: day }));
const legalBasis = list(object({ rule: text, article: text, jci: maybe("string") }));
const understood = {
  ...object({ id: text, name: text, score: { type: "number" } }),
  type: ["object", "null"],
};

/** What one rule of the rulebook takes and gives, from the same registry that computes it. */
const termijnBody: Schema = {
  oneOf: [...TERMIJN_RULES.values()].map(({ rule, schema }) => ({
    type: "object",
    title: rule,
    required: ["rule", "inputs"],
    properties: { rule: { const: rule }, inputs: input(schema) },
  })),
};

const termijnAnswer: Schema = object({
  rule: text,
  ...Object.fromEntries(
    [...TERMIJN_RULES.values()].flatMap(({ outputs }) => outputs.map((name) => [name, {}])),
  ),
  derivation,
  legalBasis,
  warnings: list(text),
});

const article: Schema = object({
  rule: text,
  article: text,
  jci: maybe("string"),
  appliedOn: day,
  url: maybe("string"),
});

const explanation: Schema = {
  description:
    "Waarom dit het advies is. `changes` zegt wat er uitkomt als één feit anders is; een latere dag daarin is geen dag om aan te houden.",
  ...object({
    appliedOn: day,
    factsUsed: list(text),
    factsAssumed: list(text),
    factsUnknown: list(text),
    why: list(text),
    rules: list(object({ rule: text, text, from: day, to: day, articles: list(article) })),
    articles: list(article),
    confidence: { enum: ["verified", "knowledge"] },
    changes: list(
      object({ id: text, ifSo: text, outcome: list(text), route: { enum: ROUTE_CODES }, lastDay: day }),
    ),
    makesNoDifference: list(text),
  }),
};

const adviceAnswer: Schema = object({
  route: { enum: ROUTE_CODES },
  alternatives: list({ enum: ROUTE_CODES }),
  secondaryRoutes: list({ enum: ROUTE_CODES }),
  lastDay: day,
  earliestDay: day,
  firstDay: day,
  rawLastDay: day,
  term: { ...object({ amount: { type: "integer" }, unit: text, eventDate: day }), type: ["object", "null"] },
  late: { type: "boolean" },
  excuse: {
    ...object({ strength: { enum: ["strong", "fair", "weak"] }, grounds: list(text) }),
    type: ["object", "null"],
  },
  addressee: { ...object({ id: maybe("string"), name: text }), type: ["object", "null"] },
  legalBasis,
  derivation,
  understood: object({ agency: understood, decisionType: understood, assumptions: list(text) }),
  questions: list(text),
  warnings: list(text),
  confidence: { enum: ["verified", "knowledge"] },
  explanation,
});

/** The description of the API (OpenAPI 3.1), made from the schemas with which requests are checked. */
export function openApiDocument(origin: string): Schema {
  return {
    openapi: "3.1.0",
    info: {
      title: "Noodrem: advies en termijnen",
      version: API_VERSION,
      description:
        "Feiten over een besluit van de overheid erin, de juiste weg en de laatste veilige dag eruit. Niets van een verzoek wordt bewaard. Dit is informatie, geen juridisch advies.",
      contact: { name: "Noodrem", url: `${origin}/over`, email: "contact@noodrem.example" },
      license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
    },
    servers: [{ url: `${origin}/api/v1` }],
    tags: [
      { name: "recht", description: "Wegen, termijnen en soorten besluiten." },
      { name: "signalen", description: "Voor systemen van een organisatie die signalen krijgt." },
      { name: "burger", description: "Voor wie een noodrem indient of volgt." },
    ],
    paths: {
      ...SIGNAL_PATHS,
      "/adviezen": post(
        "geefAdvies",
        "De beste weg met de laatste veilige dag",
        "Alleen `today` is nodig. `null` betekent: niet bekend. Data zijn kalenderdagen in Europe/Amsterdam.",
        input(AdviceRequest),
        ref("Advies"),
      ),
      "/termijnen": post(
        "berekenTermijn",
        "Eén regel met haar uitkomst en afleiding",
        "De regels en hun namen staan in het regelboek van deze dienst.",
        termijnBody,
        ref("Termijn"),
      ),
      "/groepen": post(
        "groepeerSignalen",
        "Welke signalen over hetzelfde gaan, en waarom",
        "Met een sleutel van een organisatie. Hooguit duizend signalen. Er wordt niets bewaard.",
        input(SignalsRequest),
        object({ groups: list(object({ ids: list(text), why: list(text) })) }),
      ),
      "/besluittypen": {
        get: {
          operationId: "zoekBesluittypen",
          summary: "Soorten besluiten bij een omschrijving in gewone woorden",
          tags: ["recht"],
          parameters: [
            {
              name: "q",
              in: "query",
              required: true,
              description: "Gewone woorden, tikfouten mogen.",
              schema: text,
            },
            {
              name: "limit",
              in: "query",
              description: "Hoeveel er hooguit terugkomen.",
              schema: { type: "integer", minimum: 1, maximum: 50, default: 10 },
            },
          ],
          responses: {
            "200": answer(
              "Van best passend naar minder passend",
              list(object({ id: text, name: text, score: { type: "number" }, matched: list(text) })),
            ),
            "400": badRequest,
          },
        },
      },
    },
    components: {
      securitySchemes: SIGNAL_SECURITY,
      schemas: {
        Advies: adviceAnswer,
        Termijn: termijnAnswer,
        Problem: object({
          type: text,
          title: text,
          status: { type: "integer" },
          detail: text,
          errors: list(object({ field: text, message: text })),
        }),
      },
    },
  };
}
