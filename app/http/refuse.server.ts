import type { UseCaseError, UseCaseErrorCode } from "../usecases/errors";

/** The status of each error that a page cannot mend. What is not named here is shown on the page itself. */
const STATUS: Readonly<Partial<Record<UseCaseErrorCode, number>>> = {
  not_found: 404,
  not_allowed: 403,
  conflict: 409,
  not_possible_now: 409,
  storage_unavailable: 503,
};

/** A response to throw: the error page then says in plain words what to do. */
export const refuse = (error: UseCaseError): Response =>
  new Response(null, { status: STATUS[error.code] ?? 500 });
