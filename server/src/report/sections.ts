import { letterValue, romanValue } from '../text/numerals';
import type { HeadingShape } from './headingShape';
import type { BlockSpan, Division, Section, SectionStyle } from './model';

/** Which heading can stand inside which: a heading closes all open ones of its own rank and below. */
const RANK: Readonly<Record<SectionStyle, number>> = {
  division: 0,
  part: 1,
  chapter: 2,
  roman: 4,
  rule: 5,
  capital: 6,
  arabic: 7,
  letter: 8,
  decision: 9,
  summary: 10,
  unnumbered: 10,
  notes: 0,
};

/** Headings that give the paragraphs under them numbers of their own. */
const OPENS_DIVISION: ReadonlySet<SectionStyle> = new Set<SectionStyle>(['division', 'decision', 'rule']);

export interface Heading {
  readonly style: SectionStyle;
  readonly shape: HeadingShape;
  readonly value: number;
  readonly title: string;
  readonly subtitle: string | null;
  readonly headingDepth: number;
  readonly span: BlockSpan;
  readonly lastBlock: number;
}

interface Open {
  readonly section: Section;
  readonly headingDepth: number;
}

/** Builds the tree of sections from headings in the order of the text. */
export class SectionStack {
  readonly roots: Section[] = [];
  readonly all: Section[] = [];
  private readonly open: Open[] = [];

  constructor(
    private readonly main: Division,
    private readonly onClose: (section: Section) => void,
  ) {}

  get current(): Section | null {
    return this.open.at(-1)?.section ?? null;
  }

  get division(): Division {
    return this.current?.division ?? this.main;
  }

  /** True when the innermost heading is the summary's. */
  get inSummary(): boolean {
    return this.current?.style === 'summary';
  }

  /** Whether `I.` is the first section or the ninth letter: what its neighbours say. */
  resolve(number: string): { style: 'roman' | 'capital'; value: number; expected: boolean } {
    const roman = romanValue(number);
    const letter = number.length === 1 ? letterValue(number) : NaN;
    const lastRoman = this.lastValue('roman');
    const lastCapital = this.lastValue('capital');
    if (number.length > 1) return { style: 'roman', value: roman, expected: roman === lastRoman + 1 };
    if (letter === lastCapital + 1 && lastCapital > 0) return { style: 'capital', value: letter, expected: true };
    if (roman === lastRoman + 1) return { style: 'roman', value: roman, expected: true };
    if (letter === 1) return { style: 'capital', value: 1, expected: lastCapital === 0 };
    const looksRoman = number === 'I' || ((number === 'V' || number === 'X') && (lastRoman > 0 || lastCapital === 0));
    return looksRoman
      ? { style: 'roman', value: roman, expected: roman === 1 }
      : { style: 'capital', value: letter, expected: false };
  }

  /** The number of the last heading of this style among its siblings-to-be; 0 when there is none. */
  lastValue(style: SectionStyle): number {
    const container = this.open.findLast(({ section }) => RANK[section.style] < RANK[style]);
    const siblings = container ? container.section.children : this.roots;
    return siblings.findLast((section) => section.style === style)?.value ?? 0;
  }

  /** Opens a section; `Section.division` is a new one for annexes, decisions and rules. */
  add(heading: Heading): Section {
    this.closeFor(heading);
    const parent = this.current;
    const { shape, style, span, title, subtitle } = heading;
    const outer = parent?.division ?? this.main;
    const section: Section = {
      style,
      level: (parent?.level ?? 0) + 1,
      number: style === 'letter' && shape.number !== null ? `(${shape.number})` : shape.number,
      value: heading.value,
      word: shape.word,
      title,
      subtitle,
      heading: span,
      numberSpan: shape.number === null ? null : { block: span.block, start: shape.numberStart, end: shape.numberEnd },
      parent,
      children: [],
      division: OPENS_DIVISION.has(style)
        ? { name: divisionName(outer, this.main, shape), parent: outer, standsAlone: style === 'decision' }
        : outer,
      firstBlock: span.block,
      lastBlock: heading.lastBlock,
      firstParagraph: -1,
      lastParagraph: -1,
    };
    (parent ? parent.children : this.roots).push(section);
    this.all.push(section);
    this.open.push({ section, headingDepth: heading.headingDepth });
    return section;
  }

  /** Ends all open sections before block `end`. */
  close(end: number): void {
    while (this.open.length > 0) this.pop(end);
  }

  private closeFor(heading: Heading): void {
    for (;;) {
      const top = this.open.at(-1);
      if (!top) return;
      const bothMarked =
        top.headingDepth > 0 &&
        heading.headingDepth > 0 &&
        (heading.style === 'unnumbered' || top.section.style === 'unnumbered');
      // A summary stands beside the first section, wherever that is.
      const rank = heading.style === 'summary' ? RANK.roman : RANK[heading.style];
      const closes = bothMarked
        ? top.headingDepth >= heading.headingDepth
        : RANK[top.section.style] >= rank &&
          !this.nests(top.section, heading) &&
          !this.beginsInside(top.section, heading);
      if (!closes) return;
      this.pop(heading.span.block);
    }
  }

  /** An enclosure lies in the annex before it, an appendix in its annex; a bare annex in the report that is itself one. */
  private nests(top: Section, { style, shape }: Heading): boolean {
    if (style !== 'division' || top.style !== 'division') return false;
    if (wordRank(shape.word) > wordRank(wordOf(top))) return true;
    return (
      shape.number === null &&
      top.number === null &&
      wordOf(top) === shape.word &&
      top.firstParagraph >= 0 &&
      top.parent === null
    );
  }

  /** A draft resolution can have sections of its own: they begin at one while those around it have gone on. */
  private beginsInside(top: Section, { style, value }: Heading): boolean {
    return (
      top.style === 'decision' && value === 1 && (style === 'roman' || style === 'capital') && this.lastValue(style) > 0
    );
  }

  private pop(end: number): void {
    const closed = this.open.pop();
    if (!closed) return;
    closed.section.lastBlock = Math.max(closed.section.lastBlock, end - 1);
    this.onClose(closed.section);
  }
}

const wordOf = (section: Section): string => section.title.toLowerCase().split(/[\s.:]/, 1)[0] ?? '';

function wordRank(word: string): number {
  if (/^annex/.test(word) || word === 'anexo') return 0;
  if (word === 'enclosure') return 1;
  return 2;
}

function divisionName(outer: Division, main: Division, shape: HeadingShape): string {
  const own = shape.number === null ? shape.word : `${shape.word} ${shape.number}`;
  return outer === main ? own : `${outer.name}, ${own}`;
}
