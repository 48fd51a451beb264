import assert from 'node:assert/strict';
import { compareReports } from '../../../server/src/compare/compareReports';
import { movedPinpoints } from '../../../server/src/compare/pinpoints';
import { wordsOf } from '../../../server/src/text/message';
import { reportOf } from '../support/documents';

const WORDS = 'lamps ropes wells ferries tolls gulls barges ladders'.split(' ');
const paragraph = (word: string): string =>
  `The ${word} of the northern ${word.slice(0, 3)}quay were mended by keepers who know ${word} better than anybody on this coast.`;

const report = (symbol: string, ...paragraphs: readonly string[]): string =>
  `United Nations ${symbol}\n\nGeneral Assembly\n\nDistr.: General\n9 July 2044\n\nOriginal: English\n\nThe lamps of Maren\n\nReport of the Secretary-General\n\nI. Quays\n\n${paragraphs.map((words, place) => `${String(place + 1)}. ${words}`).join('\n\n')}\n`;

const OLD = report('A/99/12', ...WORDS.map(paragraph));
/** The second and third change places, the fifth is gone, and a new one stands first. */
const ORDER = ['masts', 'lamps', 'wells', 'ropes', 'ferries', 'gulls', 'barges', 'ladders'];
const fresh = (symbol: string): string => report(symbol, ...ORDER.map(paragraph));

function told(third: string, symbol = 'A/99/12'): string[] {
  const comparison = compareReports(reportOf(OLD), reportOf(fresh(symbol)));
  return movedPinpoints(reportOf(third), comparison).map(
    ({ message, edits }) => wordsOf(message) + edits.map(({ newText }) => ` [${newText}]`).join(''),
  );
}

describe('Comparing reports: what a third one cites', () => {
  it('follows the numbers', () => {
    assert.deepEqual(told('1. See A/99/12, para. 1, and A/99/12, paras. 3 and 4.\n'), [
      '“1” is paragraph 2 in A/99/12. [2]',
      '“4” is paragraph 5 in A/99/12. [5]',
    ]);
    assert.deepEqual(told('1. See A/99/12, paras. 6–8.\n'), []);
  });

  it('of a range both ends, while it stays one', () => {
    assert.deepEqual(told('1. See A/99/12, paras. 3–4.\n'), ['“3–4” no longer stands in a row in A/99/12.']);
  });

  it('names what is gone', () => {
    assert.deepEqual(told('1. See A/99/12, para. 5.\n'), ['“5” is gone from A/99/12.']);
  });

  it('leaves the number to a person where the symbol is another one', () => {
    assert.deepEqual(told('1. See A/99/12, para. 1.\n', 'A/99/12/Rev.1'), ['“1” is paragraph 2 in A/99/12/Rev.1.']);
  });

  it('leaves other documents alone, and its own paragraphs', () => {
    assert.deepEqual(told('1. See A/99/13, para. 1, and para. 1 above.\n'), []);
  });
});
