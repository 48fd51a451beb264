/** Node's way to yield without the millisecond that timers cost. */
declare const setImmediate: ((callback: () => void) => unknown) | undefined;

/** Lets everything be heard that waits in the line, cancellations among it, and goes on at once then. */
export function nextTurn(): Promise<void> {
  if (typeof setImmediate === 'function') {
    const immediate = setImmediate;
    return new Promise((resolve) => void immediate(resolve));
  }
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
