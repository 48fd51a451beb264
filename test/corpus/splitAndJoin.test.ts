import assert from 'node:assert/strict';
import { textAfter } from '../../server/src/edits/edit';
import { joinParagraphs, splitParagraph } from '../../server/src/edits/splitAndJoin';
import type { Paragraph, Report } from '../../server/src/report/model';
import { sentencesOf } from '../../server/src/text/sentences';
import { reportOf } from '../unit/support/documents';
import { describeCorpus, FORMS, strictDocuments, textOf } from './support/corpus';

/** Every so many paragraphs one is parted. */
const STEP = 40;

/** Words alone: between the two halves stood a blank or a line end. */
const words = (text: string): string => text.replace(/\s+/gu, ' ');

/** Where two texts first differ, in their words; empty where they do not. */
function difference(one: string, other: string): string {
  const [first, second] = [words(one), words(other)];
  let at = 0;
  while (at < first.length && first.charAt(at) === second.charAt(at)) at++;
  return first === second ? '' : `${first.slice(at - 40, at + 40)} | ${second.slice(at - 40, at + 40)}`;
}

/** The text in which the first sentence of a paragraph is a paragraph of its own; undefined where it has one only. */
function parted(report: Report, { numberSpan: { block } }: Paragraph): string | undefined {
  const { contentStart = 0, contentEnd = 0 } = report.tree.blocks[block] ?? {};
  const [, second] = sentencesOf(report.tree.textOf(block));
  for (let offset = contentStart + (second?.start ?? contentEnd); offset < contentEnd; offset++) {
    const split = splitParagraph(report, { block, offset });
    if (split) return textAfter(report, split.edits);
  }
  return undefined;
}

describeCorpus('split and join', () => {
  for (const document of strictDocuments)
    for (const form of FORMS)
      it(`${document}, ${form}: what was parted and joined is what it was`, () => {
        const text = textOf(document, form);
        const report = reportOf(text);
        report.paragraphs.forEach((paragraph, index) => {
          if (index % STEP !== 0 || paragraph.series.kind !== 'body') return;
          const after = parted(report, paragraph);
          if (after === undefined) return;
          const halves = reportOf(after);
          assert.equal(halves.paragraphs.length, report.paragraphs.length + 1, `paragraph ${paragraph.number}`);
          const first = halves.paragraphs[index];
          const joined = first && joinParagraphs(halves, first);
          assert.ok(joined, `paragraph ${paragraph.number}`);
          assert.equal(difference(textAfter(halves, joined.edits), text), '', `paragraph ${paragraph.number}`);
        });
      });
});
