import assert from 'node:assert/strict';
import { DEFAULT_PROFILE } from '../../../server/src/checks/profile';
import { blocks } from '../support/documents';
import { checkFindingsUnder, checkNothing, findingsOf } from '../support/findings';

const settings = { rules: { 'resolution-form': 'information' as const } };

const paragraph = (words: string, ...more: readonly string[]): string =>
  blocks('1. The harbour of Maren is deep.', `2. ${words}`, '3. It was dredged again.', ...more);

function checkForm(words: string, right: string, after: string): void {
  checkFindingsUnder(settings, paragraph(words), {
    rule: 'resolution-form',
    message: `The usual form is “${right}”.`,
    fix: [`Change to “${right}”`, `2. ${after}`],
  });
}

const checkSilent = (...texts: readonly string[]): void => {
  for (const text of texts) assert.deepEqual(findingsOf(text, settings), [], text);
};

describe('Checks: resolution-form', () => {
  it('abbreviations', () => {
    checkForm(
      'It recalls General Assembly «res. 60/251».',
      'resolution 60/251',
      'It recalls General Assembly resolution 60/251.',
    );
    checkForm(
      'It recalls «UNSCR 1325».',
      'Security Council resolution 1325 (2000)',
      'It recalls Security Council resolution 1325 (2000).',
    );
  });

  it('symbols in running text', () => {
    checkForm(
      'As «A/RES/60/251» demands, it was opened.',
      'General Assembly resolution 60/251',
      'As General Assembly resolution 60/251 demands, it was opened.',
    );
    checkForm(
      'As General Assembly resolution «A/RES/60/251» demands, it was opened.',
      '60/251',
      'As General Assembly resolution 60/251 demands, it was opened.',
    );
  });

  it('where the words around do not fit, a person writes it', () => {
    checkFindingsUnder(settings, paragraph('As the «A/RES/60/251» demands, it was opened.'), {
      rule: 'resolution-form',
      message: 'In running text this is cited by its number, 60/251, and not by its symbol.',
    });
  });

  it('silent on notes and brackets with a symbol, quotations, statements, months and other documents', () => {
    checkSilent(
      blocks('1. The harbour of Maren is deep.¹', '2. It was dredged.', '¹ A/RES/60/251, para. 3.'),
      paragraph('It was opened (A/RES/60/251).'),
      paragraph('It wrote “as A/RES/60/251 and res. 60/251 demand”.'),
      paragraph('It follows S/PRST/2015/22.'),
      paragraph('It was opened in Dec. 1993.'),
      paragraph('It follows A/HRC/60/12 and General Assembly resolution 60/251.'),
    );
  });

  it('silent on a symbol that is printed on every page, in legal style, and until it is asked for', () => {
    checkSilent(
      blocks(...Array.from({ length: 12 }, (_, at) => `${String(at + 1)}. The harbour A/RES/60/251 is deep.`)),
    );
    const words = paragraph('As A/RES/60/251 demands, it was opened.');
    assert.deepEqual(findingsOf(words, { ...settings, profile: { ...DEFAULT_PROFILE, style: 'legal' } }), []);
    checkNothing(words);
  });
});
