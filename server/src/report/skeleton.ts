import type { Block, NoteStart } from '../syntax/block';
import { gluedSummary } from './regions';
import { lastRunOn } from './series';

/** Longer than anything that could be a heading, a caption, a running title or a signature. UTF-16 units, and words. */
const SETTLED_SIZE = 300;
const SETTLED_WORDS = 40;

/** One version of a block with its words. */
export interface BlockVersion {
  readonly block: Block;
  readonly text: string;
}

/**
 * Whether the structure of a report cannot tell two versions of a block apart: the edit changed words in the middle of
 * running text, not what it is. In doubt the answer is no, and the structure is read anew.
 */
export function sameSkeleton(before: BlockVersion, after: BlockVersion): boolean {
  const [old, fresh] = [before.block, after.block];
  if (!isSettled(old) || !isSettled(fresh)) return false;
  const same =
    old.kind === fresh.kind &&
    old.contentStart === fresh.contentStart &&
    old.capital === fresh.capital &&
    old.bold === fresh.bold &&
    old.leaders === fresh.leaders &&
    old.afterBlank === fresh.afterBlank &&
    old.indented === fresh.indented &&
    sameLabel(old, fresh);
  return same && opening(before) === opening(after) && runsOn(before) === runsOn(after);
}

/**
 * Whether it can matter that a block's words end differently now, as they do while one types at its end: what follows
 * may be the rest of it. It cannot where a numbered or lettered paragraph follows that is one whatever stands before it.
 * `next` is the next block of the running text, `behind` the very next one.
 */
export function closingMatters(
  before: Block,
  after: Block,
  next: Block | undefined,
  behind: Block | undefined,
): boolean {
  if (before.closing === after.closing) return false;
  // Behind a note only words that begin small, right below it, can be the rest of it.
  if (before.kind === 'note' && after.kind === 'note') return behind?.kind === 'text' && !behind.capital;
  if (before.closing === 'colon' || after.closing === 'colon') return true;
  // A bold line above asks whether a bold item below it is closed.
  if ((after.kind !== 'numbered' && after.kind !== 'lettered') || before.bold || after.bold) return true;
  if (!next) return false;
  const whole = next.closing !== 'open' || next.words > SETTLED_WORDS;
  return !(
    (next.kind === 'numbered' || next.kind === 'lettered') &&
    next.headingDepth === 0 &&
    next.afterBlank &&
    whole
  );
}

/** Whether marks and notes of the two versions are the same but for their places, so that what is bound to them stays bound. */
export function sameMarks(old: Block, fresh: Block): boolean {
  if (old.markers.length !== fresh.markers.length || old.noteStarts.length !== fresh.noteStarts.length) return false;
  if (asteriskMarks(old) !== asteriskMarks(fresh)) return false;
  const marks = old.markers.every((mark, index) => {
    const other = fresh.markers[index];
    return (
      mark.id === other?.id &&
      mark.style === other.style &&
      mark.doubtful === other.doubtful &&
      mark.name === other.name &&
      mark.withinSentence === other.withinSentence
    );
  });
  return (
    marks &&
    old.noteStarts.every((start, index) => {
      const other = fresh.noteStarts[index];
      return start.id === other?.id && start.style === other.style && isEmpty(start) === isEmpty(other);
    })
  );
}

const asteriskMarks = ({ asterisks }: Block): string => asterisks.map(({ start, end }) => end - start).join();

const isEmpty = ({ contentStart, contentEnd }: NoteStart): boolean => contentEnd <= contentStart;

function isSettled(block: Block): boolean {
  if (block.headingDepth > 0) return false;
  if (block.kind === 'note') return true;
  const running =
    block.kind === 'numbered' ||
    block.kind === 'lettered' ||
    block.kind === 'text' ||
    block.kind === 'bullet' ||
    block.kind === 'pointNumbered';
  return running && block.words > SETTLED_WORDS && block.size > SETTLED_SIZE;
}

function sameLabel(old: Block, fresh: Block): boolean {
  return (
    old.label?.text === fresh.label?.text &&
    old.label?.form === fresh.label?.form &&
    old.innerLabel?.text === fresh.innerLabel?.text
  );
}

/** A contents page is known by its first word, a summary that was run on to the title page by the last. */
function opening({ block, text }: BlockVersion): string {
  return block.kind === 'text' ? `${text.slice(0, 60)}|${String(gluedSummary(text) !== undefined)}` : '';
}

/** Where numbers may have run together on the line, as in "1. Opening. 2. Agenda.": the last of them, else all that may be one. */
function runsOn({ block, text }: BlockVersion): string {
  if (block.kind === 'numbered') return String(lastRunOn(text, Number(block.label?.text)));
  return block.kind === 'lettered' ? (text.match(/.? \d{1,4}\. /gsu) ?? []).join('|') : '';
}
