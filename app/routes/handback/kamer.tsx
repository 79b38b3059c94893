import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { refuse } from "~/http/refuse.server";
import { KamerPage } from "~/ui/handback/kamer-page";
import { listForKamer } from "~/usecases/handback/list-for-kamer";

/** For the Kamer and for everybody: assignments of ministers that were handed back, and what became of them. */
export async function loader({ context }: LoaderFunctionArgs) {
  const list = await listForKamer(context.ctx);
  if (!list.ok) throw refuse(list.error);
  return data({ rows: list.value });
}

export default function Kamer() {
  return <KamerPage {...useLoaderData<typeof loader>()} />;
}
