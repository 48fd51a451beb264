import { letterValue, numberOf } from '../text/numerals';
import type { Block } from '../syntax/block';
import type { SyntaxTree } from '../syntax/tree';
import { mayBeCaption, readCaption, type CaptionShape } from './captions';
import { headingShape, LONGEST_HEADING, LONGEST_UNNUMBERED_HEADING, type HeadingShape } from './headingShape';
import type {
  BlockSpan,
  Caption,
  Division,
  Paragraph,
  Recommendation,
  Role,
  Section,
  SectionStyle,
  Series,
  Subparagraph,
} from './model';
import { gluedSummary, markRegions } from './regions';
import { SectionStack, type Heading } from './sections';
import { lastRunOn, SeriesTracker } from './series';
import { oneOf, trimEndOf } from '../text/trim';
import { SubparagraphTracker } from './subparagraphs';

/** The skeleton of a report: everything but its notes and references. */
export interface Structure {
  readonly roles: Role[];
  readonly titlePageEnd: number;
  readonly sections: Section[];
  readonly allSections: Section[];
  readonly paragraphs: Paragraph[];
  readonly series: Series[];
  readonly captions: Caption[];
  readonly recommendations: Recommendation[];
  /** The lettered lists, also those outside of numbered paragraphs. */
  readonly lists: (readonly Subparagraph[])[];
  /** The division that each block lies in. */
  readonly divisions: Division[];
}

const LONGEST_PHRASE = 60;
/** "Key messages": the words above a list of bullets. */
const LONGEST_LIST_TITLE = 8;
const LONGEST_NUMBERED_HEADING = 40;

/** Reads the skeleton in one pass over the blocks, each judged by its neighbours. */
export function readStructure(tree: SyntaxTree): Structure {
  return new StructureReader(tree).read();
}

class StructureReader {
  private readonly blocks: readonly Block[];
  private readonly roles: (Role | undefined)[];
  private readonly titlePageEnd: number;
  private readonly main: Division = { name: 'main', parent: null, standsAlone: false };
  private readonly sections: SectionStack;
  private readonly series: SeriesTracker;
  private readonly paragraphs: Paragraph[] = [];
  private readonly captions: Caption[] = [];
  private readonly recommendations: Recommendation[] = [];
  private readonly lists: (readonly Subparagraph[])[] = [];
  private readonly divisions: Division[] = [];
  /** Index of the next and the next but one block with a plain number, from each block on. */
  private readonly nextNumbered: Int32Array;
  /** Index of the next block of the body, notes and furniture passed over. */
  private readonly nextBody: Int32Array;

  private paragraph: Paragraph | null = null;
  private subparagraphs = new SubparagraphTracker(null);
  /** The last block of running text, which may be cut. */
  private running = -1;
  private inFigure = false;
  /** The lists of the open figure, table or box: no part of the paragraph around it. */
  private figureLists = new SubparagraphTracker(null);
  /** The source line or another whole sentence has come below a figure. */
  private figureClosed = false;
  /** The last line that looked like a heading but is one of a list. */
  private lastListed = -2;

  constructor(private readonly tree: SyntaxTree) {
    this.blocks = tree.blocks;
    const regions = markRegions(tree);
    this.roles = regions.roles;
    this.titlePageEnd = regions.titlePageEnd;
    this.series = new SeriesTracker(this.main);
    this.sections = new SectionStack(this.main, (section) => {
      this.series.closeDivision(section);
    });
    this.nextNumbered = this.successors((block) => block.kind === 'numbered' && !isYear(block.label?.text));
    this.nextBody = this.successors(() => true);
  }

  read(): Structure {
    for (let index = 0; index < this.blocks.length; index++) {
      const block = this.blocks[index];
      if (!block) break;
      this.divisions[index] = this.sections.division;
      if (this.roles[index] === undefined) index = this.readBlock(index, block);
      else this.readMarked(index, block);
    }
    this.sections.close(this.blocks.length);
    return {
      roles: this.roles.map((role) => role ?? 'text'),
      titlePageEnd: this.titlePageEnd,
      sections: this.sections.roots,
      allSections: this.sections.all,
      paragraphs: this.paragraphs,
      series: this.series.series,
      captions: this.captions,
      recommendations: this.recommendations,
      lists: this.lists,
      divisions: this.divisions,
    };
  }

