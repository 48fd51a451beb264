import type { Span } from '../text/span';
import { FIRST_COMPONENTS } from './data/bodies';
import { readComponents, readInOtherSigns } from './symbolReading';
import { maySymbolBegin } from './symbolStart';
import { endIn, viewOf } from './symbolView';

/** A document symbol in a text. */
export interface FoundSymbol extends Span {
  /** The whole symbol as it should be written (see `DocumentCitation`). */
  readonly symbol: string;
  /** Written wrongly: with a blank or a hyphen for an oblique, in small letters. */
  readonly malformed: boolean;
  /** The other half of a joint symbol, with its own span. */
  readonly joint: FoundSymbol | null;
}

/**
 * The document symbol whose first sign is at text[at]; undefined when none begins there. Offsets count in `text`; nothing
 * at or behind `end` is read. A full stop, a comma or a star behind a symbol is no part of it.
 */
export function readSymbol(text: string, at: number, end: number): FoundSymbol | undefined {
  if (at >= end || !maySymbolBegin(text, at)) return undefined;
  const found = readHalf(text, at, end);
  if (!found) return undefined;
  const second = secondHalf(text, found.end, end);
  return { ...found, joint: second ?? null };
}

function readHalf(text: string, at: number, end: number): FoundSymbol | undefined {
  const view = viewOf(text, at, end);
  if (!/\d/.test(view.signs)) return undefined;
  const reading = readComponents(view.signs) ?? readInOtherSigns(view.signs);
  if (!reading || (view.cut && reading.end >= view.signs.length)) return undefined;
  return {
    start: at,
    end: endIn(view, reading.end),
    symbol: reading.components.join('/'),
    malformed: reading.malformed,
    joint: null,
  };
}

/** Behind a hyphen or an en dash, after which a line may end: `-S/2023/456`. */
function secondHalf(text: string, at: number, end: number): FoundSymbol | undefined {
  const view = viewOf(text, at, end);
  if (!/^[-–][ \n]?[A-Z]/.test(view.signs)) return undefined;
  const skipped = /^[-–][ \n]/.test(view.signs) ? 2 : 1;
  const start = view.placeOf(skipped);
  const letters = /^[A-Z]+(?=\/|\.\d)/.exec(view.signs.slice(skipped))?.[0] ?? '';
  return FIRST_COMPONENTS.has(letters) ? readHalf(text, start, end) : undefined;
}
