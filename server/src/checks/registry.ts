import { acronymRules } from './acronyms';
import { agreementRules } from './agreement';
import { capitalVariantRule } from './capitalVariants';
import { citedParagraphRule } from './citedPlaces';
import { citationVariantRule } from './citationVariant';
import { communicationFormRule } from './communicationForm';
import { dateRule } from './dates';
import { datesOfActsRules } from './datesOfActs';
import { dateFormRule } from './dateForm';
import { malformedSymbolRule, symbolLinkRule } from './documentSymbols';
import { asteriskNotesRule } from './asteriskNotes';
import { addressRules } from './addresses';
import { contentsMismatchRule } from './contentsMismatch';
import { encodingRule } from './encoding';
import { exportLeftoverRule } from './exportLeftovers';
import { footnoteFormRules } from './footnoteForm';
import { footnoteMarkerStyleRule } from './footnoteMarkerStyle';
import { footnoteRules } from './footnotes';
import { ibidRule } from './ibid';
import { italicsRule } from './italics';
import { joinedSourcesRule } from './joinedSources';
import { locatorRules } from './locators';
import { locatorTasteRules } from './locatorTaste';
import { locatorContextRule } from './locatorContext';
import { markdownHazardRule } from './markdownHazards';
import { mastheadFieldsRule } from './mastheadFields';
import { nameVariantRule } from './nameVariants';
import { paragraphNumberRules } from './paragraphNumbers';
import { placeReferenceRules } from './placeReferences';
import { quotationMarkRule } from './quotationMarks';
import { placeholderRule } from './placeholders';
import { recommendationsBoldRule } from './recommendationsBold';
import { generalCommentFormRule } from './generalCommentForm';
import { CATALOGUE, type RuleName } from './catalogue';
import { FAMILIES, type RuleDescription } from './description';
import { rangeRule } from './ranges';
import type { AnyRule } from './rule';
import { reportingPeriodRule } from './reportingPeriod';
import { quotedTermRule } from './quotedTerms';
import { quotationRule } from './quotationMismatch';
import { resolutionFormRule } from './resolutionForm';
import { sectionFormRules } from './sectionForm';
import { sectionNumberRules } from './sectionNumbers';
import { subparagraphFormRules } from './subparagraphForm';
import { percentageRule } from './shares';
import { subparagraphOrderRule } from './subparagraphOrder';
import { sumRules } from './sums';
import { titleLinesRule } from './titleLines';
import { statePartyRule } from './stateParty';
import { unabbreviatedRule } from './unabbreviated';
import { unstableAddressRule } from './unstableAddresses';
import { wordLimitRule } from './wordLimit';
import { symbolAgreementRules } from './symbolAgreement';
import { symbolCountryRule } from './symbolCountry';
import { symbolFutureRule } from './symbolYears';

/** The judgements of all families. */
const JUDGEMENTS: readonly AnyRule[] = [
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
  percentageRule,
  dateRule,
  rangeRule,
  dateFormRule,
  reportingPeriodRule,
  ...datesOfActsRules,
  placeholderRule,
  ...sectionFormRules,
  citedParagraphRule,
  quotationRule,
  ...agreementRules,
  ...symbolAgreementRules,
  symbolCountryRule,
  symbolFutureRule,
  ...locatorRules,
  ...locatorTasteRules,
  locatorContextRule,
  joinedSourcesRule,
  communicationFormRule,
  generalCommentFormRule,
  citationVariantRule,
  resolutionFormRule,
  ...footnoteFormRules,
  ...addressRules,
  unstableAddressRule,
  ...acronymRules,
  unabbreviatedRule,
  statePartyRule,
  nameVariantRule,
  capitalVariantRule,
  italicsRule,
  quotedTermRule,
  wordLimitRule,
  recommendationsBoldRule,
  titleLinesRule,
  asteriskNotesRule,
  mastheadFieldsRule,
  contentsMismatchRule,
  ...subparagraphFormRules,
  encodingRule,
  quotationMarkRule,
  exportLeftoverRule,
  markdownHazardRule,
];

/** A rule with all that the catalogue says about it. */
export interface DescribedRule extends AnyRule, RuleDescription {}

const descriptionOf = (name: RuleName): RuleDescription => CATALOGUE[name];

/** Every rule there is, family after family. Editor, command line and documentation all read this list. */
export const RULES: readonly DescribedRule[] = FAMILIES.flatMap((family) =>
  JUDGEMENTS.filter(({ name }) => descriptionOf(name).family === family).map((rule) => ({
    ...rule,
    ...descriptionOf(rule.name),
  })),
);
