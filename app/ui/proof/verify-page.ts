/** Where the page that checks proofs stands, in each language; it is one file that also works by itself. */
export const VERIFY_PAGE: Readonly<Record<string, string>> = {
  nl: "/verify/",
  en: "/verify/en.html",
  ar: "/verify/ar.html",
};
