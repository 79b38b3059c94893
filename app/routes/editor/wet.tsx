import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LAW_PARTS } from "#flows/law/table/row";
import { refuse } from "~/http/refuse.server";
import { staffActor } from "~/http/staff.server";
import { LawTablePage } from "~/ui/law/law-table-page";
import { readLawTable } from "~/usecases/law/read-law-table";

const LONGEST_QUERY = 100;

/** The law data, for whoever is signed in; what is looked for stands in the address. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await staffActor(request, context);
  const search = new URL(request.url).searchParams;
  const query = {
    words: (search.get("q") ?? "").trim().slice(0, LONGEST_QUERY),
    part: LAW_PARTS.find((part) => part === search.get("deel")) ?? null,
    careOnly: search.get("zorg") === "1",
  };
  const page = Number.parseInt(search.get("bladzijde") ?? "1", 10) || 1;
  const table = readLawTable(actor, { ...query, page }, context.ctx.clock.today());
  if (!table.ok) throw refuse(table.error);
  const who = { displayName: actor.displayName, organisationName: actor.organisationName };
  return data({ who, query, table: table.value });
}

export default function Wet() {
  return <LawTablePage {...useLoaderData<typeof loader>()} />;
}
