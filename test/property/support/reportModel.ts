import fc from 'fast-check';
import { toLetters, toRoman, toSuperscript } from '../../../server/src/text/numerals';

/** A report as what it means: references name things, not numbers. `render` gives each the number that it has just now. */
export interface ModelReport {
  readonly paragraphs: ModelParagraph[];
  readonly form: 'superscript' | 'bracket';
  readonly lineEnd: string;
}

export interface ModelParagraph {
  /** It begins a section. */
  readonly section: boolean;
  /** How many lettered items it has. */
  readonly items: number;
  /** Its further sentences, each with a note or without. */
  readonly sentences: (ModelNote | null)[];
  readonly references: ModelReference[];
}

export interface ModelNote {
  readonly reference: ModelReference | null;
}

export type ModelReference =
  | { kind: 'paragraph'; to: ModelParagraph }
  /** Paragraphs in a row, or what is left of such a row, in the parts in which it is named. */
  | { kind: 'range'; parts: ModelParagraph[][] }
  | { kind: 'item'; to: ModelParagraph; item: number }
  | { kind: 'section'; to: ModelParagraph }
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
  const sections = paragraphs.filter(({ section }) => section);
  const mark = (id: number): string => (form === 'bracket' ? `[^${String(id)}]` : toSuperscript(String(id)));
  const numberOf = (paragraph: ModelParagraph): number => numbering.paragraph(paragraphs.indexOf(paragraph));
  const noteNumber = (note: ModelNote): number => numbering.note(notes.indexOf(note));

  const words = (reference: ModelReference, here: number): string => {
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
      case 'item':
        return `see para. ${String(numberOf(reference.to))} (${toLetters(reference.item + 1)}) ${side(paragraphs.indexOf(reference.to))}`;
      case 'section':
        return `see section ${toRoman(numbering.section(sections.indexOf(reference.to)))} ${side(paragraphs.indexOf(reference.to))}`;
      case 'note':
        return `see footnote ${String(noteNumber(reference.to))} ${notes.indexOf(reference.to) < firstNoteOf(paragraphs, here) ? 'above' : 'below'}`;
    }
  };

  const blocks = paragraphs.flatMap((paragraph, place) => {
    const heading = paragraph.section
      ? [`${toRoman(numbering.section(sections.indexOf(paragraph)))}. Harbours and their keepers`]
      : [];
    const references = paragraph.references.map((reference) => ` (${words(reference, place)})`).join('');
    const sentences = paragraph.sentences
      .map((note) => ` The keeper was asked.${note ? mark(noteNumber(note)) : ''}`)
      .join('');
    const end = paragraph.items > 0 ? ' It asked for:' : '';
    const items = Array.from(
      { length: paragraph.items },
      (_, item) => `(${toLetters(item + 1)}) A lamp${item === paragraph.items - 1 ? '.' : ';'}`,
    );
    return [
      ...heading,
      `${String(numbering.paragraph(place))}. The harbour is deep${references}.${sentences}${end}`,
      ...items,
    ];
  });
  const noteBlocks = paragraphs.flatMap((paragraph, place) =>
    notesOf([paragraph]).map((note) => {
      const sign = mark(noteNumber(note));
      const text = note.reference ? `See the register, and ${words(note.reference, place)}.` : 'A/99/14.';
      return form === 'bracket' ? `${sign}: ${text}` : `${sign} ${text}`;
    }),
  );
  return [...blocks, ...noteBlocks].join(lineEnd.repeat(2)) + lineEnd;
}

export function notesOf(paragraphs: readonly ModelParagraph[]): ModelNote[] {
  return paragraphs.flatMap(({ sentences }) => sentences.filter((note) => note !== null));
}

/** How many notes stand before those of a paragraph. */
function firstNoteOf(paragraphs: readonly ModelParagraph[], place: number): number {
  return notesOf(paragraphs.slice(0, place)).length;
}

// ---------------------------------------------------------------- generating

const paragraphShape = fc.record({
  section: fc.nat({ max: 3 }).map((value) => value === 0),
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
      section: section || place === 0,
      items,
      sentences: Array.from({ length: notes }, () => ({ reference: null })),
      references: [],
    }));
    shapes.forEach(({ references }, place) => {
      for (const { kind, to, length } of references) {
        const reference = referenceTo(paragraphs, place, kind, to, length);
        if (reference) paragraphs[place]?.references.push(reference);
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
  if (kind === 2 && target.items > 0) return { kind: 'item', to: target, item: to % target.items };
  if (kind === 3) {
    const sections = paragraphs.filter((paragraph, place) => paragraph.section && place !== here);
    const section = sections[to % sections.length];
    return section ? { kind: 'section', to: section } : undefined;
  }
  const [note] = notesOf([target]);
  if (kind === 4 && note) return { kind: 'note', to: note };
  return { kind: 'paragraph', to: target };
}
