import type { LoaderFunctionArgs } from "@remix-run/node";
import { findDecisionTypes } from "#flows/law/search";
import { json, problem } from "~/api/problem";

const MOST = 50;

/** `GET /api/v1/besluittypen?q=&limit=`: ranked decision types for a description in everyday words. */
export function loader({ request }: LoaderFunctionArgs): Response {
  const { searchParams } = new URL(request.url);
  const query = searchParams.get("q") ?? "";
  const limit = Number(searchParams.get("limit") ?? 10);
  if (query.trim() === "")
    return problem(400, "Geef woorden om op te zoeken.", [{ field: "q", message: "Geef een paar woorden." }]);
  if (query.length > 2_000)
    return problem(400, "Gebruik minder woorden.", [{ field: "q", message: "Geef hooguit 2000 tekens." }]);
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST)
    return problem(400, "Kijk dit veld na.", [
      { field: "limit", message: `Geef een getal van 1 tot en met ${MOST}.` },
    ]);
  return json(findDecisionTypes(query, limit));
}
