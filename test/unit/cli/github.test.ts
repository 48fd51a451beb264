import assert from 'node:assert/strict';
import { workflowCommand } from '../../../server/src/cli/github';

describe('Workflow commands of GitHub', () => {
  it('escape in a message what would end or alter it', () => {
    assert.equal(
      workflowCommand('error', {}, '50% of 3, see: a\r\nb::c%0A'),
      '::error ::50%25 of 3, see: a%0D%0Ab::c%250A\n',
    );
  });

  it('escape in a property also what parts properties', () => {
    assert.equal(
      workflowCommand('warning', { file: 'a:b,c%\r\n.txt', line: 3 }, 'Here.'),
      '::warning file=a%3Ab%2Cc%25%0D%0A.txt,line=3::Here.\n',
    );
  });
});
