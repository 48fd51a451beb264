import { nextTurn } from './nextTurn';

/** Background work goes on for so long before everything else is heard. Milliseconds. */
const SLICE = 4;
/** Who waits for one answer mostly asks for another. Milliseconds. */
const ANSWER_PAUSE = 60;

/** When work may go on that nobody waits for: in short slices, and not while somebody types or waits for an answer. */
export class BackgroundTime {
  private quietFrom = 0;
  private sliceEnd = 0;

  /** Somebody waits for an answer, or types: the work has time. */
  giveWay(milliseconds = ANSWER_PAUSE): void {
    this.quietFrom = Math.max(this.quietFrom, Date.now() + milliseconds);
  }

  /** Whether the slice is over, so that it is time for another turn. */
  get isSliceOver(): boolean {
    return performance.now() >= this.sliceEnd;
  }

  /** Lets everything be heard that waits in the line, waits while somebody types, and begins another slice. */
  async turn(): Promise<void> {
    await nextTurn();
    // A message that has just come is heard in the turn after the one in which it came.
    await nextTurn();
    for (let wait = this.quietFrom - Date.now(); wait > 0; wait = this.quietFrom - Date.now())
      await new Promise((resolve) => setTimeout(resolve, wait));
    this.sliceEnd = performance.now() + SLICE;
  }

  /** Does work step by step, in as many slices as it takes. */
  async through(steps: Iterable<unknown>): Promise<void> {
    for (const iterator = steps[Symbol.iterator](); iterator.next().done !== true;)
      if (this.isSliceOver) await this.turn();
  }
}
