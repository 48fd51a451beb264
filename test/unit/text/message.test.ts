import assert from 'node:assert/strict';
import { phrase, wordsOf } from '../../../server/src/text/message';

describe('Text: messages', () => {
  it('without gaps', () => assert.equal(wordsOf(phrase('Title page')), 'Title page'));

  it('fill their gaps in any order, also twice', () => {
    assert.equal(wordsOf(phrase('{0} before {1}', 'a', 'b')), 'a before b');
    assert.equal(wordsOf(phrase('{1} after {0}', 'a', 'b')), 'b after a');
    assert.equal(wordsOf(phrase('{0} is marked, but there is no {0}.', '12')), '12 is marked, but there is no 12.');
  });

  it('take numbers', () => assert.equal(wordsOf(phrase('{0} ways', 3)), '3 ways'));

  it('leave empty what nothing fills', () => assert.equal(wordsOf(phrase('a{0}b{4}c')), 'abc'));

  it('hold messages', () => {
    const inner = phrase('paragraph {0}', 37);
    assert.equal(
      wordsOf(phrase('Only source for {0}.', phrase('the {0} of {1}', 'end', inner))),
      'Only source for the end of paragraph 37.',
    );
  });

  it('do not read their arguments as templates', () => {
    assert.equal(wordsOf(phrase('“{0}” and “{1}”', '{1}', '$&')), '“{1}” and “$&”');
    assert.equal(wordsOf(phrase('{0}', '{0}')), '{0}');
  });

  it('are translated with what they hold', () => {
    const words: Readonly<Record<string, string>> = {
      'Note {0}, {1}': '{1} : note {0}',
      'paragraph {0}': 'paragraphe {0}',
    };
    const translate = (template: string): string => words[template] ?? template;
    assert.equal(wordsOf(phrase('Note {0}, {1}', 4, phrase('paragraph {0}', 9)), translate), 'paragraphe 9 : note 4');
    assert.equal(wordsOf(phrase('Title page'), translate), 'Title page');
  });

  it('are plain data', () => {
    const message = phrase('Note {0}', 4);
    assert.deepEqual(JSON.parse(JSON.stringify(message)), { template: 'Note {0}', args: ['4'] });
  });
});
