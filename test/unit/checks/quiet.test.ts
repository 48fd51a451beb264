import assert from 'node:assert/strict';
import { MOMENTS } from '../../../server/src/checks/description';
import { asMarkdown, wrapped } from '../support/documents';
import { findingsOf } from '../support/findings';
import { REPORTS } from '../support/reports';

/** Reports without a mistake get no finding, whatever their form, their line ends and the moment. */
describe('Checks: nothing to find', () => {
  const WAYS: Readonly<Record<string, (text: string) => string>> = {
    'as it is': (text) => text,
    'with its notes as in Markdown': asMarkdown,
    'with CR LF': (text) => text.replaceAll('\n', '\r\n'),
    'with CR': (text) => text.replaceAll('\n', '\r'),
    'with a byte order mark': (text) => `\ufeff${text}`,
    'with more empty lines': (text) => text.replaceAll('\n\n', '\n\n\n \n'),
    'with blanks at the ends of lines': (text) => text.replaceAll('\n', ' \u00a0\n'),
    'without the last line end': (text) => text.trimEnd(),
    'with lines broken at 80 signs': (text) => wrapped(text, 80),
    'with lines broken at 64 signs': (text) => wrapped(text, 64),
  };

  for (const [name, text] of Object.entries(REPORTS))
    for (const [way, written] of Object.entries(WAYS))
      it(`in ${name}, ${way}`, () => {
        for (const moment of MOMENTS) {
          const found = findingsOf(written(text), { moment });
          assert.deepEqual(
            found.map(({ rule, message }) => `${rule}: ${message}`),
            [],
          );
        }
      });
});
