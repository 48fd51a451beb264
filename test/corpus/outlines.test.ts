import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeCorpus, flat, root, structureOf, type Form } from './support/corpus';

/** An outline that was read by hand before the analyser was run for the first time. */
interface HandMade {
  readonly document: string;
  readonly form: Form;
  readonly outline: readonly Entry[];
}

interface Entry {
  readonly level: number;
  readonly number: string | null;
  /** The first three words. */
  readonly title: string;
  readonly line: number;
  /** A heading that a reader may see or not: the analyser may leave it out. */
  readonly optional?: boolean;
}

const FOLDER = join(root, 'test/corpus/outlines');
const outlines = readdirSync(FOLDER)
  .sort()
  .map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as HandMade);

const firstWords = (title: string): string => title.split(/\s+/).slice(0, 3).join(' ');
const shown = ({ line, level, number, title }: Entry): string =>
  `${String(line).padStart(4)} ${'  '.repeat(level - 1)}${number ?? '–'} ${title}`;

describeCorpus('outlines read by hand', () => {
  it('are of ten documents at least', () => {
    assert.ok(outlines.length >= 10);
    for (const { document, outline } of outlines) assert.ok(outline.length > 0, document);
  });

  for (const { document, form, outline } of outlines)
    it(`${document}: every heading with its level, number, first words and line, and none besides`, () => {
      const found = flat(structureOf(document, form).sections).map(({ level, number, title, line }) =>
        shown({ level, number, title: firstWords(title), line: line + 1 }),
      );
      const seen = new Set(found);
      const expected = outline.filter((entry) => entry.optional !== true || seen.has(shown(entry)));
      assert.deepEqual(found, expected.map(shown));
    });
});
