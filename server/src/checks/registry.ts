import { malformedSymbolRule, symbolLinkRule } from './documentSymbols';
import { encodingRule } from './encoding';
import { footnoteMarkerStyleRule } from './footnoteMarkerStyle';
import { footnoteRules } from './footnotes';
import { ibidRule } from './ibid';
import { paragraphNumberRules } from './paragraphNumbers';
import { placeReferenceRules } from './placeReferences';
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
  ...placeReferenceRules,
  ibidRule,
  malformedSymbolRule,
  symbolLinkRule,
  encodingRule,
];
