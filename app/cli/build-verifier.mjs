import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The file of each language, and how its dates are written. */
const PAGES = {
  nl: { file: "index.html", own: "Nederlands", dir: "ltr", locale: "nl-NL" },
  en: { file: "en.html", own: "English", dir: "ltr", locale: "en-GB" },
  ar: { file: "ar.html", own: "العربية", dir: "rtl", locale: "ar-u-nu-latn-ca-gregory" },
};

const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const asHtml = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/**
 * Builds the page that checks proofs, one self-contained file a language: script, style and words are in it, so that
 * somebody can keep it on a stick and use it without us. Its policy names the hash of that one script, and lets it ask
 * its own website for the public keys and nothing else.
 *
 * @param {string} root folder of the project
 * @param {string} folder where the pages go
 */
export async function buildVerifier(root, folder) {
  const { build } = await import("esbuild");
  const bundled = await build({
    absWorkingDir: root,
    entryPoints: ["app/verify/verifier.ts"],
    bundle: true,
    minify: true,
    write: false,
    platform: "browser",
    format: "iife",
    target: "es2022",
    charset: "utf8",
    tsconfig: "tsconfig.json",
    logLevel: "warning",
  });
  // A script in a page ends at the first closing tag, also inside a text.
  const script = bundled.outputFiles[0].text.trim().replaceAll("</script", "<\\/script");
  const style = readFileSync(join(root, "app/verify/page.css"), "utf8").trim();
  mkdirSync(folder, { recursive: true });
  for (const [lang, page] of Object.entries(PAGES)) {
    const words = JSON.parse(readFileSync(join(root, `app/locales/${lang}/proof.json`), "utf8")).verify;
    writeFileSync(join(folder, page.file), html(lang, page, words, script, style));
  }
}

function html(lang, page, words, script, style) {
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "img-src data:",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join("; ");
  const t = (key) => asHtml(words[key]);
  const data = JSON.stringify({ ...words, locale: page.locale }).replaceAll("<", "\\u003c");
  const others = Object.entries(PAGES).map(([code, { own, file }]) =>
    code === lang
      ? `<li><span aria-current="true">${own}</span></li>`
      : `<li lang="${code}"><a href="${file}" hreflang="${code}">${own}</a></li>`,
  );
  const box = (id, rows) => `<label for="${id}">${t(id)}</label>
<p id="${id}-hint">${t(`${id}_hint`)}</p>
<textarea id="${id}" rows="${rows}" dir="ltr" spellcheck="false" aria-describedby="${id}-hint"></textarea>
<label for="${id}-file">${t(`${id}_file`)}</label>
<input id="${id}-file" type="file" accept=".json,.txt,application/json,text/plain">`;
  return `<!doctype html>
<html lang="${lang}" dir="${page.dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${t("title")} – Noodrem</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<div class="wrap">
<nav aria-label="Taal, language, اللغة"><ul>${others.join("")}</ul></nav>
<main>
<h1>${t("title")}</h1>
<p>${t("lead")}</p>
<p>${t("offline")}</p>
<noscript>
<p>${t("noscript")}</p>
<p><code dir="ltr">npm run receipt:verify -- bewijs.json noodrem-sleutels.json</code></p>
</noscript>
<form id="check" hidden>
${box("receipt", 8)}
${box("keys", 4)}
<p id="keys-status" role="status"></p>
<button type="submit">${t("button")}</button>
</form>
<div id="result" class="result" role="status" tabindex="-1"></div>
</main>
</div>
<script type="application/json" id="words">${data}</script>
<script>${script}</script>
</body>
</html>
`;
}
