import assert from 'node:assert/strict';
import { BackgroundTime } from '../../../server/src/lsp/backgroundTime';
import type { Copies } from '../../../server/src/lsp/copies';
import { Documents } from '../../../server/src/lsp/documents';
import { QuotedWords } from '../../../server/src/lsp/quotedWords';
import { DEFAULT_SETTINGS, Library, ReportSnapshot } from '../../../server/src/service';

const SENTENCE = 'The keepers of the lamps shall be paid at the end of every month.';
const DRAFT = `1. “${SENTENCE}” (A/98/7, para. 2).\n\n2. “${SENTENCE}” (A/98/8, para. 2).\n`;
const [SEVEN, EIGHT] = ['f:/A_98_7.txt', 'f:/A_98_8.txt'];

/** A copy whose paragraphs and letters have about so many units. */
const copyOf = (units: number): ReportSnapshot =>
  ReportSnapshot.open(`1. Lamps.\n\n2. ${SENTENCE}\n\n3. ${'Maren is a harbour. '.repeat(units / 60)}\n`);

/** An open draft that quotes copies, and what is read of them. */
function quoting(copies: Readonly<Record<string, ReportSnapshot>>) {
  const documents = new Documents();
  const library = new Library();
  for (const [path, copy] of Object.entries(copies)) library.add(copy.summary(path));
  const read: string[] = [];
  let changes = 0;
  const quoted = new QuotedWords({
    documents,
    copies: {
      of: (path: string) => {
        read.push(path);
        return Promise.resolve(copies[path]);
      },
    } as unknown as Copies,
    time: new BackgroundTime(),
    changed: () => {
      changes++;
    },
  });
  documents.opened('f:/draft.un.txt', 1, DRAFT);
  /** Resolves to the copies whose words are there when nothing is read any more. */
  const ask = async (uri: string): Promise<string[]> => {
    const { snapshot } = documents.get(uri)!;
    const view = library.from(snapshot.viewpoint(uri));
    for (let [quiet, before] = [0, changes]; quiet < 10; quiet++) {
      quoted.atHand(uri, snapshot, DEFAULT_SETTINGS, view);
      await new Promise((resolve) => setTimeout(resolve, 20));
      if (changes > before) [quiet, before] = [0, changes];
    }
    const { wordsOf } = quoted.atHand(uri, snapshot, DEFAULT_SETTINGS, view);
    return [SEVEN, EIGHT].filter((path) => wordsOf?.(path));
  };
  return { quoted, documents, ask, read };
}

describe('The words of quoted copies', () => {
  it('are read once', async () => {
    const { ask, read } = quoting({ [SEVEN]: copyOf(600), [EIGHT]: copyOf(600) });
    assert.deepEqual(await ask('f:/draft.un.txt'), [SEVEN, EIGHT]);
    assert.deepEqual(read, [SEVEN, EIGHT]);
  });

  it('are not read again and again where there is no room for all', async () => {
    const { ask, read } = quoting({ [SEVEN]: copyOf(8_000_000), [EIGHT]: copyOf(8_000_000) });
    assert.deepEqual(await ask('f:/draft.un.txt'), [SEVEN]);
    assert.deepEqual(read, [SEVEN, EIGHT]);
  });

  it('give way to those that an open report is compared with', async () => {
    const { ask, read, quoted, documents } = quoting({ [SEVEN]: copyOf(8_000_000), [EIGHT]: copyOf(8_000_000) });
    await ask('f:/draft.un.txt');
    documents.closed('f:/draft.un.txt');
    quoted.closed('f:/draft.un.txt');
    documents.opened('f:/other.un.txt', 1, DRAFT.slice(DRAFT.indexOf('2.')));
    assert.deepEqual(await ask('f:/other.un.txt'), [EIGHT]);
    assert.deepEqual(read, [SEVEN, EIGHT, EIGHT]);
  });

  it('are others when the file is another', async () => {
    const { ask, read, quoted } = quoting({ [SEVEN]: copyOf(600), [EIGHT]: copyOf(600) });
    await ask('f:/draft.un.txt');
    const before = quoted.stateOf('f:/draft.un.txt');
    quoted.textChanged(SEVEN);
    await ask('f:/draft.un.txt');
    assert.deepEqual(read, [SEVEN, EIGHT, SEVEN]);
    assert.notEqual(quoted.stateOf('f:/draft.un.txt'), before);
    assert.equal(quoted.stateOf('f:/another.un.txt'), 0);
  });
});
