import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { withoutLetter } from "#flows/letter/templates";
import { type AdviceOfVisit, adviceOfVisit } from "~/http/advice-of-visit.server";
import { readForm } from "~/http/form.server";
import { commitVisit } from "~/http/visit.server";
import { LetterForm } from "~/ui/letter/letter-form";
import { StopPage } from "~/ui/page/stop-page";
import { checkLetterTexts } from "~/usecases/advice/check-texts";
import { firstChoices, groundsOf, type LetterChoices, letterOf } from "~/usecases/advice/write-letter";
import { enclosable } from "~/usecases/papers/evidence-of-case";

function viewOf({ advice, daysLeft, visit }: AdviceOfVisit) {
  const template = letterOf(advice);
  if (template === null)
    return {
      template,
      choices: null,
      grounds: [],
      asks: [],
      evidence: [],
      late: false,
      without: withoutLetter(advice.route),
    };
  const first = firstChoices(template, advice, daysLeft);
  return {
    template,
    choices: visit.letter ?? { ...first, reference: visit.known?.reference ?? "" },
    grounds: groundsOf(advice).map((ground) => ground.id),
    asks: [...new Set([...first.asks, "interpreter"])],
    evidence: enclosable(advice, visit.letter?.grounds ?? []),
    late: advice.late,
    without: null,
  };
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  return data({ ...viewOf(await adviceOfVisit(request, context)), errors: [] });
}

/** Keeps what was chosen and typed and shows the letter; a BSN is asked out first. */
export async function action({ request, context }: ActionFunctionArgs) {
  const advised = await adviceOfVisit(request, context);
  const form = await readForm(request);
  const choices: LetterChoices = {
    short: form.get("soort") === "kort",
    grounds: form.all("grond"),
    asks: form.all("vraag"),
    evidence: form.all("bijlage"),
    story: form.get("verhaal").trim(),
    lateReason: form.get("laat").trim(),
    name: form.get("naam").trim(),
    address: form.get("adres").trim(),
    place: form.get("plaats").trim(),
    reference: form.get("kenmerk").trim(),
  };
  const errors = checkLetterTexts(choices);
  if (errors.length > 0) return data({ ...viewOf(advised), choices, errors }, { status: 422 });
  const letter = {
    ...choices,
    grounds: [...choices.grounds],
    asks: [...choices.asks],
    evidence: [...choices.evidence],
  };
  return redirect("/brief", {
    status: 303,
    headers: await commitVisit({ ...advised.visit, letter }, request, context),
  });
}

export default function BriefMaken() {
  const loaded = useLoaderData<typeof loader>();
  const view = useActionData<typeof action>() ?? loaded;
  const { t } = useTranslation("page");
  if (view.choices === null)
    return (
      <StopPage title={t("letter.title")} body={t(`without.${view.without ?? "none"}`, { ns: "brieven" })} />
    );
  return (
    <LetterForm
      template={view.template ?? ""}
      choices={view.choices}
      grounds={view.grounds}
      asks={view.asks}
      evidence={view.evidence}
      late={view.late}
      errors={view.errors}
    />
  );
}
