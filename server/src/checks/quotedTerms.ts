import { OWN_WORDS } from '../report/runningText';
import type { BlockSpan, Report } from '../report/model';
import { quotationsOfBlock } from '../report/quotations';
import { placeName } from './footnotePlaces';
import { inOrderOfMention, inOrderOfUse } from './habits';
import { message } from './messages';
import type { Finding, Placed, Rule } from './rule';

interface Term extends Placed {
  /** As it is written, in small letters. */
  readonly text: string;
  /** The same for words of one stem. */
  readonly key: string;
}

const [FEWEST_WORDS, MOST_WORDS] = [2, 8];
const LONGEST = 80;
/** So many letters of a word make its stem. */
const STEM = 7;

/** Terms in quotation marks that are nearly the same: “failure to report” and “failure to reporting”. */
export const quotedTermRule: Rule<unknown, Term> = {
  name: 'quoted-term-variant',
  scope: 'paragraph',
  judge: ({ report, passage, tell }) => {
    for (const block of passage.blocks) if (OWN_WORDS.has(report.roles[block])) termsOf(report, block).forEach(tell);
  },
  conclude: (terms, report) =>
    inOrderOfMention(terms, ({ key }) => key).flatMap((all): Finding[] => {
      const [usual, ...others] = all.length < 2 ? [] : inOrderOfUse(all, ({ text }) => text);
      const [right] = usual?.members ?? [];
      if (!right) return [];
      const paragraphs = new Set(usual?.members.map(({ span }) => span.block));
      // Where both stand in one paragraph, the author sees both.
      return others
        .flatMap(({ members }) => members)
        .filter(({ span }) => !paragraphs.has(span.block))
        .map((term) => ({
          span: term.span,
          message: message('quoted-term-variant', term.text, right.text, placeName(report, right.span.block)),
          related: [{ span: right.span, message: message('related.other', right.text) }],
        }));
    }),
};

function termsOf(report: Report, block: number): Term[] {
  return quotationsOfBlock(report, block).flatMap(({ start, end }): Term[] => {
    if (end - start > LONGEST) return [];
    const span: BlockSpan = { block, start, end };
    const text = report.tree
      .textOf(block, start, end)
      .replace(/[*_]/g, '')
      .trim()
      .replace(/[,.;:]$/, '')
      .toLowerCase();
    const words = text.split(/\s+/);
    if (words.length < FEWEST_WORDS || words.length > MOST_WORDS || !words.every((word) => WORD.test(word))) return [];
    const long = words.filter((word) => word.length >= STEM).length;
    return long === 0 ? [] : [{ span, text: words.map(singular).join(' '), key: words.map(stemOf).join(' ') }];
  });
}

const WORD = /^[\p{L}'’-]+$/u;
const singular = (word: string): string => word.replace(/(?<=[^s]{3})s$/, '').replace(/’/g, "'");
/** One plural and one singular are no two terms. */
const stemOf = (word: string): string => singular(word).slice(0, STEM);
