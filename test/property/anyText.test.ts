import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  DEFAULT_SETTINGS,
  looksLikeReport,
  readConfiguration,
  readSettings,
  ReportSnapshot,
  type OutlineEntry,
  type Position,
  type Range,
} from '../../server/src/service';
import { buildReport } from '../../server/src/report/build';
import { SyntaxTree } from '../../server/src/syntax/tree';
import { closingOf, scanInline } from '../../server/src/syntax/inline';
import { readOpener } from '../../server/src/syntax/opener';
import { sentencesOf, wordAt } from '../../server/src/text/sentences';
import { Source } from '../../server/src/text/source';
import { asMarkdown, wrapped } from '../unit/support/documents';
import { REPORTS } from '../unit/support/reports';
import { documents, plainDocuments, reports, soups } from './support/documents';
import { check } from './support/runs';

const SETTINGS = { ...DEFAULT_SETTINGS, moment: 'submission' } as const;
const notAfter = (a: Position, b: Position): boolean =>
  a.line < b.line || (a.line === b.line && a.character <= b.character);

/** A test that a range lies in the text and does not end before it begins. */
function bounds(text: string): (range: Range) => void {
  const source = Source.of(text);
  return ({ start, end }) => {
    assert.ok(notAfter(start, end), `${JSON.stringify(start)} to ${JSON.stringify(end)}`);
    for (const place of [start, end]) {
      assert.ok(0 <= place.line && place.line < source.lineCount, JSON.stringify(place));
      const length = source.lineEnd(place.line) - source.lineStart(place.line);
      assert.ok(0 <= place.character && place.character <= length, JSON.stringify(place));
    }
  };
}

/** Entries follow one another in the text, hold their children, and hold what is selected. */
function checkEntries(entries: readonly OutlineEntry[], inBounds: (range: Range) => void, outer?: OutlineEntry): void {
  entries.forEach((entry, index) => {
    inBounds(entry.range);
    inBounds(entry.selection);
    assert.ok(notAfter(entry.range.start, entry.selection.start) && notAfter(entry.selection.end, entry.range.end));
    const previous = entries[index - 1];
    if (previous) assert.ok(notAfter(previous.range.start, entry.range.start), 'in the order of the text');
    // Notes lie all over the text, and so do those of the group at its end.
    if (outer && outer.kind !== 'notes')
      assert.ok(notAfter(outer.range.start, entry.range.start) && notAfter(entry.range.end, outer.range.end), 'nested');
    checkEntries(entry.children, inBounds, entry);
  });
}

function checkAnswers(text: string, at: number): void {
  const snapshot = ReportSnapshot.open(text);
  const inBounds = bounds(text);
  checkEntries(snapshot.outline(true), inBounds);
  for (const { range, related, fixes, choice } of snapshot.findings(SETTINGS, undefined, ({ rule, error }) => {
    throw new Error(`The rule ${rule} threw`, { cause: error });
  })) {
    inBounds(range);
    for (const one of related) inBounds(one.range);
    for (const { edits } of fixes) for (const edit of edits) inBounds(edit.range);
    if (choice) inBounds(choice.range);
  }
  const { lineCount } = Source.of(text);
  for (const { start, end } of snapshot.foldingRanges()) assert.ok(0 <= start && start < end && end < lineCount);
  for (const { range } of snapshot.links()) inBounds(range);
  for (const { range, target } of snapshot.referenceList()) {
    inBounds(range);
    assert.ok(target.line === null || target.line < lineCount);
  }
  const structure = snapshot.structure();
  for (const { line, endLine } of [...structure.paragraphs, ...structure.footnotes, ...structure.sections])
    assert.ok(0 <= line && line <= endLine && endLine < lineCount);

  const position = Source.of(text).positionAt(at % (text.length + 1));
  const marks = snapshot.referenceList().map(({ range }) => range.start);
  for (const place of [position, ...marks.slice(0, 3)]) {
    for (const { origin, target, selection } of snapshot.definition(place))
      [origin, target, selection].forEach(inBounds);
    snapshot.references(place, true).forEach(inBounds);
    const hover = snapshot.hover(place);
    if (hover) inBounds(hover.range);
    const ranges = snapshot.selectionRanges(place);
    ranges.forEach((range, index) => {
      inBounds(range);
      assert.ok(notAfter(range.start, place) && notAfter(place, range.end), 'holds the place');
      const inner = ranges[index - 1];
      if (inner)
        assert.ok(notAfter(range.start, inner.start) && notAfter(inner.end, range.end), 'holds the one before');
    });
  }
}

