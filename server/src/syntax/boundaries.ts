import { isBlank } from '../text/characters';
import type { Source } from '../text/source';
import type { Block } from './block';
import { closingOf } from './inline';
import { readOpener } from './opener';

/** Nobody breaks lines by hand beyond this; a longer line is a whole paragraph, so the next line begins another. */
const LONGEST_BROKEN_LINE = 160;
const LONGEST_TAIL = 80;

/**
 * Whether a line that follows another line of words directly begins a block of its own. Looks at the line and the one
 * before it only, so that an edit elsewhere cannot change the answer.
 */
export function beginsBlock(source: Source, line: number): boolean {
  const previousStart = source.lineStart(line - 1);
  const previousEnd = source.lineEnd(line - 1);
  if (previousEnd - previousStart > LONGEST_BROKEN_LINE) return true;
  const start = source.lineStart(line);
  const words = source.slice(start, source.lineEnd(line));
  const opener = readOpener(words, 0, words.length);
  if (opener.headingDepth > 0) return true;
  switch (opener.kind) {
    case 'note':
    case 'numbered':
    case 'pointNumbered':
    case 'tableRow':
    case 'divider':
    case 'asterisk':
      return true;
    case 'lettered':
    case 'bullet':
    case 'sectionNumbered':
      // "… of para. 25⏎(b) and (c)" and "… said Ms.⏎A. Smith" are broken lines; an item follows a closed line or an item.
      return (
        isClosed(source.slice(previousStart, previousEnd)) ||
        isBlank(words.charCodeAt(0)) ||
        (opener.kind !== 'sectionNumbered' && kindOf(source.slice(previousStart, previousEnd)) === opener.kind)
      );
    default:
      return false;
  }
}

const isClosed = (line: string): boolean =>
  closingOf(line, Math.max(0, line.length - LONGEST_TAIL), line.length) !== 'open';

const kindOf = (line: string): Block['kind'] => readOpener(line, 0, line.length).kind;
