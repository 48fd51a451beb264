import { OWN_WORDS } from '../report/runningText';
import { append } from '../text/append';
import { memo } from '../report/memo';
import type { BlockSpan, Report } from '../report/model';
import type { Block } from '../syntax/block';
import { placeName } from './footnotePlaces';
import { inOrderOfMention } from './habits';
import { message } from './messages';
import type { Finding, Placed, Rule } from './rule';
import { ownWordsOf } from './terms/ownWords';

interface Italic extends Placed {
  readonly text: string;
}

/** One to four words between single asterisks. */
const ITALIC =
  /(?<![*\p{L}\p{N}\\])\*(?<words>\p{L}[\p{L}\p{N}’'-]*(?: [\p{L}\p{N}][\p{L}\p{N}’'-]*){0,3})\*(?![*\p{L}\p{N}])/gu;
/** Shorter words are set in italics for many reasons. */
const SHORTEST = 5;
const MOST_NAMED = 20;

/** Words in italics in some places and not in others: one finding, at the first place that is not as most are. */
export const italicsRule: Rule<unknown, Italic> = {
  name: 'style-variant-italic',
  scope: 'paragraph',
  judge: ({ report, passage, tell }) => {
    for (const block of passage.blocks) {
      if (!OWN_WORDS.has(report.roles[block])) continue;
      for (const { index, groups } of ownWordsOf(report, block).matchAll(ITALIC)) {
        const text = groups?.words ?? '';
        if (isForeignOrTitle(text)) tell({ span: { block, start: index + 1, end: index + 1 + text.length }, text });
      }
    }
  },
  conclude: (italics, report) => {
    const kinds = inOrderOfMention(italics, ({ text }) => text);
    if (kinds.length === 0) return [];
    const roman = romanPlaces(report, [...new Set(italics.map(({ text }) => text))].sort());
    return kinds.flatMap((all) => findingOf(report, all, roman));
  },
};

/** A single plain word may be set in italics for emphasis, or as the first of a preamble. */
const isForeignOrTitle = (text: string): boolean =>
  text.length >= SHORTEST && (/[^\p{ASCII}’]/u.test(text) || text.includes(' '));

function findingOf(
  report: Report,
  all: readonly Italic[],
  roman: ReadonlyMap<string, readonly BlockSpan[]>,
): Finding[] {
  const [first] = all;
  const plain = first ? (roman.get(first.text) ?? []) : [];
  if (!first || plain.length === 0) return [];
  const { text } = first;
  const isItalicUsual = all.length >= plain.length;
  const unusual = isItalicUsual ? plain : all.map(({ span }) => span);
  const [place, ...others] = unusual;
  if (!place) return [];
  return [
    {
      span: place,
      message: message('style-variant-italic', text, all.length, plain.length),
      related: others
        .slice(0, MOST_NAMED)
        .map((span) => ({ span, message: message('related.also', placeName(report, span.block)) })),
      fixes: [
        {
          title: message(isItalicUsual ? 'fix.italic' : 'fix.roman', text),
          edits: unusual.map((span) =>
            isItalicUsual
              ? { span, newText: `*${text}*` }
              : { span: { ...span, start: span.start - 1, end: span.end + 1 }, newText: text },
          ),
          preferred: true,
          safe: false,
        },
      ],
    },
  ];
}

/** Where these words stand without italics, by word. What was found in a block is kept as long as the same words are looked for. */
function romanPlaces(report: Report, words: readonly string[]): ReadonlyMap<string, readonly BlockSpan[]> {
  const places = new Map<string, BlockSpan[]>();
  report.tree.blocks.forEach((block, index) => {
    if (!OWN_WORDS.has(report.roles[index])) return;
    for (const { text, start } of romanIn(block)(words, () => ownWordsOf(report, index))) {
      const span = { block: index, start, end: start + text.length };
      append(places, text, span);
    }
  });
  return places;
}

interface Roman {
  readonly text: string;
  readonly start: number;
}

const romanIn = memo((_: Block) => {
  let known: { readonly key: string; readonly found: readonly Roman[] } | undefined;
  return (words: readonly string[], own: () => string): readonly Roman[] => {
    const key = words.join('\n');
    if (known?.key !== key) known = { key, found: romanOf(words, own()) };
    return known.found;
  };
});

function romanOf(words: readonly string[], own: string): Roman[] {
  const plain = own.replace(IN_ITALICS, (italics) => ' '.repeat(italics.length));
  return words.flatMap((text) => {
    const found: Roman[] = [];
    for (let start = plain.indexOf(text); start >= 0; start = plain.indexOf(text, start + text.length)) {
      const [before, behind] = [plain.charAt(start - 1), plain.charAt(start + text.length)];
      if (!IN_WORD.test(before) && !IN_WORD.test(behind)) found.push({ text, start });
    }
    return found;
  });
}

const IN_ITALICS = /(?<!\*)\*(?!\*)[^*]+\*(?!\*)/g;
const IN_WORD = /[\p{L}\p{N}*_-]/u;
