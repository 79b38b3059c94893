import { data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { StartPage } from "~/ui/professional/start-page";
import { professionalIntake } from "~/usecases/professional/intake";

/** The professional's own entrance: what it is, what protects the source, and what does not. */
export const loader = () => data({ begin: `/professional/vraag/${professionalIntake.flow.start}` });

export default function Professional() {
  return <StartPage {...useLoaderData<typeof loader>()} />;
}
