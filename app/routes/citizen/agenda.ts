import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { adviceOfVisit } from "~/http/advice-of-visit.server";
import { sayMessage } from "~/i18n/say-message";
import { wordsOf } from "~/i18n/words.server";
import { renderIcs } from "~/letters/calendar";

/** The last safe day as a calendar file, with alarms 14, 7 and 2 days before. */
export async function loader({ request, context }: LoaderFunctionArgs): Promise<Response> {
  const { advice } = await adviceOfVisit(request, context);
  if (advice.lastDay === null || advice.late) return redirect("/uitkomst");
  const t = wordsOf(context.lang);
  const route = t(`route.${advice.route}.name`, { ns: "advies" });
  const body = renderIcs({
    lastDay: advice.lastDay,
    today: context.ctx.clock.today(),
    title: t("result.last_day_for", { route }),
    description: advice.derivation.map((step) => `${sayMessage(t, step)} (${step.rule})`).join("\n"),
    uid: `${advice.route}-${advice.lastDay}-${advice.understood.decisionType?.id ?? "besluit"}`,
  });
  return new Response(body, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'attachment; filename="laatste-dag.ics"',
    },
  });
}
