import { agreementRules } from './agreement';
import { dateRule } from './dates';
import { malformedSymbolRule, symbolLinkRule } from './documentSymbols';
import { addressRules } from './addresses';
import { encodingRule } from './encoding';
import { footnoteFormRules } from './footnoteForm';
import { footnoteMarkerStyleRule } from './footnoteMarkerStyle';
import { footnoteRules } from './footnotes';
import { ibidRule } from './ibid';
import { locatorRules } from './locators';
import { paragraphNumberRules } from './paragraphNumbers';
import { placeReferenceRules } from './placeReferences';
import { placeholderRule } from './placeholders';
import type { Rule } from './rule';
import { sectionFormRules } from './sectionForm';
import { sectionNumberRules } from './sectionNumbers';
import { subparagraphOrderRule } from './subparagraphOrder';
import { sumRules } from './sums';

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
  ...sumRules,
  dateRule,
  placeholderRule,
  ...sectionFormRules,
  ...agreementRules,
  ...locatorRules,
  ...footnoteFormRules,
  ...addressRules,
  encodingRule,
];
