import { data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { refuse } from "~/http/refuse.server";
import { staffActor } from "~/http/staff.server";
import { InboxPage } from "~/ui/agency/inbox-page";
import { nameOfEntry } from "~/usecases/advice/search-entries";
import { listInbox } from "~/usecases/noodrem/list-inbox";
import { mayAct } from "~/usecases/permissions";

/** The open signals of the organisation of whoever is signed in, and of no other. Who receives none has another desk. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await staffActor(request, context);
  if (actor.role === "redactie") throw redirect("/redactie/wet");
  // Makers of assignments have no inbox, but assignments that came back.
  if (actor.role === "beleid") throw redirect("/organisatie/teruggaven");
  const inbox = await listInbox(context.ctx, actor);
  if (!inbox.ok) throw refuse(inbox.error);
  const today = context.ctx.clock.today();
  const rows = inbox.value.items.map((item) => ({
    id: item.id,
    about:
      nameOfEntry("decisionType", item.decisionTypeId ?? "") ??
      nameOfEntry("agency", item.agencyId) ??
      item.agencyId,
    level: item.level,
    kind: item.kind,
    state: item.state,
    filedOn: item.filedOn,
    dueOn: item.dueOn,
    overdue: item.dueOn !== null && item.dueOn < today,
  }));
  return data({
    who: { displayName: actor.displayName, organisationName: actor.organisationName },
    rows,
    mayGiveBack: mayAct(actor.role, "handback:give"),
    mayConnect: mayAct(actor.role, "delivery:board"),
  });
}

export default function Werkvoorraad() {
  return <InboxPage {...useLoaderData<typeof loader>()} />;
}
