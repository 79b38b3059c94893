import { z } from "zod";

const maybe = (schema: z.ZodString) => schema.nullish().transform((value) => value ?? null);
const text = (most: number) => z.string({ error: "Geef tekst." }).max(most, `Geef hooguit ${most} tekens.`);

/** The body of `POST /api/v1/groepen`. */
export const SignalsRequest = z.object({
  signals: z
    .array(
      z.object({
        id: text(100).min(1, "Geef elk signaal een naam."),
        text: text(10_000),
        agency: maybe(text(500)),
        statute: maybe(text(500)),
        principles: z
          .array(text(100))
          .max(20)
          .nullish()
          .transform((value) => value ?? []),
      }),
      { error: "Geef een lijst van signalen." },
    )
    .max(1_000, "Geef hooguit 1000 signalen.")
    .refine(
      (signals) => new Set(signals.map(({ id }) => id)).size === signals.length,
      "Geef elk signaal een eigen naam.",
    ),
});