  /** For each block the index of the first block behind it that passes and is no note, furniture or contents page; -1 for none. */
  private successors(passes: (block: Block) => boolean): Int32Array {
    const next = new Int32Array(this.blocks.length + 1).fill(-1);
    let found = -1;
    for (let index = this.blocks.length - 1; index >= 0; index--) {
      next[index] = found;
      const block = this.blocks[index];
      const role = this.roles[index];
      if (block && passes(block) && (role === undefined || role === 'table')) found = index;
    }
    return next;
  }

  private text(index: number): string {
    return this.tree.textOf(index);
  }

  private shapeOf(index: number): HeadingShape | undefined {
    const block = this.blocks[index];
    return block && headingShape(block, () => this.text(index));
  }

  private numberAt(index: number): number {
    const label = this.blocks[index]?.label;
    return label ? numberOf(label.text) : NaN;
  }

  private readMarked(index: number, block: Block): void {
    if (this.roles[index] === 'contents') this.running = -1;
    if (this.roles[index] !== 'titlePage' || index + 1 !== this.titlePageEnd) return;
    const summary = gluedSummary(this.tree.textOf(index, 0, block.contentEnd));
    if (!summary) return;
    const { start, end } = summary;
    const shape: HeadingShape = {
      style: 'summary',
      number: null,
      value: NaN,
      numberStart: 0,
      numberEnd: 0,
      titleStart: start,
      word: 'summary',
    };
    const title = this.tree.textOf(index, start, end);
    this.sections.add({
      style: 'summary',
      shape,
      value: NaN,
      title,
      subtitle: null,
      headingDepth: 0,
      span: { block: index, start, end },
      lastBlock: index,
    });
  }

  /** Returns the index of the last block that was read: a heading can take the line below it. */
  private readBlock(index: number, block: Block): number {
    const caption = mayBeCaption(block) ? readCaption(block, () => this.text(index)) : undefined;
    if (caption && !this.continues(index)) return this.takeCaption(index, block, caption);
    const heading = this.headingAt(index, block);
    if (heading) {
      this.takeHeading(heading);
      return heading.lastBlock;
    }
    switch (block.kind) {
      case 'numbered':
        if (!this.takeParagraph(index, block)) this.takeText(index, block);
        break;
      case 'pointNumbered':
        this.takeRecommendation(index, block);
        break;
      case 'lettered':
        this.takeSubparagraph(index, block);
        break;
      case 'bullet':
      case 'asterisk':
        this.setRole(index, 'bullet');
        if (this.inFigure) break;
        this.extend(index);
        this.running = index;
        break;
      default:
        this.takeText(index, block);
    }
    return index;
  }

  private setRole(index: number, role: Role): void {
    this.roles[index] = role;
  }

  /** The block belongs to the paragraph that is open, if one is. */
  private extend(index: number): void {
    this.paragraph?.pieces.push(index);
  }

  private leaveFigure(): void {
    this.inFigure = false;
    this.figureClosed = false;
  }

  // ---------------------------------------------------------------- headings

  private headingAt(index: number, block: Block): Heading | undefined {
    if (block.kind === 'asterisk' || block.kind === 'bullet' || block.kind === 'pointNumbered') return undefined;
    if (isRunningText(block)) return undefined;
    const shape = this.shapeOf(index);
    if (!shape) return block.headingDepth > 0 && block.kind === 'text' ? this.unshaped(index, block) : undefined;
    if (shape.style === 'roman') return this.sectionHeading(index, block, shape);
    const found = this.isHeading(index, block, shape);
    return found ? this.heading(index, block, shape, shape.style, shape.value) : undefined;
  }

  /** A Markdown heading longer than any real one is still a heading. */
  private unshaped(index: number, block: Block): Heading {
    const shape: HeadingShape = {
      style: 'unnumbered',
      number: null,
      value: NaN,
      numberStart: 0,
      numberEnd: 0,
      titleStart: block.contentStart,
      word: '',
    };
    return this.heading(index, block, shape, 'unnumbered', NaN);
  }

  private sectionHeading(index: number, block: Block, shape: HeadingShape): Heading | undefined {
    const { style, value, expected } = this.sections.resolve(shape.number ?? '');
    const marked = block.headingDepth > 0 || block.bold;
    if (!marked) {
      if (block.closing === 'semicolon' || block.closing === 'comma') return undefined;
      if (
        block.words > (expected && block.closing === 'open' ? 2 : 1) * LONGEST_PHRASE ||
        (!expected && (block.closing !== 'open' || (this.isCutBefore(index) && !this.isNearlyNext(style, value))))
      )
        return undefined;
      if (block.closing === 'stop' && this.isCutBefore(index)) return undefined;
      if (!expected && (this.inFigure || this.isListed(index))) return undefined;
      if (block.closing !== 'open' && (block.words > LONGEST_NUMBERED_HEADING || !this.blocksFollow(index)))
        return undefined;
    }
    return this.heading(index, block, shape, style, value);
  }

