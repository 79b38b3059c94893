import { useTranslation } from "react-i18next";
import type { AttachmentView } from "../../usecases/delivery/attachments";

/** The files of a signal, each only to be saved. */
export function AttachmentList({ signalId, files }: { signalId: string; files: readonly AttachmentView[] }) {
  const { t } = useTranslation("contact");
  if (files.length === 0) return null;
  return (
    <section aria-labelledby="attachments">
      <h2 id="attachments">{t("files.title")}</h2>
      <ul>
        {files.map(({ nr, name, bytes }) => (
          <li key={nr}>
            <a href={`/organisatie/signaal/${signalId}/bijlage/${nr}`} download>
              <bdi>{name}</bdi>
            </a>{" "}
            ({t("files.size", { kb: Math.ceil(bytes / 1000) })})
          </li>
        ))}
      </ul>
    </section>
  );
}
