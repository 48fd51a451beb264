import { FIRST_COMPONENTS } from '../citations/data/bodies';
import { readSymbol } from '../citations/symbols';
import { trimEndOf } from '../text/trim';

/** How the names of files end that are reports. */
export const REPORT_ENDINGS: readonly string[] = ['.un.txt', '.un.md', '.unreport'];

/** Whether a file is a report by its name. */
export const isNamedAsReport = (path: string): boolean => REPORT_ENDINGS.some((ending) => path.endsWith(ending));

/** Patterns of the files that are reports by their names, and of those that a document symbol names. */
export const LIBRARY_FILES: readonly string[] = [
  `**/*.{${REPORT_ENDINGS.map((ending) => ending.slice(1)).join(',')}}`,
  `**/{${[...FIRST_COMPONENTS].sort().join(',')}}{_,-}*.{txt,md}`,
];

/**
 * The document symbols that the name of a file stands for, as they should be written: `A/HRC/57/78` of `A_HRC_57_78.txt`,
 * both halves of `A_78_123-S_2023_456.un.md`; none for any other name. An oblique cannot stand in a file name, so an
 * underscore or a hyphen stands in its place.
 * @param path a path or an address
 */
export function symbolsOfFileName(path: string): readonly string[] {
  const written = symbolAsWritten(withoutExtensions(lastPart(path)));
  const found = readSymbol(written, 0, written.length);
  if (!found || isWithinWord(written.charAt((found.joint ?? found).end))) return [];
  return found.joint ? [found.symbol, found.joint.symbol] : [found.symbol];
}

/** The name of the file. An address has its signs percent-encoded. */
function lastPart(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

const LONGEST_NAME = 200;

/** `.txt`, `.un.md`, `.en.txt`; the `.1` of `Add.1` is none. */
function withoutExtensions(name: string): string {
  let stem = name.slice(0, LONGEST_NAME);
  for (let dot = stem.lastIndexOf('.'); dot > 0 && /^[a-z]{2,}$/.test(stem.slice(dot + 1)); dot = stem.lastIndexOf('.'))
    stem = stem.slice(0, dot);
  return trimEndOf(stem, (sign) => sign === ' ');
}

/** With blanks in and before brackets, obliques elsewhere; what a hand added behind the symbol (`_final`, `-draft`) is cut off. */
function symbolAsWritten(stem: string): string {
  const added = stem.search(/[_-][a-z]/);
  const symbol = added < 0 ? stem : stem.slice(0, added);
  let written = '';
  let depth = 0;
  for (let at = 0; at < symbol.length; at++) {
    const sign = symbol.charAt(at);
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    const blank = depth > 0 || symbol.charAt(at + 1) === '(';
    written += sign === '_' ? (SECOND_HALF.test(symbol.slice(at, at + 4)) ? '-' : blank ? ' ' : '/') : sign;
  }
  return written;
}

/** The second half of a joint symbol: `_S_2023_456`. */
const SECOND_HALF = /^_[ASE]_\d/;

const isWithinWord = (sign: string): boolean => /[\p{L}\p{N}/]/u.test(sign);