  /** One number further than expected: a slip of the pen, not the rest of a sentence that begins with a numeral. */
  private isNearlyNext(style: SectionStyle, value: number): boolean {
    const last = this.sections.lastValue(style);
    return last > 0 && value === last + 2;
  }

  private isNextChapter({ style, value }: HeadingShape): boolean {
    return style !== 'division' && value === this.sections.lastValue(style) + 1;
  }

  /** One of several such lines with nothing between them: a list or a table, not headings. */
  private isListed(index: number): boolean {
    const next = this.nextBody[index] ?? -1;
    const label = this.blocks[index]?.label?.text ?? '';
    const following = this.blocks[next]?.label?.text ?? '';
    const counts = this.blocks[next]?.kind === 'sectionNumbered' && letterValue(following) === letterValue(label) + 1;
    const listed = counts || this.running === this.lastListed;
    if (listed) this.lastListed = index;
    return listed;
  }

  /** Nothing but the word and its number: "Annex II". */
  private isBare(index: number, shape: HeadingShape): boolean {
    const end = shape.number === null ? shape.titleStart + shape.word.length : shape.numberEnd;
    return !/[\p{L}\p{N}]/u.test(this.tree.textOf(index, end));
  }

  /** Something of the body comes after the block: a heading never ends a text. */
  private blocksFollow(index: number): boolean {
    return (this.nextBody[index] ?? -1) >= 0;
  }

  private isHeading(index: number, block: Block, shape: HeadingShape): boolean {
    if (block.headingDepth > 0 && shape.style !== 'arabic') return true;
    switch (shape.style) {
      case 'arabic':
        return this.isNumberedHeading(index, block);
      case 'letter':
        return this.isLetteredHeading(index, block);
      case 'unnumbered':
        return this.isUnnumberedHeading(index, block);
      case 'summary':
        return true;
      case 'notes':
        return this.blocks[index + 1]?.kind === 'note';
      default:
        return (
          block.closing === 'open' &&
          block.afterBlank &&
          (this.isBare(index, shape) || this.isNextChapter(shape) || !this.isCutBefore(index))
        );
    }
  }

  /** `### 1. Right to work` is a heading, `### 105. The Committee recommends that …` a paragraph set in bold. */
  private isMarkedHeading(index: number, block: Block): boolean {
    if (block.closing !== 'open' || block.words > LONGEST_NUMBERED_HEADING) return false;
    return !this.series.expects(this.numberAt(index)) || this.numberAt(index) === this.sections.lastValue('arabic') + 1;
  }

  /** "1. Right to work": short, without a stop, and what follows carries the number that the paragraphs wait for. */
  private isNumberedHeading(index: number, block: Block): boolean {
    if (block.headingDepth > 0) return this.isMarkedHeading(index, block);
    if (
      block.closing !== 'open' ||
      !(block.capital || /^\d/.test(this.text(index))) ||
      block.words > LONGEST_NUMBERED_HEADING
    )
      return false;
    const next = this.nextNumbered[index] ?? -1;
    if (next < 0 || !this.onlyHeadingsBetween(index, next)) return false;
    const number = this.numberAt(index);
    const following = this.numberAt(next);
    if (following === number + 1 && this.series.expects(number) && !this.series.bodyExpects(following)) return false;
    const known = number === this.sections.lastValue('arabic') + 1;
    return (
      known &&
      (this.series.bodyExpects(following) ||
        (!this.series.bodyExpects(number) &&
          this.series.bodyNearlyExpects(this.numberAt(this.nextNumbered[next] ?? -1))))
    );
  }

  private isLetteredHeading(index: number, block: Block): boolean {
    if (block.closing !== 'open' || !block.capital || block.words > LONGEST_NUMBERED_HEADING) return false;
    const next = this.nextBody[index] ?? -1;
    if (this.blocks[next]?.kind !== 'numbered' || !this.series.bodyExpects(this.numberAt(next))) return false;
    const before = this.blocks[this.running];
    return before === undefined || before.closing === 'stop';
  }

