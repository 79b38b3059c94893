import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openDatabase } from "#db/connect";
import { migrate } from "#db/migrations";
import { drawSecret, formatSecret } from "../../sealing/secret-code";
import { advanceNoodrem } from "../noodrem/advance-noodrem";
import { followNoodrem } from "../noodrem/follow-noodrem";
import { staffOf, testContext, testSignal } from "../test-context";
import { disclose } from "./disclose";
import { fileHeld } from "./file-held";
import { releaseHeld } from "./release-held";
import { addReprisal } from "./reprisal-log";

const STORY = "Kanarie-Verhaal-Zeldzaam";
const WISH = "Kanarie-Wens-Zeldzaam";
const FACT = "Kanarie-Feit-Zeldzaam";
const NAME = "Kanarie-Naam-Zeldzaam";
const NOTE = "Kanarie-Notitie-Zeldzaam";
const REPLY = "Kanarie-Reactie-Zeldzaam";

/** How a text can stand in a file; base64 in its three alignments, without the ends that depend on what is beside it. */
function looksOf(text: string): Buffer[] {
  const base64 = [0, 1, 2].map((shift) =>
    Buffer.from(" ".repeat(shift) + text)
      .toString("base64")
      .slice(4, -6),
  );
  return [
    Buffer.from(text),
    Buffer.from(text.toLowerCase()),
    Buffer.from(Buffer.from(text).toString("hex")),
    Buffer.from(Buffer.from(text).toString("hex").toUpperCase()),
    Buffer.from(text, "utf16le"),
    Buffer.from(text, "utf16le").swap16(),
    // A short look is found by chance in what is sealed.
    ...base64.filter((look) => look.length >= 12).map((look) => Buffer.from(look)),
  ];
}

it("leaves no text, no code and no time of a professional in any file of the database (S4, P5)", async () => {
  const folder = mkdtempSync(join(tmpdir(), "noodrem-canaries-"));
  const db = openDatabase(`sqlite:${join(folder, "noodrem.db")}`);
  try {
    await migrate(db);
    const ctx = await testContext({ db, url: "", close: async () => undefined });
    ctx.setNow("2026-11-24T13:37:42.424Z");
    const key = drawSecret();
    const signal = testSignal({ story: STORY, wish: WISH, facts: [{ question: "Vraag", answer: FACT }] });
    const filed = await fileHeld(ctx, { idempotencyKey: key, signal, personalDataConfirmed: false });
    if (!filed.ok) throw new Error(filed.error.code);
    const { code } = filed.value;
    const contents = () =>
      readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))] as const);
    const hits = (canaries: readonly string[]) =>
      canaries.flatMap((text) =>
        contents().flatMap(([name, bytes]) =>
          looksOf(text).flatMap((look, nr) => (bytes.includes(look) ? [`${text} ${nr} in ${name}`] : [])),
        ),
      );
    // The search itself works: a name that stands in clear is found.
    expect(hits(["Sociale Verzekeringsbank"]).length).toBeGreaterThan(0);
    const secrets = [STORY, WISH, FACT, key, code, formatSecret(code)];
    const times = ["13:37:42", "2026-11-24T13:37"];
    expect(hits([...secrets, ...times])).toEqual([]);
    // While it waits, not even the receiver shows: the organisation stands only in the list of organisations.
    const waiting = await db.selectFrom("held_filings").selectAll().execute();
    expect(JSON.stringify(waiting)).not.toContain("uwv");

    ctx.setNow("2026-11-26T10:00:00.000Z");
    await releaseHeld(ctx);
    ctx.setNow("2026-11-26T14:31:17.171Z");
    const followed = await followNoodrem(ctx, code);
    if (!followed.ok) throw new Error(followed.error.code);
    const leiding = staffOf("uwv", "leiding");
    for (const [actor, event] of [
      [leiding, { type: "ACKNOWLEDGE" }],
      [leiding, { type: "TAKE_UP" }],
      [leiding, { type: "ASK", question: "Speelt dit vaker?" }],
      [
        { kind: "follower", code },
        { type: "REPLY", text: REPLY },
      ],
    ] as const)
      expect((await advanceNoodrem(ctx, actor, followed.value.id, event)).ok).toBe(true);
    expect((await disclose(ctx, code, NAME, "leiding")).ok).toBe(true);
    expect((await addReprisal(ctx, code, NOTE)).ok).toBe(true);
    expect(hits([...secrets, ...times, NAME, NOTE, REPLY, "14:31:17", "T14:31"])).toEqual([]);
  } finally {
    await db.destroy();
    rmSync(folder, { recursive: true, force: true });
  }
});
