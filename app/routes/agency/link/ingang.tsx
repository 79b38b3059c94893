import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readForm } from "~/http/form.server";
import { linkSessionCookie } from "~/http/link-session.server";
import { refuse } from "~/http/refuse.server";
import { LinkDoor } from "~/ui/agency/link/link-door";
import { askNewLink, lookAtLink, openLink } from "~/usecases/answer-link/use-answer-link";

/** What a link still opens. An unknown one looks like one that is over. The address is used up by the button, not by looking. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const link = await lookAtLink(context.ctx, params.token ?? "");
  return data({ door: link === "good" ? ("good" as const) : ("over" as const) }, status(link));
}

const status = (link: string) => ({ status: link === "good" ? 200 : 404 });

/** Opens the signal, once; or asks for a new link, which goes to the registered mailbox whoever asks. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const form = await readForm(request);
  if (form.get("intent") === "again") {
    const asked = await askNewLink(context.ctx, token);
    if (!asked.ok && asked.error.code !== "not_found") throw refuse(asked.error);
    return data({ door: "sent" as const });
  }
  const opened = await openLink(context.ctx, token);
  if (opened.ok)
    return redirect("/antwoord", {
      status: 303,
      headers: linkSessionCookie(opened.value.session, context),
    });
  if (opened.error.code !== "not_found") throw refuse(opened.error);
  return data({ door: "over" as const }, { status: 404 });
}

export default function Ingang() {
  const loaded = useLoaderData<typeof loader>();
  return <LinkDoor door={(useActionData<typeof action>() ?? loaded).door} />;
}
