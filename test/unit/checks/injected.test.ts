import assert from 'node:assert/strict';
import type { BlockSpan, Note, NoteSeries, Report, Section, Subparagraph } from '../../../server/src/report/model';
import { placesOfNote, spanOfReference } from '../../../server/src/report/notePlaces';
import { toLetters, toRoman, toSuperscript } from '../../../server/src/text/numerals';
import { FORMS, reportOf } from '../support/documents';
import { findingsOf } from '../support/findings';
import { REPORTS } from '../support/reports';

/** A report with one mistake in it: what was done, and where it must be found (lines count from 0; any line if none is said). */
interface Mistake {
  readonly what: string;
  readonly text: string;
  readonly rule: RegExp;
  readonly lines?: readonly number[];
}

/** A report that mistakes can be put into. */
class Draft {
  readonly report: Report;

  constructor(
    readonly text: string,
    readonly markdown: boolean,
  ) {
    this.report = reportOf(text);
  }

  /** The text with stretches replaced; they stand in order. */
  with(...edits: readonly (readonly [BlockSpan, string])[]): string {
    let text = '';
    let at = 0;
    for (const [{ block, start, end }, words] of edits) {
      const from = this.report.tree.start(block);
      text += this.text.slice(at, from + start) + words;
      at = from + end;
    }
    return text + this.text.slice(at);
  }

  line(block: number): number {
    return this.report.tree.firstLine(block);
  }

  mark(value: number): string {
    return this.markdown ? `[^${String(value)}]` : toSuperscript(String(value));
  }
}

/** Each report in both forms; those that are one heap of small series are left out, there nobody can tell what a number means. */
const DRAFTS = Object.entries(REPORTS)
  .filter(([name]) => !name.includes('commission') && !name.includes('Chinese'))
  .flatMap(([name, text]) =>
    FORMS.filter(({ form }) => form === 'Markdown' || !name.includes('Markdown')).map(({ form, written }) => ({
      name: `${name} (${form})`,
      draft: new Draft(written(text), form === 'Markdown'),
    })),
  );

/** Every mistake of a kind gives exactly one error, and no warning. */
function check(kind: string, mistakesIn: (draft: Draft) => Mistake[]): void {
  describe(`Injected: ${kind}`, () => {
    for (const { name, draft } of DRAFTS) {
      const mistakes = mistakesIn(draft);
      if (mistakes.length === 0) continue;
      it(`in ${name}`, () => {
        for (const { what, text, rule, lines } of mistakes) {
          const found = findingsOf(text).filter(({ severity }) => severity === 'error' || severity === 'warning');
          const said = found.map((one) => `${one.rule} in line ${String(one.range.start.line)}: ${one.message}`);
          assert.equal(found.length, 1, `${what}:\n${said.join('\n')}`);
          assert.match(found[0]?.rule ?? '', rule, what);
          if (lines) assert.ok(lines.includes(found[0]?.range.start.line ?? -1), `${what}:\n${said.join('\n')}`);
        }
      });
    }
  });
}

const bodyParagraphs = ({ report }: Draft) =>
  report.series.filter(({ kind }) => kind === 'body').map((one) => one.paragraphs);

/** Paragraphs with one before and one behind them. A list below one would take part in the numbering. */
const inner = (draft: Draft) =>
  bodyParagraphs(draft).flatMap((paragraphs) =>
    paragraphs.slice(1, -1).flatMap((paragraph, index) => {
      const next = paragraphs[index + 2];
      const all = draft.report.paragraphs;
      const alone =
        next && all[all.indexOf(paragraph) + 1] === next && all[all.indexOf(paragraph) - 1] === paragraphs[index];
      return alone ? [{ paragraph, next }] : [];
    }),
  );

// The text below the number of a paragraph has another number at the beginning of a line.
const hasYear = (draft: Draft, block: number): boolean => draft.report.tree.blocks[block + 1]?.label?.text === '2042';

check('a mistyped paragraph number', (draft) =>
  inner(draft)
    .filter(({ paragraph }) => !hasYear(draft, paragraph.numberSpan.block))
    .flatMap(({ paragraph: { value, numberSpan } }) =>
      [value + 10, value + 100, value + 3].map((wrong) => ({
        what: `${String(value)} as ${String(wrong)}`,
        text: draft.with([numberSpan, String(wrong)]),
        rule: /^paragraph-number-gap$/,
        lines: [draft.line(numberSpan.block)],
      })),
    ),
);

