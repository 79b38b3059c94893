/**
 * Who may import whom. `routes → usecases → (flows, db)`; the domain knows nothing of the web, the database or the clock.
 * Each rule says why it is there and what to do instead.
 */
const TESTS = "\\.test\\.tsx?$|^tests/";
const REMIX_AND_REACT = "node_modules/(@remix-run|react|react-dom|react-i18next)/";
const ENTRIES = "^app/(root|entry\\.server|routes|server)\\.tsx?$";

/** npm packages that the domain may use: pure computation only. */
const FLOWS_MAY_USE = "node_modules/(zod|xstate|temporal-polyfill|minisearch|@orama/stemmers|ibantools)/";
const MACHINES = "^flows/(engine|noodrem|maatwerk|law/procedure)/";

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-cycles",
      comment:
        "Two modules that need each other are one idea in two files: merge them, or move what both need.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-unresolved",
      comment: "An import that leads nowhere fails only when it runs. Mend the path or install the package.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "production-without-tests",
      comment:
        "Test support makes people and clocks up; in production that would be a lie. Move it out of tests/.",
      severity: "error",
      from: { pathNot: TESTS },
      to: { path: TESTS },
    },
    {
      name: "production-without-dev-packages",
      comment: "A server is installed without development packages. Move the package to dependencies.",
      severity: "error",
      from: { path: "^(app|flows|db)/", pathNot: [TESTS, "^app/cli/", "^app/routes\\.ts$"] },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "commands-stand-alone",
      comment:
        "app/cli holds commands for people and CI. The server never runs them; share through flows or db.",
      severity: "error",
      from: { path: "^(app|flows|db)/", pathNot: ["^app/cli/", "^app/start\\.mjs$"] },
      to: { path: "^app/cli/" },
    },
    {
      name: "flows-know-only-flows",
      comment:
        "The domain is reviewed by lawyers and proved by tests because it depends on nothing else of ours.",
      severity: "error",
      from: { path: "^flows/", pathNot: TESTS },
      to: { path: "^(app|db)/" },
    },
    {
      name: "flows-are-pure",
      comment: "No files, clock, network or randomness in the domain: pass what it needs as an argument.",
      severity: "error",
      from: { path: "^flows/", pathNot: TESTS },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "flows-use-few-packages",
      comment:
        "Each package in the domain is one more thing to trust with a deadline. Ask before adding one here.",
      severity: "error",
      from: { path: "^flows/", pathNot: TESTS },
      to: { path: "node_modules/", pathNot: FLOWS_MAY_USE },
    },
    {
      name: "only-machines-know-xstate",
      comment:
        "XState interprets flows and life cycles; the rest calls replay, check or a machine's own functions.",
      severity: "error",
      from: { path: "^(app|db|flows|tests)/", pathNot: MACHINES },
      to: { path: "node_modules/(xstate|@xstate/[^/]+)/" },
    },
    {
      name: "law-is-the-ground-floor",
      comment: "Law computes; it does not know which questions, letters or signals use it.",
      severity: "error",
      from: { path: "^flows/law/", pathNot: TESTS },
      to: { path: "^flows/(engine|navigator|noodrem|maatwerk|letter)/" },
    },
    {
      name: "engine-knows-no-flow",
      comment: "The engine interprets any flow, so that adding one never changes it.",
      severity: "error",
      from: { path: "^flows/engine/", pathNot: TESTS },
      to: { path: "^flows/(law|navigator|noodrem|maatwerk|letter)/" },
    },
    {
      name: "db-knows-types-of-flows",
      comment: "The database stores what the domain decided; it decides nothing. Import types only.",
      severity: "error",
      from: { path: "^db/", pathNot: TESTS },
      to: { path: "^flows/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "db-knows-no-app",
      comment: "The database serves use cases and jobs alike; it never calls them.",
      severity: "error",
      from: { path: "^db/" },
      to: { path: "^app/" },
    },
    {
      name: "only-db-knows-drivers",
      comment: "SQLite and PostgreSQL differ in many small ways; the differences stay behind db/.",
      severity: "error",
      from: { pathNot: ["^db/", TESTS] },
      to: { path: "node_modules/(sqlite3|pg|kysely)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "framework-at-arms-length",
      comment:
        "Remix 2 is the end of its line. Only the web layer knows it, so that moving on changes one folder.",
      severity: "error",
      from: { path: "^(app|flows|db)/", pathNot: [ENTRIES, "^app/(routes|http|ui|i18n)/"] },
      to: { path: REMIX_AND_REACT },
    },
    {
      name: "usecases-know-no-web",
      comment: "A use case serves pages, the API and jobs. Requests, components and languages stay above it.",
      severity: "error",
      from: { path: "^app/(usecases|jobs|sealing)/" },
      to: { path: "^app/(routes|http|ui|i18n)/" },
    },
    {
      name: "letters-know-no-web",
      comment:
        "A letter is written for a page, the API or a command. It needs words, never a request or a component.",
      severity: "error",
      from: { path: "^app/letters/" },
      to: { path: "^app/(routes|http|ui)/" },
    },
    {
      name: "routes-call-usecases",
      comment:
        "A route parses, authorises, calls one use case and presents. Queries and rules live below it.",
      severity: "error",
      from: { path: "^app/routes/", pathNot: TESTS },
      to: { path: "^db/" },
    },
    {
      name: "ui-only-shows",
      comment:
        "Components get everything as props: no data fetching, no decisions. Types of what they show are fine.",
      severity: "error",
      from: { path: "^app/ui/", pathNot: TESTS },
      to: { path: "^(db|app/(usecases|jobs|routes))/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "nobody-imports-a-route",
      comment: "A route is a page, not a library. Move what two pages share to ui, http or a use case.",
      severity: "error",
      from: { pathNot: [TESTS, "^app/routes/"] },
      to: { path: "^app/routes/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