  private onlyHeadingsBetween(from: number, to: number): boolean {
    for (let at = this.nextBody[from] ?? -1; at >= 0 && at < to; at = this.nextBody[at] ?? -1) {
      const block = this.blocks[at];
      if (!block || block.closing !== 'open' || block.words > LONGEST_NUMBERED_HEADING) return false;
    }
    return true;
  }

  /** A line without number, stop or mark is a heading when the text before it is closed and the numbers go on after it. */
  private isUnnumberedHeading(index: number, block: Block): boolean {
    const { size } = block;
    if (block.kind !== 'text' || size > LONGEST_UNNUMBERED_HEADING || block.leaders || !block.afterBlank) return false;
    if (block.closing !== 'open' && !(block.bold && block.closing === 'colon')) return false;
    if (this.isCutBefore(index) || !beginsLikeHeading(this.text(index), block)) return false;
    const next = this.nextBody[index] ?? -1;
    const after = this.blocks[next];
    if (!after) return false;
    if (block.bold) return after.kind === 'numbered' || !after.bold || after.closing !== 'open';
    if (after.kind === 'numbered') return this.series.bodyExpects(this.numberAt(next));
    if (after.kind === 'bullet' || after.kind === 'lettered' || after.kind === 'pointNumbered')
      return (
        after.kind === 'bullet' &&
        !this.inFigure &&
        block.words <= LONGEST_LIST_TITLE &&
        !this.series.bodyIsEmpty &&
        this.running < 0
      );
    const shape = this.shapeOf(next);
    if (shape && shape.style !== 'unnumbered' && shape.style !== 'letter')
      return shape.style !== 'division' && !this.inFigure;
    return this.series.bodyIsEmpty && this.isTitleOfProse(block, after);
  }

  /** Where nothing is numbered, a short line above whole sentences names them. */
  private isTitleOfProse(block: Block, after: Block): boolean {
    const { size } = block;
    const below = after.size;
    return after.kind === 'text' && after.capital && size <= 150 && below > 2 * size && after.closing === 'stop';
  }

  /** The running text before this block has lost its end, so this block may be the rest of it. */
  private isCutBefore(index: number): boolean {
    const before = this.blocks[this.running];
    if (!before || this.running >= index || this.figureClosed) return false;
    return before.closing === 'open' || before.closing === 'comma';
  }

  private heading(index: number, block: Block, shape: HeadingShape, style: SectionStyle, value: number): Heading {
    const start = Math.max(shape.titleStart, block.contentStart);
    const whole =
      style === 'division' || style === 'decision'
        ? this.tree.textOf(index, shape.titleStart)
        : this.tree.textOf(index, start);
    const below = this.subtitleBelow(index, shape, style);
    const span: BlockSpan = {
      block: index,
      start: shape.number === null ? block.contentStart : Math.min(shape.numberStart, block.contentStart),
      end: block.contentEnd,
    };
    return {
      style,
      shape,
      value,
      title: plainTitle(block.headingDepth > 0 ? withoutClosingMarks(whole) : whole, block),
      subtitle: below < 0 ? null : plainTitle(this.text(below), this.blocks[below]),
      headingDepth: block.headingDepth,
      span,
      lastBlock: below < 0 ? index : below,
    };
  }

