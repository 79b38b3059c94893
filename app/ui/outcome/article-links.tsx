import { articleAddress } from "#flows/law/terms-data/legal-ref";
import type { LegalRef, LocalDate } from "#flows/law/types";

interface ArticleLinksProps {
  readonly refs: readonly LegalRef[];
  /** Day whose text of the law is opened; without it the text of the day on which it is read. */
  readonly on?: LocalDate;
}

/** Articles with a link to the text of the law where its number is known. Dutch, whatever the page. */
export function ArticleLinks({ refs, on }: ArticleLinksProps) {
  return refs.map((ref, index) => {
    const address = articleAddress(ref, on);
    return (
      <span key={`${ref.rule}${ref.article}`} lang="nl">
        {index > 0 ? ", " : ""}
        {address === null ? (
          <bdi>{ref.article}</bdi>
        ) : (
          <a href={address} rel="noreferrer">
            <bdi>{ref.article}</bdi>
          </a>
        )}
      </span>
    );
  });
}
