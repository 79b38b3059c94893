import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readForm } from "~/http/form.server";
import { refuse } from "~/http/refuse.server";
import { readVisit } from "~/http/visit.server";
import { parseSecret } from "~/sealing/secret-code";
import { SourcePage } from "~/ui/professional/source-page";
import { followNoodrem } from "~/usecases/noodrem/follow-noodrem";
import { disclose } from "~/usecases/professional/disclose";
import { addReprisal, eraseReprisals, readReprisals } from "~/usecases/professional/reprisal-log";

async function open(request: Request, context: LoaderFunctionArgs["context"]) {
  const visit = await readVisit(request, context);
  const code = parseSecret(visit.follow ?? "");
  if (!code.ok) throw redirect("/volgen");
  const followed = await followNoodrem(context.ctx, code.value);
  if (!followed.ok || followed.value.kind !== "professional") throw redirect("/volgen");
  const notes = await readReprisals(context.ctx, code.value);
  if (!notes.ok) throw refuse(notes.error);
  const view = {
    organisation: followed.value.organisationName,
    mayDisclose: followed.value.possible.includes("DISCLOSE"),
    notes: notes.value,
  };
  return { code: code.value, view };
}

/** What only the source can do: say who they are, and write down what is done to them. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  return data({ ...(await open(request, context)).view, problem: null });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { code, view } = await open(request.clone() as Request, context);
  const form = await readForm(request);
  const intent = form.get("intent");
  if (intent === "erase") {
    const erased = await eraseReprisals(context.ctx, code);
    if (!erased.ok) throw refuse(erased.error);
    return redirect("/volgen/bron", { status: 303 });
  }
  const openTo = form.get("voor-wie") === "leiding" ? "leiding" : "twee_personen";
  const [field, done] =
    intent === "disclose"
      ? (["naam", await disclose(context.ctx, code, form.get("naam"), openTo)] as const)
      : (["notitie", await addReprisal(context.ctx, code, form.get("notitie"))] as const);
  if (done.ok) return redirect("/volgen/bron", { status: 303 });
  if (done.error.code !== "input_invalid" && done.error.code !== "too_large") throw refuse(done.error);
  return data({ ...view, problem: field }, { status: 422 });
}

export default function Bron() {
  const loaded = useLoaderData<typeof loader>();
  return <SourcePage {...(useActionData<typeof action>() ?? loaded)} />;
}
