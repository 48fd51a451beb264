import fc from 'fast-check';
import { Source, type TextChange } from '../../../server/src/text/source';

/** One change, to be placed in whatever text it meets. */
export interface Stroke {
  /** Where: a number that is taken modulo the length of the text. */
  readonly at: number;
  /** Moves the place to the beginning or the end of its line, as typing mostly is. */
  readonly snap: 'none' | 'lineStart' | 'lineEnd';
  /** How much is taken away. */
  readonly length: number;
  readonly insertion: string;
  /** The whole text is replaced. */
  readonly whole: boolean;
}

const INSERTIONS = [
  ...[
    'a',
    'A',
    ' ',
    '.',
    ',',
    ';',
    ':',
    '1',
    '0',
    '¹',
    '²',
    '*',
    '**',
    '#',
    '(',
    ')',
    '|',
    '>',
    '-',
    '[',
    ']',
    '^',
    '_',
    '“',
  ],
  ...['\n', '\r', '\r\n', '\n\n', '\n\n\n', ' \n', '\u00a0', '\u200e', '\ufeff', '\ufffd', '\ud83c'],
  ...[
    '1. ',
    '12. ',
    '\n\n12. The quay.',
    '(a) ',
    '\n(b) To pay;',
    'II. ',
    '\n\nII. Ports\n\n',
    'Annex\n\n',
    '\n\nAnnex I\n\n',
  ],
  ...[
    '¹², ',
    '[^1]',
    '[^2]: A/99/2.\n',
    '\n\n³ A/99/3.\n\n',
    '¹ A. ² B.',
    'ᵃ',
    'France²⁴ ',
    'https://a.example ',
    'www.a.example.',
  ],
  ...[
    '......',
    'Contents',
    'Summary',
    'Table 1',
    ' and',
    'The quay was closed. ',
    '. 5. Trade. 6. Ships',
    ' (signed) ',
    '12',
  ],
];

const stroke: fc.Arbitrary<Stroke> = fc.record({
  at: fc.nat(),
  snap: fc.constantFrom('none', 'none', 'lineStart', 'lineEnd'),
  length: fc.oneof(
    { weight: 5, arbitrary: fc.constant(0) },
    { weight: 4, arbitrary: fc.constant(1) },
    { weight: 3, arbitrary: fc.integer({ min: 2, max: 12 }) },
    fc.integer({ min: 13, max: 600 }),
  ),
  insertion: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...INSERTIONS) },
    { weight: 2, arbitrary: fc.constant('') },
    fc.string({ unit: 'grapheme', maxLength: 5 }),
  ),
  whole: fc.integer({ min: 0, max: 79 }).map((value) => value === 0),
});

/** Batches of changes, as an editor sends them. */
export const batches: fc.Arbitrary<Stroke[][]> = fc.array(fc.array(stroke, { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 5,
});

/** Strokes at one place, one after the other, as they come when somebody types or rubs out. */
export const typing: fc.Arbitrary<Stroke[][]> = fc
  .tuple(fc.nat(), fc.array(stroke, { minLength: 2, maxLength: 8 }))
  .map(([at, strokes]) => strokes.map((one) => [{ ...one, at, length: Math.min(one.length, 2), whole: false }]));

/** Many changes at once. */
export const scattered: fc.Arbitrary<Stroke[]> = fc.array(
  stroke.map((one) => ({ ...one, whole: false })),
  { minLength: 2, maxLength: 12 },
);

/** Changes that do not touch each other, from the end backwards, as an editor makes many edits at once. */
export function backwards(strokes: readonly Stroke[], text: string): TextChange[] {
  const source = Source.of(text);
  const changes = strokes.flatMap((one) => {
    const { range, text: insertion } = changeOf(one, source);
    return range
      ? [{ range, text: insertion, start: source.offsetAt(range.start), end: source.offsetAt(range.end) }]
      : [];
  });
  let limit = Infinity;
  return changes
    .sort((a, b) => b.start - a.start)
    .flatMap(({ range, text: insertion, start, end }) => {
      if (end >= limit) return [];
      limit = start;
      return [{ range, text: insertion }];
    });
}

/** The changes of a batch, each counted in the text that the one before left. */
export function changesOf(batch: readonly Stroke[], text: string): TextChange[] {
  let source = Source.of(text);
  return batch.map((one) => {
    const change = changeOf(one, source);
    ({ source } = source.withChanges([change]));
    return change;
  });
}

function changeOf({ at, snap, length, insertion, whole }: Stroke, source: Source): TextChange {
  if (whole) return { text: insertion };
  const place = at % (source.text.length + 1);
  const line = source.lineAt(place);
  const start = snap === 'none' ? place : snap === 'lineStart' ? source.lineStart(line) : source.lineEnd(line);
  return { range: source.rangeOf(start, Math.min(start + length, source.text.length)), text: insertion };
}
