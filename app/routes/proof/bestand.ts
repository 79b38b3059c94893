import type { LoaderFunctionArgs } from "@remix-run/node";
import { renderSVG } from "uqr";
import { shortProof } from "#flows/proof/documents";
import { download, proofOfVisit } from "~/http/proof-of-visit.server";
import { wordsOf } from "~/i18n/words.server";
import { copyAsText } from "~/letters/copy-text";
import { withoutContent } from "~/usecases/proof/own-receipts";

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * The files of a noodrem: `1.json` the first receipt without text, `1.svg` its picture, `kopie.json` all receipts with
 * their texts, `kopie.txt` everything to read.
 */
export async function loader({ request, context, params }: LoaderFunctionArgs): Promise<Response> {
  const { followed, receipts } = await proofOfVisit(request, context);
  const [, name, type] = /^(\d|kopie)\.(json|svg|txt)$/.exec(params.file ?? "") ?? [];
  if (name === "kopie" && type === "json") {
    const copy = { document: "noodrem-kopie", version: 1, receipts, log: followed.log };
    return download(pretty(copy), "application/json", "noodrem-kopie.json");
  }
  if (name === "kopie" && type === "txt")
    return download(copyAsText(followed, wordsOf(context.lang)), "text/plain", "noodrem-kopie.txt");
  const receipt = receipts[Number(name) - 1];
  if (receipt === undefined || type === "txt") throw new Response(null, { status: 404 });
  if (type === "json")
    return download(pretty(withoutContent(receipt)), "application/json", `noodrem-bewijs-${name}.json`);
  return new Response(renderSVG(shortProof(receipt), { ecc: "M" }), {
    headers: { "Content-Type": "image/svg+xml" },
  });
}