  /** The line below a bare "Annex" or "Chapter I", which is its title; -1 when there is none. */
  private subtitleBelow(index: number, shape: HeadingShape, style: SectionStyle): number {
    if (style !== 'division' && style !== 'chapter' && style !== 'part' && style !== 'decision' && style !== 'rule')
      return -1;
    const block = this.blocks[index];
    if (!block || !this.isBare(index, shape)) return -1;
    let below = this.nextBody[index] ?? -1;
    // "[English only]" stands between an annex and its title.
    if (below === index + 1 && /^\[[^\]]{1,60}\]$/.test(this.text(below))) below = this.nextBody[below] ?? -1;
    const next = this.blocks[below];
    if (!next || below > index + 2 || below < index + 1 || next.headingDepth > 0) return -1;
    const named =
      next.kind === 'text' && (next.closing === 'open' || next.bold) && next.size <= LONGEST_UNNUMBERED_HEADING;
    const nextShape = this.shapeOf(below);
    return named && nextShape?.style === 'unnumbered' && beginsLikeHeading(this.text(below), next) ? below : -1;
  }

  private takeHeading(heading: Heading): void {
    for (let at = heading.span.block; at <= heading.lastBlock; at++) this.roles[at] ??= 'heading';
    this.endParagraph();
    this.series.heading();
    const section = this.sections.add(heading);
    if (section.division !== (section.parent?.division ?? this.main))
      this.series.openDivision(section.division, section);
    for (let at = heading.span.block; at <= heading.lastBlock; at++) this.divisions[at] = section.division;
    this.running = -1;
    this.leaveFigure();
  }

  // ---------------------------------------------------------------- paragraphs and what they hold

  private endParagraph(): void {
    this.paragraph = null;
    this.subparagraphs = new SubparagraphTracker(null);
  }

  private takeParagraph(index: number, block: Block): boolean {
    const label = block.label;
    const number = label ? numberOf(label.text) : NaN;
    if (!label || Number.isNaN(number) || this.sections.inSummary) return false;
    if (!block.afterBlank && this.isCutBefore(index) && !this.series.expects(number) && number !== 1) return false;
    const next = this.nextNumbered[index] ?? -1;
    const sequel = {
      next: next < 0 ? NaN : this.numberAt(next),
      afterNext: next < 0 ? NaN : this.numberAt(this.nextNumbered[next] ?? -1),
      runOn: lastRunOn(this.text(index), number),
      words: block.words,
    };
    const span = { block: index, start: label.start, end: label.end };
    const paragraph = this.series.place(
      number,
      label.text,
      span,
      this.sections.current,
      this.sections.division,
      sequel,
    );
    if (!paragraph) return false;
    this.begin(index, paragraph);
    return true;
  }

  /** The paragraph belongs to its section and those around it, but not beyond its division. */
  private countIn({ division }: Paragraph, place: number): void {
    let section: Section | null = this.sections.current;
    for (; section && section.division === division; section = section.parent) {
      if (section.firstParagraph < 0) section.firstParagraph = place;
      section.lastParagraph = place;
    }
  }

  private begin(index: number, paragraph: Paragraph): void {
    this.setRole(index, 'paragraph');
    this.paragraph = paragraph;
    this.subparagraphs = new SubparagraphTracker(paragraph);
    const place = this.paragraphs.push(paragraph) - 1;
    if (paragraph.series.kind === 'body') this.countIn(paragraph, place);
    this.running = index;
    this.leaveFigure();
  }

  private takeRecommendation(index: number, block: Block): void {
    const label = block.label;
    // "… has risen to" and then "14.4 percentage points" is a sentence that was cut in two.
    if (!label || (this.isCutBefore(index) && (!block.afterBlank || !block.capital))) {
      this.takeText(index, block);
      return;
    }
    this.setRole(index, 'recommendation');
    this.recommendations.push({
      number: label.text,
      span: { block: index, start: label.start, end: label.end },
      block: index,
    });
    this.extend(index);
    this.running = index;
  }

  private takeSubparagraph(index: number, block: Block): void {
    const { label, innerLabel } = block;
    if (!label || this.roles[index] !== undefined) return;
    this.setRole(index, 'subparagraph');
    this.series.passOver(this.text(index));
    const next = this.nextLabel(index, label.form);
    // A list that goes on where a table or box cut it in two has left that behind.
    if (this.inFigure && !this.figureLists.waitsFor(label) && this.subparagraphs.waitsFor(label)) this.leaveFigure();
    const tracker = this.inFigure ? this.figureLists : this.subparagraphs;
    const items = [tracker.add(label, index, innerLabel ? undefined : next)];
    if (innerLabel) items.push(tracker.add(innerLabel, index, next, true));
    if (items.some((item) => item === tracker.items[0])) this.lists.push(tracker.items);
    if (this.inFigure) return;
    this.extend(index);
    this.running = index;
  }

  /** The label that follows in the list, if the next labelled block stands before the next paragraph. */
  private nextLabel(index: number, form: string): string | undefined {
    for (let at = this.nextBody[index] ?? -1, seen = 0; at >= 0 && seen < 12; at = this.nextBody[at] ?? -1, seen++) {
      const block = this.blocks[at];
      if (!block || block.kind === 'numbered' || block.kind === 'sectionNumbered') return undefined;
      if (block.kind === 'lettered' && block.label?.form === form) return block.label.text;
    }
    return undefined;
  }

  /** Unnumbered words: the rest of what was cut, or a text of their own. */
  private takeText(index: number, block: Block): void {
    if (this.continues(index)) {
      this.setRole(index, 'continuation');
      this.extend(index);
      this.running = index;
      return;
    }
    const noteBefore = this.openNoteBefore(index, block);
    if (noteBefore) {
      this.setRole(index, 'noteContinuation');
      return;
    }
    this.setRole(index, 'text');
    if (isSignature(this.text(index))) {
      this.endParagraph();
      this.running = -1;
      return;
    }
    if (this.inFigure) {
      this.figureClosed = block.closing === 'stop';
      return;
    }
    this.subparagraphs.interrupt();
    this.extend(index);
    this.running = this.isLineBelowHeading(index, block) ? -1 : index;
  }

  /** The title of what a heading announces ("Annex to the letter …", then "Report of the Commission"), not running text. */
  private isLineBelowHeading(index: number, block: Block): boolean {
    return (
      this.roles[index - 1] === 'heading' &&
      block.closing === 'open' &&
      block.capital &&
      block.words <= LONGEST_NUMBERED_HEADING
    );
  }

  private continues(index: number): boolean {
    const block = this.blocks[index];
    if (!block || this.running < 0 || this.inFigure || !this.isCutBefore(index)) return false;
    return block.kind !== 'lettered' && block.kind !== 'bullet' && block.kind !== 'asterisk';
  }

  /** A note directly before this block goes on here: it is indented (Markdown), or has lost its end while the text has not. */
  private openNoteBefore(index: number, block: Block): boolean {
    const before = this.blocks[index - 1];
    const role = this.roles[index - 1];
    if (!before || (role !== 'note' && role !== 'noteContinuation')) return false;
    if (block.indented) return true;
    return before.closing === 'open' && block.kind === 'text' && !block.capital;
  }

  private takeCaption(index: number, block: Block, caption: CaptionShape): number {
    this.setRole(index, 'caption');
    const below = this.nextBody[index] ?? -1;
    const next = this.blocks[below];
    let title = caption.title;
    let last = index;
    if (
      title === '' &&
      next &&
      below === index + 1 &&
      next.kind === 'text' &&
      next.closing === 'open' &&
      next.size <= LONGEST_UNNUMBERED_HEADING
    ) {
      this.setRole(below, 'caption');
      this.divisions[below] = this.sections.division;
      title = plainTitle(this.text(below), next);
      last = below;
    }
    this.captions.push({
      kind: caption.kind,
      number: caption.number,
      title,
      span: { block: index, start: block.contentStart, end: block.contentEnd },
    });
    this.inFigure = true;
    this.figureLists = new SubparagraphTracker(null);
    return last;
  }
}