check('a mistyped number above a line that begins with a year', (draft) =>
  inner(draft)
    .filter(({ paragraph }) => hasYear(draft, paragraph.numberSpan.block))
    .map(({ paragraph: { value, numberSpan } }) => ({
      what: `${String(value)} as ${String(value + 10)}`,
      text: draft.with([numberSpan, String(value + 10)]),
      rule: /^paragraph-number-gap$/,
      lines: [draft.line(numberSpan.block)],
    })),
);

check('a paragraph number that repeats the next', (draft) =>
  inner(draft).map(({ paragraph: { value, numberSpan } }) => ({
    what: `${String(value)} as ${String(value + 1)}`,
    text: draft.with([numberSpan, String(value + 1)]),
    rule: /^paragraph-number-(?:gap|duplicate)$/,
    lines: [draft.line(numberSpan.block)],
  })),
);

check('a paragraph number that repeats the one before', (draft) =>
  inner(draft)
    .filter(({ paragraph: { value } }) => value > 2)
    .map(({ paragraph: { value, numberSpan } }) => ({
      what: `${String(value)} as ${String(value - 1)}`,
      text: draft.with([numberSpan, String(value - 1)]),
      rule: /^paragraph-number-(?:gap|duplicate)$/,
      lines: [draft.line(numberSpan.block)],
    })),
);

check('two paragraph numbers that changed places', (draft) =>
  inner(draft).map(({ paragraph, next }) => ({
    what: `${paragraph.number} and ${next.number}`,
    text: draft.with([paragraph.numberSpan, next.number], [next.numberSpan, paragraph.number]),
    rule: /^paragraph-number-order$/,
    lines: [draft.line(paragraph.numberSpan.block), draft.line(next.numberSpan.block)],
  })),
);

check('a paragraph number left out', (draft) =>
  inner(draft).map(({ paragraph }) => {
    const { paragraphs } = paragraph.series;
    const following = paragraphs.slice(paragraphs.indexOf(paragraph));
    return {
      what: `no ${paragraph.number}`,
      text: draft.with(...following.map(({ value, numberSpan }) => [numberSpan, String(value + 1)] as const)),
      rule: /^paragraph-number-gap$/,
      lines: [draft.line(paragraph.numberSpan.block)],
    };
  }),
);

interface Placed {
  readonly note: Note;
  readonly series: NoteSeries;
  readonly index: number;
  readonly mark: BlockSpan;
  /** The mark in the text that names it, where that stands alone and can be nothing else. */
  readonly reference: BlockSpan | undefined;
}

const notes = (draft: Draft): Placed[] =>
  draft.report.noteSeries
    .filter(({ kind }) => kind === 'numbers')
    .flatMap((series) =>
      series.notes.map((note, index) => ({
        note,
        series,
        index,
        mark: placesOfNote(draft.report.tree, note).mark,
        reference: referenceOf(draft, note),
      })),
    );

function referenceOf({ report: { tree } }: Draft, note: Note): BlockSpan | undefined {
  const [reference, ...others] = note.references;
  if (!reference || others.length > 0 || tree.blocks[reference.block]?.markers[reference.place]?.doubtful !== false)
    return undefined;
  const span = spanOfReference(tree, reference);
  const around = tree.textOf(span.block, span.start - 1, span.start) + tree.textOf(span.block, span.end, span.end + 1);
  return around.includes(',') ? undefined : span;
}

/** The whole note, from the beginning of its line to that of what follows it. */
function wholeNote({ report: { tree } }: Draft, note: Note): { span: BlockSpan; words: string } {
  const last = note.continuation.at(-1) ?? note.block;
  const span = { block: note.block, start: 0, end: tree.start(last + 1) - tree.start(note.block) };
  return { span, words: tree.textOf(note.block, span.start, span.end) };
}

check('a lost note', (draft) =>
  notes(draft)
    .filter(({ reference }) => reference)
    .map(({ note, reference }) => ({
      what: `no note ${note.id}`,
      text: draft.with([wholeNote(draft, note).span, '']),
      rule: /^footnote-undefined$/,
      ...(reference && {
        lines: [reference.block, reference.block].map((block) => draft.line(block) + lineWithin(draft, reference)),
      }),
    })),
);

