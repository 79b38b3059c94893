import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { sessionCookie, sessionToken } from "~/http/staff.server";
import { signOut } from "~/usecases/staff/sign-out";

export const loader = () => redirect("/inloggen");

/** Ends the session on the server, so that a copy of the cookie is worth nothing. */
export async function action({ request, context }: ActionFunctionArgs) {
  const token = sessionToken(request, context);
  if (token !== null) await signOut(context.ctx, token);
  return redirect("/inloggen", { status: 303, headers: sessionCookie(null, context) });
}
