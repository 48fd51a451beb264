// Every "para. 12 above" and "section III below" that a simple expression finds, and where the analyser says it leads.
import { analysedDocuments, touching } from './measured-documents.mjs';
import { plainText } from './plain-text.mjs';
import { textTable } from './text-table.mjs';

const WORD =
  '(?:[Ss]ub)?[Pp]aragraphs?|[Pp]aras?\\.|[Ss]ections?|[Ss]ects?\\.|[Cc]hapters?|[Cc]haps?\\.|[Pp]arts?|[Aa]nnex(?:es)?|' +
  '[Tt]ables?|[Ff]igures?|[Bb]ox(?:es)?|[Ff]ootnotes?|[Nn]otes?|[Rr]ecommendations?';
const NUMBER = '(?:\\d+(?:\\.\\d+)?(?: ?(?:bis|ter))?|[IVXLC]+(?:\\.[A-Z](?:\\.\\d+)?)?|[A-Z])\\b';
const LETTERS = '(?: ?\\([a-z]{1,4}\\))';
/** `12`, `12 (b)`, `(b)`, and a range of these, which is one place to look for. */
const ITEM = `(?:${NUMBER}${LETTERS}*|${LETTERS}+)`;
const RANGE = `${ITEM}(?:(?: to | ?[-–] ?)${ITEM})?`;
const LIST = `${RANGE}(?:(?:, and |, | and | or )${RANGE})*`;
const SIDE = ',? (above|below)\\b';

const CROSS_REFERENCE = new RegExp(`\\b(?:${WORD}) (${LIST})${SIDE}`, 'dg');
/** "paras. 3 and 22 above and 40 below": one word for both sides. */
const CONTINUED = new RegExp(`(?:,| and| or) (${LIST})${SIDE}`, 'dy');
const EACH_RANGE = new RegExp(RANGE, 'g');

const OUTCOMES = ['right', 'wrong side', 'same line', 'unresolved', 'ambiguous', 'external', 'not found'];

/**
 * @param {any} analyser from `loadAnalyser`
 * @param {{ show: number }} options how many of those that do not lead to the right side are listed
 */
export function measureCrossReferences(analyser, { show }) {
  const judged = analyser.DOCUMENT_SETS.flatMap((set) =>
    [...analysedDocuments(analyser, set)].flatMap((document) =>
      crossReferences(document.text).map((reference) => ({
        document,
        ...reference,
        ...outcomeOf(document, reference),
      })),
    ),
  );
  const count = (set, outcome) =>
    judged.filter((one) => one.document.set === set && (outcome === undefined || one.outcome === outcome)).length;
  console.log(
    textTable([
      ['set', ...OUTCOMES, 'all'],
      ...analyser.DOCUMENT_SETS.map((set) => [set, ...OUTCOMES.map((outcome) => count(set, outcome)), count(set)]),
    ]),
  );
  const doubtful = judged.filter(({ outcome }) => outcome !== 'right');
  for (const outcome of OUTCOMES) {
    const these = doubtful.filter((one) => one.outcome === outcome);
    if (these.length > 0) console.log(`\n${outcome}`);
    for (const one of these.slice(0, show)) printJudged(one);
    if (these.length > show) console.log(`  … and ${these.length - show} more`);
  }
}

/** Each place that the words put "above" or "below", with its span in the text. */
function crossReferences(original) {
  const { text, offsetOf } = plainText(original);
  const found = [];
  const take = (match) => {
    const [from] = match.indices[1];
    for (const item of match[1].matchAll(EACH_RANGE))
      found.push({
        item: item[0].trim(),
        side: match[2],
        words: match[0].trim(),
        start: offsetOf(from + item.index + item[0].search(/\S/)),
        end: offsetOf(from + item.index + item[0].length - 1) + 1,
      });
  };
  for (const match of text.matchAll(CROSS_REFERENCE)) {
    take(match);
    CONTINUED.lastIndex = match.index + match[0].length;
    for (let next = CONTINUED.exec(text); next; next = CONTINUED.exec(text)) take(next);
  }
  return found;
}

/** What the analyser makes of it: the line where it stands, what it leads to, and whether that lies on the side named. */
function outcomeOf({ text, references }, { start, end, side }) {
  const line = text.slice(0, start).split(/\r\n|\n|\r/).length - 1;
  const found = touching(references, start, end);
  const reference = found.find(({ target }) => target.status === 'resolved') ?? found[0];
  if (!reference) return { outcome: 'not found', line };
  const { target } = reference;
  if (target.status !== 'resolved') return { outcome: target.status, line, target };
  if (target.line === line) return { outcome: 'same line', line, target };
  return { outcome: target.line < line === (side === 'above') ? 'right' : 'wrong side', line, target };
}

function printJudged({ document, line, words, item, target }) {
  console.log(`  ${document.set}/${document.path}:${line + 1}  “${words}”, ${item}`);
  console.log(`    ${clause(document.lines[line], words)}`);
  if (target?.status === 'resolved')
    console.log(`    → line ${target.line + 1}: ${document.lines[target.line].slice(0, 100)}`);
  else if (target?.document) console.log(`    → ${target.document}`);
}

/** The line around these words; from its beginning where they go on over its end. */
function clause(text, words) {
  const at = Math.max(0, text.indexOf(words));
  return text.slice(Math.max(0, at - 120), at + words.length + 60);
}
