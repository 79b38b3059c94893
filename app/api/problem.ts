import type { z } from "zod";

export const API_VERSION = "1.0.0";

/** What is wrong with one field, in Dutch: what to do. `field` is its name in the request. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/** A JSON answer of the API. */
export function json(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": "application/json; charset=utf-8", "API-Version": API_VERSION },
  });
}

const TITLES: Readonly<Record<number, string>> = {
  400: "Verzoek klopt niet",
  401: "Sleutel nodig",
  403: "Mag niet",
  404: "Niet gevonden",
  405: "Methode kan hier niet",
  409: "Kan nu niet",
  422: "Inhoud klopt niet",
  503: "Even niet bereikbaar",
};

/** An error as RFC 9457 `application/problem+json`, with all problems at once. */
export function problem(status: number, detail: string, errors: readonly FieldProblem[] = []): Response {
  return new Response(
    JSON.stringify({
      type: "about:blank",
      title: TITLES[status] ?? "Fout",
      status,
      detail,
      ...(errors.length > 0 ? { errors } : {}),
    }),
    {
      status,
      headers: { "Content-Type": "application/problem+json; charset=utf-8", "API-Version": API_VERSION },
    },
  );
}

/** The JSON object in the body, or the 400 that says what to send instead. */
export async function readJsonObject(request: Request): Promise<Record<string, unknown> | Response> {
  let body: unknown;
  try {
    body = await request.json();
  } catch {
    return problem(400, "Stuur JSON in de inhoud van het verzoek.");
  }
  if (typeof body !== "object" || body === null || Array.isArray(body))
    return problem(400, "Stuur één JSON-object.");
  return body as Record<string, unknown>;
}

/** The problems of a failed check, by the name of the field in the request. */
export function fieldProblems(error: z.ZodError): FieldProblem[] {
  return error.issues.map((issue) => ({ field: issue.path.join(".") || "body", message: issue.message }));
}
