import { readFileSync, writeFileSync } from "node:fs";
import { lifeDiagram } from "#flows/noodrem/diagram";

/** Writes the picture of the life cycle into its README again, read from the machine. */
const file = new URL("../../../flows/noodrem/README.md", import.meta.url);
const text = readFileSync(file, "utf8");
const picture = `<!-- life -->\n\n\`\`\`mermaid\n${lifeDiagram()}\n\`\`\`\n\n<!-- /life -->`;
writeFileSync(file, text.replace(/<!-- life -->[\s\S]*<!-- \/life -->/, picture));
