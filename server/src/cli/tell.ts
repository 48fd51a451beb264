/** Says something to the person at the terminal, apart from the output. */
export function tell(words: string): void {
  process.stderr.write(`un-report: ${words}\n`);
}
