import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LogPage } from "~/ui/proof/log-page";
import { latestDays } from "~/usecases/proof/read-log";

const SHOWN = 14;

/** The public log, for who wants to know that nothing disappears. */
export async function loader({ context }: LoaderFunctionArgs) {
  const days = await latestDays(context.ctx, SHOWN);
  return data({ days: days.map(({ day, size, hash }) => ({ day, size, hash })) });
}

export default function Logboek() {
  return <LogPage {...useLoaderData<typeof loader>()} />;
}
