import { OWN_WORDS } from '../../report/runningText';
import { memo } from '../../report/memo';
import type { Report } from '../../report/model';
import type { Block } from '../../syntax/block';
import type { Span } from '../../text/span';
import { ownWordsOf } from './ownWords';

/** A name of several words, such as that of a body or a law, where it stands. */
export interface Name extends Span {
  /** As it is written; blanks, hyphens and apostrophes each of one kind. */
  readonly text: string;
  readonly words: readonly NameWord[];
}

/** One word of a name; the small words between are counted to the next one. */
export interface NameWord extends Span {
  readonly text: string;
  /** “of the” before it, or a comma; empty where it follows the word before directly. */
  readonly joint: string;
}

/** Words with a capital that begin sentences and no names. */
const NO_NAMES = new Set(
  (
    'A An The This That These Those In On At By For With From To Of Since As If When While After Before During Under Upon And But Or Nor So ' +
    'It Its He His She Her They Their We Our You I Both Each All Some Any Several Many Most Other Another No Not Only Such ' +
    'According Following Pursuant Regarding Concerning Despite Although Though However Moreover Furthermore Additionally Also ' +
    'Through Throughout Until Between Among Within Without Where Whereas Which Who See Ibid'
  ).split(' '),
);
/** Small words that stand within names. */
const JOINTS = new Set(
  'of the on for and to in against with by concerning from at de la le les du des del el los las y et da do e'.split(
    ' ',
  ),
);
const MOST_JOINTS = 3;
const LONGEST = 24;

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}'’\u2010\u2011-]*[\p{L}\p{N}])?/gu;

/** The names of two words or more in a block, in order. */
export function namesOf(report: Report, index: number): readonly Name[] {
  const block = report.tree.blocks[index];
  return block && OWN_WORDS.has(report.roles[index]) ? namesIn(block, report, index) : [];
}

const namesIn = memo<Block, readonly Name[], [Report, number]>((block, report, index) => {
  const text = ownWordsOf(report, index);
  const names: Name[] = [];
  let words: NameWord[] = [];
  let joints: string[] = [];
  let end = block.contentStart;
  const close = (): void => {
    for (const part of partsOf(words)) names.push(nameOf(part));
    words = [];
    joints = [];
  };
  for (const { 0: written, index: start } of text.matchAll(WORD)) {
    if (start < block.contentStart) continue;
    const gap = text.slice(end, start);
    const word = written.replace(/['’]s$/, '');
    end = start + word.length;
    // The “s” of a possessive belongs to no name, and one ends there: “the Board’s Plan”.
    if (words.length > 0) {
      const isComma = /^,\s$/.test(gap) && joints.length === 0;
      if (!isComma && !/^\s{1,2}$/.test(gap)) close();
      else if (isComma) joints.push(',');
    }
    const isName = /^\p{Lu}/u.test(word);
    if (isName && (words.length > 0 || !NO_NAMES.has(word))) {
      // A comma and a name behind it are a list, unless “and” follows in the name; that is read from the words.
      words.push({ start, end, text: word, joint: joints.join(' ') });
      joints = [];
      if (words.length >= LONGEST || word !== written) close();
    } else if (words.length > 0) {
      if (JOINTS.has(word) && joints.at(-1) !== ',' && joints.length < MOST_JOINTS) joints.push(word);
      else close();
    }
  }
  close();
  return names;
});

/** Nouns that a name of its own begins with, behind “and”. */
const HEADS = new Set(
  (
    'Law Act Decree Code Regulation Ordinance Constitution Convention Covenant Protocol Treaty Declaration Agreement Charter Statute ' +
    'Ministry Minister Department Directorate Office Bureau Agency Authority Committee Commission Council Board Court Government Parliament ' +
    'President Secretariat Programme Fund Institute University Union Bank Organization Association Republic Kingdom State States'
  ).split(' '),
);

/** The names of two words or more in a run of words that small words join. “the” alone and “and” before a noun of its own part two names. */
function partsOf(words: readonly NameWord[]): (readonly NameWord[])[] {
  const parts: NameWord[][] = [];
  words.forEach((word, at) => {
    const isOwn = word.joint === 'the' || (/^and(?: the)?$/.test(word.joint) && beginsName(word, words[at + 1]));
    if (at === 0 || isOwn) parts.push([{ ...word, joint: '' }]);
    else parts.at(-1)?.push(word);
  });
  return parts.filter(({ length }) => length > 1);
}

/** “and the Harbour Board” begins one, “and the Safety of Ships” goes on with one. */
function beginsName({ text, joint }: NameWord, next: NameWord | undefined): boolean {
  return HEADS.has(text) || (joint === 'and the' && next?.joint === '');
}

/** Without what follows a comma that no “and” concludes: “the Ministry of Trade, Mr. Orlan”. */
function nameOf(words: readonly NameWord[]): Name {
  const lastAnd = words.findLastIndex(({ joint }) => /\band\b/.test(joint));
  const comma = words.findIndex(({ joint }, at) => joint === ',' && at > lastAnd);
  const kept = comma < 0 ? words : words.slice(0, comma);
  const text = kept.map((word, at) => (at === 0 ? '' : jointOf(word)) + word.text).join('');
  return { start: kept[0]?.start ?? 0, end: kept.at(-1)?.end ?? 0, words: kept, text: plain(text) };
}

const jointOf = ({ joint }: NameWord): string => {
  if (joint === '') return ' ';
  return joint.startsWith(',') ? `${joint} ` : ` ${joint} `;
};

const plain = (text: string): string => text.replace(/[\u2010\u2011]/g, '-').replace(/’/g, "'");
