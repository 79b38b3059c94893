import { Fragment } from "react";
import { articleAddress } from "#flows/law/terms-data/legal-ref";
import type { LegalRef, LocalDate } from "#flows/law/types";

interface ArticleLinksProps {
  readonly refs: readonly LegalRef[];
  /** Day whose text of the law is opened; without it the text of the day on which it is read. */
  readonly on?: LocalDate;
}

/** Articles with a link to the text of the law where its number is known. Dutch, whatever the page. */
export function ArticleLinks({ refs, on }: ArticleLinksProps) {
  if (refs.length === 0) return null;
  return (
    <bdi lang="nl">
      {refs.map((ref, index) => {
        const address = articleAddress(ref, on);
        return (
          <Fragment key={`${ref.rule}${ref.article}`}>
            {index > 0 ? ", " : ""}
            {address === null ? ref.article : <a href={address}>{ref.article}</a>}
          </Fragment>
        );
      })}
    </bdi>
  );
}
