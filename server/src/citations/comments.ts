import type { GeneralCommentCitation } from './citation';
import { generalCommentsOf } from './data/generalComments';
import type { Token } from './tokens';
import { afterSeparator, bodyBehind, endsSentence, keywordAt, wordAt } from './walk';

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

/** A general comment by its number, before it is known whose it is. */
type Numbered = Omit<GeneralCommentCitation, 'committees'>;

/**
 * The general comments from `tokens[at]` on, where `commentWord` has found one: "general comment No. 34 (2011)", "general
 * comments No. 14 (2000) and No. 25 (2020)" (drafting rule C16). None where no number follows.
 */
export function readComments(tokens: readonly Token[], at: number, word: GeneralCommentCitation['word']): Comments {
  const numbered: Numbered[] = [];
  let start = tokens[at]?.start ?? 0;
  let next = at + 2;
  for (;;) {
    const from = numbered.length === 0 ? next : afterSeparator(tokens, next);
    if (from < 0) break;
    // "No 34": the stop is easily lost.
    const named = keywordAt(tokens, from) === 'number' || wordAt(tokens, from)?.text === 'no';
    const number = tokens[from + (named ? 1 : 0)];
    if (number?.is !== 'number' || !/^\d{1,3}$/.test(number.text) || (!named && numbered.length > 0)) break;
    if (numbered.length > 0) start = tokens[from]?.start ?? start;
    next = from + (named ? 2 : 1);
    const year = tokens[next];
    const isYear = year?.is === 'bracketed' && /^(?:19|20)\d\d$/.test(year.text);
    if (isYear) next++;
    numbered.push({
      kind: 'generalComment',
      start,
      end: isYear ? year.end : number.end,
      word,
      number: Number(number.text),
      year: isYear ? Number(year.text) : null,
    });
  }
  if (numbered.length === 0) return { citations: [], next };
  const behind = bodyBehind(tokens, next);
  const committee =
    behind?.body ?? adoptingCommittee(tokens, next) ?? committeeBefore(tokens, at) ?? committeeBehind(tokens, at, next);
  const committees = committee === undefined ? [] : [committee];
  return { citations: numbered.map((one) => ({ ...one, committees })), next: behind?.next ?? next };
}

// ---------------------------------------------------------------- whose they are

/** How many tokens before the words their committee may stand: "The Committee against Torture has made clear in its …". */
const FARTHEST_COMMITTEE = 24;
/** The title of a comment stands between it and the committee behind it. */
const LONGEST_TITLE = 40;
/** How far back "the Committee" looks for its name. */
const FARTHEST_NAME = 200;

const hasComments = (body: string): boolean => generalCommentsOf(body).length > 0;

/** "general comment No. 35 (2014) on liberty, adopted by the Human Rights Committee". */
function adoptingCommittee(tokens: readonly Token[], from: number): string | undefined {
  for (let at = from; at < from + LONGEST_TITLE; at++) {
    const token = tokens[at];
    if (!token || token.is === 'semicolon' || endsSentence(tokens, at) || commentWord(tokens, at)) return undefined;
    if (token.is === 'name' && token.found.kind === 'body') return undefined;
    if (token.is === 'comma' && isAdopted(tokens, at + 1)) return committeeAt(tokens, afterWords(tokens, at + 2));
  }
  return undefined;
}

function isAdopted(tokens: readonly Token[], at: number): boolean {
  const text = wordAt(tokens, at)?.text;
  return text === 'adopted' || text === 'issued';
}

/** The index behind words without a meaning and an article: "by the". */
function afterWords(tokens: readonly Token[], at: number): number {
  let next = at;
  while (wordAt(tokens, next)?.text === '' || keywordAt(tokens, next) === 'article') next++;
  return next;
}

/** The committee that is named at an index, or that "the Committee" there means; undefined for other bodies and for none. */
function committeeAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  if (token?.is !== 'name' || token.found.kind !== 'body') return undefined;
  if (!token.found.short) return hasComments(token.found.body) ? token.found.body : undefined;
  if (token.written !== 'Committee') return undefined;
  for (let before = at - 1; before >= 0 && at - before <= FARTHEST_NAME; before--) {
    const name = tokens[before];
    if (name?.is === 'name' && name.found.kind === 'body' && hasComments(name.found.body)) return name.found.body;
  }
  return undefined;
}

/**
 * The body named before in the sentence: right before, or as the one whose comment it is ("in its general comment"); of
 * "the Committee’s" the committee that was named last.
 */
function committeeBefore(tokens: readonly Token[], at: number): string | undefined {
  let own = keywordAt(tokens, at - 1) === 'its';
  for (let before = at - 1; before >= 0 && at - before <= FARTHEST_COMMITTEE; before--) {
    const token = tokens[before];
    if (!token || token.is === 'semicolon') return undefined;
    if (token.is === 'stop' && tokens[before + 1]?.spaced) return undefined;
    if (token.is === 'name' && token.found.kind === 'body') {
      if (token.found.short) return committeeAt(tokens, before);
      // "…, adopted by the Human Rights Committee, general comment No. 13": that committee's stands before it.
      return isAdopter(tokens, before) ? undefined : token.found.body;
    }
    if (own) continue;
    const near =
      token.is === 'comma' ||
      token.is === 'quote' ||
      (token.is === 'word' && /^(?:’s|'s|s|joint|its)$/.test(token.text));
    own = token.is === 'word' && token.keyword?.is === 'its';
    if (!near && !own) return undefined;
  }
  return undefined;
}

/** Whether the body at an index is the one of "adopted by the Human Rights Committee". */
function isAdopter(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (wordAt(tokens, before)?.text === '' || keywordAt(tokens, before) === 'article') before--;
  return isAdopted(tokens, before) && tokens[before - 1]?.is === 'comma';
}

/** "In its general comment No. 14 (2000) on health, the Committee on Economic, Social and Cultural Rights explained". */
function committeeBehind(tokens: readonly Token[], at: number, from: number): string | undefined {
  const before = wordAt(tokens, at - 1);
  if (before?.keyword?.is !== 'its' && !(before?.text === 'in' && before.capital)) return undefined;
  for (let comma = from; comma < from + LONGEST_TITLE; comma++) {
    const token = tokens[comma];
    if (!token || token.is === 'semicolon' || endsSentence(tokens, comma)) return undefined;
    if (token.is !== 'comma' || keywordAt(tokens, comma + 1) !== 'article') continue;
    const subject = tokens[comma + 2];
    if (subject?.is === 'name' && subject.found.kind === 'body') return committeeAt(tokens, comma + 2);
  }
  return undefined;
}
