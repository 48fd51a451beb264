import type { ReportSettings } from '../../../server/src/service';
import { blocks } from '../support/documents';
import { checkFindingsUnder, type Expected } from '../support/findings';

const submission: Partial<ReportSettings> = { moment: 'submission' };
const check = (marked: string, ...expected: readonly Expected[]): void => {
  checkFindingsUnder(submission, marked, ...expected);
};
const silent = (...texts: readonly string[]): void => {
  for (const text of texts) check(text);
};

const body = ['I. Introduction', '1. The Commission met twice.', 'II. Conclusions and recommendations'];
const asked = (bold: string, plain: string, after: string): Expected => ({
  rule: 'recommendations-bold',
  severity: 'information',
  message: `Paragraph ${bold} is in bold, paragraph ${plain} is not. Should all conclusions and recommendations be in bold?`,
  fix: ['Set all conclusions and recommendations in bold', after],
});

describe('Checks: recommendations-bold', () => {
  it('a conclusion in bold, recommendations that are not', () => {
    check(
      blocks(
        ...body,
        '«2». **The register is closed.**',
        '3. The Commission recommends that:',
        '(a) It be opened;',
        '(b) It be printed.¹',
        '¹ See A/HRC/99/12, para. 4.',
      ),
      asked('2', '3', '3. **The Commission recommends that:**\n(a) **It be opened;**\n(b) **It be printed.¹**'),
    );
  });

  it('one recommendation that is not in bold, told there', () => {
    check(
      blocks(...body, '2. **All is well.**', '**3. It should stay so:**', '**(a) Here;**', '(«b») There.'),
      asked('2', '3 (b)', '(b) **There.**'),
    );
  });

  it('a paragraph that a note cuts in two', () => {
    check(
      blocks(
        ...body,
        '2. **All is well.¹**',
        '«3». It should stay so, in the view of the',
        '¹ See A/HRC/99/12, para. 4.',
        'Ministry and of the Commission.',
      ),
      asked(
        '2',
        '3',
        '3. **It should stay so, in the view of the**\n¹ See A/HRC/99/12, para. 4.\n**Ministry and of the Commission.**',
      ),
    );
  });

  it('in French', () => {
    check(
      blocks(
        'I. Introduction',
        '1. La Commission s’est réunie deux fois à la demande des autorités.',
        'II. Conclusions et recommandations',
        '2. **Le registre est fermé.**',
        '«3». Il devrait être ouvert.',
      ),
      asked('2', '3', '3. **Il devrait être ouvert.**'),
    );
  });

  it('silent where all or none are in bold', () => {
    silent(
      blocks(...body, '2. **All is well.**', '3. **It should stay so:**', '(a) **Here;**', '**(b) There.**'),
      blocks(...body, '2. All is well.', '3. It should stay so.'),
    );
  });

  it('silent on words in bold within a paragraph, and on paragraphs that are bold in part', () => {
    silent(
      blocks(...body, '2. **Registers.** All is well.', '3. It should **stay** so.'),
      blocks(...body, '**2.** All is well.', '3. It should stay so.'),
    );
  });

  it('silent in other sections, and between sections', () => {
    silent(
      blocks('I. Registers', '1. **All is well.**', '2. It should stay so.'),
      blocks(
        ...body,
        'A. Conclusions',
        '2. All is well.',
        '3. All will be well.',
        'B. Recommendations',
        '4. **It should stay so.**',
      ),
    );
  });

  it('silent on the recommendations of States', () => {
    silent(
      blocks(
        ...body,
        '2. **The following enjoy the support of Sundland:**',
        '2.1 Open the register (Ostmark);',
        '2.2 Print the register (Veldania).',
        '3. All recommendations reflect the positions of the States that made them.',
      ),
    );
  });
});
