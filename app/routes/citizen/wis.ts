import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { forgetVisit } from "~/http/visit.server";

export const loader = () => redirect("/");

/** "Wis mijn sporen": the draft, the cookies and the cache go; the browser leaves for a neutral site. */
export async function action({ request, context }: ActionFunctionArgs) {
  const headers = await forgetVisit(request, context);
  headers.set("Clear-Site-Data", '"cache", "cookies", "storage"');
  return redirect(context.config.neutralSite, { status: 303, headers });
}
