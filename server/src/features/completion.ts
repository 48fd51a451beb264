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
import { workOfGeneralComment, workOfInstrument } from '../citations/works';
import type { Place } from '../report/boundCitation';
import { citationAt } from '../report/citationQueries';
import { paragraphAt } from '../report/lookup';
import { memo } from '../report/memo';
import type { Division, Report } from '../report/model';
import { placesOfNote, spanOfReference } from '../report/notePlaces';
import { placeMarkdown, workMarkdown } from './citationsHover';
import { completionContext, type CompletionContext } from './completionContext';
import { firstWords, shorten, tidy } from './labels';
import { cursorAt, rangeOf, type Cursor } from './places';
import { sectionPath } from './structureOutline';

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

/** What a completion stands for, as plain data: a member of one of the report's lists, or a work. */
export type CompletionSubject =
  | { readonly from: 'paragraphs' | 'allSections' | 'captions' | 'notes' | 'recommendations'; readonly at: number }
  | { readonly from: 'works'; readonly key: string }
  | { readonly from: 'instruments'; readonly id: string }
  | { readonly from: 'generalComments'; readonly committee: string; readonly number: number };

/** What can be written at a place, the likeliest first. */
export interface Completions {
  readonly items: readonly Completion[];
  /** False where there is more than was listed, so that the list has to be asked for anew while one types on. */
  readonly complete: boolean;
}

/** Signs after which the list may open by itself. */
export const COMPLETION_TRIGGERS: readonly string[] = [' ', '/', '^'];

const NOTHING: Completions = { items: [], complete: true };
const MOST_ITEMS = 100;
const REACH_BEFORE = 240;
const REACH_BEHIND = 60;
const LONGEST_NOTE = 60;

/**
 * What can be written at `position`: places of the report after the words that announce them, notes, and works that the
 * report cites or that the tables hold. `trigger` is the sign that was typed, null where somebody asked.
 */
export function completions(report: Report, position: Position, trigger: string | null): Completions {
  const cursor = cursorAt(report, position);
  const from = Math.max(0, cursor.within - REACH_BEFORE);
  const text = report.tree.textOf(cursor.block, from, cursor.within + REACH_BEHIND);
  const context = completionContext(text, cursor.within - from, report.language, trigger !== null);
  if (!context) return NOTHING;
  const { start, end } = context.typed;
  const range = rangeOf(report, { block: cursor.block, start: from + start, end: from + end });
  const typed = nameKey(text.slice(start, cursor.within - from));
  return choose(candidates(report, cursor, context, text), typed, range);
}

