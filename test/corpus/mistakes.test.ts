import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS, ReportSnapshot } from '../../server/src/service';
import { describeCorpus, FORMS, strictDocuments, textOf, type Form } from './support/corpus';

/** An error of a published report: what the check says, where, and why a reader agrees. */
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

/** Everything is looked at, as on the command line. */
const SETTINGS = { ...DEFAULT_SETTINGS, moment: 'submission' } as const;

interface Told {
  readonly rule: string;
  readonly line: number;
  readonly message: string;
}

const errorsIn = (document: string, form: Form): Told[] =>
  ReportSnapshot.open(textOf(document, form))
    .findings(SETTINGS)
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, range, message }) => ({ rule, line: range.start.line + 1, message }));

const expectedIn = (mistakes: readonly Mistake[], document: string, form: Form): Told[] =>
  mistakes
    .filter((mistake) => mistake.document === document)
    .map(({ rule, message, lines }) => ({ rule, line: lines[form], message }));

describeCorpus('an error on a published report is one that a reader confirms', () => {
  for (const form of FORMS)
    for (const document of strictDocuments)
      it(`${document}, ${form}`, () => {
        assert.deepEqual(errorsIn(document, form), expectedIn(CONFIRMED, document, form));
      });
});

describeCorpus('known mistakes are found', () => {
  for (const { document, rule, message, lines } of [...CONFIRMED, ...ELSEWHERE])
    for (const form of FORMS)
      it(`${document}, ${form}: ${message}`, () => {
        const found = errorsIn(document, form).filter((one) => one.line === lines[form]);
        assert.deepEqual(found, [{ rule, line: lines[form], message }]);
      });
});
