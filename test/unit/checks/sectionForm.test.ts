import { blocks } from '../support/documents';
import { checkFindings, checkNothing } from '../support/findings';

const introduction = ['I. Introduction', '1. The Commission met twice.'];
const conclusions = ['III. Conclusions', '3. The register should be public.'];

describe('Checks: section-empty', () => {
  const empty = (section: string) => ({
    rule: 'section-empty',
    severity: 'warning' as const,
    message: `There is no text below the heading of section ${section}.`,
  });

  it('a heading between two others', () => {
    checkFindings(blocks(...introduction, '«II. Hearings»', 'III. Conclusions', '2. All is well.'), empty('II'));
    checkFindings(
      blocks(...introduction, 'II. Hearings', '«A. Witnesses»', 'B. Experts', '2. Two spoke.', ...conclusions),
      empty('A'),
    );
  });

  it('the last heading', () => {
    checkFindings(blocks(...introduction, 'II. Hearings', '2. Two spoke.', '«III. Conclusions»'), empty('III'));
  });

  it('silent on headings above others, and above text without a number', () => {
    checkNothing(
      blocks(...introduction, 'II. Hearings', 'A. Witnesses', '2. Two spoke.', 'B. Experts', '3. One spoke.'),
      blocks(
        ...introduction,
        'II. Hearings',
        'The hearings were public, and all were heard.',
        'III. Conclusions',
        '2. All is well.',
      ),
      blocks(...introduction, 'II. Hearings', '| Day | Witnesses |', 'III. Conclusions', '2. All is well.'),
    );
  });
});

describe('Checks: section-single-child', () => {
  it('an A without a B', () => {
    checkFindings(blocks(...introduction, 'II. Hearings', '«A. Witnesses»', '2. Two spoke.', ...conclusions), {
      rule: 'section-single-child',
      severity: 'information',
      message: 'A is the only heading below section II: there is no B.',
    });
  });

  it('silent on several, on none, and where the first is missing', () => {
    checkNothing(
      blocks(...introduction, 'II. Hearings', 'A. Witnesses', '2. Two spoke.', 'B. Experts', '3. One spoke.'),
      blocks(...introduction, 'II. Hearings', '2. Two spoke.', ...conclusions),
      blocks(...introduction, 'II. Hearings', 'Witnesses', '2. Two spoke.', ...conclusions),
      blocks(...introduction, 'II. Hearings', 'B. Witnesses', '2. Two spoke.', ...conclusions),
      blocks(...introduction, 'II. Hearings', 'A. Witnesses', '2. Two spoke.'),
    );
  });
});