describe('Any text: every answer lies in the text', () => {
  it('of a soup', () => check(700, [soups, fc.nat()], checkAnswers));
  it('of a document', () => check(300, [documents, fc.nat()], checkAnswers));
  it('of a report', () => check(100, [reports, fc.nat()], checkAnswers));
});

describe('Any text: blocks', () => {
  it('cover it without a gap, and hold what they say', () => {
    check(700, [fc.oneof(soups, documents)], (text) => {
      const { blocks, starts } = SyntaxTree.parse(Source.of(text));
      let at = 0;
      blocks.forEach((block, index) => {
        assert.equal(starts[index], at);
        assert.ok(block.length > 0);
        assert.ok(
          0 <= block.contentStart && block.contentStart <= block.contentEnd && block.contentEnd <= block.length,
        );
        const spans = [
          block.label,
          block.innerLabel,
          ...block.markers,
          ...block.noteStarts,
          ...block.links,
          ...block.asterisks,
        ];
        for (const span of spans)
          if (span) assert.ok(0 <= span.start && span.start < span.end && span.end <= block.contentEnd);
        for (const [index2, marker] of block.markers.entries())
          assert.ok((block.markers[index2 - 1]?.end ?? 0) <= marker.start, 'marks in order');
        at += block.length;
      });
      assert.equal(at, text.length);
      assert.equal(starts[blocks.length], text.length);
    });
  });

  it('the report says of each what it is', () => {
    check(300, [fc.oneof(soups, documents)], (text) => {
      const tree = SyntaxTree.parse(Source.of(text));
      const report = buildReport(tree);
      assert.equal(report.roles.length, tree.blocks.length);
      assert.equal(report.divisions.length, tree.blocks.length);
      for (const { pieces } of report.paragraphs)
        assert.ok(pieces.every((piece, index) => index === 0 || piece > (pieces[index - 1] ?? 0)));
      for (const section of report.allSections) {
        assert.ok(section.firstBlock <= section.lastBlock && section.lastBlock < tree.blocks.length);
        if (section.parent) {
          assert.ok(section.parent.children.includes(section));
          assert.ok(section.parent.firstBlock < section.firstBlock && section.lastBlock <= section.parent.lastBlock);
          assert.equal(section.level, section.parent.level + 1);
        }
      }
    });
  });
});

describe('Any text: the same text gives the same answers', () => {
  const answers = (text: string) => {
    const snapshot = ReportSnapshot.open(text);
    return [snapshot.outline(true), snapshot.findings(SETTINGS), snapshot.structure(), snapshot.foldingRanges()];
  };

  it('twice', () => {
    check(200, [fc.oneof(soups, documents)], (text) => {
      const snapshot = ReportSnapshot.open(text);
      assert.deepEqual(answers(text), answers(text));
      assert.deepEqual(snapshot.findings(SETTINGS), snapshot.findings(SETTINGS));
      assert.deepEqual(snapshot.outline(true), snapshot.outline(true));
    });
  });

  it('with other line ends, at the same lines and characters', () => {
    check(300, [fc.oneof(plainDocuments, reports)], (text) => {
      // A fix that adds a line does it with the line end of the document.
      const shown = (one: string): string => JSON.stringify(answers(one)).replaceAll('\\r\\n', '\\n');
      const expected = shown(text);
      assert.equal(shown(text.replaceAll('\n', '\r\n')), expected);
      assert.equal(shown(text.replaceAll('\n', '\r')), expected);
    });
  });

  it('in both written forms, as far as numbers go', () => {
    const numbers = (text: string) => {
      const { paragraphs, sections, footnotes } = ReportSnapshot.open(text).structure();
      return {
        paragraphs,
        sections: sections.map(({ number, line }) => [number, line]),
        footnotes: footnotes.map(({ marker, line }) => [marker, line]),
      };
    };
    check(100, [reports], (text) => {
      // Only raised numbers begin a note behind another one on the same line.
      fc.pre(!/^[⁰¹²³⁴-⁹]+ .*\. [⁰¹²³⁴-⁹]+ /mu.test(text));
      assert.deepEqual(numbers(asMarkdown(text)), numbers(text));
    });
  });
});

