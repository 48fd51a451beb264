import assert from 'node:assert/strict';
import { byNearness } from '../../../server/src/library/nearness';
import { readStored, writeStored, type StoredFile } from '../../../server/src/library/stored';
import { summarize } from '../../../server/src/library/summary';
import { reportOf } from '../support/documents';
import { COUNCIL_REPORT } from '../support/reports';

describe('Library: what is kept of files', () => {
  const files: StoredFile[] = [
    { path: 'a.txt', stamp: '1', summary: summarize(reportOf(COUNCIL_REPORT), 'a.txt') },
    { path: 'b.txt', stamp: '2', summary: null },
  ];
  const text = writeStored(files, 'one');
  const read = (stored: string, maker = 'one'): StoredFile[] | undefined => {
    const found = readStored(stored, maker);
    return found && [...found];
  };

  it('is read as it was written', () => {
    assert.deepEqual(read(text), files);
    assert.deepEqual(read(writeStored([], 'one')), []);
  });

  it('is nothing where another program wrote it', () => {
    assert.equal(read(text, 'two'), undefined);
  });

  it('is nothing where it is damaged', () => {
    for (const damaged of ['', '\n', text.slice(0, -1), text.slice(1), text.replace('"2"', '"3"'), `${text}\n`, '{}'])
      assert.equal(read(damaged), undefined, JSON.stringify(damaged.slice(0, 20)));
    assert.equal(read(text.slice(0, text.length / 2)), undefined);
  });
});

describe('Library: nearness', () => {
  it('is the same folder, then its neighbours, then the rest', () => {
    const addresses = [
      'f:/w/z/9.txt',
      'f:/w/a/old/1.txt',
      'f:/w/a/2.txt',
      'f:/w/b/3.txt',
      'f:/w/0.txt',
      'f:/w/a/1.txt',
    ];
    assert.deepEqual(byNearness(addresses, 'f:/w/a/draft.txt'), [
      'f:/w/a/1.txt',
      'f:/w/a/2.txt',
      'f:/w/0.txt',
      'f:/w/a/old/1.txt',
      'f:/w/b/3.txt',
      'f:/w/z/9.txt',
    ]);
  });
});
