import { isBlank, isHyphen, isLatinCapital } from '../../text/characters';
import {
  COUNTRY_WORDS,
  MONTHS,
  OTHER_MATTERS,
  PLACE_WORDS,
  TITLE_CONNECTIVES,
  TITLE_OPENERS,
  TITLE_VERBS,
} from './vocabulary';
import { wordAfter, type Word } from './words';

/** What a title needs to know of the names around it. */
export interface Surroundings {
  readonly text: string;
  readonly end: number;
  /** Whether the word is what a name turns on: "Convention", "Protocols". */
  isHead(word: Word): boolean;
  /** The end of a known name of an instrument that begins with this word; -1 where none does. */
  knownEnd(word: Word): number;
}

/** No title is about them; they stand behind a head by chance of layout. */
const NO_SUBJECTS = new Set(['states', 'state', 'parties', 'party']);

/** What may stand before what a title is about. */
const BEFORE_SUBJECTS = new Set(['the', 'a', 'an', 'its', 'their', 'all', 'certain']);

/** No title is longer, in words. */
const LONGEST_TITLE = 60;
const LONGEST_LIST = 24;
const MOST_CONNECTIVES = 4;
const MOST_MODIFIERS = 6;

/**
 * Where a title ends that goes on behind `head`: "Convention" + "on the Rights of …", "Protocol" + "to the 1980
 * Convention". The end of `head` where it does not go on; undefined where it does, but in small letters, so that nobody
 * can tell how far. Looks at a bounded number of words.
 */
export function titleEnd(around: Surroundings, head: Word): number | undefined {
  let last = head.end;
  let from = head;
  for (let part = 0; part < 3; part++) {
    const end = readPart(around, from);
    if (end === undefined) return from.end - from.start === from.key.length ? undefined : last;
    if (end.last <= last) return last;
    last = end.last;
    if (!end.known) return last;
    // Behind a name that is known another part may follow: "Protocol to the … Charter … on the Rights of …".
    from = end.known;
  }
  return last;
}

interface Part {
  readonly last: number;
  readonly known?: Word;
}

function readPart(around: Surroundings, head: Word): Part | undefined {
  const { text, end } = around;
  const none = { last: head.end };
  const opener = wordAfter(text, head, end);
  if (opener?.sign !== '' || opener.capital || !TITLE_OPENERS.has(opener.key)) {
    return opener && isAdditional(around, opener) ? readPart(around, opener) : none;
  }
  let first = wordAfter(text, opener, end);
  // "relating to", "in respect of"
  if (first?.key === 'respect') first = wordAfter(text, first, end);
  else if (opener.key === 'in') return none;
  if (first && !first.capital && (first.key === 'to' || (first.key === 'of' && opener.key === 'in')))
    first = wordAfter(text, first, end);
  const article = first !== undefined && BEFORE_SUBJECTS.has(first.key);
  const withArticle = first;
  if (article && first) first = wordAfter(text, first, end);
  // The title goes on in the next block.
  const cut = withArticle ?? opener;
  if (!first && isCut(around, cut)) return { last: cut.end };
  if (first?.sign !== '' || withArticle?.sign !== '') return none;

  if (opener.key === 'to') return readOwner(around, first, head, article);
  if (opener.key === 'of') {
    const owner = readOwner(around, first, head, article);
    if (owner.last > head.end) return owner;
  }
  if (opener.key === 'of' && first.number) return dateEnd(around, first) ?? none;
  if (!first.capital && !first.number) return isTitleInSmall(text, opener, head) ? undefined : none;
  if (PLACE_WORDS.has(opener.key) && COUNTRY_WORDS.has(first.key)) return none;
  if (MONTHS.has(first.key) || first.number || NO_SUBJECTS.has(first.key) || isInSymbol(text, first)) return none;
  return { last: readTitle(around, first) };
}

function isCut({ text, end }: Surroundings, last: Word): boolean {
  let at = last.end;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at === end;
}

/** Whether it may be a title in small letters: "the Convention on mutual assistance", but "the Covenant on crimes committed by …". */
function isTitleInSmall(text: string, opener: Word, head: Word): boolean {
  const isFor = text.charCodeAt(opener.start) === 102;
  return !isFor && opener.key !== 'of' && opener.key !== 'in' && /^(?:convention|protocol)/.test(head.key);
}

/** "Protocol Additional to …" */
const isAdditional = (around: Surroundings, word: Word): boolean =>
  word.sign === '' && word.key === 'additional' && wordAfter(around.text, word, around.end)?.key === 'to';

/** Behind "to": the name of what a protocol belongs to, or a verb: "to Combat Desertification". */
function readOwner(around: Surroundings, first: Word, head: Word, article: boolean): Part {
  const known = knownPart(around, first);
  if (known) return known;
  if (!article && first.capital && TITLE_VERBS.has(first.key)) return { last: readTitle(around, first) };
  // "to the 1980 Convention", "to the Council of Europe Convention on …"
  let word: Word | undefined = first;
  for (let count = 0; word && count < MOST_MODIFIERS; count++) {
    if (around.isHead(word)) return { last: word.end, known: word };
    if (!word.capital && !word.number && word.key !== 'of') break;
    const next: Word | undefined = wordAfter(around.text, word, around.end);
    word = next?.sign === '' ? next : undefined;
    const inner = word && knownPart(around, word);
    if (inner) return inner;
  }
  return { last: head.end };
}

function knownPart(around: Surroundings, word: Word): Part | undefined {
  const end = around.knownEnd(word);
  return end > 0 ? { last: end, known: { ...word, end } } : undefined;
}

