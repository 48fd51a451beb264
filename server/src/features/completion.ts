import { wordsOf, phrase, type Translate } from '../text/message';
import { toSuperscript } from '../text/numerals';
import { oneOf, trimEndOf } from '../text/trim';
import type { Position, Range } from '../text/span';
import type { PlaceKind } from '../citations/citation';
import { BODIES, bodyById, namesOfBody } from '../citations/data/bodies';
import { GENERAL_COMMENTS, generalComment } from '../citations/data/generalComments';
import { hasProvision, INSTRUMENTS, instrumentById, type Instrument } from '../citations/data/instruments';
import { nameKey } from '../citations/data/names';
import type { Work } from '../citations/work';
import { workOfDocument, workOfGeneralComment, workOfInstrument } from '../citations/works';
import { citationAt, citationsOfBlock } from '../report/citations/queries';
import { symbolsOfWork } from '../library/citedWorks';
import { memo } from '../report/memo';
import type { Report } from '../report/model';
import { placeMarkdown, workMarkdown } from './citationsHover';
import { completionContext, type CompletionContext } from './completionContext';
import { firstWords } from './labels';
import { cursorAt, rangeOf, type Cursor } from './places';
import { placeOfSubject, placesNearby, type PlaceSubject } from './placesNearby';

/** Something that can be written at the cursor. */
export interface Completion {
  readonly kind: 'place' | 'note' | 'work';
  readonly label: string;
  /** A few words that tell it from the others; can be empty. */
  readonly detail: string;
  readonly range: Range;
  readonly newText: string;
  readonly subject: CompletionSubject;
}

/** What a completion stands for, as plain data: a place of the report, or a work. */
export type CompletionSubject =
  | PlaceSubject
  | { readonly from: 'works'; readonly key: string }
  | { readonly from: 'library'; readonly symbol: string }
  | { readonly from: 'copy'; readonly number: string }
  | { readonly from: 'instruments'; readonly id: string }
  | { readonly from: 'generalComments'; readonly committee: string; readonly number: number };

/** What can be written at a place, the likeliest first. */
export interface Completions {
  readonly items: readonly Completion[];
  /** False where there is more than was listed, so that the list has to be asked for anew while one types on. */
  readonly complete: boolean;
}

/** What the other reports at hand add. */
export interface CompletionLibrary {
  /** The symbols of the reports, with their titles. */
  readonly symbols: () => readonly { readonly symbol: string; readonly title: string }[];
  /** The paragraphs of the copy of the document that is named before the cursor (see `documentBefore`); empty without one. */
  readonly cited: readonly ParagraphToCite[];
}

/** A paragraph by its number, with its first words. */
export interface ParagraphToCite {
  readonly number: string;
  readonly words: string;
}

/** Signs after which the list may open by itself. */
export const COMPLETION_TRIGGERS: readonly string[] = [' ', '/', '^'];

const NOTHING: Completions = { items: [], complete: true };
const NO_LIBRARY: CompletionLibrary = { symbols: () => [], cited: [] };
const MOST_ITEMS = 100;
const REACH_BEFORE = 240;
const REACH_BEHIND = 60;

/**
 * What can be written at `position`: places of the report after the words that announce them, notes, and works that the
 * report cites or that the tables hold. `trigger` is the sign that was typed, null where somebody asked.
 */
export function completions(
  report: Report,
  position: Position,
  trigger: string | null,
  library: CompletionLibrary = NO_LIBRARY,
): Completions {
  const cursor = cursorAt(report, position);
  const from = Math.max(0, cursor.within - REACH_BEFORE);
  const text = report.tree.textOf(cursor.block, from, cursor.within + REACH_BEHIND);
  const context = completionContext(text, cursor.within - from, report.language, trigger !== null);
  if (!context) return NOTHING;
  const { start, end } = context.typed;
  const range = rangeOf(report, { block: cursor.block, start: from + start, end: from + end });
  const typed = nameKey(text.slice(start, cursor.within - from));
  return choose(candidates(report, cursor, context, text, library), typed, range);
}

/**
 * The symbols of the document whose paragraphs are announced just before `position`: "A/HRC/57/78, para. ". Empty where
 * none is named there.
 */
export function documentBefore(report: Report, position: Position): readonly string[] {
  const { block, within } = cursorAt(report, position);
  const before = citationsOfBlock(report, block).findLast(
    ({ citation }) => citation.end <= within && !('owner' in citation),
  );
  if (before?.target.status !== 'external' || !before.target.work) return [];
  const between = report.tree.textOf(block, before.citation.end, Math.min(within, before.citation.end + REACH_BEHIND));
  return ANNOUNCED.test(between) ? symbolsOfWork(report, before.target.work) : [];
}

