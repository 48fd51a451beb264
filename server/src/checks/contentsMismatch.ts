import { append } from '../text/append';
import type { BlockSpan, Report, Section, SectionStyle } from '../report/model';
import { letterValue, romanValue } from '../text/numerals';
import { contentsEntries, type ContentsEntry } from './contentsEntries';
import { message } from './messages';
import type { Finding, Rule } from './rule';
import { headingsOutOfOrder } from './sectionNumbers';

/** A contents page of which fewer numbered entries have their heading cannot be read with certainty. */
const FEWEST_ENTRIES = 3;
const SHARE_FOUND = 0.8;
/** So many entries may lack their heading in a short contents page. */
const FEWEST_LOST = 1;
/** Numbers of one sign that are hardly Roman. */
const LETTERS_ALONE = /^[A-HJ-UWYZ]$/;
/** Letters of a title that no other is likely to hold by chance. */
const LONG_TITLE = 20;
/** Behind the number of a page another entry begins: the dots between them were lost. */
const SEVERAL = /\d\s(?:[IVXLC]{1,7}|[A-Z])\.\s/;
/** Blocks below a heading that may hold the rest of it, and the signs of them that are looked at. */
const MOST_PIECES = 3;
const LONGEST_TITLE = 400;

/** A numbered entry of the contents page, with the headings that have its title. */
interface Listed {
  readonly entry: ContentsEntry;
  /** `III`, or `III.B` where it stands below one. */
  readonly path: string;
  readonly headings: readonly Section[];
}

/** The entries of the contents page against the numbered headings of the main body. */
export const contentsMismatchRule: Rule = {
  name: 'contents-mismatch',
  scope: 'document',
  judge: ({ report, tell }) => {
    const headings = headingsOf(report);
    const entries = contentsEntries(report);
    const listed = listedIn(entries, headings);
    const found = listed.filter((one) => one.headings.length > 0);
    const lost = listed.length - found.length;
    if (found.length < FEWEST_ENTRIES || (lost > FEWEST_LOST && found.length < listed.length * SHARE_FOUND)) return;

    const taken = new Set(found.flatMap((one) => one.headings));
    const byPath = new Map([...headings].reverse().map((section) => [pathOf(section), section]));
    // A heading that is misnumbered among its neighbours has its finding already.
    const outOfOrder = headingsOutOfOrder(report);
    for (const one of listed) {
      if (one.headings.some(({ heading }) => outOfOrder.has(heading.block))) continue;
      const sameNumber = byPath.get(one.path);
      const renamed = sameNumber && !taken.has(sameNumber) ? sameNumber : undefined;
      const mismatch = one.headings.length > 0 ? otherNumber(one) : withoutHeading(report, one, renamed);
      if (mismatch) tell(mismatch);
    }
    const words = lettersOf(wordsOfContents(report));
    const titles = new Set(entries.map(({ title }) => lettersOf(title)));
    for (const section of leftOut(headings, listed, taken)) {
      const title = lettersOf(section.title);
      if (titles.has(title) || (title.length >= LONG_TITLE && words.includes(title))) continue;
      tell({ span: section.heading, message: message('contents-mismatch.leftOut', section.title) });
    }
  },
};

/** The headings of the main body, and those of its annexes that have titles of their own. */
const headingsOf = ({ allSections, roles }: Report): Section[] =>
  allSections.filter(({ heading }) => roles[heading.block] === 'heading');

/** What is compared of a title: its letters in small, without accents. The number of a page can stand within a long one. */
const lettersOf = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');

/** The words that an entry may have of a heading: with its second line, without an aside at its end ("(agenda item 8)"). */
const titlesOf = ({ title, subtitle }: Section): string[] => [
  title,
  `${title} ${subtitle ?? ''}`,
  title.endsWith(')') ? title.slice(0, title.lastIndexOf('(')) : title,
];

