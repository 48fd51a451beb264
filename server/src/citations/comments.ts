import type { GeneralCommentCitation } from './citation';
import type { Token } from './tokens';
import { afterSeparator, bodyBehind, keywordAt, wordAt } from './walk';

/** General comments and the index of the first token behind them. */
export interface Comments {
  readonly citations: readonly GeneralCommentCitation[];
  readonly next: number;
}

/** "general comment", "observation générale", "recomendación general": the two words, and what they name. */
const PAIRS: ReadonlyMap<string, GeneralCommentCitation['word']> = new Map([
  ...pairs('comment', 'general comment', 'general comments', 'observation générale', 'observations générales'),
  ...pairs('comment', 'observación general', 'observaciones generales'),
  ...pairs('recommendation', 'general recommendation', 'general recommendations'),
  ...pairs('recommendation', 'recommandation générale', 'recommandations générales'),
  ...pairs('recommendation', 'recomendación general', 'recomendaciones generales'),
]);

function pairs(
  word: GeneralCommentCitation['word'],
  ...names: readonly string[]
): [string, GeneralCommentCitation['word']][] {
  return names.map((name) => [name, word]);
}

const FIRST_WORDS: ReadonlySet<string> = new Set([...PAIRS.keys()].map((pair) => pair.split(' ')[0] ?? pair));

/** What the two words from `tokens[at]` on announce, or undefined. */
export function commentWord(tokens: readonly Token[], at: number): GeneralCommentCitation['word'] | undefined {
  const first = wordAt(tokens, at);
  if (!first || !FIRST_WORDS.has(first.text)) return undefined;
  return PAIRS.get(`${first.text} ${wordAt(tokens, at + 1)?.text ?? ''}`);
}

/**
 * The general comments from `tokens[at]` on, where `commentWord` has found one: "general comment No. 34 (2011)", "general
 * comments No. 14 (2000) and No. 25 (2020)" (drafting rule C16). None where no number follows.
 */
export function readComments(tokens: readonly Token[], at: number, word: GeneralCommentCitation['word']): Comments {
  const citations: GeneralCommentCitation[] = [];
  const committees = committeesBefore(tokens, at);
  let start = tokens[at]?.start ?? 0;
  let next = at + 2;
  for (;;) {
    const from = citations.length === 0 ? next : afterSeparator(tokens, next);
    if (from < 0) break;
    const named = keywordAt(tokens, from) === 'number';
    const number = tokens[from + (named ? 1 : 0)];
    if (number?.is !== 'number' || !/^\d{1,3}$/.test(number.text) || (!named && citations.length > 0)) break;
    if (citations.length > 0) start = tokens[from]?.start ?? start;
    next = from + (named ? 2 : 1);
    const year = tokens[next];
    const isYear = year?.is === 'bracketed' && /^(?:19|20)\d\d$/.test(year.text);
    if (isYear) next++;
    const end = isYear ? year.end : number.end;
    citations.push({
      kind: 'generalComment',
      start,
      end,
      word,
      number: Number(number.text),
      year: isYear ? Number(year.text) : null,
      committees,
    });
  }
  const behind = citations.length > 0 && committees.length === 0 ? bodyBehind(tokens, next) : undefined;
  if (!behind) return { citations, next };
  return { citations: citations.map((one) => ({ ...one, committees: [behind.body] })), next: behind.next };
}

/** How many tokens before the words their committee may stand: "The Committee against Torture has made clear in its …". */
const FARTHEST_COMMITTEE = 24;

/** The committee named before in the sentence: right before, or as the one whose comment it is ("in its general comment"). */
function committeesBefore(tokens: readonly Token[], at: number): string[] {
  let own = keywordAt(tokens, at - 1) === 'its';
  for (let before = at - 1; before >= 0 && at - before <= FARTHEST_COMMITTEE; before--) {
    const token = tokens[before];
    if (!token || token.is === 'semicolon') return [];
    if (token.is === 'stop' && tokens[before + 1]?.spaced) return [];
    if (token.is === 'name' && token.found.kind === 'body') return token.found.body === '' ? [] : [token.found.body];
    if (own) continue;
    const near =
      token.is === 'comma' ||
      token.is === 'quote' ||
      (token.is === 'word' && /^(?:’s|'s|s|joint|its)$/.test(token.text));
    own = token.is === 'word' && token.keyword?.is === 'its';
    if (!near && !own) return [];
  }
  return [];
}
