import exceptions from "./b1/exceptions.json";
import jargon from "./b1/jargon.json";
import { type Exception, lintTexts, meanLength, withExceptions } from "./b1/lint";
import tone from "./b1/tone.json";
import { report } from "./report";
import { readTexts } from "./words/word-files";

const texts = readTexts(process.cwd()).filter(({ lang }) => lang === "nl");
const problems = withExceptions(lintTexts(texts, { jargon, tone }), exceptions as Exception[]);

report(`${texts.length} Dutch texts, ${meanLength(texts).toFixed(1)} words a sentence`, problems);
