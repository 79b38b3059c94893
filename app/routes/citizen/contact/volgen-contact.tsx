import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { KIND_RULES } from "#flows/noodrem/kinds";
import { FILE_RULES } from "~/files/rules";
import { readVisit } from "~/http/visit.server";
import { parseSecret } from "~/sealing/secret-code";
import { ContactPage } from "~/ui/noodrem/contact-page";
import { addAttachment, listAttachments } from "~/usecases/delivery/attachments";
import { keepFollowAddress, showFollowAddress } from "~/usecases/delivery/follow-address";
import { followNoodrem } from "~/usecases/noodrem/follow-noodrem";

/** Only for a kind that may have an address or a file: both could tell who a hidden source is. */
async function open(request: Request, context: LoaderFunctionArgs["context"]) {
  const code = parseSecret((await readVisit(request, context)).follow ?? "");
  if (!code.ok) throw redirect("/volgen");
  const followed = await followNoodrem(context.ctx, code.value);
  if (!followed.ok || !KIND_RULES[followed.value.kind].keepsTime) throw redirect("/volgen/noodrem");
  const [address, files] = await Promise.all([
    showFollowAddress(context.ctx, code.value),
    listAttachments(context.ctx, { kind: "follower", code: code.value }, null),
  ]);
  return {
    code: code.value,
    view: {
      mailOn: context.config.mail !== null,
      address: address.ok ? address.value : null,
      files: files.ok ? files.value : [],
      mayAdd: followed.value.closedOn === null,
      most: FILE_RULES.mostFiles,
    },
  };
}

const NOTHING = { wrongAddress: null as string | null, wrongFile: null as string | null };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { view } = await open(request, context);
  return data({ ...view, ...NOTHING });
}

/** Keeps or removes the address, or takes a file. Two forms: a file that is refused takes nothing else with it. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { code, view } = await open(request.clone() as Request, context);
  const form = await request.formData().catch(() => {
    throw new Response(null, { status: 400 });
  });
  if (form.get("intent") === "file") {
    const file = form.get("bestand");
    const bytes = file instanceof Blob ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
    const added = await addAttachment(context.ctx, code, {
      name: file instanceof File ? file.name : "",
      bytes,
    });
    if (added.ok) return redirect("/volgen/contact", { status: 303 });
    return data({ ...view, ...NOTHING, wrongFile: added.error.code as string }, { status: 422 });
  }
  const email = form.get("intent") === "remove" ? "" : String(form.get("email") ?? "");
  const wrong = form.get("intent") === "keep" && email.trim() === "";
  const kept = wrong ? null : await keepFollowAddress(context.ctx, code, email, context.lang);
  if (kept?.ok) return redirect("/volgen/contact", { status: 303 });
  return data({ ...view, ...NOTHING, wrongAddress: email }, { status: 422 });
}

export default function VolgenContact() {
  const loaded = useLoaderData<typeof loader>();
  return <ContactPage {...(useActionData<typeof action>() ?? loaded)} />;
}
