/** How often, and in what time, a server that stopped is started again by itself. */
const RESTARTS = 5;
const WITHIN = 3 * 60 * 1000;

/** Remembers when the server stopped, and says when starting it again has become pointless. */
export class RestartPolicy {
  private stops: number[] = [];

  /**
   * Counts one stop of the server.
   * @param now the time in milliseconds
   * @returns whether to start the server again
   */
  allowsRestart(now = Date.now()): boolean {
    this.stops = this.stops.filter((stop) => now - stop < WITHIN);
    this.stops.push(now);
    return this.stops.length <= RESTARTS;
  }

  /** Forgets what was: a person asked for the server again. */
  reset(): void {
    this.stops = [];
  }
}
