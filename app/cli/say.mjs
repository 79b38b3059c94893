/** One line of progress on the terminal. */
export function say(text) {
  process.stdout.write(`${text}\n`);
}

/** Says in one sentence what is wrong and what to do about it, and ends the process with code 1. */
export function giveUp(sentence) {
  process.stderr.write(`\n${sentence}\n`);
  process.exit(1);
}
