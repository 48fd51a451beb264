import type { BoundCitation } from '../report/citations/boundCitation';
import { citationPlace } from '../report/citations/citationPlace';
import type { Report } from '../report/model';
import { placesOfNote, spanOfReference } from '../report/notePlaces';
import { sentencesOf } from '../text/sentences';
import { oneOf, trimEndOf, trimOf } from '../text/trim';
import { tidy } from './labels';

/** No title and no description of a source is longer. UTF-16 units. */
const LONGEST = 300;

/** How far behind a resolution its title may begin: "resolution 70/1 of 25 September 2015, entitled “…”". */
const ENTITLED_BEHIND = /^,? ?(?:of \d{1,2} [A-Z][a-z]{2,8} \d{4})?,? ?\(?entitled ?[“"]/;
/** A title, and nothing but the bracket of the citation behind it. */
const TITLE_BEFORE = /[”"] ?\($/;
const QUOTE_OPENS = oneOf('“"');

/**
 * The title that the report gives the work where it cites it as a whole: `entitled “…” (A/75/982)`, `resolution 70/1,
 * entitled “…”`, and of a note that begins with the citation the words `entitled “…”` before its mark. Else null.
 */
export function titleBeside(report: Report, bound: BoundCitation): string | null {
  const { block, citation } = bound;
  const { tree } = report;
  const behind = tidy(tree.textOf(block, citation.end, citation.end + LONGEST * 2));
  const announced = ENTITLED_BEHIND.exec(behind)?.[0];
  if (announced !== undefined) {
    const words = behind.slice(announced.length);
    return titleFrom(words.slice(0, Math.max(0, words.search(/[”"]/))));
  }
  const before = tree.textOf(block, Math.max(0, citation.start - LONGEST), citation.start);
  if (TITLE_BEFORE.test(before)) return titleBefore(before.replace(/ ?\($/, ''));
  return titleBeforeMark(report, bound);
}

/** The title that ends with a text, if the word "entitled" announces it. */
function titleBefore(text: string): string | null {
  const words = trimEndOf(text, oneOf(' ,.'));
  if (!/[”"]$/.test(words)) return null;
  let open = words.length - 2;
  while (open >= 0 && !QUOTE_OPENS(words.charAt(open))) open--;
  return /\bentitled $/.test(words.slice(0, Math.max(0, open)).replace(/\s/g, ' '))
    ? titleFrom(words.slice(open + 1, -1))
    : null;
}

function titleBeforeMark(report: Report, bound: BoundCitation): string | null {
  const { note } = citationPlace(report, bound);
  const [mark] = note?.references ?? [];
  if (!note || !mark || note.block !== bound.block) return null;
  const { content } = placesOfNote(report.tree, note);
  const opening = report.tree.textOf(bound.block, content.start, bound.citation.start);
  if (opening.trim() !== '') return null;
  const { block, start } = spanOfReference(report.tree, mark);
  return titleBefore(report.tree.textOf(block, Math.max(0, start - LONGEST), start));
}

function titleFrom(words: string): string | null {
  const title = trimEndOf(tidy(words), oneOf(' ,.'));
  return title === '' ? null : title;
}

// ---------------------------------------------------------------- addresses

/** What leads to an address and says nothing of the source. */
const LEAD_IN = /^(?:and|see also|see, for example,|see, e\.g\.,|see|data|also)(?= |$)[ ,:]*/i;
const LEAD_OUT =
  /(?:^|[ ,.(])(?:(?:data |also |both )?(?:available|accessed|accessible|retrieved)(?: online)?(?: at| from| on| through| via)?|see(?: also)?|at|from|on|online|link|website|url)$/i;
/** A sentence, or the beginning of one, tells something; it does not name a source. */
const SENTENCE =
  /^(?:accessed|for|this|these|those|it|they|there) |\b(?:is|are|was|were|be|been|will|would|can|could|may|has|have|had|should)\b| (?:found|see|of|the|on|in|to|by|with|and|or|at)$/i;

/**
 * How a note describes the source whose address it gives: the words from the sentence's beginning, or from the source
 * before it, to the address. Null in the text, and where nothing is said. `afterAddress` is where the address before it in
 * its block ends.
 */
export function descriptionOfAddress(report: Report, bound: BoundCitation, afterAddress: number): string | null {
  const { block, citation } = bound;
  const { note } = citationPlace(report, bound);
  if (!note) return null;
  const content = note.block === block ? placesOfNote(report.tree, note).content.start : 0;
  const from = Math.max(content, afterAddress, citation.start - LONGEST * 2);
  const words = report.tree.textOf(block, from, citation.start);
  const sentence = sentencesOf(words).at(-1);
  const own = sentence ? words.slice(sentence.start) : words;
  return describing(tidy(own.slice(own.lastIndexOf('; ') + 1)));
}

function describing(words: string): string | null {
  let rest = trimOf(words, oneOf(' <(,;:.>'));
  for (let step = 0; step < 3; step++) rest = trimOf(rest.replace(LEAD_IN, ''), oneOf(' <,;:.>'));
  for (let step = 0; step < 3; step++) rest = trimEndOf(rest.replace(LEAD_OUT, ''), oneOf(' <(,;:.'));
  const isSentence = SENTENCE.test(rest) || !/^[\p{Lu}“"‘«\d]/u.test(rest) || !rest.includes(' ');
  return isSentence || rest.length > LONGEST ? null : rest;
}
