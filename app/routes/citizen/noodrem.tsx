import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { readVisit } from "~/http/visit.server";
import { Document } from "~/ui/page/document";
import { giveAdvice } from "~/usecases/advice/give-advice";
import { citizenIntake } from "~/usecases/noodrem/intake";

/** What a noodrem is and is not, before anything is asked. It never looks as if it stops a term. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const visit = await readVisit(request, context);
  const outcome = giveAdvice(visit.route, context.ctx.clock.today());
  return data({
    lastDay: outcome.kind === "advice" ? outcome.advice.lastDay : null,
    begin: outcome.kind === "advice" ? `/noodrem/${citizenIntake.flow.start}` : "/start",
    ready: outcome.kind === "advice",
  });
}

export default function Noodrem() {
  const { lastDay, begin, ready } = useLoaderData<typeof loader>();
  const { t } = useTranslation("page");
  return (
    <Document title={t("noodrem.title")} back={ready ? "/uitkomst" : "/"}>
      <h1>{t("noodrem.title")}</h1>
      <p>{t("noodrem.lead")}</p>
      <div className="notice care">
        <h2>{t("noodrem.not_bezwaar_title")}</h2>
        <p>{lastDay ? t("noodrem.not_bezwaar", { date: lastDay }) : t("noodrem.not_bezwaar_no_date")}</p>
      </div>
      {ready ? null : <p>{t("noodrem.need_route")}</p>}
      <p>
        <a className="button" href={begin}>
          {t("noodrem.begin")}
        </a>
      </p>
    </Document>
  );
}
