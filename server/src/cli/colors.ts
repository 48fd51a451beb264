import { isatty } from 'node:tty';
import picocolors from 'picocolors';

/** Ways to paint words. */
export type Colors = ReturnType<typeof picocolors.createColors>;

/** Colours on a terminal; `NO_COLOR` takes them away there, `FORCE_COLOR` gives them elsewhere (no-color.org, force-color.org). */
export function outputColors(): Colors {
  return picocolors.createColors(wanted(process.env));
}

function wanted({ NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv): boolean {
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0';
  return isatty(1) && TERM !== 'dumb';
}
