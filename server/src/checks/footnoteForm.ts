import { placesOfNote } from '../report/notePlaces';
import { memo } from '../report/memo';
import type { BlockSpan, Note, Report } from '../report/model';
import type { Span } from '../text/span';
import { isBlank, isDigit, isWordUnit } from '../text/characters';
import { message } from './messages';
import type { Profile } from './profile';
import { markRunsOf, type MarkRun } from './noteMarks';
import { isQuoted } from '../report/quotations';
import type { Passage } from './passage';
import { rulesSharingBy, type Finding, type Rule, type Verdict } from './rule';

const PLACE_NAMES = ['footnote-before-punctuation', 'footnote-space-before'] as const;
type PlaceVerdict = Verdict<(typeof PLACE_NAMES)[number]>;

/** What an English mark stands behind. A mark before a dash or a closing bracket is right. */
const PUNCTUATION = '.,;:';
/** What closes words, behind their punctuation or before it. */
const CLOSING = '”’"\')]»>*_';

/**
 * What is wrong with where marks stand. The two rules share it: a mark with a blank before and a stop behind it is moved
 * behind the stop, and that mends both.
 */
function judgePlaces(passage: Passage, afterPunctuation: boolean): readonly PlaceVerdict[] {
  const { report } = passage;
  return markRunsOf(passage).flatMap((run): PlaceVerdict[] => {
    const { block, start, end } = run;
    if (report.roles[block] === 'table' || isQuoted(report, block, start)) return [];
    const text = report.tree.textOf(block, 0);
    const from = endOfWords(text, start);
    if (from === undefined) return [];
    const stop = afterPunctuation ? stopBehind(text, end) : '';
    if (stop !== '' && !PUNCTUATION.includes(text.charAt(from - 1)))
      return [beforePunctuation(run, { start: from, end: end + stop.length }, text.slice(start, end), stop)];
    // A raised figure behind a figure and a blank is most likely another figure of a table.
    if (from === start || report.language === 'fr' || isDigit(text.charCodeAt(from - 1))) return [];
    return [spaceBefore(run, from, text)];
  });
}

const marksAfter = memo<Passage, readonly PlaceVerdict[]>((passage) => judgePlaces(passage, true));
const marksBefore = memo<Passage, readonly PlaceVerdict[]>((passage) => judgePlaces(passage, false));

/** English marks follow the punctuation; French and Spanish ones do where the profile says so (drafting rule F4). */
function misplacedMarks(passage: Passage, { footnotePlace }: Profile): readonly PlaceVerdict[] {
  const { language } = passage.report;
  const follow = language === 'en' || ((language === 'fr' || language === 'es') && footnotePlace === 'after');
  return follow ? marksAfter(passage) : marksBefore(passage);
}

/** Where the words before a mark end, blanks left off; undefined where no words stand before it on its line. */
function endOfWords(text: string, mark: number): number | undefined {
  let at = mark;
  while (at > 0 && isBlank(text.charCodeAt(at - 1))) {
    at--;
    if (text.charAt(at) === '\n' || text.charAt(at) === '\r') return undefined;
  }
  const before = text.charAt(at - 1);
  return isWordUnit(before.charCodeAt(0)) || (before !== '' && (PUNCTUATION + CLOSING).includes(before))
    ? at
    : undefined;
}

/** The punctuation right behind a mark, or nothing. */
function stopBehind(text: string, end: number): string {
  const sign = text.charAt(end);
  if (sign === '' || !PUNCTUATION.includes(sign)) return '';
  const next = text.charAt(end + 1);
  return next === '' || isBlank(next.charCodeAt(0)) || CLOSING.includes(next) ? sign : '';
}

function beforePunctuation({ block, id }: MarkRun, { start, end }: Span, marks: string, stop: string): PlaceVerdict {
  const span: BlockSpan = { block, start, end };
  return {
    rule: 'footnote-before-punctuation',
    span,
    message: message('footnote-before-punctuation', id, stop),
    fixes: [
      {
        title: message('fix.markBehind', stop),
        edits: [{ span, newText: `${stop}${marks}` }],
        preferred: true,
        safe: true,
      },
    ],
  };
}

function spaceBefore({ block, start, end, id }: MarkRun, from: number, text: string): PlaceVerdict {
  const span: BlockSpan = { block, start: from, end };
  // "Development, ⁸including": the blank belongs behind the mark.
  const blank = isWordUnit(text.charCodeAt(end)) ? ' ' : '';
  const edits = [{ span, newText: `${text.slice(start, end)}${blank}` }];
  return {
    rule: 'footnote-space-before',
    span,
    message: message('footnote-space-before', id),
    fixes: [{ title: message('fix.removeBlank'), edits, preferred: true, safe: true }],
  };
}

const placeRules = rulesSharingBy(PLACE_NAMES, 'paragraph', misplacedMarks);

/** Fewer notes show no habit. */
const FEWEST_NOTES = 10;
/** Of this many notes one may lack its stop; more would be a way of writing. */
const NOTES_TO_A_SLIP = 12;

/** Notes that end without a full stop, in a document that ends its notes with one. */
const noFinalStopRule: Rule = {
  name: 'footnote-no-final-stop',
  scope: 'paragraph',
  judge: ({ report, passage, tell }) => {
    for (const note of passage.notes.filter(isNumbered)) {
      const span = withoutStop(report, note);
      if (!span) continue;
      const newText = `${report.tree.textOf(span.block, span.start, span.end)}.`;
      tell({
        span,
        message: message('footnote-no-final-stop', note.id),
        fixes: [{ title: message('fix.addStop'), edits: [{ span, newText }], preferred: true, safe: true }],
      });
    }
  },
  conclude: (findings, report) => {
    const notes = report.notes.filter(isNumbered).length;
    return notes < FEWEST_NOTES || findings.length * NOTES_TO_A_SLIP > notes ? [] : findings;
  },
};

