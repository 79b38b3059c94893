import type { WriteError } from "../usecases/connections/write-once";
import { problem } from "./problem";

/** An expected failure as the API says it. What is nobody's business is not told apart. */
export function problemOf(error: WriteError): Response {
  switch (error.code) {
    case "not_allowed":
      return problem(403, "Deze sleutel mag dit niet. Een uitleg is alleen voor de leiding.");
    case "not_found":
    case "code_unknown":
      return problem(404, "Dit is er niet, of niet voor u.");
    case "not_possible_now":
      return problem(409, `Dit kan niet in de stand ${error.state}.`);
    case "conflict":
      return problem(409, "Iemand anders was eerst. Lees het signaal opnieuw.");
    case "key_reused":
      return problem(422, "Deze Idempotency-Key hoort bij een ander verzoek.");
    case "needs_signature":
      return problem(
        409,
        "Een uitleg wordt voorbereid door de een en getekend door een ander van de leiding.",
      );
    case "input_invalid":
      return problem(
        400,
        "Kijk deze velden na.",
        error.fields.map((field) => ({ field, message: "Past niet bij de beschrijving." })),
      );
    case "bsn_found":
      return problem(
        422,
        "Haal het burgerservicenummer weg.",
        error.fields.map(({ field }) => ({ field, message: "Hier staat een burgerservicenummer." })),
      );
    case "personal_data_unconfirmed":
      return problem(
        422,
        "Haal de persoonsgegevens weg.",
        error.fields.map(({ field }) => ({ field, message: "Hier staan persoonsgegevens." })),
      );
    case "answer_incomplete":
      return problem(
        422,
        "Er ontbreekt nog iets aan het antwoord.",
        error.missing.map((field) => ({ field, message: "Dit deel ontbreekt of is te dun." })),
      );
    case "too_large":
      return problem(422, "Stuur een kortere tekst.");
    case "storage_unavailable":
      return problem(503, "Er is niets opgeslagen. Probeer het straks opnieuw met dezelfde sleutel.");
    case "sign_in_failed":
    case "session_ended":
      return problem(401, "Stuur een geldige sleutel: Authorization: Bearer nr_…");
  }
}
