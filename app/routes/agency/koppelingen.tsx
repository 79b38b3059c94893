import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { type Form, readForm } from "~/http/form.server";
import { refuse } from "~/http/refuse.server";
import { staffActor } from "~/http/staff.server";
import { drawSecret } from "~/sealing/secret-code";
import { ConnectionsPage } from "~/ui/agency/connections/connections-page";
import type { StaffActor } from "~/usecases/actor";
import { makeApiToken, revokeApiToken } from "~/usecases/connections/api-tokens";
import { showConnections } from "~/usecases/connections/show-connections";
import { addWebhook, endWebhook } from "~/usecases/connections/webhooks";
import { replayDelivery } from "~/usecases/delivery/board";

async function open({ request, context }: LoaderFunctionArgs) {
  const actor = await staffActor(request, context);
  const shown = await showConnections(context.ctx, actor);
  if (!shown.ok) throw refuse(shown.error);
  return {
    actor,
    view: {
      who: { displayName: actor.displayName, organisationName: actor.organisationName },
      ...shown.value,
      mailOn: context.config.mail !== null,
      formKey: drawSecret() as string,
    },
  };
}

const NOTHING = {
  made: null,
  wrong: [] as readonly string[],
  typed: { naam: "", rechten: [] as string[], adres: "" },
};

/** Keys, webhooks and deliveries of the organisation of whoever is signed in. */
export async function loader(args: LoaderFunctionArgs) {
  const { view } = await open(args);
  return data({ ...view, ...NOTHING });
}

/** Makes, ends and sends again. What is shown once is in the answer to the form that made it, and nowhere else. */
export async function action(args: ActionFunctionArgs) {
  const actor = await staffActor(args.request, args.context);
  const form = await readForm(args.request.clone() as Request);
  const done = await act(args.context, actor, form);
  const typed = { naam: form.get("naam"), rechten: form.all("rechten"), adres: form.get("adres") };
  if (!done.ok) {
    if (done.error.code !== "input_invalid") throw refuse(done.error);
    const { view } = await open(args);
    return data({ ...view, ...NOTHING, wrong: done.error.fields, typed }, { status: 422 });
  }
  if (done.value === undefined) return redirect("/organisatie/koppelingen", { status: 303 });
  const { view } = await open(args);
  return data({ ...view, ...NOTHING, made: done.value });
}

async function act({ ctx, config }: ActionFunctionArgs["context"], actor: StaffActor, form: Form) {
  const [formKey, id] = [form.get("sleutel"), form.get("id")];
  switch (form.get("intent")) {
    case "make-token":
      return makeApiToken(ctx, actor, { formKey, name: form.get("naam"), scopes: form.all("rechten") });
    case "revoke-token":
      return revokeApiToken(ctx, actor, id);
    case "add-webhook":
      return addWebhook(ctx, actor, { formKey, url: form.get("adres"), allowHttp: config.demo });
    case "end-webhook":
      return endWebhook(ctx, actor, id);
    default:
      return replayDelivery(ctx, actor, id);
  }
}

export default function Koppelingen() {
  const loaded = useLoaderData<typeof loader>();
  return <ConnectionsPage {...(useActionData<typeof action>() ?? loaded)} />;
}
