import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isKind, loadGrammar, readText, root, tokenizeText } from './tokenizer';

const CORPUS = join(root, '../shared/corpus');
const SAMPLE = join(CORPUS, 'sample-A_HRC_60_Cambodia.txt');

/** Documents of each written form. */
const FORMS = { 'seed-txt': '.txt', 'clean-txt': '.txt', md: '.md' };

before(loadGrammar);

interface Count {
  found: number;
  missed: string[];
}

/** Looks for something in every line, and counts where the grammar sees it as well. */
function countIn(count: Count, line: string, pattern: RegExp, seen: (start: number, end: number) => boolean): void {
  for (const { 0: text, index } of line.matchAll(pattern)) {
    if (seen(index, index + text.length - 1)) count.found++;
    else count.missed.push(line.slice(Math.max(0, index - 20), index + text.length + 5));
  }
}

function assertNearlyAll({ found, missed }: Count, atLeast: number): void {
  const all = found + missed.length;
  assert.ok(all > 0, 'nothing to count');
  assert.ok(found / all >= atLeast, `${found} of ${all}; missed: ${missed.slice(0, 10).join(' | ')}`);
}

const SUPERSCRIPT = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g;
/** Superscripts that are no notes: powers of units. */
const UNIT = /(?<=\d\s?(?:k|c|m)?m)[²³]/g;
const MARKDOWN_MARKER = /\[\^\w+\]/g;
const SYMBOL =
  /(?<![\w/.:=-])(?:A|S|E|CCPR|CAT|CEDAW|CERD|CRC|CRPD|CED|CMW|DP)(?=[A-Z./]*\d)(?:\/[A-Z0-9](?:[A-Za-z0-9.]*[A-Za-z0-9])?)+/g;

describe('Grammar: the corpus', function () {
  this.timeout(120_000);
  before(function () {
    if (existsSync(CORPUS)) return;
    console.log('      skipped: there is no ../shared/corpus beside this checkout');
    this.skip();
  });

  for (const [form, extension] of Object.entries(FORMS)) {
    it(`${form}: every document to its end, its markers and symbols seen`, () => {
      const markers: Count = { found: 0, missed: [] };
      const symbols: Count = { found: 0, missed: [] };
      const folder = join(CORPUS, form);
      const files = readdirSync(folder).filter((name) => name.endsWith(extension));
      assert.ok(files.length > 0);
      for (const file of files) {
        for (const { line, tokens } of tokenizeText(readFileSync(join(folder, file), 'utf8'))) {
          assert.ok((tokens.at(-1)?.endIndex ?? 0) >= line.length);
          const isMarker = (start: number, end: number) =>
            isKind('marker', tokens, start) && isKind('marker', tokens, end);
          const isSymbol = (start: number, end: number) =>
            isKind('symbol', tokens, start) && isKind('symbol', tokens, end);
          countIn(markers, line.replace(UNIT, ' '), SUPERSCRIPT, isMarker);
          countIn(markers, line, MARKDOWN_MARKER, isMarker);
          countIn(symbols, line, SYMBOL, isSymbol);
        }
      }
      assertNearlyAll(markers, 0.99);
      assertNearlyAll(symbols, 0.99);
    });
  }

  it('the report that the project starts from', () => {
    const headings: string[] = [];
    let numbers = 0;
    let notes = 0;
    for (const { line, tokens } of tokenizeText(readFileSync(SAMPLE, 'utf8'))) {
      if (isKind('title', tokens, 0) || isKind('subtitle', tokens, 0)) headings.push(line.slice(0, 20));
      if (isKind('number', tokens, 0)) numbers++;
      if (isKind('marker', tokens, 0) && line.length > 0 && isKind('note', tokens, line.length - 1)) notes++;
    }
    assert.equal(headings.filter((heading) => /^[IVX]+\. /.test(heading)).length, 8);
    assert.equal(numbers, 79);
    assert.equal(notes, 43);
  });
});

describe('Grammar: the samples', () => {
  it('harbour-safety.un.txt', () => {
    const lines = [...tokenizeText(readText('samples/harbour-safety.un.txt'))];
    const count = (kind: 'title' | 'subtitle' | 'number') =>
      lines.filter(({ tokens }) => isKind(kind, tokens, 0)).length;
    assert.equal(count('title'), 9); // Summary, I to VII, Annex
    assert.equal(count('subtitle'), 16);
    assert.equal(count('number'), 64); // 60, and 4 in the annex
    const { line, tokens } = lines[151]!;
    assert.ok(line.startsWith('Canal¹⁹ report'), 'the mistake that is shown to newcomers stands at line 152');
    assert.ok(isKind('marker', tokens, 5));
  });

  it('river-communities.un.md', () => {
    const lines = [...tokenizeText(readText('samples/river-communities.un.md'))];
    assert.equal(
      lines.filter(
        ({ line, tokens }) => line.startsWith('#') && !isKind('title', tokens, 0) && !isKind('subtitle', tokens, 0),
      ).length,
      0,
    );
    assert.equal(
      lines.filter(({ line, tokens }) => line.startsWith('[^') && isKind('note', tokens, line.length - 1)).length,
      14,
    );
  });
});
