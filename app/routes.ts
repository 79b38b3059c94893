import { index, type RouteConfig, route } from "@remix-run/route-config";

/** The whole site, one line a page, by who it is for. */
export default [
  // Citizens: no account, no script, nothing stored until they file or save.
  index("routes/citizen/start.tsx"),
  route("start", "routes/citizen/begin.ts"),
  route("vraag/:question", "routes/citizen/vraag.tsx"),
  route("brief-lezen", "routes/letter-reader/brief-lezen.tsx"),
  route("uitkomst", "routes/citizen/uitkomst.tsx"),
  route("uitkomst/agenda.ics", "routes/citizen/agenda.ts"),
  route("uitkomst/waarom", "routes/citizen/uitleg/waarom.tsx"),
  route("brief-maken", "routes/citizen/brief-maken.tsx"),
  route("brief", "routes/citizen/brief.tsx"),
  route("brief.pdf", "routes/citizen/brief-pdf.ts"),
  route("brief.txt", "routes/citizen/brief-tekst.ts"),
  route("hulp", "routes/citizen/hulp.tsx"),
  route("noodrem", "routes/citizen/noodrem.tsx"),
  route("noodrem/:question", "routes/citizen/noodrem-vraag.tsx"),
  route("controleer", "routes/citizen/controleer.tsx"),
  route("verstuurd", "routes/citizen/verstuurd.tsx"),
  route("volgen", "routes/citizen/volgen.tsx"),
  route("volgen/noodrem", "routes/citizen/volgen-noodrem.tsx"),
  route("stilte", "routes/citizen/stilte.tsx"),
  route("bewaren", "routes/citizen/bewaren.tsx"),
  route("verder", "routes/citizen/verder.tsx"),
  route("verder/veranderd", "routes/citizen/uitleg/veranderd.tsx"),
  route("wis", "routes/citizen/wis.ts"),
  route("privacy", "routes/citizen/privacy.tsx"),
  route("toegankelijkheid", "routes/citizen/toegankelijkheid.tsx"),
  route("over", "routes/citizen/over.tsx"),

  // People who work for an organisation.
  route("inloggen", "routes/agency/inloggen.tsx"),
  route("uitloggen", "routes/agency/uitloggen.ts"),
  route("organisatie", "routes/agency/werkvoorraad.tsx"),
  route("organisatie/toezeggingen", "routes/agency/toezeggingen.tsx"),
  route("organisatie/doorgestuurd", "routes/agency/doorgestuurd.tsx"),
  route("organisatie/levensloop", "routes/agency/levensloop.tsx"),
  route("organisatie/signaal/:id", "routes/agency/signaal.tsx"),
  route("organisatie/signaal/:id/antwoord", "routes/agency/antwoord.tsx"),

  // Machines.
  route("api/v1/openapi.json", "routes/api/openapi.ts"),
  route("api/v1/adviezen", "routes/api/adviezen.ts"),
  route("api/v1/termijnen", "routes/api/termijnen.ts"),
  route("api/v1/besluittypen", "routes/api/besluittypen.ts"),
  route("healthz", "routes/system/healthz.ts"),
  route("readyz", "routes/system/readyz.ts"),
  route("*", "routes/system/not-found.tsx"),
] satisfies RouteConfig;
