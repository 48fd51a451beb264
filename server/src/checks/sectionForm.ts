import type { Report, Role, Section, SectionStyle } from '../report/model';
import { message, type Message } from './messages';
import type { Rule } from './rule';

/** Blocks that are no words of a section: its title, and what printing puts between. */
const NO_WORDS: readonly Role[] = ['heading', 'furniture', 'note', 'noteContinuation'];
/** Numbers that are sure to be those of headings: an item of a list or a table may begin with 1. as well. */
const NUMBERED: readonly SectionStyle[] = ['roman', 'capital'];

const isNumbered = ({ style, number }: Section): boolean => number !== null && NUMBERED.includes(style);

const emptySectionRule: Rule = {
  name: 'section-empty',
  scope: 'document',
  judge: ({ report, tell }) => {
    for (const section of report.allSections) {
      if (!isNumbered(section) || section.children.length > 0 || hasWords(report, section)) continue;
      tell({ span: section.heading, message: message('section-empty', nameOf(section)) });
    }
  },
};

const singleChildRule: Rule = {
  name: 'section-single-child',
  scope: 'document',
  judge: ({ report, tell }) => {
    for (const parent of report.allSections) {
      const [child, ...others] = parent.children;
      if (!child || others.length > 0 || !isNumbered(child) || child.value !== 1 || !isNumbered(parent)) continue;
      // An excerpt, or a draft that is still being written, may end with the first of several headings.
      if (!hasSectionsBehind(report, parent)) continue;
      const second = child.style === 'roman' ? 'II' : 'B';
      tell({
        span: child.heading,
        message: message('section-single-child', child.number ?? '', second, nameOf(parent)),
      });
    }
  },
};

/** Rules about headings and what stands below them. */
export const sectionFormRules: readonly Rule[] = [emptySectionRule, singleChildRule];

const nameOf = ({ number }: Section): Message => message('place.section', number ?? '');

function hasSectionsBehind({ sections }: Report, { parent, heading, style }: Section): boolean {
  const siblings = parent?.children ?? sections;
  return siblings.some((other) => other.style === style && other.heading.block > heading.block);
}

function hasWords({ roles }: Report, { firstBlock, lastBlock }: Section): boolean {
  for (let block = firstBlock; block <= lastBlock; block++) if (!NO_WORDS.includes(roles[block] ?? 'text')) return true;
  return false;
}
