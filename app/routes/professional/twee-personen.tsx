import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readForm } from "~/http/form.server";
import { refuse } from "~/http/refuse.server";
import { staffActor } from "~/http/staff.server";
import { TWO_PEOPLE_ACTS, TwoPeoplePage } from "~/ui/professional/two-people-page";
import { advanceNoodrem } from "~/usecases/noodrem/advance-noodrem";
import { showSignal } from "~/usecases/noodrem/show-signal";
import { namesDisclosed } from "~/usecases/professional/disclose";

async function open({ request, context, params }: LoaderFunctionArgs) {
  const actor = await staffActor(request, context);
  const shown = await showSignal(context.ctx, actor, params.id ?? "");
  if (!shown.ok) throw refuse(shown.error);
  if (actor.role !== "leiding") throw refuse({ code: "not_allowed" });
  const { id, log, possible, kind } = shown.value;
  const reasons = log.flatMap(({ seq, type, content }) => {
    const text = content?.reason;
    return TWO_PEOPLE_ACTS.some((act) => act === type) && typeof text === "string"
      ? [{ seq, type, text }]
      : [];
  });
  const view = {
    who: { displayName: actor.displayName, organisationName: actor.organisationName },
    id,
    isHidden: kind === "professional",
    hasLeftName: log.some(({ type }) => type === "DISCLOSE"),
    names: await namesDisclosed(context.ctx, shown.value),
    reasons,
    possible: TWO_PEOPLE_ACTS.filter((act) => possible.includes(act)),
  };
  return { actor, view };
}

/** What the leadership decides with two people: to open a name, or to call a signal misuse. */
export async function loader(args: LoaderFunctionArgs) {
  return data({ ...(await open(args)).view, problem: null });
}

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const { actor, view } = await open({ ...args, request: request.clone() as Request });
  const form = await readForm(request);
  const act = TWO_PEOPLE_ACTS.find((one) => one === form.get("intent"));
  const reason = form.get("reden").trim();
  const refused = (text: string) =>
    data({ ...view, problem: { act: act ?? null, text, typed: reason } }, { status: 422 });
  if (act === undefined || reason.length < 10) return refused("professional:two.reason_short");
  const done = await advanceNoodrem(context.ctx, actor, view.id, { type: act, reason });
  if (done.ok) return redirect(`/organisatie/signaal/${view.id}/twee-personen`, { status: 303 });
  if (done.error.code === "bsn_found") return refused("page:errors.bsn");
  if (done.error.code === "personal_data_unconfirmed") return refused("page:errors.personal_remove");
  if (done.error.code === "not_possible_now") return refused(`noodrem:impossible.${act}`);
  throw refuse(done.error);
}

export default function TweePersonen() {
  const loaded = useLoaderData<typeof loader>();
  return <TwoPeoplePage {...(useActionData<typeof action>() ?? loaded)} />;
}
