import assert from 'node:assert/strict';
import { applyEdits } from 'jsonc-parser';
import { editsToIgnore, editsToSetRule, EMPTY_FILE } from '../../client/src/projectFileEdits';

const FINDING = { rule: 'placeholder', text: 'to be “confirmed”', reason: 'So it was agreed.' };

function ignoring(text: string, finding: Parameters<typeof editsToIgnore>[1] = FINDING): string | undefined {
  const edits = editsToIgnore(text, finding);
  return edits && applyEdits(text, edits);
}

function setting(text: string, severity = 'off'): string | undefined {
  const edits = editsToSetRule(text, 'placeholder', severity);
  return edits && applyEdits(text, edits);
}

const lines = (...all: string[]): string => `${all.join('\n')}\n`;

describe('edits of the file of a project', () => {
  it('add a finding to a new file', () => {
    assert.equal(
      ignoring(EMPTY_FILE),
      lines(
        '{',
        '  "ignore": [',
        '    {',
        '      "rule": "placeholder",',
        '      "text": "to be “confirmed”",',
        '      "reason": "So it was agreed."',
        '    }',
        '  ]',
        '}',
      ),
    );
  });

  it('add it behind the others, and leave comments and blanks as they are', () => {
    assert.equal(
      ignoring(
        lines(
          '{',
          '\t// ours',
          '\t"moment":   "writing",',
          '\t"ignore": [',
          '\t\t{ "rule": "encoding" } // old',
          '\t]',
          '}',
        ),
        { rule: 'encoding', text: 'y' },
      ),
      lines(
        ...['{', '\t// ours', '\t"moment":   "writing",', '\t"ignore": [', '\t\t{ "rule": "encoding" }, // old'],
        ...['\t\t{', '\t\t\t"rule": "encoding",', '\t\t\t"text": "y"', '\t\t}', '\t]', '}'],
      ),
    );
    assert.equal(
      ignoring('{\n  "ignore": [\n    7, // a comma, all the same\n  ]\n}\n', { rule: 'encoding', text: 'y' }),
      lines(
        ...['{', '  "ignore": [', '    7, // a comma, all the same'],
        ...['    {', '      "rule": "encoding",', '      "text": "y"', '    }', '  ]', '}'],
      ),
    );
  });

  it('set a rule beside others, or anew', () => {
    assert.equal(setting('{ "rules": {} }'), '{ "rules": {\n    "placeholder": "off"\n  } }');
    assert.equal(
      setting('{ "moment": "writing" }'),
      '{ "moment": "writing",\n  "rules": {\n    "placeholder": "off"\n  }\n}',
    );
    const two = '{\n  "rules": {\n    "encoding": "hint", // why\n    "placeholder": "error"\n  }\n}\n';
    assert.equal(setting(two), two.replace('"error"', '"off"'));
  });

  it('keep the line ends', () => {
    const after = ignoring('{\r\n  "moment": "writing"\r\n}\r\n');
    assert.ok(after && !/[^\r]\n/.test(after), after);
  });

  it('are none where the file has a mistake', () => {
    for (const text of ['{ "ignore": ', '[]', '7', '{ "ignore": "all" }'])
      assert.equal(ignoring(text), undefined, text);
    for (const text of ['{ "rules": nonsense', '{ "rules": [] }', '"x"']) assert.equal(setting(text), undefined, text);
  });
});
