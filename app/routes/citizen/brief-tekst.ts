import type { LoaderFunctionArgs } from "@remix-run/node";
import { letterOfVisit } from "~/http/letter-of-visit.server";
import { renderText } from "~/letters/text";

/** The letter as plain text, to paste into a web form. */
export async function loader({ request, context }: LoaderFunctionArgs): Promise<Response> {
  const { letter } = await letterOfVisit(request, context);
  return new Response(renderText(letter), {
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Disposition": 'attachment; filename="brief.txt"',
    },
  });
}
