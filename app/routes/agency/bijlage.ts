import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuse } from "~/http/refuse.server";
import { staffActor } from "~/http/staff.server";
import { openAttachment } from "~/usecases/delivery/attachments";

/**
 * One file that a person added, only to be saved: a browser never shows it as a page of ours, whatever is in it.
 * Everybody who may read the signal may have it, and nobody else.
 */
export async function loader({ request, context, params }: LoaderFunctionArgs): Promise<Response> {
  const actor = await staffActor(request, context);
  const nr = /^[1-9]\d{0,2}$/.test(params.nr ?? "") ? Number(params.nr) : 0;
  const opened = await openAttachment(context.ctx, actor, params.id ?? "", nr);
  if (!opened.ok) throw refuse(opened.error);
  const { name, kind, content } = opened.value;
  return new Response(new Uint8Array(content), {
    headers: {
      "Content-Type": kind,
      "Content-Disposition": `attachment; filename="bijlage-${nr}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, percent)}`,
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "no-store",
    },
  });
}

/** What `encodeURIComponent` leaves and RFC 8187 does not allow. */
const percent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
