import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS, ReportSnapshot } from '../../server/src/service';
import { root } from '../protocol/support/root';

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly body: string | readonly string[];
  readonly description: string;
}

const snippets = JSON.parse(readFileSync(join(root, 'snippets/un-report.json'), 'utf8')) as Record<string, Snippet>;

/** The words of a snippet with what stands in its gaps; of a choice the first. */
function wordsOf({ body }: Snippet): string {
  return (typeof body === 'string' ? body : body.join('\n'))
    .replace(/\$\{\d+\|((?:\\.|[^,|])*)[^|]*\|\}/g, (_, first: string) => first.replace(/\\(.)/g, '$1'))
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$0/g, '');
}

const named = (prefix: string): string => {
  const found = Object.values(snippets).find((one) => [one.prefix].flat().includes(prefix));
  assert.ok(found, prefix);
  return wordsOf(found);
};

describe('Snippets', () => {
  it('of citations are read as what they cite', () => {
    const kinds = (prefix: string): string[] =>
      ReportSnapshot.open(`I. Introduction\n\n1. As set out in ${named(prefix)}.\n`)
        .referenceList()
        .map(({ kind }) => kind);
    assert.ok(kinds('cite-document').includes('document'));
    assert.ok(kinds('cite-general-assembly').includes('resolution'));
    assert.ok(kinds('cite-council').includes('resolution'));
    assert.ok(kinds('cite-security-council').includes('resolution'));
    assert.ok(kinds('cite-general-comment').includes('generalComment'));
    assert.ok(kinds('cite-general-recommendation').includes('generalComment'));
    assert.ok(kinds('cite-treaty').includes('treaty'));
    assert.ok(kinds('cite-communication').includes('document'));
    assert.ok(kinds('cite-web').includes('url'));
    assert.ok(kinds('cite-paragraph').includes('paragraph'));
  });

  it('of parts are read as these parts', () => {
    const title = ReportSnapshot.open(named('front-matter'));
    assert.equal(title.structure().symbol, 'A/HRC/60/12');
    assert.deepEqual(
      title.findings({ ...DEFAULT_SETTINGS, moment: 'submission' }).map(({ rule }) => rule),
      [],
    );
    const report = ReportSnapshot.open(
      `1. One.\n\n${named('recommendations').replace('12.', '2.')}\n\n${named('annex')}One.\n`,
    );
    assert.deepEqual(
      report.structure().paragraphs.map(({ number, subparagraphs }) => [number, subparagraphs.length]),
      [
        ['1', 0],
        ['2', 3],
        ['1', 0],
      ],
    );
  });

  it('have names of their own, and say what they are', () => {
    const prefixes = Object.values(snippets).flatMap(({ prefix }) => prefix);
    assert.equal(new Set(prefixes).size, prefixes.length);
    for (const { description } of Object.values(snippets)) assert.match(description, /^[A-Z].*[^.]$/);
  });
});
