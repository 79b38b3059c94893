/** First in, first out: one holder at a time, and nobody waits for ever. */
export class Lock {
  #held = false;
  readonly #waiting: { readonly go: () => void; readonly timer: NodeJS.Timeout }[] = [];

  constructor(
    private readonly timeoutMilliseconds: number,
    /** Names the likely cause in the error of who waited too long. */
    private readonly cause: string,
  ) {}

  /** How many hold it or wait for it. */
  get load(): number {
    return this.#waiting.length + (this.#held ? 1 : 0);
  }

  async acquire(): Promise<void> {
    if (!this.#held) {
      this.#held = true;
      return;
    }
    await new Promise<void>((go, refuse) => {
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(entry), 1);
        refuse(new LockTimeout(this.cause));
      }, this.timeoutMilliseconds);
      const entry = { go, timer };
      this.#waiting.push(entry);
    });
  }

  release(): void {
    const next = this.#waiting.shift();
    if (next === undefined) {
      this.#held = false;
      return;
    }
    clearTimeout(next.timer);
    next.go();
  }
}

export class LockTimeout extends Error {
  override readonly name = "LockTimeout";
}
