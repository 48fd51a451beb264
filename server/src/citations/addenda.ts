import { MODIFIER_KINDS } from './symbolComponents';
import type { FoundSymbol } from './symbols';
import { endIn, matchAt, MONTH, viewOf } from './symbolView';

const ITEM_SEPARATOR = /(?:[ \n]?,[ \n](?:(?:and|et|y)[ \n])?|[ \n](?:and|et|y|to|&)[ \n]|[ \n]?[–-][ \n]?)/y;
const DASH = /^[ \n]?[–-]|^[ \n]to/;
const ITEM = /(?:([A-Z][A-Za-z]*)\.[ \n]?)?(\d{1,4}[A-Z]?)(?![\dA-Za-z])/y;
const CHAINED = /\/((?:Add|Rev|Corr|Amend)\.\d{1,3})(?![\dA-Za-z])/y;
const LAST_SERIAL = /\/([A-Z][A-Za-z]*)\.(\d{1,4})[A-Z]?$/;
const CLOSES = /[,;:.)\]*–\n]|[ \n](?:and|to|et|y)[ \n]|$/y;

/** Whose numbers go on: the word before the last number, and the number. */
interface Counting {
  readonly word: string | undefined;
  readonly number: number;
}

/**
 * What stands behind a symbol in the place of further ones: "and Add.1 and 2", ", Add.1–3", "and Corr.1", the "and L.11"
 * of "A/C.3/80/L.10 and L.11" (drafting rule C5). Each with its own span and its whole symbol; of a range the two ends.
 * Behind a joint symbol they count for its second half. `end` of the result is where the last one ends.
 */
export function readAddenda(text: string, symbol: FoundSymbol, end: number): { items: FoundSymbol[]; end: number } {
  const base = symbol.joint ?? symbol;
  const items: FoundSymbol[] = [];
  const serial = LAST_SERIAL.exec(base.symbol);
  let counting: Counting = { word: serial?.[1], number: Number(serial?.[2]) };
  let at = base.end;
  for (;;) {
    const view = viewOf(text, at, end);
    const item = readItem(view.signs, base.symbol, counting);
    if (!item) return { items, end: at };
    at = endIn(view, item.end);
    items.push({ start: view.placeOf(item.start), end: at, symbol: item.symbol, malformed: false, joint: null });
    counting = item.counting;
  }
}

function readItem(signs: string, base: string, { word, number }: Counting) {
  const separator = matchAt(ITEM_SEPARATOR, signs, 0)?.[0];
  const match = separator === undefined ? null : matchAt(ITEM, signs, separator.length);
  if (separator === undefined || !match) return undefined;
  const [whole, written, digits = ''] = match;
  const kind = written ?? word;
  const value = Number.parseInt(digits, 10);
  let end = separator.length + whole.length;
  if (kind === undefined || (kind !== word && !MODIFIER_KINDS.has(kind))) return undefined;
  const bareMayFollow = value > number && goesOnCounting(signs, end, separator, kind, value === number + 1);
  if (written === undefined && !bareMayFollow) return undefined;
  let symbol = `${stemFor(base, kind)}/${kind}.${digits}`;
  let chained = false;
  for (let more = matchAt(CHAINED, signs, end); more; more = matchAt(CHAINED, signs, end)) {
    symbol += `/${more[1] ?? ''}`;
    end += more[0].length;
    chained = true;
  }
  // "Add.1/Corr.1 and 2" leaves open of what it is the second.
  return { start: separator.length, end, symbol, counting: { word: chained ? undefined : kind, number: value } };
}

/** What the item hangs on: the document, or what stands before a serial of its own kind. */
function stemFor(symbol: string, kind: string): string {
  const at = symbol.lastIndexOf(`/${kind}.`);
  return at < 0 ? symbol : symbol.slice(0, at);
}

/** Whether a bare number goes on counting ("Add.1 and 2") and does not begin words of the sentence ("and 12 others"). */
function goesOnCounting(signs: string, end: number, separator: string, kind: string, isNext: boolean): boolean {
  if (matchAt(MONTH, signs, end) || /^[.,]\d/.test(signs.slice(end, end + 2))) return false;
  // There are not a hundred addenda to anything: "and Add.1, 2014" is another document or a year.
  if (MODIFIER_KINDS.has(kind) && /^\d{3}/.test(signs.slice(end - 3, end))) return false;
  if (DASH.test(separator) || matchAt(CLOSES, signs, end)) return true;
  return isNext && MODIFIER_KINDS.has(kind) && !separator.includes(',');
}