describe('Any text: lines broken by hand', () => {
  it('leave the numbered structure of a report as it is', () => {
    const numbers = (text: string) => {
      const { paragraphs, sections, footnotes } = ReportSnapshot.open(text).structure();
      return {
        paragraphs: paragraphs.map(({ number, section, division, subparagraphs }) => [
          number,
          section,
          division,
          subparagraphs.map(({ label }) => label),
        ]),
        sections: sections.map(({ number, title }) => [number, title]),
        footnotes: footnotes.map(({ marker, division, references }) => [marker, division, references.length]),
      };
    };
    check(200, [fc.constantFrom(...Object.values(REPORTS)), fc.integer({ min: 45, max: 120 })], (text, width) => {
      assert.deepEqual(numbers(wrapped(text, width)), numbers(text));
    });
  });
});

describe('Any text: small functions', () => {
  it('scan within their bounds', () => {
    check(700, [soups, fc.nat()], (text, at) => {
      const start = at % (text.length + 1);
      const { markers, links, words } = scanInline(text, start, text.length);
      for (const span of [...markers, ...links])
        assert.ok(start <= span.start && span.start < span.end && span.end <= text.length);
      assert.ok(words <= text.length - start);
      const { contentStart } = readOpener(text, start, text.length);
      assert.ok(start <= contentStart && contentStart <= text.length);
      closingOf(text, start, text.length);
    });
  });

  it('find sentences and words in order', () => {
    check(300, [soups, fc.nat()], (text, a) => {
      let at = 0;
      for (const { start, end } of sentencesOf(text)) {
        assert.ok(at <= start && start < end && end <= text.length);
        assert.equal(text.slice(start, end), text.slice(start, end).trim());
        at = end;
      }
      const offset = a % (text.length + 1);
      const word = wordAt(text, offset);
      assert.ok(word.start <= offset && offset <= word.end);
    });
  });

  it('sniff and read settings without throwing', () => {
    check(300, [soups, fc.anything()], (text, value) => {
      looksLikeReport(text);
      readConfiguration(text);
      readSettings(value);
      readSettings({ moment: value, rules: value, language: value, ignore: value });
      readSettings({ rules: { encoding: value }, ignore: [value] });
    });
  });
});

describe('Any text: fixes', () => {
  it('mend what they are offered for', () => {
    check(300, [fc.oneof(documents, reports)], (text) => {
      // Two notes of the same number on one line: nothing can be put between them.
      fc.pre(!/^([⁰¹²³⁴-⁹]+) .*\. \1 /mu.test(text));
      const snapshot = ReportSnapshot.open(text);
      for (const { message, range, fixes } of snapshot.findings(SETTINGS)) {
        for (const { edits } of fixes) {
          const changes = [...edits].reverse().map((edit) => ({ range: edit.range, text: edit.newText }));
          const after = snapshot.edited(changes, 1).snapshot.findings(SETTINGS);
          // Another finding may come in its place, and the same one elsewhere: its place does not move.
          const same = after.some((one) => one.message === message && sameJson(one.range.start, range.start));
          assert.ok(!same, message);
        }
      }
    });
  });

  const sameJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
});
