import assert from 'node:assert/strict';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver';
import { CHANGED, untilReports, untilRules, watched, withFiles } from './support/libraries';

const SENTENCE = 'The keepers of the lamps shall be paid at the end of every month.';
const COPY = `1. Maren has eleven lamps.\n\n2. ${SENTENCE}\n`;
const OTHER_COPY = COPY.replace('shall', 'should');
const DRAFT =
  '1. It was clear: “The keepers of the lamps should be paid at the end of every month” (A/98/7, para. 2).\n';
const MISMATCH = 'quotation-mismatch';

describe('Protocol: quoted words', () => {
  it('are compared with the copy when it was read, and findings are asked for again', () =>
    withFiles({ 'A_98_7.txt': COPY }, async (session, folder) => {
      const draft = await session.open(folder.uri('draft.un.txt'), DRAFT);
      await untilReports(session, 2);
      const before = session.refreshes;
      await draft.findings();
      await session.until('the wish for findings', () => session.refreshes > before);
      assert.deepEqual(await draft.rules(), [MISMATCH]);
    }));

  it('are compared with the file as it is now', () =>
    withFiles({ 'A_98_7.txt': COPY }, async (session, folder) => {
      const draft = await session.open(folder.uri('draft.un.txt'), DRAFT);
      await untilRules(draft, MISMATCH);
      folder.write('A_98_7.txt', OTHER_COPY);
      await watched(session, folder.uri('A_98_7.txt'), CHANGED);
      await untilRules(draft);
    }));

  it('are compared with the copy as it stands in the editor', () =>
    withFiles({ 'A_98_7.txt': COPY }, async (session, folder) => {
      const draft = await session.open(folder.uri('draft.un.txt'), DRAFT);
      await untilRules(draft, MISMATCH);
      const source = await session.open(folder.uri('A_98_7.txt'), COPY);
      await source.change({ range: source.range('shall'), text: 'should' });
      await untilRules(draft);
      await source.close();
      await untilRules(draft, MISMATCH);
    }));

  it('are not read where the rule is off', () =>
    withFiles(
      { 'A_98_7.txt': COPY },
      async (session, folder) => {
        const draft = await session.open(folder.uri('draft.un.txt'), DRAFT);
        await untilReports(session, 2);
        assert.deepEqual(await draft.rules(), []);
      },
      { configuration: ({ items }) => items.map(() => ({ rules: { [MISMATCH]: 'off' } })) },
    ));

  it('are compared in files that are not open, where the whole workspace is checked', () =>
    withFiles(
      { 'A_98_7.txt': COPY, 'other.un.txt': DRAFT },
      async (session, folder) => {
        await session.open(folder.uri('draft.un.txt'), '1. Nothing.\n');
        await untilReports(session, 3);
        let found: string[] = [];
        for (let patience = 100; patience > 0 && found.length === 0; patience--) {
          const { items } = await session.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
            previousResultIds: [],
          });
          const other = items.find(({ uri }) => uri === folder.uri('other.un.txt'));
          found = other?.kind === 'full' ? other.items.map(({ code }) => String(code)) : [];
        }
        assert.deepEqual(found, [MISMATCH]);
      },
      { initializationOptions: { diagnostics: 'workspace' } },
    ));
});
