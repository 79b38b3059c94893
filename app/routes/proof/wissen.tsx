import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readForm } from "~/http/form.server";
import { commitVisit, readVisit } from "~/http/visit.server";
import { lastGroup, parseSecret } from "~/sealing/secret-code";
import { ErasePage } from "~/ui/proof/erase-page";
import { eraseNoodrem } from "~/usecases/noodrem/erase-noodrem";
import { withdrawHeld } from "~/usecases/professional/follow-held";

type Stage = "code" | "groepje" | "done";
type Problem = "wrong" | "not_now" | null;

/** The noodrem that this visitor has open; its end has to be typed, and without one the whole code. */
async function open(request: Request, context: LoaderFunctionArgs["context"]) {
  const visit = await readVisit(request, context);
  const code = parseSecret(visit.follow ?? visit.receipt ?? "");
  return { visit, code: code.ok ? code.value : null };
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { code } = await open(request, context);
  const [stage, problem]: [Stage, Problem] = [code === null ? "code" : "groepje", null];
  return data({ stage, problem });
}

/** Erases for good. Whoever holds the code is the owner; a wrong code and an unknown one give the same page. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { visit, code: followed } = await open(request.clone() as Request, context);
  const form = await readForm(request.clone() as Request);
  const stage: Stage = followed === null ? "code" : "groepje";
  const typed = parseSecret(form.get("code"));
  const isEnd = followed !== null && form.get("groepje").trim().toUpperCase() === lastGroup(followed);
  const code = isEnd ? followed : followed === null && typed.ok ? typed.value : null;
  if (code === null) {
    if (followed === null) await context.ctx.codeGuesses.wrong("code");
    return data({ stage, problem: "wrong" as Problem }, { status: 422 });
  }
  // A professional's signal that still waits is not there yet for anybody: it is simply taken out.
  const held = await withdrawHeld(context.ctx, code);
  const erased = held.ok && held.value ? held : await eraseNoodrem(context.ctx, code);
  if (!erased.ok) {
    const isUnknown = erased.error.code === "code_unknown";
    const problem: Problem = isUnknown ? "wrong" : "not_now";
    return data({ stage, problem }, { status: isUnknown ? 422 : 503 });
  }
  const headers = await commitVisit({ ...visit, follow: null, receipt: null }, request, context);
  return data({ stage: "done" as Stage, problem: null as Problem }, { headers });
}

export default function Wissen() {
  const loaded = useLoaderData<typeof loader>();
  return <ErasePage {...(useActionData<typeof action>() ?? loaded)} />;
}
