import { isBlank } from '../text/characters';
import type { Source } from '../text/source';
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
  const opener = readOpener(source.text, start, source.lineEnd(line));
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
        closed(source.text, previousStart, previousEnd) ||
        isBlank(source.text.charCodeAt(start)) ||
        (opener.kind !== 'sectionNumbered' && readOpener(source.text, previousStart, previousEnd).kind === opener.kind)
      );
    default:
      return false;
  }
}

function closed(text: string, start: number, end: number): boolean {
  return closingOf(text, Math.max(start, end - LONGEST_TAIL), end) !== 'open';
}
