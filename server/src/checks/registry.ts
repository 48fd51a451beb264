import { encodingRule } from './encoding';
import { footnoteMarkerStyleRule } from './footnoteMarkerStyle';
import { footnoteRules } from './footnotes';
import { paragraphNumberRules } from './paragraphNumbers';
import type { Rule } from './rule';
import { sectionNumberRules } from './sectionNumbers';
import { subparagraphOrderRule } from './subparagraphOrder';

/** Every rule there is. Editor, command line and documentation all read this list. */
export const RULES: readonly Rule[] = [
  ...footnoteRules,
  footnoteMarkerStyleRule,
  ...paragraphNumberRules,
  ...sectionNumberRules,
  subparagraphOrderRule,
  encodingRule,
];
