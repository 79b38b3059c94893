import type { Kysely } from "kysely";
import type { LocalDate } from "#flows/law/types";
import type { NoodremKind } from "#flows/noodrem/kinds";
import type { DB, NoodremRow } from "./schema";

/** Where the next page of an inbox begins. */
export interface InboxCursor {
  readonly answerBy: LocalDate;
  readonly id: string;
}

/** One page of the inbox of an organisation, the first answer due on top; nothing of it is sealed. */
export function inboxPage(
  db: Kysely<DB>,
  organisationId: string,
  options: {
    readonly kinds: readonly NoodremKind[];
    readonly open: boolean;
    readonly after: InboxCursor | null;
    readonly most: number;
  },
): Promise<NoodremRow[]> {
  const { after } = options;
  return db
    .selectFrom("noodremmen")
    .selectAll()
    .where("organisation_id", "=", organisationId)
    .where("kind", "in", [...options.kinds])
    .where("closed_on", options.open ? "is" : "is not", null)
    .$if(after !== null, (query) =>
      query.where((where) =>
        where.or([
          where("answer_by", ">", after?.answerBy ?? ""),
          where.and([where("answer_by", "=", after?.answerBy ?? ""), where("id", ">", after?.id ?? "")]),
        ]),
      ),
    )
    .orderBy("answer_by")
    .orderBy("id")
    .limit(options.most)
    .execute();
}

/** How many signals this organisation has had about the same kind of decision, this one included. */
export async function countSimilar(db: Kysely<DB>, row: NoodremRow): Promise<number> {
  if (row.decision_type_id === null) return 1;
  const { n } = await db
    .selectFrom("noodremmen")
    .select((e) => e.fn.countAll().as("n"))
    .where("organisation_id", "=", row.organisation_id)
    .where("decision_type_id", "=", row.decision_type_id)
    .where("kind", "=", row.kind)
    .executeTakeFirstOrThrow();
  return Number(n);
}
