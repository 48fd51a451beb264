import type { BlockSpan, Report, Section } from '../report/model';
import { numberOfSection, sectionRuns } from '../report/sectionRuns';
import { message } from './messages';
import { findDisorder, type Disorder } from './order';
import { rulesSharing, type Verdict } from './rule';

const NAMES = ['section-number-gap', 'section-number-duplicate', 'section-number-order'] as const;
type NumberVerdict = Verdict<(typeof NAMES)[number]>;

const verdicts = new WeakMap<readonly Section[], NumberVerdict[]>();

/** All that is wrong with the numbers of sections; each is judged among its siblings of the same style. */
function judgeNumbers(report: Report): NumberVerdict[] {
  const known = verdicts.get(report.allSections);
  if (known) return known;
  const found = sectionRuns(report).flatMap((run) =>
    meantDisorders(run).flatMap((disorder) =>
      isUnread(report, run, disorder) ? [] : (verdictOn(run, disorder) ?? []),
    ),
  );
  verdicts.set(report.allSections, found);
  return found;
}

/** The headings, by their blocks, whose numbers are found wrong among their neighbours. */
export const headingsOutOfOrder = (report: Report): ReadonlySet<number> =>
  new Set(judgeNumbers(report).map(({ span }) => span.block));

/** What is out of order; several gaps are none: the parts of a budget that a resolution has something to say about. */
function meantDisorders(run: readonly Section[]): Disorder[] {
  const disorders = findDisorder(run.map(({ value }) => value));
  // A resolution that amends a treaty quotes its articles in groups.
  if (run[0]?.style === 'rule' && disorders.length > 1) return [];
  const gaps = disorders.filter(({ kind }) => kind === 'gap');
  return gaps.length < 2 ? disorders : disorders.filter((disorder) => !gaps.includes(disorder));
}

/** Their numbers are those of paragraphs and subparagraphs too. */
const LIKE_ITEMS: ReadonlySet<Section['style']> = new Set(['arabic', 'letter']);
/** Blocks before a heading in which the one before it is looked for. */
const FARTHEST_HEADING = 200;

/**
 * Whether the number before this one begins a block that was not read as a heading: its text goes on in the same line, or a
 * table stands before it. Then nothing shows that this one is wrong.
 */
function isUnread(report: Report, run: readonly Section[], disorder: Disorder): boolean {
  const section = run[disorder.index];
  const isLate = disorder.kind === 'gap' || (disorder.kind === 'order' && disorder.side === 'after');
  if (!section || !isLate || section.value < 2 || LIKE_ITEMS.has(section.style)) return false;
  const number = numberOfSection(section, section.value - 1).replace(/[()]/g, '');
  const opening = section.word === '' ? `${number}.` : `${section.word} ${number}`;
  const last = section.heading.block - 1;
  for (let block = last; block >= Math.max(0, last - FARTHEST_HEADING); block--) {
    if (report.roles[block] === 'heading' || report.roles[block] === 'contents') continue;
    const begin = report.tree.textOf(block, 0, opening.length + 1);
    if (begin.toLowerCase().startsWith(opening.toLowerCase()) && /\s$/.test(begin)) return true;
  }
  return false;
}

function verdictOn(run: readonly Section[], disorder: Disorder): NumberVerdict | undefined {
  const section = run[disorder.index];
  const span = section?.numberSpan;
  if (!section || !span) return undefined;
  const number = (index: number): string => run[index]?.number ?? '';
  const at = (index: number): BlockSpan => run[index]?.numberSpan ?? span;
  const name = (index: number): string => wordFor(section, number(index));
  switch (disorder.kind) {
    case 'slip': {
      const expected = numberOfSection(section, disorder.expected);
      return {
        rule: 'section-number-gap',
        span,
        message: message(
          'section-number-gap.slip',
          number(disorder.index),
          number(disorder.before),
          number(disorder.after),
          expected,
        ),
        fixes: [
          {
            title: message('fix.change', expected),
            edits: [{ span, newText: expected.replace(/[()]/g, '') }],
            preferred: true,
            safe: true,
          },
        ],
      };
    }
    case 'duplicate':
      return {
        rule: 'section-number-duplicate',
        span,
        message: message('section-number-duplicate', name(disorder.index)),
        related: [{ span: at(disorder.first), message: message('related.first', name(disorder.first)) }],
      };
    case 'order':
      return {
        rule: 'section-number-order',
        span,
        message: message(
          disorder.side === 'before' ? 'section-number-order' : 'section-number-order.after',
          name(disorder.index),
          name(disorder.than),
        ),
        related: [{ span: at(disorder.than), message: message('related.other', name(disorder.than)) }],
      };
    case 'gap': {
      // Whether a section is missing or this one misnumbered, only a person can tell: no fix.
      const missing = numberOfSection(section, disorder.from);
      const words = message(
        'section-number-gap',
        name(disorder.index),
        name(disorder.before),
        wordFor(section, missing),
      );
      return { rule: 'section-number-gap', span, message: words };
    }
  }
}

/** What a section is called with its number: `section III`, `annex II`, `chapter I`. */
function wordFor({ word }: Section, number: string): string {
  return `${word === '' ? 'section' : word} ${number}`;
}

export const sectionNumberRules = rulesSharing(NAMES, judgeNumbers);
