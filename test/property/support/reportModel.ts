import fc from 'fast-check';
import { toLetters, toRoman, toSuperscript } from '../../../server/src/text/numerals';

/** A report as what it means: references name things, not numbers. `render` gives each the number that it has just now. */
export interface ModelReport {
  readonly paragraphs: ModelParagraph[];
  readonly form: 'superscript' | 'bracket';
  readonly lineEnd: string;
}

export interface ModelParagraph {
  /** The headings before it. */
  readonly headings: ModelHeading[];
  /** Its lettered items. */
  readonly items: object[];
  readonly sentences: ModelSentence[];
}

/** 1 for "II. Harbours", 2 for "B. Harbours" below it. */
export interface ModelHeading {
  level: 1 | 2;
}

export interface ModelSentence {
  readonly words: 'The harbour is deep' | 'The keeper was asked';
  readonly references: ModelReference[];
  note: ModelNote | null;
}

export interface ModelNote {
  readonly reference: ModelReference | null;
}

export type ModelReference =
  | { kind: 'paragraph'; to: ModelParagraph }
  /** Paragraphs in a row, or what is left of such a row, in the parts in which it is named. */
  | { kind: 'range'; parts: ModelParagraph[][] }
  | { kind: 'item'; to: object }
  | { kind: 'section'; to: ModelHeading }
  | { kind: 'note'; to: ModelNote }
  /** What it meant is gone, and somebody has written something else. */
  | { kind: 'gone' };

/** How paragraphs, notes and sections are numbered; the places count from 0. */
export interface Numbering {
  paragraph(this: void, place: number): number;
  note(this: void, place: number): number;
  section(this: void, place: number): number;
}

export const IN_ORDER: Numbering = {
  paragraph: (place) => place + 1,
  note: (place) => place + 1,
  section: (place) => place + 1,
};

export const GONE = 'elsewhere';

/** The text of a report with this numbering. */
export function render({ paragraphs, form, lineEnd }: ModelReport, numbering: Numbering = IN_ORDER): string {
  const notes = notesOf(paragraphs);
  const mark = (id: number): string => (form === 'bracket' ? `[^${String(id)}]` : toSuperscript(String(id)));
  const numberOf = (paragraph: ModelParagraph): number => numbering.paragraph(paragraphs.indexOf(paragraph));
  const ownerOf = (item: object): number => paragraphs.findIndex(({ items }) => items.includes(item));
  const headingOf = (heading: ModelHeading): number =>
    paragraphs.findIndex(({ headings }) => headings.includes(heading));
  const numbers = sectionNumbers(paragraphs, numbering);
  const noteNumber = (note: ModelNote): number => numbering.note(notes.indexOf(note));

  const words = (reference: ModelReference, here: number, notesBefore: number): string => {
    const side = (place: number): string => (place < here ? 'above' : 'below');
    switch (reference.kind) {
      case 'gone':
        return `see ${GONE}`;
      case 'paragraph':
        return `see para. ${String(numberOf(reference.to))} ${side(paragraphs.indexOf(reference.to))}`;
      case 'range': {
        const items = reference.parts.map((part) => {
          const [first, last] = [part[0], part.at(-1)].map((one) => (one ? String(numberOf(one)) : ''));
          return part.length === 1 ? first : `${first ?? ''}–${last ?? ''}`;
        });
        const end = items.pop() ?? '';
        const list = items.length > 0 ? `${items.join(', ')} and ${end}` : end;
        const [first] = reference.parts.flat();
        const word = reference.parts.flat().length === 1 ? 'para.' : 'paras.';
        return `see ${word} ${list} ${side(first ? paragraphs.indexOf(first) : -1)}`;
      }
      case 'item': {
        const owner = ownerOf(reference.to);
        const letter = toLetters((paragraphs[owner]?.items.indexOf(reference.to) ?? 0) + 1);
        return `see para. ${String(numbering.paragraph(owner))} (${letter}) ${side(owner)}`;
      }
      case 'section':
        // The heading stands before its paragraph.
        return `see section ${numbers.get(reference.to)?.full ?? ''} ${headingOf(reference.to) <= here ? 'above' : 'below'}`;
      case 'note':
        return `see footnote ${String(noteNumber(reference.to))} ${notes.indexOf(reference.to) < notesBefore ? 'above' : 'below'}`;
    }
  };

  const blocks = paragraphs.flatMap((paragraph, place) => {
    const { headings, items } = paragraph;
    const sentences = paragraph.sentences.map(({ words: first, references, note }, index) => {
      const before = notesOf(paragraphs.slice(0, place)).length + notesIn(paragraph.sentences.slice(0, index)).length;
      const more = references.map((reference) => ` (${words(reference, place, before)})`).join('');
      return `${first}${more}.${note ? mark(noteNumber(note)) : ''}`;
    });
    return [
      ...headings.map((heading) => `${numbers.get(heading)?.own ?? ''}. Harbours and their keepers`),
      [`${String(numbering.paragraph(place))}.`, ...sentences, ...(items.length > 0 ? ['It asked for:'] : [])].join(
        ' ',
      ),
      ...items.map((_, item) => `(${toLetters(item + 1)}) A lamp${item === items.length - 1 ? '.' : ';'}`),
    ];
  });
  const noteBlocks = paragraphs.flatMap((paragraph, place) =>
    notesOf([paragraph]).map((note) => {
      const sign = mark(noteNumber(note));
      const text = note.reference
        ? `See the register, and ${words(note.reference, place, notes.indexOf(note))}.`
        : 'A/99/14.';
      return form === 'bracket' ? `${sign}: ${text}` : `${sign} ${text}`;
    }),
  );
  return [...blocks, ...noteBlocks].join(lineEnd.repeat(2)) + lineEnd;
}