/** A word and perhaps a number between a symbol and the cursor. */
const ANNOUNCED = /^,?[\s\u200e]{1,3}[\p{L}]{1,20}\.?[\s\u200e]{1,3}\d{0,5}$/u;

/** The paragraphs of a document that others can cite by their numbers alone. */
export function paragraphsToCite(report: Report): ParagraphToCite[] {
  return report.paragraphs
    .filter(({ division, series }) => division.parent === null && series.kind === 'body')
    .map(({ number, numberSpan: { block } }) => {
      const lexed = report.tree.blocks[block];
      return { number, words: lexed ? firstWords(lexed, () => report.tree.textOf(block)) : '' };
    });
}

/** Longer words about what a completion stands for, in Markdown; undefined where it is no longer there. */
export function completionMarkdown(
  report: Report,
  subject: CompletionSubject,
  translate?: Translate,
): string | undefined {
  const place = 'at' in subject ? placeOfSubject(report, subject) : undefined;
  if (place) return placeMarkdown(report, place, translate);
  const work = workOf(report, subject);
  return work && workMarkdown(report, work, translate);
}

/** What could be written, before it is compared with what was. */
interface Candidate extends Pick<Completion, 'kind' | 'label' | 'subject'> {
  readonly newText?: string;
  readonly detail: () => string;
}

function choose(all: readonly Candidate[], typed: string, range: Range): Completions {
  const fitting = all.filter(({ label, newText }) => nameKey(newText ?? label).startsWith(typed));
  const items = fitting.slice(0, MOST_ITEMS).map(({ kind, label, subject, newText = label, detail }) => ({
    kind,
    label,
    subject,
    newText,
    detail: detail(),
    range,
  }));
  return { items, complete: fitting.length <= MOST_ITEMS };
}

function candidates(
  report: Report,
  cursor: Cursor,
  context: CompletionContext,
  text: string,
  library: CompletionLibrary,
): readonly Candidate[] {
  switch (context.is) {
    case 'place':
      if (documentBefore(report, report.tree.source.positionAt(cursor.offset)).length > 0)
        return context.kind === 'paragraph' ? library.cited.map(toCite) : [];
      return nearby(report, cursor, context.kind);
    case 'mark':
      return nearby(report, cursor, 'footnote').map((note) => ({
        ...note,
        newText: context.style === 'superscript' ? toSuperscript(note.label) : bracketed(note.label, text, context),
      }));
    case 'symbol':
      return symbols(report, cursor, library);
    case 'resolution':
    case 'decision':
      return resolutions(report, cursor, context.is, context.before);
    case 'generalComment':
      return comments(report, cursor, context.word, context.before);
    case 'treaty':
      return treaties(report, cursor, context.provision);
  }
}

/** The name of a note with the bracket behind it, unless that is there. */
const bracketed = (id: string, text: string, { typed }: CompletionContext): string =>
  text[typed.end] === ']' ? id : `${id}]`;

/** Places of the report, or its notes, as they are chosen from after the words that announce them. */
function nearby(report: Report, { block, within }: Cursor, kind: PlaceKind): Candidate[] {
  return placesNearby(report, { block, start: within }, kind).map(({ number, words, subject }) => ({
    kind: subject.from === 'notes' ? 'note' : 'place',
    label: number,
    detail: words,
    subject,
  }));
}

// ---------------------------------------------------------------------------------------------------------------------
// Works

interface CitedWork {
  readonly work: Work;
  readonly uses: number;
}

/** The works that a report cites, the most cited first. */
const allCitedWorks = memo<Report, readonly CitedWork[]>((report) => {
  const works = new Map<string, { readonly work: Work; uses: number }>();
  for (const { target } of report.citations) {
    if (target.status !== 'external' || !target.work) continue;
    const known = works.get(target.work.key);
    if (known) known.uses++;
    else works.set(target.work.key, { work: target.work, uses: 1 });
  }
  return [...works.values()].sort((a, b) => b.uses - a.uses);
});

/** The same without the work that is being written at the cursor, if it is cited nowhere else. */
function citedWorks(report: Report, { block, within }: Cursor): Work[] {
  const target = citationAt(report, block, within)?.target;
  const written = target?.status === 'external' ? target.work?.key : undefined;
  return allCitedWorks(report)
    .filter(({ work, uses }) => uses > 1 || work.key !== written)
    .map(({ work }) => work);
}

const cited = (work: Work, label: string, detail: string): Candidate => ({
  kind: 'work',
  label,
  detail: () => detail,
  subject: { from: 'works', key: work.key },
});

const nameOfBody = (id: string | null): string => (id === null ? '' : (bodyById(id)?.names.en ?? ''));