/** A year at the beginning of a broken line is no paragraph number. */
const isYear = (number: string | undefined): boolean => number !== undefined && /^(?:19|20)\d\d$/.test(number);

/** No heading: a numbered or lettered block that is long or closed, unless Markdown or bold type says otherwise. */
function isRunningText(block: Block): boolean {
  if (block.headingDepth > 0) return false;
  if (block.kind === 'numbered' || block.kind === 'lettered')
    return block.closing !== 'open' || block.words > LONGEST_NUMBERED_HEADING;
  return block.kind === 'text' && block.size > LONGEST_HEADING;
}

/** Headings begin with a capital or an opening quotation mark; a signature, a source line or a bracketed remark is none. */
function beginsLikeHeading(text: string, block: Block): boolean {
  if (!block.capital && /^[\p{Ll}\p{N}•–—-]/u.test(text)) return false;
  if (/^[*_]{0,3}(\(|\[|sources?:|notes?:|signed)/iu.test(text.slice(0, 12))) return false;
  const tokens = text.split(/\s+/);
  return tokens.filter((token) => /\d/.test(token)).length * 2 <= tokens.length;
}

const isSignature = (text: string): boolean => text.length < 200 && /\(signed\)/i.test(text);

/** `## Ports ##`: the marks that close a heading of Markdown. */
function withoutClosingMarks(text: string): string {
  const words = trimEndOf(text, oneOf('#'));
  return words.endsWith(' ') ? words : text;
}

/** The words of a heading without emphasis and note marks. */
function plainTitle(text: string, block: Block | undefined): string {
  let words = text;
  if (block && block.markers.length > 0) {
    const offset = block.contentEnd - text.length;
    for (const marker of [...block.markers].reverse()) {
      if (marker.start >= offset) words = words.slice(0, marker.start - offset) + words.slice(marker.end - offset);
    }
  }
  return words
    .replace(/[*_`]{1,3}/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.:–—-]{1,5}/, '')
    .replace(/,$/, '')
    .trim();
}
