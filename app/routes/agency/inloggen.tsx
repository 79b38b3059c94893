import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readForm } from "~/http/form.server";
import { sessionCookie, sessionToken } from "~/http/staff.server";
import { SignInPage } from "~/ui/agency/sign-in-page";
import { demoSignIn } from "~/usecases/staff/demo-sign-in";
import { signIn } from "~/usecases/staff/sign-in";

export function loader({ request, context }: LoaderFunctionArgs) {
  return data({
    demo: context.config.demo ? demoSignIn() : null,
    ended: new URL(request.url).searchParams.has("voorbij"),
  });
}

/** Signs in with an e-mail address and a passphrase. Unknown, disabled and wrong give the same answer. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const email = form.get("email").trim();
  const signedIn = await signIn(context.ctx, {
    email,
    passphrase: form.get("wachtzin"),
    previousToken: sessionToken(request, context),
  });
  if (!signedIn.ok) return data({ email }, { status: 422 });
  return redirect("/organisatie", { status: 303, headers: sessionCookie(signedIn.value.token, context) });
}

export default function Inloggen() {
  return <SignInPage {...useLoaderData<typeof loader>()} failed={useActionData<typeof action>() ?? null} />;
}