/** "of 1961", "of 12 August 1949" */
function dateEnd({ text, end }: Surroundings, first: Word): Part | undefined {
  if (first.end - first.start === 4) return { last: first.end };
  const month = wordAfter(text, first, end);
  const year = month && MONTHS.has(month.key) ? wordAfter(text, month, end) : undefined;
  return year?.number && year.sign === '' ? { last: year.end } : undefined;
}

/** The end of the last capitalized word that belongs to a title whose first word is `first`. */
function readTitle(around: Surroundings, first: Word): number {
  const { text, end } = around;
  let last = first.end;
  let before = first;
  let connectives = 0;
  let joined: Word | undefined;
  for (let count = 0; count < LONGEST_TITLE; count++) {
    let word = wordAfter(text, before, end);
    if (!word) break;
    if (word.sign === ',') {
      const tail = listTail(around, word);
      if (tail === undefined) break;
      if (tail.done) return tail.last;
    } else if (word.sign !== '' && word.sign !== '/') break;
    // The symbol of a document, in the head of a page.
    if (isInSymbol(text, word)) break;
    if (word.capital) {
      if (connectives > 0 && !mayJoin(around, before, joined, word)) break;
      if (connectives === 0 && word.sign === '' && around.isHead(word)) break;
      const inner = connectives > 0 ? around.knownEnd(word) : -1;
      last = inner > 0 ? inner : word.end;
      if (inner > 0) word = { ...word, end: inner };
      connectives = 0;
      joined = undefined;
    } else if (isHalf(text, before, word)) {
      last = word.end;
    } else if (word.number) {
      if (!isYearBehind(before, text) && !isDay(around, word)) break;
      if (isYearBehind(before, text)) last = word.end;
    } else if (TITLE_CONNECTIVES.has(word.key) && connectives < MOST_CONNECTIVES) {
      if (connectives === 0) joined = word;
      connectives++;
    } else break;
    before = word;
  }
  return last;
}

const isInSymbol = (text: string, { end, capital }: Word): boolean => capital && text.charAt(end) === '/';

/** The second half of a compound: "Inter-country", "Sea-going". */
const isHalf = (text: string, before: Word, word: Word): boolean =>
  !word.number && word.sign === '' && isHyphen(text.charCodeAt(before.end));

const isYearBehind = (before: Word, text: string): boolean =>
  MONTHS.has(before.key) || text.slice(before.start, before.end) === 'of';

const isDay = ({ text, end }: Surroundings, day: Word): boolean => {
  const month = wordAfter(text, day, end);
  return month !== undefined && MONTHS.has(month.key);
};

/** Whether a capitalized word behind small ones still belongs to the title. `joined` is the first of the small ones. */
function mayJoin(around: Surroundings, before: Word, joined: Word | undefined, word: Word): boolean {
  const { text, end } = around;
  if (MONTHS.has(word.key) && before.key !== 'of' && !before.number) return false;
  const small = joined ? text.slice(joined.start, joined.end) : '';
  if (PLACE_WORDS.has(joined?.key ?? '') && small !== 'on' && COUNTRY_WORDS.has(word.key)) return false;
  if (small === 'by' && before !== joined) return false;
  if (joined?.key !== 'and') return true;
  if (around.isHead(word) || isAbbreviation(text, word) || around.knownEnd(word) > 0) return false;
  if (before.key !== 'the') return !OTHER_MATTERS.has(word.key) || word.key === 'human';
  const after = wordAfter(text, word, end);
  return !OTHER_MATTERS.has(word.key) && after?.key === 'of' && after.sign === '';
}

function isAbbreviation(text: string, { start, end }: Word): boolean {
  return end - start > 1 && isLatinCapital(text.charCodeAt(start)) && isLatinCapital(text.charCodeAt(start + 1));
}

/**
 * What a comma in a title leads to: the next item of a list that ends with "and", "supplementing the …", "including …".
 * Undefined where the title ends before the comma.
 */
function listTail(around: Surroundings, word: Word): { done: false } | { done: true; last: number } | undefined {
  const { text, end } = around;
  if (word.key === 'supplementing') {
    let owner = wordAfter(text, word, end);
    if (owner?.key === 'the') owner = wordAfter(text, owner, end);
    const known = owner ? around.knownEnd(owner) : -1;
    return known > 0 ? { done: true, last: known } : undefined;
  }
  if (word.key === 'especially' || word.key === 'including' || word.key === 'particularly') {
    return wordAfter(text, word, end)?.capital ? { done: false } : undefined;
  }
  if (word.key === 'and') {
    const after = wordAfter(text, word, end);
    if (after?.key === 'relating') return { done: false };
  }
  if (!word.capital && word.key !== 'and' && word.key !== 'in' && word.key !== 'on') return undefined;
  return endsInList(around, word) ? { done: false } : undefined;
}

/** Whether a list that goes on with `word` comes to its "and" over capitalized words alone, and names nothing else. */
function endsInList(around: Surroundings, first: Word): boolean {
  const { text, end } = around;
  let word: Word | undefined = first;
  let last = false;
  for (let count = 0; word && count < LONGEST_LIST; count++) {
    if (around.isHead(word) || isAbbreviation(text, word) || OTHER_MATTERS.has(word.key) || COUNTRY_WORDS.has(word.key))
      return false;
    if (word.capital && last) return true;
    if (word.key === 'and') last = true;
    else if (!word.capital && !TITLE_CONNECTIVES.has(word.key)) return false;
    // The list goes on in the next block.
    if (word.end === end) return word.capital;
    word = wordAfter(text, word, end);
    if (word && word.sign !== '' && word.sign !== ',') return false;
  }
  return false;
}
