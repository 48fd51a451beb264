import { allItems } from '../report/items';
import { memo, type Words } from '../report/memo';
import type { BlockSpan, Paragraph, Report, Section } from '../report/model';
import type { Block } from '../syntax/block';
import { isWordUnit } from '../text/characters';
import { message, type Message } from './messages';
import type { FixEdit, Rule } from './rule';

/** Titles of sections that are set in bold: their first words say so, or their last. */
const BOLD_SECTION =
  /^(?:conclusions?|recommendations?|recommandations?|conclusiones|recomendaciones)(?!\p{L})|\s(?:and|et|y)\s(?:conclusions?|recommendations?|recommandations?|conclusiones|recomendaciones)$/iu;

/** A paragraph or subparagraph: what one would cite, and the blocks that hold its own words. */
interface Unit {
  readonly number: string;
  readonly numberSpan: BlockSpan;
  readonly blocks: readonly number[];
}

/** Conclusions and recommendations are set in bold (drafting rule S10): asked once, where some of them are and others not. */
export const recommendationsBoldRule: Rule = {
  name: 'recommendations-bold',
  scope: 'document',
  judge: ({ report, tell }) => {
    const parted = sectionsOfConclusions(report)
      .map((units) => ({
        bold: units.filter(({ blocks }) => blocks.every((block) => typeOf(report, block) === 'bold')),
        plain: units.filter(({ blocks }) => blocks.every((block) => typeOf(report, block) === 'plain')),
      }))
      .filter(({ bold, plain }) => bold.length > 0 && plain.length > 0);
    const [firstBold, firstPlain] = [parted[0]?.bold[0], parted[0]?.plain[0]];
    if (!firstBold || !firstPlain) return;
    const [bold, plain] = [parted.flatMap((part) => part.bold), parted.flatMap((part) => part.plain)];
    const [here, there] = bold.length < plain.length ? [firstBold, firstPlain] : [firstPlain, firstBold];
    tell({
      span: here.numberSpan,
      message: message('recommendations-bold', nameOf('name', firstBold), nameOf('place', firstPlain)),
      related: [{ span: there.numberSpan, message: message('related.other', nameOf('place', there)) }],
      fixes: [
        {
          title: message('fix.allBold'),
          edits: plain.flatMap(({ blocks }) => blocks.flatMap((block) => inBold(report, block))),
          preferred: true,
          safe: false,
        },
      ],
    });
  },
};

/** "Paragraph 78" where a sentence begins with it, "paragraph 78" elsewhere. */
const nameOf = (kind: 'name' | 'place', { number }: Unit): Message => message(`${kind}.paragraph`, number);

/**
 * The paragraphs and subparagraphs of each section of conclusions. Those right below one heading are compared alone:
 * recommendations in bold under a heading of their own, below plain conclusions, are a choice.
 */
function sectionsOfConclusions(report: Report): Unit[][] {
  const titled = new Set<Section>();
  for (const section of report.allSections)
    if (BOLD_SECTION.test(section.title) || (section.parent && titled.has(section.parent))) titled.add(section);
  const found = new Map<Section, Unit[]>();
  for (const paragraph of report.paragraphs) {
    const { section, series } = paragraph;
    if (!section || series.kind === 'list' || !titled.has(section) || holdsRecommendations(report, paragraph)) continue;
    const units = found.get(section);
    if (units) units.push(...unitsOf(report, paragraph));
    else found.set(section, unitsOf(report, paragraph));
  }
  return [...found.values()];
}

/** Recommendations of the universal periodic review (115.4) are the words of States, set by customs of their own. */
const holdsRecommendations = ({ roles }: Report, { pieces }: Paragraph): boolean =>
  pieces.some((block) => roles[block] === 'recommendation');

function unitsOf({ roles }: Report, { number, numberSpan, pieces, subparagraphs }: Paragraph): Unit[] {
  const items = new Map(allItems(subparagraphs).map((item) => [item.block, item]));
  const units: (Unit & { blocks: number[] })[] = [];
  for (const block of pieces) {
    const item = items.get(block);
    if (roles[block] === 'paragraph') units.push({ number, numberSpan, blocks: [block] });
    else if (item) units.push({ number: item.fullNumber, numberSpan: item.labelSpan, blocks: [block] });
    else if (roles[block] === 'continuation') units.at(-1)?.blocks.push(block);
  }
  return units;
}

type Type = 'bold' | 'plain' | 'mixed';

function typeOf({ tree }: Report, index: number): Type {
  const block = tree.blocks[index];
  return block ? typeIn(block, () => tree.textOf(index, 0, block.contentEnd)) : 'mixed';
}

/** Whether the words of a block behind its label are in bold type; marks of notes do not count. */
const typeIn = memo<Block, Type, [Words]>(({ contentStart, markers }, words) => {
  const text = words();
  const marks = markers.values();
  let mark = marks.next();
  let open = false;
  let [bold, plain] = [false, false];
  for (let at = 0; at < text.length; at++) {
    if (!mark.done && at === mark.value.start) {
      at = mark.value.end - 1;
      mark = marks.next();
    } else if (text.startsWith('**', at)) {
      open = !open;
      at++;
    } else if (at >= contentStart && isWordUnit(text.charCodeAt(at))) {
      if (open) bold = true;
      else plain = true;
    }
  }
  if (bold === plain) return 'mixed';
  return bold ? 'bold' : 'plain';
});

/** Sets the words of a block in bold. */
function inBold({ tree }: Report, index: number): FixEdit[] {
  const { contentStart, contentEnd } = tree.blocks[index] ?? { contentStart: 0, contentEnd: 0 };
  return [contentStart, contentEnd].map((at) => ({ span: { block: index, start: at, end: at }, newText: '**' }));
}
