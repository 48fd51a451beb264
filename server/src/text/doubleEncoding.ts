import type { Span } from './span';

/** Signs that came of reading UTF-8 as Windows-1252 (`â€™`, `Ã©`), and the sign that they were. */
export interface DoubleEncoded extends Span {
  readonly right: string;
}

/** What the bytes from 0x80 to 0x9F are in Windows-1252; five of them are nothing and stay as they are. */
const UPPER_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The first signs of two and of three bytes: those of Latin letters, and those of dashes and marks. */
const LEADS = /[ÂÃÄÅâ]/g;

/** Each stretch of a text that is certainly read wrongly, in time linear in the text. */
export function doubleEncodedIn(text: string): DoubleEncoded[] {
  const found: DoubleEncoded[] = [];
  for (const { index: start } of text.matchAll(LEADS)) {
    const lead = text.charCodeAt(start);
    const length = lead === 0xe2 ? 3 : 2;
    let code = length === 3 ? lead & 0x0f : lead & 0x1f;
    for (let at = start + 1; at < start + length; at++) {
      const byte = byteOf(text.charAt(at));
      code = byte !== undefined && byte >= 0x80 && byte < 0xc0 ? (code << 6) | (byte & 0x3f) : NaN;
      if (Number.isNaN(code)) break;
    }
    if (!Number.isNaN(code) && code >= 0xa0)
      found.push({ start, end: start + length, right: String.fromCharCode(code) });
  }
  return found;
}

function byteOf(sign: string): number | undefined {
  const upper = sign === '' ? -1 : UPPER_SIGNS.indexOf(sign);
  if (upper >= 0) return 0x80 + upper;
  const unit = sign.charCodeAt(0);
  return unit < 0x100 ? unit : undefined;
}
