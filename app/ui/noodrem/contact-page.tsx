import { useTranslation } from "react-i18next";
import type { AttachmentView } from "../../usecases/delivery/attachments";
import type { FollowAddressView } from "../../usecases/delivery/follow-address";
import { ErrorSummary } from "../form/error-summary";
import { TextField } from "../form/text-field";
import { Document } from "../page/document";

interface ContactPageProps {
  /** Does this service send mail at all? */
  readonly mailOn: boolean;
  readonly address: FollowAddressView | null;
  readonly files: readonly AttachmentView[];
  /** A closed noodrem takes no more files. */
  readonly mayAdd: boolean;
  readonly most: number;
  /** The address that was typed and does not fit. */
  readonly wrongAddress: string | null;
  /** Why the last file was not taken: a word of `contact:file_errors`. */
  readonly wrongFile: string | null;
}

/** What a follower may add, and need not: an address for neutral mail, and files. */
export function ContactPage(props: ContactPageProps) {
  const { mailOn, address, files, mayAdd, most, wrongAddress, wrongFile } = props;
  const { t } = useTranslation("contact");
  const addressError = wrongAddress === null ? null : t("follow.wrong");
  const fileError = wrongFile === null ? null : t(`file_errors.${wrongFile}`);
  const errors = [
    ...(addressError ? [{ field: "email", text: addressError }] : []),
    ...(fileError ? [{ field: "bestand", text: fileError }] : []),
  ];
  return (
    <Document
      title={t("title")}
      back="/volgen/noodrem"
      errors={errors.length}
      before={<ErrorSummary errors={errors} />}
    >
      <h1>{t("title")}</h1>
      <section aria-labelledby="mail">
        <h2 id="mail">{t("follow.title")}</h2>
        {mailOn ? (
          <>
            <p>{t("follow.lead")}</p>
            <p className="notice care">{t("follow.warn")}</p>
            {address?.failed ? <p className="notice care">{t("follow.failed")}</p> : null}
            <form method="post" noValidate>
              <input type="hidden" name="intent" value="keep" />
              <TextField
                name="email"
                type="email"
                label={t("follow.label")}
                error={addressError}
                value={wrongAddress ?? address?.address ?? ""}
                autoComplete="email"
              />
              <button className="button" type="submit">
                {t(address ? "follow.change" : "follow.keep")}
              </button>
            </form>
          </>
        ) : (
          <p>{t("follow.off")}</p>
        )}
        {address ? (
          <form method="post">
            <input type="hidden" name="intent" value="remove" />
            <button className="button second" type="submit">
              {t("follow.remove")}
            </button>
          </form>
        ) : null}
      </section>
      <section aria-labelledby="files">
        <h2 id="files">{t("files.title")}</h2>
        {files.length === 0 ? <p>{t("files.none")}</p> : null}
        <ul>
          {files.map(({ nr, name, bytes }) => (
            <li key={nr}>
              <bdi>{name}</bdi> ({t("files.size", { kb: Math.ceil(bytes / 1000) })})
            </li>
          ))}
        </ul>
        {mayAdd && files.length < most ? (
          <form method="post" encType="multipart/form-data" noValidate>
            <p>{t("files.lead", { most })}</p>
            <p>{t("files.bsn")}</p>
            <p>{t("files.strip")}</p>
            <input type="hidden" name="intent" value="file" />
            <div className={fileError ? "field wrong" : "field"}>
              <label className="label" htmlFor="bestand">
                {t("files.label")}
              </label>
              {fileError ? (
                <p className="error" id="bestand-error">
                  {fileError}
                </p>
              ) : null}
              <input
                className="input"
                type="file"
                id="bestand"
                name="bestand"
                accept=".pdf,.jpg,.jpeg,.png"
                aria-describedby={fileError ? "bestand-error" : undefined}
                aria-invalid={fileError ? true : undefined}
              />
            </div>
            <button className="button" type="submit">
              {t("files.send")}
            </button>
          </form>
        ) : (
          <p>{t("files.full")}</p>
        )}
      </section>
    </Document>
  );
}
