/** How a heartbeat beats, and whom it tells. */
export interface HeartbeatOptions {
  /** Milliseconds between two beats. */
  readonly interval: number;
  /** Milliseconds that the other side may stay silent. */
  readonly patience: number;
  /** Whether there is anything to lose at the moment; without it no beat is made. */
  needed(): boolean;
  /** Asks the other side for a sign of life. Any answer is one, a refusal too: only silence means death. */
  beat(): Promise<unknown>;
  /** Called when an answer did not come in time. */
  onSilence(): void;
}

/** Far beyond any delay of a busy machine: a timer that is later than this slept with the machine. */
const ASLEEP = 5_000;

/** Asks again and again whether somebody is alive, for partners whose death makes no sound (a web worker). */
export class Heartbeat {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private disposed = false;

  /** Beats from the moment of its making until it is disposed. */
  constructor(private readonly options: HeartbeatOptions) {
    this.schedule();
  }

  /**
   * Makes one beat now.
   * @param patience milliseconds to wait for the answer
   * @returns whether there was an answer; when there was none, `onSilence` has been called
   */
  async check(patience = this.options.patience): Promise<boolean> {
    const answered = await this.answersWithin(patience);
    if (!answered && !this.disposed) this.options.onSilence();
    return answered;
  }

  /** Stops beating. */
  dispose(): void {
    this.disposed = true;
    clearTimeout(this.timer);
  }

  private schedule(): void {
    if (this.disposed) return;
    this.timer = setTimeout(() => {
      void (async () => {
        if (this.options.needed()) await this.check();
        this.schedule();
      })();
    }, this.options.interval);
  }

  private async answersWithin(patience: number): Promise<boolean> {
    const answer = this.options.beat().then(
      () => true,
      () => true,
    );
    for (;;) {
      const started = Date.now();
      const inTime = await Promise.race([answer, silenceAfter(patience)]);
      if (inTime) return true;
      // A machine that slept wakes with every timer overdue; the other side slept too and gets its time again.
      if (Date.now() - started < patience + ASLEEP) return false;
    }
  }
}

function silenceAfter(milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve(false);
    }, milliseconds);
  });
}
