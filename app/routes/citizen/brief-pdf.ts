import type { LoaderFunctionArgs } from "@remix-run/node";
import { letterOfVisit } from "~/http/letter-of-visit.server";
import { renderPdf } from "~/letters/pdf";

/** The letter as a tagged PDF to keep or print. */
export async function loader({ request, context }: LoaderFunctionArgs): Promise<Response> {
  const { letter } = await letterOfVisit(request, context);
  return new Response(new Uint8Array(await renderPdf(letter)), {
    headers: { "Content-Type": "application/pdf", "Content-Disposition": 'attachment; filename="brief.pdf"' },
  });
}
