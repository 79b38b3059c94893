import { checkProof, type Proved } from "#flows/proof/check-receipt";
import { type KeySetDocument, keySetDocument } from "#flows/proof/documents";
import { browserCrypto } from "./browser-crypto";

/*
 * The script of the page that checks proofs. It runs from a file on a stick as well as from the website, sends nothing,
 * and asks one thing: the public keys of the website it stands on, if it stands on one.
 */

/** The words of the page's language; the build writes them into the page. */
interface Words {
  readonly locale: string;
  readonly valid: string;
  readonly invalid: string;
  readonly kind: Readonly<Record<string, string>>;
  readonly content_checked: string;
  readonly content_absent: string;
  readonly in_log: string;
  readonly short: string;
  readonly key: string;
  readonly keys_loaded: string;
  readonly why: Readonly<Record<string, string>>;
}

const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const words = JSON.parse(byId("words").textContent ?? "{}") as Words;
const [receipt, keys] = [byId<HTMLTextAreaElement>("receipt"), byId<HTMLTextAreaElement>("keys")];

const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");

function readKeys(text: string): KeySetDocument | null {
  try {
    const read = keySetDocument.safeParse(JSON.parse(text));
    return read.success ? (read.data as KeySetDocument) : null;
  } catch {
    return null;
  }
}

/** The answer in sentences; the first one is the verdict. */
async function verdict(): Promise<{ readonly holds: boolean; readonly lines: readonly string[] }> {
  const no = (why: string) => ({ holds: false, lines: [words.invalid, words.why[why] ?? why] });
  const crypto = browserCrypto(globalThis.crypto?.subtle);
  if (crypto === null) return no("no_crypto");
  const keySet = readKeys(keys.value);
  if (keySet === null) return no("keys_unreadable");
  const checked = await checkProof(crypto, receipt.value, keySet);
  if (!checked.ok) return no(checked.error);
  return { holds: true, lines: [words.valid, ...checked.value.flatMap(sentences)] };
}

function sentences({ receipt: proved, key }: Proved): string[] {
  const signedBy = fill(words.key, { key });
  if (proved === null) return [words.short, signedBy];
  const day = new Intl.DateTimeFormat(words.locale, { dateStyle: "full", timeZone: "UTC" }).format(
    new Date(`${proved.day}T12:00:00Z`),
  );
  return [
    fill(words.kind[proved.kind] ?? "", { day, receiver: proved.receiver }),
    proved.contentChecked ? words.content_checked : words.content_absent,
    ...(proved.seq === null ? [] : [fill(words.in_log, { seq: String(proved.seq) })]),
    signedBy,
  ];
}

async function check(): Promise<void> {
  const { holds, lines } = await verdict();
  const result = byId("result");
  result.className = holds ? "result holds" : "result fails";
  result.replaceChildren(
    ...lines.map((line, index) => {
      const element = document.createElement(index === 0 ? "h2" : "p");
      element.textContent = line;
      return element;
    }),
  );
  result.focus();
}

/** A file that is chosen or dropped on the box is read into it, here and nowhere else. */
function takesFiles(box: HTMLTextAreaElement, chooser: HTMLInputElement): void {
  const take = async (files: FileList | null | undefined): Promise<void> => {
    const file = files?.[0];
    if (file !== undefined) box.value = await file.text();
  };
  chooser.addEventListener("change", () => void take(chooser.files));
  box.addEventListener("dragover", (event) => event.preventDefault());
  box.addEventListener("drop", (event) => {
    event.preventDefault();
    void take(event.dataTransfer?.files);
  });
}

async function fetchKeys(): Promise<void> {
  if (!location.protocol.startsWith("http")) return;
  try {
    const answer = await fetch("/.well-known/noodrem-sleutels.json");
    if (!answer.ok || keys.value !== "") return;
    keys.value = await answer.text();
    byId("keys-status").textContent = words.keys_loaded;
  } catch {
    // Without the website the person gives the keys.
  }
}

takesFiles(receipt, byId<HTMLInputElement>("receipt-file"));
takesFiles(keys, byId<HTMLInputElement>("keys-file"));
byId<HTMLFormElement>("check").addEventListener("submit", (event) => {
  event.preventDefault();
  void check();
});
byId("check").hidden = false;
void fetchKeys();