/** The number of each heading, alone and with that of the section around it. */
function sectionNumbers(
  paragraphs: readonly ModelParagraph[],
  numbering: Numbering,
): ReadonlyMap<ModelHeading, { own: string; full: string }> {
  const numbers = new Map<ModelHeading, { own: string; full: string }>();
  let [first, second] = [0, 0];
  for (const heading of headingsOf(paragraphs)) {
    if (heading.level === 1) [first, second] = [first + 1, 0];
    else second++;
    const roman = toRoman(numbering.section(first - 1));
    const own = heading.level === 1 ? roman : toLetters(second).toUpperCase();
    numbers.set(heading, { own, full: heading.level === 1 ? roman : `${roman}.${own}` });
  }
  return numbers;
}

export function headingsOf(paragraphs: readonly ModelParagraph[]): ModelHeading[] {
  return paragraphs.flatMap(({ headings }) => headings);
}

export function notesOf(paragraphs: readonly ModelParagraph[]): ModelNote[] {
  return paragraphs.flatMap(({ sentences }) => notesIn(sentences));
}

const notesIn = (sentences: readonly ModelSentence[]): ModelNote[] => sentences.flatMap(({ note }) => note ?? []);

/** All references of a paragraph. */
export function referencesOf({ sentences }: ModelParagraph): ModelReference[] {
  return sentences.flatMap(({ references }) => references);
}

// ---------------------------------------------------------------- generating

const paragraphShape = fc.record({
  section: fc.nat({ max: 5 }),
  items: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 2, max: 4 })),
  notes: fc.nat({ max: 2 }),
  references: fc.array(
    fc.record({ kind: fc.nat({ max: 4 }), to: fc.nat({ max: 1000 }), length: fc.integer({ min: 1, max: 3 }) }),
    { maxLength: 2 },
  ),
});

/** Reports whose references all mean something. */
export const modelReports: fc.Arbitrary<ModelReport> = fc
  .record({
    shapes: fc.array(paragraphShape, { minLength: 4, maxLength: 12 }),
    form: fc.constantFrom('superscript' as const, 'bracket' as const),
    lineEnd: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ shapes, form, lineEnd }) => {
    const paragraphs: ModelParagraph[] = shapes.map(({ section, items, notes }, place) => ({
      headings: place === 0 || section === 0 ? [{ level: 1 }] : section === 1 ? [{ level: 2 }] : [],
      items: Array.from({ length: items }, () => ({})),
      sentences: [
        { words: 'The harbour is deep', references: [], note: null },
        ...Array.from({ length: notes }, (): ModelSentence => ({
          words: 'The keeper was asked',
          references: [],
          note: { reference: null },
        })),
      ],
    }));
    shapes.forEach(({ references }, place) => {
      for (const { kind, to, length } of references) {
        const reference = referenceTo(paragraphs, place, kind, to, length);
        if (reference) paragraphs[place]?.sentences[0]?.references.push(reference);
      }
    });
    return { paragraphs, form, lineEnd };
  });

/** A reference from one paragraph to another one, of a kind that is possible there. */
function referenceTo(
  paragraphs: readonly ModelParagraph[],
  here: number,
  kind: number,
  to: number,
  length: number,
): ModelReference | undefined {
  const others = paragraphs.filter((_, place) => place !== here);
  const target = others[to % others.length];
  if (!target) return undefined;
  if (kind === 1) {
    const place = paragraphs.indexOf(target);
    const end = paragraphs[Math.min(place + length, here > place ? here - 1 : paragraphs.length - 1)];
    return end && end !== target
      ? { kind: 'range', parts: [paragraphs.slice(place, paragraphs.indexOf(end) + 1)] }
      : { kind: 'paragraph', to: target };
  }
  const item = target.items[to % target.items.length];
  if (kind === 2 && item) return { kind: 'item', to: item };
  if (kind === 3) {
    const sections = headingsOf(others);
    const section = sections[to % sections.length];
    return section ? { kind: 'section', to: section } : undefined;
  }
  const [note] = notesOf([target]);
  if (kind === 4 && note) return { kind: 'note', to: note };
  return { kind: 'paragraph', to: target };
}
