import { toLetters, toRoman } from '../text/numerals';
import type { BlockSpan, Report, Section, SectionStyle } from '../report/model';
import { message } from './messages';
import { findDisorder, type Disorder } from './order';
import { rulesSharing, type Verdict } from './rule';

const NAMES = ['section-number-gap', 'section-number-duplicate', 'section-number-order'] as const;
type NumberVerdict = Verdict<(typeof NAMES)[number]>;

const COUNTED: ReadonlySet<SectionStyle> = new Set<SectionStyle>([
  'roman',
  'capital',
  'arabic',
  'letter',
  'chapter',
  'part',
  'division',
  'rule',
]);
const verdicts = new WeakMap<readonly Section[], NumberVerdict[]>();

/** All that is wrong with the numbers of sections; each is judged among its siblings of the same style. */
function judgeNumbers(report: Report): NumberVerdict[] {
  const known = verdicts.get(report.allSections);
  if (known) return known;
  const found = siblingRuns(report).flatMap((run) =>
    findDisorder(run.map(({ value }) => value)).flatMap((disorder) => verdictOn(run, disorder) ?? []),
  );
  verdicts.set(report.allSections, found);
  return found;
}

/** Sections that should count on from one another. Numbers may begin anew at 1. */
function siblingRuns(report: Report): Section[][] {
  const runs = new Map<string, Section[]>();
  const parents = new Map<Section | null, number>([[null, 0]]);
  const all: Section[][] = [];
  for (const section of report.allSections) {
    if (!COUNTED.has(section.style) || Number.isNaN(section.value)) continue;
    const parent = section.style === 'rule' ? annexOf(section) : section.parent;
    if (!parents.has(parent)) parents.set(parent, parents.size);
    const word = section.style === 'division' ? section.title.split(/\s/, 1)[0] : '';
    const key = `${String(parents.get(parent))} ${section.style} ${word ?? ''}`;
    const run = runs.get(key);
    if (!run || (section.value === 1 && (run.at(-1)?.value ?? 0) >= 2)) {
      const fresh = [section];
      runs.set(key, fresh);
      all.push(fresh);
    } else run.push(section);
  }
  return all;
}

/** Rules and articles are numbered on through sections and parts, but not beyond their annex. */
function annexOf(section: Section): Section | null {
  let parent = section.parent;
  while (parent && parent.style !== 'division') parent = parent.parent;
  return parent;
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
      const expected = printed(section, disorder.expected);
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
      const missing = printed(section, disorder.from);
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

/** A value as the section would write it. */
function printed({ style, number }: Section, value: number): string {
  if (style === 'capital') return toLetters(value).toUpperCase();
  if (style === 'letter') return `(${toLetters(value)})`;
  const roman = style === 'roman' || (number !== null && /^[IVXLC]+$/.test(number));
  return roman ? toRoman(value) : String(value);
}

export const sectionNumberRules = rulesSharing(NAMES, 'numbering', judgeNumbers);