/** How many lines below the beginning of its block a stretch stands. */
function lineWithin({ report: { tree } }: Draft, { block, start }: BlockSpan): number {
  return tree.textOf(block, 0, start).split('\n').length - 1;
}

check('a note twice', (draft) =>
  notes(draft).map(({ note }) => {
    const { span, words } = wholeNote(draft, note);
    return {
      what: `note ${note.id} twice`,
      text: draft.with([{ ...span, start: span.end }, words.endsWith('\n\n') ? words : `\n${words}`]),
      rule: /^footnote-duplicate-definition$/,
    };
  }),
);

check('an empty note', (draft) =>
  notes(draft)
    .filter(({ note }) => note.continuation.length === 0)
    .map(({ note }) => ({
      what: `note ${note.id} without words`,
      text: draft.with([placesOfNote(draft.report.tree, note).content, '']),
      rule: /^footnote-empty$/,
      lines: [draft.line(note.block)],
    })),
);

check('a lost mark', (draft) =>
  notes(draft).flatMap(({ note, reference }) =>
    reference
      ? [
          {
            what: `note ${note.id} not marked`,
            text: draft.with([reference, '']),
            rule: /^footnote-unreferenced$/,
            lines: [draft.line(note.block)],
          },
        ]
      : [],
  ),
);

const mistypedMarks = (draft: Draft, which: (place: Placed) => boolean): Mistake[] =>
  notes(draft).flatMap((place) =>
    place.reference && which(place)
      ? [
          {
            what: `mark ${place.note.id} as ${String(place.note.value + 50)}`,
            text: draft.with([place.reference, draft.mark(place.note.value + 50)]),
            rule: /^footnote-/,
          },
        ]
      : [],
  );

check('a mistyped mark', (draft) =>
  mistypedMarks(draft, ({ index, series }) => index > 0 && index < series.notes.length - 1),
);

check('a mistyped mark, the first or last of the report', (draft) =>
  mistypedMarks(draft, ({ index, series }) => index === 0 || index === series.notes.length - 1),
);

check('a mistyped number of a note', (draft) =>
  notes(draft)
    .filter(({ reference }) => reference)
    .map(({ note, mark }) => ({
      what: `note ${note.id} as ${String(note.value + 50)}`,
      text: draft.with([mark, draft.mark(note.value + 50)]),
      rule: /^footnote-/,
    })),
);

check('a number of a note that repeats the one before', (draft) =>
  notes(draft)
    .filter(({ index, reference }) => index > 0 && reference)
    .map(({ note, mark }) => ({
      what: `note ${note.id} as ${String(note.value - 1)}`,
      text: draft.with([mark, draft.mark(note.value - 1)]),
      rule: /^footnote-/,
    })),
);

const numberOf = ({ style }: Section, value: number): string =>
  style === 'roman' ? toRoman(value) : toLetters(value).toUpperCase();

check('a mistyped section number', (draft) =>
  draft.report.allSections
    .filter(({ style, value }) => (style === 'roman' || style === 'capital') && value > 1)
    .flatMap((section) =>
      [section.value + 1, section.value - 1].flatMap((wrong) =>
        section.numberSpan
          ? [
              {
                what: `section ${section.number ?? ''} as ${numberOf(section, wrong)}`,
                text: draft.with([section.numberSpan, numberOf(section, wrong)]),
                rule: /^section-number-(?:gap|duplicate)$/,
                lines: [section.numberSpan, nextOf(section)?.numberSpan].flatMap((span) =>
                  span ? [draft.line(span.block)] : [],
                ),
              },
            ]
          : [],
      ),
    ),
);

/** The section behind it, which can be the one that seems to be wrong. */
function nextOf(section: Section): Section | undefined {
  const siblings = section.parent?.children ?? [];
  return siblings[siblings.indexOf(section) + 1];
}

const labelOf = ({ style }: Subparagraph, value: number): string =>
  style === 'letter' ? toLetters(value) : toRoman(value).toLowerCase();

check('a mistyped letter', (draft) =>
  draft.report.lists.flatMap((list) =>
    list
      .filter(({ value }) => value > 1)
      .flatMap((item) =>
        [item.value + 1, item.value - 1].map((wrong) => ({
          what: `${item.fullNumber} as ${labelOf(item, wrong)}`,
          text: draft.with([item.labelSpan, labelOf(item, wrong)]),
          rule: /^subparagraph-order$/,
        })),
      ),
  ),
);