const toCite = ({ number, words }: ParagraphToCite): Candidate => ({
  kind: 'place',
  label: number,
  detail: () => words,
  subject: { from: 'copy', number },
});

function symbols(report: Report, cursor: Cursor, library: CompletionLibrary): Candidate[] {
  const own = citedWorks(report, cursor).flatMap((work) =>
    work.symbol === null ? [] : [cited(work, work.symbol, work.kind === 'document' ? '' : nameOfBody(work.body))],
  );
  const known = new Set(own.map(({ label }) => label));
  const atHand = library.symbols().flatMap(({ symbol, title }): Candidate[] => {
    if (known.has(symbol) || symbol === report.symbol?.text) return [];
    known.add(symbol);
    return [{ kind: 'work', label: symbol, detail: () => title, subject: { from: 'library', symbol } }];
  });
  const listed = GENERAL_COMMENTS.flatMap(({ symbol, committee, number, topic }): Candidate[] =>
    symbol === null || known.has(symbol)
      ? []
      : [
          {
            kind: 'work',
            label: symbol,
            detail: () => topic,
            subject: { from: 'generalComments', committee, number },
          },
        ],
  );
  return [...own, ...atHand, ...listed];
}

/** The body with whose name words end, the longest one; undefined where they name none. */
function bodyAtEnd(words: string): string | undefined {
  const key = nameKey(words);
  let longest = 0;
  let found: string | undefined;
  for (const body of BODIES) {
    for (const name of namesOfBody(body)) {
      if (name.length <= longest || !key.endsWith(nameKey(name))) continue;
      longest = name.length;
      found = body.id;
    }
  }
  return found;
}

function resolutions(report: Report, cursor: Cursor, kind: 'resolution' | 'decision', before: string): Candidate[] {
  const body = bodyAtEnd(before);
  return citedWorks(report, cursor)
    .filter((work) => work.kind === kind && (body === undefined || work.body === body))
    .map((work) => cited(work, work.name, nameOfBody(work.body)));
}

function comments(report: Report, cursor: Cursor, word: 'comment' | 'recommendation', before: string): Candidate[] {
  const committee = bodyAtEnd(trimEndOf(before, oneOf(', ')));
  const fits = (one: { readonly committee: string; readonly word: string } | undefined): boolean =>
    one !== undefined && one.word === word && (committee === undefined || one.committee === committee);
  const own = citedWorks(report, cursor).flatMap(({ kind, body, name }) => {
    const known = kind === 'generalComment' && body !== null ? generalComment(body, Number(name)) : undefined;
    return known && fits(known) ? [known] : [];
  });
  return [...new Set([...own, ...GENERAL_COMMENTS.filter(fits)])].map((one) => ({
    kind: 'work',
    label: `${one.number} (${one.year})`,
    detail: () => wordsOf(phrase('{0}: {1}', nameOfBody(one.committee), one.topic)),
    subject: { from: 'generalComments', committee: one.committee, number: one.number },
  }));
}

function treaties(report: Report, cursor: Cursor, provision: number | null): Candidate[] {
  const nameIn = ({ names }: Instrument): string =>
    (report.language === 'fr' ? names.fr : report.language === 'es' ? names.es : undefined) ?? names.en;
  const listed = (one: Instrument): Candidate[] =>
    provision !== null && hasProvision(one, provision) === false
      ? []
      : [
          {
            kind: 'work',
            label: nameIn(one),
            detail: () => one.abbreviations?.[0] ?? String(one.year),
            subject: { from: 'instruments', id: one.id },
          },
        ];
  const works = citedWorks(report, cursor).filter(({ kind }) => kind === 'treaty');
  const known = new Set(works.map(({ instrument }) => instrument));
  return [
    ...works.flatMap((work) => {
      const instrument = work.instrument === null ? undefined : instrumentById(work.instrument);
      return instrument ? listed(instrument) : [cited(work, work.name, '')];
    }),
    ...INSTRUMENTS.filter(({ id }) => !known.has(id)).flatMap(listed),
  ];
}

// ---------------------------------------------------------------------------------------------------------------------
// What a completion stands for

function workOf(report: Report, subject: CompletionSubject): Work | undefined {
  switch (subject.from) {
    case 'works':
      return allCitedWorks(report).find(({ work }) => work.key === subject.key)?.work;
    case 'library':
      return workOfDocument(subject.symbol);
    case 'instruments':
      return instrumentById(subject.id) && workOfInstrument(subject.id);
    case 'generalComments': {
      const known = generalComment(subject.committee, subject.number);
      return known && workOfGeneralComment(subject.committee, subject.number, known.word);
    }
    default:
      return undefined;
  }
}