const isNumbered = ({ value, style }: Note): boolean => !Number.isNaN(value) && style !== 'asterisk';

/**
 * The last word of a note that ends without a stop. Where a note goes on in further blocks, nobody can be sure where
 * it ends; where it ends in a colon or comma, more is missing than a stop.
 */
function withoutStop({ tree }: Report, note: Note): BlockSpan | undefined {
  if (note.continuation.length > 0) return undefined;
  const { block, start, end } = placesOfNote(tree, note).content;
  const text = tree.textOf(block, start, end);
  let last = text.length;
  while (last > 0 && CLOSING.includes(text.charAt(last - 1))) last--;
  if (!isWordUnit(text.charCodeAt(last - 1)) && text.charAt(last - 1) !== '/') return undefined;
  const word = startOfWord(text, last);
  return mayBeCut(text, word, last) ? undefined : { block, start: start + word, end };
}

function startOfWord(text: string, end: number): number {
  let at = end;
  while (at > 0 && !isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

/**
 * Notes are cut at the end of a page, in the midst of a sentence or before the number of the page. A small word proves
 * no end, and neither does a number that nothing announces ("page 2. 12").
 */
function mayBeCut(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  if (/^\p{Ll}+$/u.test(word)) return end === text.length;
  if (!/^\d+$/.test(word)) return false;
  let before = start;
  while (before > 0 && isBlank(text.charCodeAt(before - 1))) before--;
  const announcing = text.slice(startOfWord(text, before), before);
  return !/(?:\p{L}\.|,|^and|^\p{Lu}\p{L}*)$/u.test(announcing);
}

/** Small words that begin names of persons: "van der Maren", "al-Maren". */
const PARTICLES = new Set('al bin da das de del della den der di dos du el ibn la le ten ter van von'.split(' '));

/** Notes that begin with a small letter. */
const noCapitalRule: Rule = {
  name: 'footnote-no-capital',
  scope: 'paragraph',
  judge: ({ report, passage, tell }) => {
    for (const note of passage.notes) {
      if (Number.isNaN(note.value)) continue;
      const { block, start } = placesOfNote(report.tree, note).content;
      const word = /^\p{Ll}+(?=[\s.,:])/u.exec(report.tree.textOf(block, start, start + LONGEST_FIRST_WORD))?.[0];
      if (word === undefined || PARTICLES.has(word) || isQuoted(report, block, start)) continue;
      if (report.tree.blocks[block]?.links.some((link) => link.start <= start && start < link.end)) continue;
      const right = word.charAt(0).toUpperCase() + word.slice(1);
      const span: BlockSpan = { block, start, end: start + word.length };
      tell({
        span,
        message: message('footnote-no-capital', note.id),
        fixes: [{ title: message('fix.name', right), edits: [{ span, newText: right }], preferred: true, safe: true }],
      });
    }
  },
};

const LONGEST_FIRST_WORD = 24;

/** Short forms of Latin that send the reader back to another note. */
const LATIN = /\b(?:(?:op|loc)\.\s?cit\b\.?|(?:supra|infra)\b\*?,?\s(?:foot)?notes?\b)/gi;

/** `op. cit.`, `supra note 5`: short forms that United Nations documents in English do not use. */
const latinRule: Rule<readonly Span[]> = {
  name: 'footnote-op-cit',
  scope: 'paragraph',
  collect: ({ contentStart }, words) => {
    const found = [...words().matchAll(LATIN)].map(({ 0: form, index }) => ({
      start: contentStart + index,
      end: contentStart + index + form.length,
    }));
    return found.length > 0 ? found : undefined;
  },
  judge: ({ report, passage, facts, tell }) => {
    for (const block of passage.blocks)
      for (const { start, end } of facts(block) ?? [])
        if (!isQuoted(report, block, start)) tell(latinForm(report, { block, start, end }));
  },
};

function latinForm({ tree }: Report, span: BlockSpan): Finding {
  const text = tree.textOf(span.block, 0);
  const form = text.slice(span.start, span.end);
  const isPointer = /note/i.test(form);
  if (!isPointer) return { span, message: message('footnote-op-cit', form) };
  const number = numberBehind(text, span.end);
  if (number === undefined || /s$/i.test(form)) return { span, message: message('footnote-op-cit.note', form) };
  const whole = { ...span, end: number.end };
  const right = `footnote ${text.slice(number.start, number.end)} ${/^supra/i.test(form) ? 'above' : 'below'}`;
  const written = text.slice(whole.start, whole.end);
  // Where the form is in italics, the signs around it would be left over.
  const fixes = /[*_]/.test(written + text.charAt(whole.start - 1))
    ? []
    : [{ title: message('fix.name', right), edits: [{ span: whole, newText: right }], preferred: false, safe: false }];
  return { span: whole, message: message('footnote-op-cit.pointer', written, right), fixes };
}

/** The figures behind a blank. */
function numberBehind(text: string, from: number): Span | undefined {
  const start = from + 1;
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  return isBlank(text.charCodeAt(from)) && end > start ? { start, end } : undefined;
}

export const footnoteFormRules: readonly Rule[] = [...placeRules, noFinalStopRule, latinRule, noCapitalRule];
