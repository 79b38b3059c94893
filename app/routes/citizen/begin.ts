import { redirect } from "@remix-run/node";
import { navigator } from "#flows/navigator";

/** The first question. Earlier answers stay, so that coming back loses nothing. */
export const loader = () => redirect(`/vraag/${navigator.flow.start}`);
