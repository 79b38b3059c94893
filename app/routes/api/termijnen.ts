import type { ActionFunctionArgs } from "@remix-run/node";
import { computeTermijn } from "#flows/law/termijn/compute";
import { json, problem, readJsonObject } from "~/api/problem";
import { sayMessage } from "~/i18n/say-message";
import { wordsOf } from "~/i18n/words.server";

export const loader = () => problem(405, "Gebruik POST.");

/** `POST /api/v1/termijnen`: one rule of the rulebook and its inputs in, its result with derivation out. */
export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const body = await readJsonObject(request);
  if (body instanceof Response) return body;
  const { rule, inputs } = body;
  if (typeof rule !== "string")
    return problem(400, "Noem een regel.", [
      { field: "rule", message: "Geef de naam van een regel, zoals R2.1." },
    ]);
  if (typeof inputs !== "object" || inputs === null || Array.isArray(inputs))
    return problem(400, "Geef de gegevens.", [{ field: "inputs", message: "Geef een object met gegevens." }]);
  const t = wordsOf("nl");
  const computed = computeTermijn(rule, inputs as Record<string, unknown>);
  if (!computed.ok)
    return problem(
      400,
      "Kijk deze velden na.",
      computed.error.map(({ field, message }) => ({ field, message: sayMessage(t, message) })),
    );
  const { derivation, warnings, ...outputs } = computed.value;
  return json({
    rule,
    ...outputs,
    derivation: derivation.map((step) => ({
      text: sayMessage(t, step),
      rule: step.rule,
      from: step.from,
      to: step.to,
    })),
    warnings: warnings.map((warning) => sayMessage(t, warning)),
  });
}
