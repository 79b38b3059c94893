import type { LoaderFunctionArgs } from "@remix-run/node";
import { paperOfVisit } from "~/http/papers/paper-of-visit.server";
import { renderText } from "~/letters/text";

/** A letter from the shelf as plain text, to paste into a web form. */
export async function loader({ params, request, context }: LoaderFunctionArgs): Promise<Response> {
  const { id, letter } = await paperOfVisit(params.brief, request, context);
  return new Response(renderText(letter), {
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Disposition": `attachment; filename="${id}.txt"`,
    },
  });
}
