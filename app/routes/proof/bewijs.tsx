import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { shortProof } from "#flows/proof/documents";
import { proofOfVisit } from "~/http/proof-of-visit.server";
import { ProofPage } from "~/ui/proof/proof-page";

/** The receipts of one noodrem, to keep, print and show. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { receipts } = await proofOfVisit(request, context);
  return data({
    receipts: receipts.map((receipt) => ({
      kind: receipt.statement.kind,
      day: receipt.statement.day,
      receiver: receipt.statement.receiver.name,
      seq: receipt.entry?.seq ?? null,
      line: shortProof(receipt),
    })),
  });
}

export default function Bewijs() {
  return <ProofPage {...useLoaderData<typeof loader>()} />;
}
