import { addAccounts } from "#db/accounts";
import { putPolicyOwners } from "#db/brakes/handbacks";
import { DEMO_PASSPHRASE, demoAccountRows } from "#db/demo/accounts";
import { DEMO_ORGANISATIONS } from "#db/demo/organisations";
import { DEMO_MAKERS } from "#db/demo/policy-owners";
import { putOrganisations } from "#db/organisations";
import type { TestDatabase } from "#db/test-dialects";
import type { LocalDate } from "#flows/law/types";
import type { SignalInput } from "#flows/noodrem/signal";
import { type Context, DEFAULT_SERVICE_CONFIG } from "../context";
import { createKeys } from "../sealing/keys";
import { hashPassphrase } from "../sealing/passphrase";
import { drawSecret, type Secret } from "../sealing/secret-code";
import { createSigner } from "../sealing/signing";
import type { StaffActor, StaffRole } from "./actor";
import { fileNoodrem, type Receipt } from "./noodrem/file-noodrem";
import { ensureSigningKey } from "./proof/ensure-signing-key";

/** A context with a clock that the test sets and brakes that only count. */
export interface TestContext extends Context {
  setNow(instant: string): void;
  readonly wrongGuesses: string[];
}

let passphraseHash: Promise<string> | undefined;

/** A service on 24 November 2026, 10:00 UTC, with the bodies and people of the demonstration. */
export async function testContext({ db }: TestDatabase): Promise<TestContext> {
  let now = "2026-11-24T10:00:00.000Z";
  const wrongGuesses: string[] = [];
  const brake = {
    wrong: async (subject: string) => {
      wrongGuesses.push(subject);
    },
  };
  await putOrganisations(db, [
    ...DEMO_ORGANISATIONS,
    ...DEMO_MAKERS.map(({ id, name }) => ({ id, name, receives: 0 as const })),
  ]);
  await putPolicyOwners(
    db,
    DEMO_MAKERS.map(({ id, kind }) => ({ organisation_id: id, kind })),
  );
  passphraseHash ??= hashPassphrase(DEMO_PASSPHRASE);
  await addAccounts(db, demoAccountRows(await passphraseHash));
  const clock = { now: () => now, today: (): LocalDate => now.slice(0, 10) };
  const signer = await createSigner(Buffer.alloc(32, 9));
  await ensureSigningKey({ db, clock, signer });
  return {
    db,
    clock,
    keys: createKeys([{ version: "1", bytes: Buffer.alloc(32, 7) }]),
    signer,
    config: DEFAULT_SERVICE_CONFIG,
    codeGuesses: brake,
    signInGuesses: brake,
    setNow: (instant) => {
      now = instant;
    },
    wrongGuesses,
  };
}

export const testSignal = (change: Partial<SignalInput> = {}): SignalInput => ({
  agencyId: "uwv",
  decisionTypeId: "ww-afgewezen",
  level: "toepassing",
  principles: ["evenredigheid"],
  lang: "nl",
  story: "Ik kreeg een boete terwijl ik alles had doorgegeven.",
  wish: "Haal de boete weg.",
  facts: [{ question: "Wanneer kreeg u de brief?", answer: "20 november 2026" }],
  contact: null,
  ...change,
});

export const staffOf = (organisationId: string, role: StaffRole): StaffActor => ({
  kind: "staff",
  role,
  accountId: `demo-${organisationId}-${role}`,
  organisationId,
  organisationName: organisationId,
  displayName: role,
});

/** Files a valid noodrem and returns its receipt. */
export async function filed(
  ctx: Context,
  change: Partial<SignalInput> = {},
  key: Secret = drawSecret(),
): Promise<Receipt> {
  const input = { idempotencyKey: key, signal: testSignal(change), personalDataConfirmed: false };
  const result = await fileNoodrem(ctx, input);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
