import type { HookEvent } from "../usecases/delivery/post";

/**
 * A CloudEvent 1.0 in JSON. It names a signal and what happened, never what somebody wrote: whoever may know more asks
 * the API. There is no `time`: a day, in `data`, is all that a receiver needs.
 */
export function cloudEvent(event: HookEvent, origin: string): string {
  return JSON.stringify({
    specversion: "1.0",
    id: `${event.organisationId}/${event.nr}`,
    source: `${origin}/api/v1/gebeurtenissen`,
    type: `nl.noodrem.signaal.${event.kind}`,
    subject: event.noodremId,
    datacontenttype: "application/json",
    data: { volgnummer: event.nr, noodrem: event.noodremId, soort: event.kind, dag: event.on },
  });
}
