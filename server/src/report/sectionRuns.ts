import { toLetters, toRoman } from '../text/numerals';
import type { Report, Section, SectionStyle } from './model';

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

/** Sections that should count on from one another. Numbers may begin anew at 1. */
export function sectionRuns(report: Report): Section[][] {
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

/** A value as the section would write it. */
export function numberOfSection({ style, number }: Section, value: number): string {
  if (style === 'capital') return toLetters(value).toUpperCase();
  if (style === 'letter') return `(${toLetters(value)})`;
  if (style !== 'roman' && number !== null && /^[A-HJ-UWYZ]$/.test(number)) return toLetters(value).toUpperCase();
  const roman = style === 'roman' || (number !== null && /^[IVXLC]+$/.test(number));
  return roman ? toRoman(value) : String(value);
}
