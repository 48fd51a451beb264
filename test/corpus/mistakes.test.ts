import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS, ReportSnapshot } from '../../server/src/service';
import { describeCorpus, FORMS, strictDocuments, textOf, type Form } from './support/corpus';

/** A mistake of a published report: what the check says, where, and why a reader agrees. */
interface Mistake {
  readonly document: string;
  readonly rule: string;
  readonly message: string;
  readonly lines: Readonly<Record<Form, number>>;
  readonly judgement: string;
}

/** Every error on a report whose extraction can be relied on. Anything else is ours until it is proven theirs. */
const CONFIRMED: readonly Mistake[] = [
  {
    document: 'A_80_74',
    rule: 'paragraph-number-gap',
    message: 'Numbered 25, between 124 and 126. Should this be 125?',
    lines: { 'seed-txt': 545, 'clean-txt': 517, md: 477 },
    judgement: 'The 1 of 125 is missing in print; there is another paragraph 25.',
  },
];

/** Errors that are found in documents whose extraction is not reliable as a whole. */
const ELSEWHERE: readonly Mistake[] = [
  {
    document: 'S_2025_284',
    rule: 'footnote-undefined',
    message: 'Footnote 42 is marked here, but there is no note 42.',
    lines: { 'seed-txt': 329, 'clean-txt': 313, md: 241 },
    judgement: 'The notes of the page go on from 41 to 43.',
  },
  {
    document: 'g1217781',
    rule: 'paragraph-number-gap',
    message: 'Paragraph 6 begins with “6”. Should this be “6.”?',
    lines: { 'seed-txt': 829, 'clean-txt': 791, md: 791 },
    judgement: 'Paragraph 6 of a resolution is printed without its stop.',
  },
];

/** Slips of form, which are warnings. */
const SLIPS: readonly Mistake[] = [
  {
    document: 'g1925890',
    rule: 'locator-range-order',
    message: 'The range “151.119–115.127” ends before it begins.',
    lines: { 'seed-txt': 323, 'clean-txt': 311, md: 311 },
    judgement: 'All recommendations of the list begin with 115: figures changed places.',
  },
  {
    document: 'g1925890',
    rule: 'locator-spacing',
    message: 'A blank is too many here: “115.23”.',
    lines: { 'seed-txt': 363, 'clean-txt': 351, md: 351 },
    judgement: 'A blank stands within the number.',
  },
  {
    document: 'g1414064',
    rule: 'abbreviation-stop',
    message: 'The abbreviation takes a full stop: “paras.”.',
    lines: { 'seed-txt': 295, 'clean-txt': 289, md: 295 },
    judgement: 'The stop has slipped behind the “and”.',
  },
  {
    document: 'g1414064',
    rule: 'locator-and',
    message: 'There is a full stop too many: “3 and 8”.',
    lines: { 'seed-txt': 295, 'clean-txt': 289, md: 295 },
    judgement: 'The stop of the abbreviation stands here.',
  },
  {
    document: 'g1414064',
    rule: 'locator-number',
    message: 'Several numbers follow, so this should read “paras.”.',
    lines: { 'seed-txt': 353, 'clean-txt': 347, md: 351 },
    judgement: 'Two paragraphs are cited.',
  },
  {
    document: 'E_CN.6_2025_3',
    rule: 'footnote-before-punctuation',
    message: 'The mark of note 247 should stand behind “.”.',
    lines: { 'seed-txt': 1849, 'clean-txt': 1729, md: 1243 },
    judgement: 'All other marks of the report stand behind the stop.',
  },
  {
    document: 'E_CN.6_2025_3',
    rule: 'abbreviation-stop',
    message: 'The abbreviation takes a full stop: “Ibid.”.',
    lines: { 'seed-txt': 1633, 'clean-txt': 1529, md: 2121 },
    judgement: 'All other notes of the report have “Ibid.”.',
  },
];

/** Everything is looked at, as on the command line. */
const SETTINGS = { ...DEFAULT_SETTINGS, moment: 'submission' } as const;

interface Told {
  readonly rule: string;
  readonly line: number;
  readonly message: string;
}

const toldOf = (document: string, form: Form, of: 'error' | 'warning'): Told[] =>
  ReportSnapshot.open(textOf(document, form))
    .findings(SETTINGS)
    .filter(({ severity }) => severity === of)
    .map(({ rule, range, message }) => ({ rule, line: range.start.line + 1, message }));

const expectedIn = (mistakes: readonly Mistake[], document: string, form: Form): Told[] =>
  mistakes
    .filter((mistake) => mistake.document === document)
    .map(({ rule, message, lines }) => ({ rule, line: lines[form], message }));

describeCorpus('an error on a published report is one that a reader confirms', () => {
  for (const form of FORMS)
    for (const document of strictDocuments)
      it(`${document}, ${form}`, () => {
        assert.deepEqual(toldOf(document, form, 'error'), expectedIn(CONFIRMED, document, form));
      });
});

describeCorpus('known mistakes are found', () => {
  for (const { document, rule, message, lines } of [...CONFIRMED, ...ELSEWHERE])
    for (const form of FORMS)
      it(`${document}, ${form}: ${message}`, () => {
        const found = toldOf(document, form, 'error').filter((one) => one.line === lines[form]);
        assert.deepEqual(found, [{ rule, line: lines[form], message }]);
      });
});

describeCorpus('known slips of form are found', () => {
  for (const { document, rule, message, lines } of SLIPS)
    for (const form of FORMS)
      it(`${document}, ${form}: ${message}`, () => {
        const found = toldOf(document, form, 'warning').filter((one) => one.line === lines[form] && one.rule === rule);
        assert.deepEqual(found, [{ rule, line: lines[form], message }]);
      });
});
