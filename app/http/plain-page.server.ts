/**
 * A page that needs nothing: no data, no words file, no framework. It is what a person sees when all else fails,
 * in Dutch and English at once, with a way on.
 */
const TEXTS: Readonly<Record<number, readonly [nl: string, en: string]>> = {
  403: [
    "Wij konden dit niet aannemen. Ga terug, laad de pagina opnieuw en probeer het nog een keer.",
    "We could not accept this. Go back, reload the page and try again.",
  ],
  404: ["Deze pagina is er niet. Ga naar het begin.", "This page does not exist. Go to the start."],
  405: ["Deze pagina is er niet. Ga naar het begin.", "This page does not exist. Go to the start."],
  411: [
    "Wij konden dit niet lezen. Ga terug en probeer het nog een keer.",
    "We could not read this. Go back and try again.",
  ],
  413: [
    "Dit is te groot om te versturen. Ga terug. Maak uw tekst korter of kies een kleiner bestand.",
    "This is too large to send. Go back. Make your text shorter or choose a smaller file.",
  ],
  500: [
    "Het lukt nu niet. Uw bericht is niet verstuurd. Probeer het over een paar minuten nog een keer.",
    "It does not work right now. Your message was not sent. Try again in a few minutes.",
  ],
};

/** A complete HTML document for an error `status`. */
export function plainPage(status: number): string {
  const [nl, en] = TEXTS[status] ?? (TEXTS[500] as readonly [string, string]);
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Noodrem</title></head><body><main><h1>Noodrem</h1><p>${nl}</p><p lang="en">${en}</p><p><a href="/">Naar het begin · To the start</a></p><p>Loopt uw termijn bijna af? Bel gratis het Juridisch Loket: 0800-8020.</p></main></body></html>`;
}
