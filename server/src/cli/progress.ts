const FIRST_SIGN = 800;
const PAUSE = 200;

/** Tells on a terminal how far long work has come; silent elsewhere and for short work. */
export class Progress {
  private readonly started = Date.now();
  private last = 0;
  private count = 0;

  constructor(
    private readonly total: number,
    private readonly work = 'Checking',
  ) {}

  step(name: string): void {
    this.count++;
    const now = Date.now();
    if (!process.stderr.isTTY || now - this.started < FIRST_SIGN || now - this.last < PAUSE) return;
    this.last = now;
    const line = `${this.work} ${String(this.count)} of ${String(this.total)}: ${name}`;
    process.stderr.write(`\r\u001b[K${line.slice(0, (process.stderr.columns || 80) - 1)}`);
  }

  done(): void {
    if (this.last > 0) process.stderr.write('\r\u001b[K');
  }
}