function listedIn(entries: readonly ContentsEntry[], headings: readonly Section[]): Listed[] {
  const byTitle = new Map<string, Section[]>();
  for (const section of headings) {
    for (const title of new Set(titlesOf(section).map(lettersOf))) {
      append(byTitle, title, section);
    }
  }
  const listed: Listed[] = [];
  let [roman, capital] = [0, 0];
  for (const entry of entries) {
    const { number, title } = entry;
    if (number === '') {
      // Annexes have numbers of their own.
      if (/^[*_]*(?:annex|anexo|appendi|enclosure)/iu.test(title)) break;
      continue;
    }
    const [asRoman, asCapital] = [romanValue(number), number.length === 1 ? letterValue(number.toLowerCase()) : NaN];
    if (asCapital === capital + 1) capital = asCapital;
    else if (asRoman === roman + 1) [roman, capital] = [asRoman, 0];
    else if (asRoman === 1) break;
    else if (LETTERS_ALONE.test(number)) capital = asCapital;
    else [roman, capital] = [asRoman, 0];
    const path = capital > 0 ? `${String(roman)}.${String(capital)}` : String(roman);
    listed.push({ entry, path, headings: byTitle.get(lettersOf(title)) ?? [] });
  }
  return listed;
}

/** "IV." and "Chapter IV" are listed alike. */
const isRoman = (style: SectionStyle): boolean => style === 'roman' || style === 'chapter';

/** The path of a heading as that of an entry; undefined where it has no Roman number or capital. */
function pathOf({ style, value, parent, division }: Section): string | undefined {
  if (division.parent !== null) return undefined;
  if (isRoman(style)) return String(value);
  return style === 'capital'
    ? `${String(parent && isRoman(parent.style) ? parent.value : 0)}.${String(value)}`
    : undefined;
}

function otherNumber({ entry, headings }: Listed): Finding | undefined {
  const [heading] = headings;
  if (!heading || headings.some(({ number }) => number === entry.number)) return undefined;
  const span: BlockSpan = { ...entry.span, end: entry.span.start + entry.number.length };
  return {
    span,
    message:
      heading.number === null
        ? message('contents-mismatch.unnumbered', entry.number)
        : message('contents-mismatch.number', entry.number, heading.number),
    related: [{ span: heading.heading, message: message('related.heading') }],
  };
}

/** `renamed` is the heading that has the number of the entry, if it has no other entry. */
function withoutHeading(report: Report, { entry }: Listed, renamed: Section | undefined): Finding | undefined {
  const { span, title } = entry;
  if (SEVERAL.test(title) || (renamed && goesOn(report, renamed, title))) return undefined;
  const words: BlockSpan = { ...span, start: span.end - title.length };
  if (!renamed) return { span: words, message: message('contents-mismatch.missing', shown(title)) };
  return {
    span: words,
    message: message('contents-mismatch.title', renamed.number ?? '', renamed.title),
    related: [{ span: renamed.heading, message: message('related.heading') }],
    fixes: [
      {
        title: message('fix.name', renamed.title),
        edits: [{ span: words, newText: renamed.title }],
        preferred: true,
        safe: false,
      },
    ],
  };
}

/** A heading that is broken into several blocks: one below it goes on with the words of the entry. */
function goesOn({ tree }: Report, { heading, title }: Section, whole: string): boolean {
  const [first, all] = [lettersOf(title), lettersOf(whole)];
  if (!all.startsWith(first)) return false;
  const rest = all.slice(first.length);
  for (let block = heading.block + 1; block <= heading.block + MOST_PIECES && block < tree.blocks.length; block++) {
    const below = lettersOf(tree.textOf(block).slice(0, LONGEST_TITLE));
    if (below !== '' && (below.startsWith(rest) || rest.startsWith(below))) return true;
  }
  return false;
}

/** Headings of a level that the contents page lists, without an entry. */
function leftOut(headings: readonly Section[], listed: readonly Listed[], taken: ReadonlySet<Section>): Section[] {
  const paths = new Set(listed.map(({ path }) => path));
  const listsBelow = new Set([...paths].filter((path) => path.includes('.')).map((path) => path.split('.', 1)[0]));
  const listsRoman = [...paths].filter((path) => !path.includes('.')).length > 1;
  return headings.filter((section) => {
    const path = pathOf(section);
    if (path === undefined || paths.has(path) || taken.has(section)) return false;
    return isRoman(section.style) ? listsRoman : listsBelow.has(path.split('.', 1)[0]);
  });
}

function wordsOfContents({ tree, roles }: Report): string {
  return roles.map((role, index) => (role === 'contents' ? tree.textOf(index, 0) : '')).join(' ');
}

const shown = (title: string): string => title.replace(/[*_]/g, '').replace(/\s+/g, ' ').trim();
