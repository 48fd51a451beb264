import assert from 'node:assert/strict';
import { wordsAround } from '../../client/src/wordsAround';

describe('the words around a place', () => {
  it('are the whole line where the place is near its beginning', () => {
    assert.equal(wordsAround('  14. Wells dry up (see para. 9). ', 28), '14. Wells dry up (see para. 9).');
  });

  it('begin with a word a little before a place that is far', () => {
    const line = `14. ${'Wells dry up. '.repeat(9)}Springs (see para. 9 above) do not.`;
    assert.equal(wordsAround(line, line.indexOf('9 above')), '…up. Wells dry up. Springs (see para. 9 above) do not.');
  });

  it('begin within a word that is longer than that', () => {
    const line = `${'水'.repeat(90)}9`;
    assert.equal(wordsAround(line, 90), `…${'水'.repeat(40)}9`);
  });
});
