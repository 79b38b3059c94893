import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { refuse } from "~/http/refuse.server";
import { staffActor } from "~/http/staff.server";
import { InboxPage } from "~/ui/agency/inbox-page";
import { nameOfEntry } from "~/usecases/advice/search-entries";
import { listInbox } from "~/usecases/noodrem/list-inbox";

/** The open signals of the organisation of whoever is signed in, and of no other. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await staffActor(request, context);
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
    state: item.state,
    filedOn: item.filedOn,
    dueOn: item.dueOn,
    overdue: item.dueOn !== null && item.dueOn < today,
  }));
  return data({ who: { displayName: actor.displayName, organisationName: actor.organisationName }, rows });
}

export default function Werkvoorraad() {
  return <InboxPage {...useLoaderData<typeof loader>()} />;
}
