import { type AppLoadContext, redirect } from "@remix-run/node";
import { parseSecret } from "../sealing/secret-code";
import { type OwnProof, ownProof } from "../usecases/proof/own-receipts";
import { readVisit } from "./visit.server";

/** The proofs of the noodrem that this visitor follows or has just filed; without one, the page that asks for a code. */
export async function proofOfVisit(request: Request, context: AppLoadContext): Promise<OwnProof> {
  const visit = await readVisit(request, context);
  const code = parseSecret(visit.follow ?? visit.receipt ?? "");
  const proof = code.ok ? await ownProof(context.ctx, code.value) : null;
  if (!proof?.ok) throw redirect("/volgen");
  return proof.value;
}

/** A file to keep. */
export const download = (body: string, type: string, name: string): Response =>
  new Response(body, {
    headers: {
      "Content-Type": `${type}; charset=utf-8`,
      "Content-Disposition": `attachment; filename="${name}"`,
    },
  });
