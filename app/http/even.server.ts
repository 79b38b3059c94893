/** A professional's page has this many bytes, or a multiple of it, whichever receiver it names. */
export const EVEN_BYTES = 13_824;

/** The paths on which size and time must not tell anything. */
export const isEven = (path: string): boolean =>
  path === "/professional" || path.startsWith("/professional/");

/** The same page with a comment behind it that fills it up to a multiple of `EVEN_BYTES`. */
export function evenSize(html: Buffer): Uint8Array<ArrayBuffer> {
  const wrapper = Buffer.byteLength("<!---->");
  const missing = EVEN_BYTES - ((html.byteLength + wrapper) % EVEN_BYTES);
  return new Uint8Array(Buffer.concat([html, Buffer.from(`<!--${".".repeat(missing % EVEN_BYTES)}-->`)]));
}

/** The answer of `work`, given after a whole number of `step` milliseconds: how long it took inside does not show. */
export async function evenTime<T>(work: () => Promise<T>, step = 250): Promise<T> {
  const start = performance.now();
  try {
    return await work();
  } finally {
    const rest = step - ((performance.now() - start) % step);
    await new Promise((done) => setTimeout(done, rest));
  }
}
