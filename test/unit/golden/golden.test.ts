// Whole documents, written for these tests, and everything that the analyser makes of them. Each golden file was read
// beside its document and says what is right, not merely what comes out:
//
//   UPDATE_GOLDEN=1 npm test -- unit --grep Golden     writes them anew; then read the difference, line by line
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  DEFAULT_SETTINGS,
  ReportSnapshot,
  wordsOf,
  type Message,
  type OutlineEntry,
  type OutlineSection,
  type Range,
} from '../../../server/src/service';

/** The folder of the documents, wherever the suites were compiled to. */
const FIXTURES = (() => {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    const fixtures = join(folder, 'test/unit/golden/fixtures');
    if (existsSync(fixtures)) return fixtures;
    if (dirname(folder) === folder) throw new Error(`The documents are not in or above ${__dirname}`);
  }
})();

/** Everything is looked at, as on the command line. */
const SETTINGS = { ...DEFAULT_SETTINGS, moment: 'submission' } as const;

const DOCUMENTS = readdirSync(FIXTURES)
  .filter((name) => !name.endsWith('.json'))
  .sort();

/** A document as its golden file has it: places from 1, as people count them; one line for each thing, to be read. */
function goldenOf(text: string): object {
  const snapshot = ReportSnapshot.open(text);
  const { symbol, title, words, sections, paragraphs, footnotes } = snapshot.structure();
  return {
    symbol,
    title,
    words,
    sections: flat(sections).map(({ level, number, title: name, line, endLine }) => ({
      level,
      number,
      title: name,
      lines: lines(line, endLine),
    })),
    paragraphs: paragraphs.map(({ number, line, endLine, section, division, subparagraphs }) => ({
      number,
      lines: lines(line, endLine),
      section,
      division,
      ...(subparagraphs.length > 0
        ? { subparagraphs: subparagraphs.map((one) => `${one.label} ${one.line + 1}`).join(', ') }
        : {}),
    })),
    footnotes: footnotes.map(({ marker, line, endLine, division, references }) => ({
      marker,
      lines: lines(line, endLine),
      division,
      marked: references.map((one) => `${one.line + 1}:${one.character + 1}`).join(', '),
    })),
    outline: outlineOf(snapshot.outline(false)),
    findings: snapshot.findings(SETTINGS).map(({ rule, severity, range, message, related, fixes }) => ({
      at: placeOf(range),
      rule,
      severity,
      message,
      ...(related.length > 0 ? { related: related.map((one) => placeOf(one.range)).join(', ') } : {}),
      ...(fixes.length > 0 ? { fixes: fixes.map((fix) => fix.title).join(', ') } : {}),
    })),
  };
}

const lines = (line: number, endLine: number): string =>
  line === endLine ? String(line + 1) : `${line + 1}–${endLine + 1}`;

const placeOf = ({ start, end }: Range): string =>
  `${start.line + 1}:${start.character + 1}–${start.line === end.line ? '' : `${end.line + 1}:`}${end.character + 1}`;

const flat = (sections: readonly OutlineSection[]): OutlineSection[] =>
  sections.flatMap((section) => [section, ...flat(section.sections)]);

const say = (words: string | Message): string => (typeof words === 'string' ? words : wordsOf(words));

/** The outline that an editor shows, indented as it nests: name, detail, lines. */
function outlineOf(entries: readonly OutlineEntry[], indent = ''): string[] {
  return entries.flatMap(({ name, detail, range, children }) => [
    `${indent}${[say(name), say(detail)].filter((words) => words !== '').join(' · ')} @ ${lines(range.start.line, range.end.line)}`,
    ...outlineOf(children, `${indent}  `),
  ]);
}

/** JSON with one line for each element of a list, so that a change of one thing is a change of one line. */
function print(golden: object): string {
  const fields = Object.entries(golden).map(([key, value]: [string, unknown]) => {
    if (!Array.isArray(value) || value.length === 0) return `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
    const elements = value.map((element) => `    ${JSON.stringify(element)}`);
    return `  ${JSON.stringify(key)}: [\n${elements.join(',\n')}\n  ]`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}

describe('Golden documents', () => {
  it('are at least six, of different organs and forms', () => {
    assert.ok(DOCUMENTS.length >= 6);
  });

  for (const name of DOCUMENTS) {
    const golden = join(FIXTURES, `${name}.json`);

    it(name, () => {
      const actual = print(goldenOf(readFileSync(join(FIXTURES, name), 'utf8')));
      if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, actual);
      assert.ok(existsSync(golden), `There is no ${golden}: UPDATE_GOLDEN=1 writes it`);
      // Lists of lines, so that a failure shows the lines that differ.
      assert.deepEqual(actual.split('\n'), readFileSync(golden, 'utf8').split('\n'));
    });

    it(`${name}, with the line ends of Windows`, () => {
      const text = readFileSync(join(FIXTURES, name), 'utf8');
      assert.deepEqual(goldenOf(text.replace(/\n/g, '\r\n')), goldenOf(text));
    });
  }
});
