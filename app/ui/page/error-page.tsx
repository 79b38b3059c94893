import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Document } from "./document";

/** What a person sees when a page is not there, is not theirs, or failed. It always has a way on. */
export function ErrorPage() {
  const { t } = useTranslation("error");
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const kind = [403, 404, 409, 429].includes(status) ? String(status) : "500";
  return (
    <Document title={t(`${kind}.title`)}>
      <h1>{t(`${kind}.title`)}</h1>
      <p>{t(`${kind}.body`)}</p>
      <p>
        <a className="button" href="/">
          {t("start")}
        </a>
      </p>
      <p>{t("deadline")}</p>
    </Document>
  );
}
