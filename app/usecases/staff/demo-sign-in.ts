import { DEMO_ACCOUNTS, DEMO_PASSPHRASE } from "#db/demo/accounts";

/** The published passphrase and the invented accounts of a demonstration, to show on its sign-in page. */
export const demoSignIn = (): { readonly passphrase: string; readonly emails: readonly string[] } => ({
  passphrase: DEMO_PASSPHRASE,
  emails: DEMO_ACCOUNTS.map(({ email }) => email),
});
