import type { Keyword } from './lexicon';
import type { Token, WordToken } from './tokens';

/** The word at an index, or undefined for anything else. */
export function wordAt(tokens: readonly Token[], at: number): WordToken | undefined {
  const token = tokens[at];
  return token?.is === 'word' ? token : undefined;
}

/** What the word at an index means to the grammar. */
export function keywordAt(tokens: readonly Token[], at: number): Keyword['is'] | undefined {
  return wordAt(tokens, at)?.keyword?.is;
}

/** The index behind a comma, an "and" or both; -1 where none stands. */
export function afterSeparator(tokens: readonly Token[], at: number): number {
  let from = at;
  if (tokens[from]?.is === 'comma') from++;
  if (keywordAt(tokens, from) === 'and') from++;
  return from === at ? -1 : from;
}

/** The body of "of the General Assembly", and the index behind it. */
export function bodyBehind(tokens: readonly Token[], at: number): { body: string; next: number } | undefined {
  if (keywordAt(tokens, at) !== 'of') return undefined;
  let next = at + 1;
  while (keywordAt(tokens, next) === 'article' || keywordAt(tokens, next) === 'of') next++;
  const name = tokens[next];
  if (name?.is !== 'name' || name.found.kind !== 'body' || name.found.body === '') return undefined;
  return { body: name.found.body, next: next + 1 };
}

/** Whether a sentence ends at this token: a stop with a blank and a capital behind it. */
export function endsSentence(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.is !== 'stop') return false;
  const next = tokens[at + 1];
  if (!next) return true;
  if (!next.spaced) return false;
  return next.is === 'word' ? next.capital : next.is !== 'number' && next.is !== 'bracketed';
}
