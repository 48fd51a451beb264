import { OWN_WORDS } from '../../report/runningText';
import { memo } from '../../report/memo';
import type { Report } from '../../report/model';
import type { Block } from '../../syntax/block';
import type { Span } from '../../text/span';
import { ownWordsOf } from './ownWords';

/** Words that may name a body or a plan and end in the noun for it: “National Harbour Commission”, “the national harbour commission”. */
export interface BodyPhrase extends Span {
  /** As it is written, each blank one. */
  readonly text: string;
  /** All its words have a capital; the last alone has none; none has one. */
  readonly as: 'capital' | 'smallNoun' | 'small';
}

const NOUNS = new Set(
  (
    'commission committee council party institute authority board court agency assembly tribunal ombudsman ' +
    'union federation association fund coalition centre academy secretariat'
  ).split(' '),
);
const FEWEST_WORDS = 3;
const MOST_WORDS = 7;
/** Words that no name begins with or goes over. */
const BORDERS = new Set(
  (
    'the a an of to in on at by for with from and or as its their his her our this that these those each any some no other all both several ' +
    'such new first second third former current said same relevant competent is are was were be been has have had not which who whose ' +
    'through between within under against into also than including local regional respective appropriate'
  ).split(' '),
);
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}'’\u2010\u2011-]*[\p{L}\p{N}])?/gu;

/** The phrases of a block, in order. One in small letters has “the” before it: it means a body and not any. */
export function bodyPhrasesOf(report: Report, index: number): readonly BodyPhrase[] {
  const block = report.tree.blocks[index];
  return block && OWN_WORDS.has(report.roles[index]) ? phrasesIn(block, report, index) : [];
}

const phrasesIn = memo<Block, readonly BodyPhrase[], [Report, number]>((block, report, index) => {
  const text = ownWordsOf(report, index);
  const phrases: BodyPhrase[] = [];
  let words: (Span & { readonly text: string })[] = [];
  let end = 0;
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    if (start < block.contentStart) continue;
    if (!/^\s{1,2}$/.test(text.slice(end, start))) words = [];
    end = start + word.length;
    words.push({ start, end, text: word });
    if (NOUNS.has(word.toLowerCase())) {
      const phrase = phraseOf(words.slice(-MOST_WORDS - 1));
      if (phrase) phrases.push(phrase);
    }
  }
  return phrases;
});

function phraseOf(words: readonly (Span & { readonly text: string })[]): BodyPhrase | undefined {
  const last = words.length - 1;
  const before = words[last - 1]?.text ?? '';
  const isSmall = !isCapital(before);
  if (isSmall && isCapital(words[last]?.text ?? '')) return undefined;
  let from = last;
  while (from > 0) {
    const { text } = words[from - 1] ?? { text: '' };
    if (BORDERS.has(text.toLowerCase()) || isCapital(text) === isSmall) break;
    from--;
  }
  const kept = words.slice(from);
  const [first, noun] = [kept[0], kept.at(-1)];
  if (!first || !noun || kept.length < FEWEST_WORDS || kept.length > MOST_WORDS) return undefined;
  if (isSmall && words[from - 1]?.text.toLowerCase() !== 'the') return undefined;
  const as = isSmall ? 'small' : isCapital(noun.text) ? 'capital' : 'smallNoun';
  return { start: first.start, end: noun.end, text: kept.map(({ text }) => text).join(' '), as };
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
