import assert from 'node:assert/strict';
import type { CompareResult } from '../../server/src/lsp/compareRequests';
import { withFiles } from './support/libraries';

const FERRY = 'A ferry crosses to the island twice a day and carries flour, letters, medicine and schoolchildren.';
const LAMPS = 'Some 1,204 lamps of the northern quay were lit again after the keepers had mended their glass.';
const GULLS = 'Gulls nest in the rafters of the customs house, which therefore stays shut until the chicks fly.';

describe('Protocol: comparing reports', () => {
  it('compares an open report with a file', () =>
    withFiles({ 'old.un.txt': `I. Quays\n\n1. ${FERRY}¹\n\n2. ${LAMPS}\n\n¹ A/99/14.\n` }, async (session, folder) => {
      const fresh = `I. Quays\n\n1. ${GULLS}\n\n2. ${FERRY}¹\n\n3. ${LAMPS.replace('1,204', '1,310')}\n\n¹ A/99/14.\n`;
      await session.open(folder.uri('new.un.txt'), fresh);
      const result = await session.request<CompareResult | null>('unReport/compare', {
        old: folder.uri('old.un.txt'),
        fresh: folder.uri('new.un.txt'),
      });
      assert.ok(result);
      assert.ok(result.comparison.areVersions);
      assert.deepEqual(
        result.comparison.text.map(({ kind, fresh: [at] }) => [kind, at?.number, at?.range.start.line]),
        [
          ['new', '1', 2],
          ['edited', '3', 6],
        ],
      );
      assert.equal(result.old.text, `Quays\n\n${FERRY}\n\n${LAMPS}\n\nA/99/14.\n`);
      assert.equal(result.fresh.lines[4], 4);
      assert.equal(
        await session.request('unReport/compare', { old: folder.uri('nowhere.txt'), fresh: folder.uri('new.un.txt') }),
        null,
      );
    }));
});
