import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { caseOfVisit } from "~/http/papers/case-of-visit.server";
import { ShelfPage } from "~/ui/papers/shelf-page";
import { papersFor } from "~/usecases/papers/papers-for";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const known = await caseOfVisit(request, context);
  return data({ fitting: known === null ? null : papersFor(known.advice) });
}

export default function Brieven() {
  return <ShelfPage {...useLoaderData<typeof loader>()} />;
}
