import type { LoaderFunctionArgs } from "@remix-run/node";
import { paperOfVisit } from "~/http/papers/paper-of-visit.server";
import { renderPdf } from "~/letters/pdf";

/** A letter from the shelf as a tagged PDF to keep or print. */
export async function loader({ params, request, context }: LoaderFunctionArgs): Promise<Response> {
  const { id, letter } = await paperOfVisit(params.brief, request, context);
  return new Response(new Uint8Array(await renderPdf(letter)), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `attachment; filename="${id}.pdf"`,
    },
  });
}
