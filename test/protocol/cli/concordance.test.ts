import assert from 'node:assert/strict';
import { run } from '../support/cli';
import { withFolder } from '../support/folder';

describe('Command line: concordance', () => {
  it('says where two language versions do not agree, by its exit code too', () =>
    withFolder(async (folder) => {
      const english = folder.write(
        'en.un.txt',
        'I. Lamps\n\n1. There were 1,204 lamps and 35 keepers of the lamps in the harbour.\n\n2. They burned.\n',
      );
      const spanish = folder.write(
        'es.un.txt',
        'I. Faros\n\n1. Había 1.240 faros y 35 guardianes de los faros en el puerto.\n\n2. Ardían.\n',
      );
      const { code, stdout } = await run(['concordance', english, spanish]);
      assert.equal(code, 1);
      assert.equal(
        stdout,
        `${english}, ${spanish}\nParagraphs, notes and other passages that were compared: 2. Places that do not agree: 1.\n\n${english}:3 ${spanish}:3 paragraph 1: the English text has 1,204, the Spanish text has 1.240.\n`,
      );
      const json = JSON.parse((await run(['concordance', english, spanish, '--format', 'json'])).stdout) as {
        disagreements: { about: string; places: { line: number }[] }[];
      };
      assert.deepEqual(
        json.disagreements.map(({ about, places }) => [about, places[1]?.line]),
        [['figure', 3]],
      );
      const same = await run(['concordance', english, english]);
      assert.equal(same.code, 0);
      assert.match(same.stdout, /They agree/);
      assert.equal((await run(['concordance', english, folder.file('nowhere.txt')])).code, 2);
    }));
});
