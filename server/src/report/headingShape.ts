import { romanValue, letterValue, numberOf } from '../text/numerals';
import type { Block } from '../syntax/block';
import { memo, type Words } from './memo';
import type { SectionStyle } from './model';

/** What a block would be if it were a heading, read off its words alone. Offsets relative to the block. */
export interface HeadingShape {
  readonly style: SectionStyle;
  readonly number: string | null;
  readonly value: number;
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly titleStart: number;
  /** The words that name it: `Annex`, `Draft resolution`. */
  readonly word: string;
}

/** Longer than any heading that carries no section number. */
export const LONGEST_HEADING = 300;
/** A numbered heading can name everything that its section is about. */
const LONGEST_NUMBERED_HEADING = 900;
/** Longer than this, an unnumbered line is body text that lost its end. */
export const LONGEST_UNNUMBERED_HEADING = 260;

const KEYWORDS: readonly { readonly pattern: RegExp; readonly style: SectionStyle }[] = [
  {
    pattern: /^(annex|annexe|anexo|appendix|appendice|apéndice|enclosure|attachment)(?=$|[\s.:*])/iu,
    style: 'division',
  },
  { pattern: /^(part|partie|parte)(?=\s)/iu, style: 'part' },
  { pattern: /^(chapter|chapitre|capítulo)(?=\s)/iu, style: 'chapter' },
  {
    pattern:
      /^(draft resolution|draft decision|projet de résolution|projet de décision|proyecto de resolución|proyecto de decisión)(?=$|\s)/iu,
    style: 'decision',
  },
  { pattern: /^(resolution|decision|résolution|décision|resolución|decisión)(?=\s\d)/iu, style: 'decision' },
  { pattern: /^(rule|article|regla|artículo|règle)(?=\s\d)/iu, style: 'rule' },
  { pattern: /^(executive summary|summary|résumé|resumen|резюме|摘要|موجز)(?=$|[\s*:])/iu, style: 'summary' },
  { pattern: /^(notes|endnotes|notas)(?=$|[*_])/iu, style: 'notes' },
];
const NUMBER_AFTER_KEYWORD =
  /^\s{1,3}(?:No\.\s)?([IVXLC]{1,7}|\d{1,3}(?:\/\d{1,3})?|[A-Z]|one|two|three|four|five|six|seven|eight|nine|ten)(?=$|[\s.:*–—])/iu;
const SPELLED = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "Introduction 3 II. Mandate 4": a contents page that an extraction has run together. */
const CONTENTS_LINE = /\s\d{1,4}\s(?:[IVX]{1,6}|[A-Z])\.\s\p{Lu}/u;

/**
 * The shape of a heading, or undefined for a block that cannot be one. A block that can be a heading need not be one:
 * its neighbours decide that.
 */
export const headingShape = memo<Block, HeadingShape | undefined, [Words]>((block, text) => {
  const { size } = block;
  if (size > (block.kind === 'sectionNumbered' ? LONGEST_NUMBERED_HEADING : LONGEST_HEADING)) return undefined;
  const label = block.label;
  if (block.kind === 'sectionNumbered' && label) {
    if (CONTENTS_LINE.test(text())) return undefined;
    return numbered('roman', label.text, romanValue(label.text), label.start, label.end, block.contentStart);
  }
  if (block.kind === 'numbered' && label)
    return numbered('arabic', label.text, numberOf(label.text), label.start, label.end, block.contentStart);
  if (block.kind === 'lettered' && label)
    return numbered('letter', label.text, letterValue(label.text), label.start, label.end, block.contentStart);
  if (block.kind !== 'text') return undefined;
  return (
    keywordShape(text(), block.contentStart) ??
    decisionShape(text(), block.contentStart) ?? {
      style: 'unnumbered',
      number: null,
      value: NaN,
      numberStart: 0,
      numberEnd: 0,
      titleStart: block.contentStart,
      word: '',
    }
  );
});

function numbered(
  style: SectionStyle,
  number: string,
  value: number,
  numberStart: number,
  numberEnd: number,
  titleStart: number,
): HeadingShape {
  return { style, number, value, numberStart, numberEnd, titleStart, word: '' };
}

/** "14/1 The grave attacks …": a resolution or decision by its number alone. */
const BARE_DECISION = /^[*_]{0,3}(\d{1,3}\/\d{1,3})\.?\s+\p{Lu}/u;

function decisionShape(text: string, contentStart: number): HeadingShape | undefined {
  const number = BARE_DECISION.exec(text.slice(0, 24))?.[1];
  if (number === undefined) return undefined;
  const start = contentStart + text.indexOf(number);
  return {
    style: 'decision',
    number,
    value: NaN,
    numberStart: start,
    numberEnd: start + number.length,
    titleStart: contentStart,
    word: 'decision',
  };
}

/** `text` is the block's words from `contentStart` on. */
function keywordShape(text: string, contentStart: number): HeadingShape | undefined {
  const marks = text.length - text.replace(/^[*_]{1,3}/, '').length;
  const words = text.slice(marks, marks + 80);
  for (const { pattern, style } of KEYWORDS) {
    const word = pattern.exec(words)?.[1];
    if (!word) continue;
    const rest = words.slice(word.length);
    if (style === 'summary' || style === 'notes') {
      // "Summary of the discussion …" is a heading like others; the bare word opens the summary.
      const bare = /^[\s*:]*$/.test(text.slice(marks + word.length));
      return bare
        ? {
            style,
            number: null,
            value: NaN,
            numberStart: 0,
            numberEnd: 0,
            titleStart: contentStart + marks,
            word: word.toLowerCase(),
          }
        : undefined;
    }
    const number = NUMBER_AFTER_KEYWORD.exec(rest)?.[1];
    if (!number && (style === 'part' || style === 'chapter' || style === 'rule')) continue;
    if (style === 'decision' && !number && !/^[\s*:]*$/.test(text.slice(marks + word.length)) && !/^draft/i.test(word))
      continue;
    const start = contentStart + marks + word.length + (number ? rest.indexOf(number) : 0);
    const wholeLine =
      style === 'division' ||
      style === 'decision' ||
      /^[\s.:*]*$/.test(text.slice(marks + word.length + (number ? rest.indexOf(number) + number.length : 0)));
    return {
      style,
      number: number ?? null,
      value: number ? keywordValue(number) : NaN,
      numberStart: start,
      numberEnd: start + (number?.length ?? 0),
      titleStart: wholeLine || !number ? contentStart + marks : start + number.length,
      word: word.toLowerCase(),
    };
  }
  return undefined;
}

function keywordValue(number: string): number {
  const spelled = SPELLED.indexOf(number.toLowerCase());
  if (spelled >= 0) return spelled + 1;
  if (/^\d+$/.test(number)) return Number(number);
  if (number.includes('/')) return NaN;
  // "Annex C" is the third one: no report has fifty parts of a kind.
  const roman = /^[CDLM]$/i.test(number) ? NaN : romanValue(number);
  return Number.isNaN(roman) ? letterValue(number) : roman;
}