/** Longer words about what a completion stands for, in Markdown; undefined where it is no longer there. */
export function completionMarkdown(
  report: Report,
  subject: CompletionSubject,
  translate?: Translate,
): string | undefined {
  const place = placeOf(report, subject);
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

function candidates(report: Report, cursor: Cursor, context: CompletionContext, text: string): readonly Candidate[] {
  switch (context.is) {
    case 'place':
      return context.kind === 'footnote' ? notes(report, cursor) : places(report, cursor, context.kind);
    case 'mark':
      return notes(report, cursor).map((note) => ({
        ...note,
        newText: context.style === 'superscript' ? toSuperscript(note.label) : bracketed(note.label, text, context),
      }));
    case 'symbol':
      return symbols(report, cursor);
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

// ---------------------------------------------------------------------------------------------------------------------
// Places of the report

interface NumberedPlace {
  readonly number: string;
  readonly block: number;
  /** Null where the number is the only one of its kind in the report. */
  readonly division: Division | null;
  readonly words: () => string;
  readonly subject: CompletionSubject;
}

/** Places of a kind, the nearest first; a number that an annex has too is the annex's within it. */
function places(report: Report, { block }: Cursor, kind: PlaceKind): Candidate[] {
  const rank = new Map<Division | null, number>([[null, 0]]);
  for (let at = report.divisions[block] ?? null; at; at = at.parent) rank.set(at, rank.size);
  const nearest = new Map<string, NumberedPlace>();
  for (const place of numberedPlaces(report, block, kind)) {
    const own = rank.get(place.division);
    if (own === undefined) continue;
    const known = nearest.get(place.number);
    if (!known || own < (rank.get(known.division) ?? 0)) nearest.set(place.number, place);
  }
  return [...nearest.values()]
    .sort((a, b) => Math.abs(a.block - block) - Math.abs(b.block - block))
    .map(({ number, words, subject }) => ({ kind: 'place', label: number, detail: words, subject }));
}

function numberedPlaces(report: Report, here: number, kind: PlaceKind): NumberedPlace[] {
  const wordsAt = (block: number) => (): string => {
    const lexed = report.tree.blocks[block];
    return lexed ? firstWords(lexed, () => report.tree.textOf(block)) : '';
  };
  switch (kind) {
    case 'paragraph': {
      const own = paragraphAt(report, here);
      return report.paragraphs.flatMap((paragraph, at): NumberedPlace[] => {
        const { number, division, series, numberSpan } = paragraph;
        if (series.kind !== 'body' || paragraph === own) return [];
        const { block } = numberSpan;
        return [{ number, block, division, words: wordsAt(block), subject: { from: 'paragraphs', at } }];
      });
    }
    case 'recommendation':
      return report.recommendations.map(({ number, block }, at) => ({
        number,
        block,
        division: report.divisions[block] ?? null,
        words: wordsAt(block),
        subject: { from: 'recommendations', at },
      }));
    case 'table':
    case 'figure':
    case 'box':
      return report.captions.flatMap((caption, at): NumberedPlace[] => {
        const { number, title, span } = caption;
        if (caption.kind !== kind || number === '') return [];
        const division = report.divisions[span.block] ?? null;
        return [{ number, block: span.block, division, words: () => title, subject: { from: 'captions', at } }];
      });
    case 'section':
    case 'chapter':
    case 'part':
    case 'annex':
    case 'appendix':
    case 'enclosure':
      return sections(report, kind);
    default:
      return [];
  }
}

const SECTION_STYLES: ReadonlySet<string> = new Set(['roman', 'capital', 'arabic', 'letter']);

function sections(report: Report, kind: PlaceKind): NumberedPlace[] {
  return report.allSections.flatMap((section, at): NumberedPlace[] => {
    const { style, number, word, title, subtitle, firstBlock: block } = section;
    if (number === null) return [];
    const fits =
      kind === 'section'
        ? SECTION_STYLES.has(style)
        : kind === 'chapter' || kind === 'part'
          ? style === kind
          : style === 'division' && word === kind;
    if (!fits) return [];
    const path = kind === 'section' ? (sectionPath(section) ?? number) : number;
    const division = style === 'division' ? null : section.division;
    return [{ number: path, block, division, words: () => subtitle ?? title, subject: { from: 'allSections', at } }];
  });
}

/** The notes of the series that the cursor is in, the one that would come next there first. */
function notes(report: Report, { block, within }: Cursor): Candidate[] {
  const before = report.references.findLast(
    (one) =>
      one.style !== 'asterisk' &&
      (one.block < block || (one.block === block && spanOfReference(report.tree, one).end < within)),
  );
  const series = before?.series ?? report.notes.find(({ style }) => style !== 'asterisk')?.series;
  const next = (before?.value ?? 0) + 1;
  const distance = (value: number): number => Math.abs(value - next) || 0;
  return report.notes
    .map((note, at) => ({ note, at }))
    .filter(({ note }) => note.series === series)
    .sort((a, b) => distance(a.note.value) - distance(b.note.value))
    .map(({ note, at }) => ({
      kind: 'note',
      label: note.id,
      detail: () => {
        const { content } = placesOfNote(report.tree, note);
        return shorten(tidy(report.tree.textOf(content.block, content.start, content.end)), LONGEST_NOTE);
      },
      subject: { from: 'notes', at },
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

function symbols(report: Report, cursor: Cursor): Candidate[] {
  const own = citedWorks(report, cursor).flatMap((work) =>
    work.symbol === null ? [] : [cited(work, work.symbol, work.kind === 'document' ? '' : nameOfBody(work.body))],
  );
  const known = new Set(own.map(({ label }) => label));
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
  return [...own, ...listed];
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

function placeOf(report: Report, subject: CompletionSubject): Place | undefined {
  switch (subject.from) {
    case 'paragraphs': {
      const paragraph = report.paragraphs[subject.at];
      return paragraph && { kind: 'paragraph', paragraph };
    }
    case 'allSections': {
      const section = report.allSections[subject.at];
      return section && { kind: 'section', section };
    }
    case 'captions': {
      const caption = report.captions[subject.at];
      return caption && { kind: 'caption', caption };
    }
    case 'notes': {
      const note = report.notes[subject.at];
      return note && { kind: 'note', note };
    }
    case 'recommendations': {
      const recommendation = report.recommendations[subject.at];
      return recommendation && { kind: 'recommendation', recommendation };
    }
    default:
      return undefined;
  }
}

function workOf(report: Report, subject: CompletionSubject): Work | undefined {
  switch (subject.from) {
    case 'works':
      return allCitedWorks(report).find(({ work }) => work.key === subject.key)?.work;
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
