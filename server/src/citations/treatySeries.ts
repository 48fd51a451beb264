import type { SeriesPlace } from './citation';
import type { Token } from './tokens';
import { keywordAt, wordAt } from './walk';

/** A volume and number, where they end in the text, and the index of the first token behind them. */
export interface ReadSeriesPlace {
  readonly place: SeriesPlace;
  readonly end: number;
  readonly next: number;
}

/** Reads ", vol. 1155, No. 18232" from `tokens[at]` on (drafting rule C15); undefined where no volume follows. */
export function readSeriesPlace(tokens: readonly Token[], at: number): ReadSeriesPlace | undefined {
  let next = tokens[at]?.is === 'comma' ? at + 1 : at;
  if (wordAt(tokens, next)?.text !== 'vol') return undefined;
  next = tokens[next + 1]?.is === 'stop' ? next + 2 : next + 1;
  const volume = tokens[next];
  if (volume?.is !== 'number' || !/^\d{1,4}$/.test(volume.text)) return undefined;
  const behind = tokens[next + 1]?.is === 'comma' ? next + 2 : next + 1;
  const number = tokens[behind + 1];
  const numbered = keywordAt(tokens, behind) === 'number' && number?.is === 'number' && /^\d{1,6}$/.test(number.text);
  return numbered
    ? {
        place: { volume: Number(volume.text), number: Number(number.text) },
        end: number.end,
        next: behind + 2,
      }
    : { place: { volume: Number(volume.text), number: null }, end: volume.end, next: next + 1 };
}
