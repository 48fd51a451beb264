import assert from 'node:assert/strict';
import { renameSync } from 'node:fs';
import type { ClientCapabilities } from 'vscode-languageserver';
import { cited, CREATED, untilReports, untilRules, watched, withFiles } from './support/libraries';
import { PULL, withServer } from './support/session';

const DRAFT = '1. The harbour is deep (see A/98/7, para. 6).\n';
const MISSING = 'cited-paragraph-missing';

describe('Protocol: the files of the library', () => {
  it('lie in several folders, of which one may go and another come', () =>
    withFiles(
      { 'drafts/one.un.txt': DRAFT, 'sources/A_98_7.txt': cited(5), 'more/A_98_9.txt': cited(2) },
      async (session, folder) => {
        const folders = (name: string) => ({ uri: folder.uri(name), name });
        const change = (added: string[], removed: string[]): Promise<void> =>
          session.notify('workspace/didChangeWorkspaceFolders', {
            event: { added: added.map(folders), removed: removed.map(folders) },
          });
        const draft = await session.open(folder.uri('drafts/one.un.txt'), DRAFT);
        await untilReports(session, 1);
        await change([], ['drafts']);
        await change(['drafts', 'sources'], []);
        await untilRules(draft, MISSING);
        await untilReports(session, 2);
        await change(['more'], ['sources']);
        await untilRules(draft);
        await untilReports(session, 2);
      },
      { workspace: 'drafts' },
    ));

  it('are looked for again when a whole folder gets another name', () =>
    withFiles({ 'sources/A_98_7.txt': cited(5), 'sources/A_98_8.txt': cited(2) }, async (session, folder) => {
      await session.open(folder.uri('draft.un.txt'), DRAFT);
      await untilReports(session, 3);
      renameSync(folder.file('sources'), folder.file('papers'));
      await session.notify('workspace/didRenameFiles', {
        files: [{ oldUri: folder.uri('sources'), newUri: folder.uri('papers') }],
      });
      await untilReports(session, 3);
      const found = await session.request<{ location: { uri: string } }[]>('workspace/symbol', { query: 'A/98/8' });
      assert.deepEqual(
        found.map(({ location }) => location.uri),
        [folder.uri('papers/A_98_8.txt')],
      );
    }));

  it('are no more than a few thousand, the nearest first', () => {
    const far = Array.from({ length: 6_000 }, (_, at) => `memfs://box/far/away/A_98_${at + 10}.txt`);
    const asked: string[] = [];
    const read: string[] = [];
    const answers = {
      'unReport/findFiles': () => ({ uris: [...far, 'memfs://box/near/A_98_7.txt'] }),
      'unReport/fileStates': ({ uris }: { uris: string[] }) => {
        asked.push(...uris);
        return { states: uris.map((uri) => (uri.includes('/near/') ? { stamp: '1', size: 9 } : null)) };
      },
      'unReport/readLibrary': () => null,
    };
    return withServer(
      PULL,
      async (session) => {
        const draft = await session.open('memfs://box/near/draft.un.txt', DRAFT);
        await untilReports(session, 2);
        assert.deepEqual(await draft.rules(), [MISSING]);
        assert.equal(asked.length, 5_000);
        assert.equal(asked[0], 'memfs://box/near/A_98_7.txt');
        assert.deepEqual(read, ['memfs://box/near/A_98_7.txt'], 'what is not there is not read');
      },
      {
        initializationOptions: { files: 'client' },
        workspaceFolders: [{ uri: 'memfs://box', name: 'box' }],
        readFile: ({ uri }) => {
          if (uri.endsWith('.txt')) read.push(uri);
          return { text: uri.endsWith('A_98_7.txt') ? cited(5) : null };
        },
        answers,
      },
    );
  });

  it('are not read that are too large, or no reports', () => {
    const texts: Record<string, string> = {
      'memfs://box/A_98_7.txt': cited(5),
      'memfs://box/A_98_8.txt': cited(5),
      'memfs://box/A_team.txt': 'milk\n',
    };
    const read: string[] = [];
    return withServer(
      PULL,
      async (session) => {
        await session.open('memfs://box/draft.un.txt', DRAFT);
        await untilReports(session, 2);
        assert.deepEqual(read, ['memfs://box/A_98_7.txt', 'memfs://box/A_team.txt']);
      },
      {
        initializationOptions: { files: 'client' },
        workspaceFolders: [{ uri: 'memfs://box', name: 'box' }],
        readFile: ({ uri }) => {
          if (uri.endsWith('.txt')) read.push(uri);
          return { text: texts[uri] ?? null };
        },
        answers: {
          'unReport/findFiles': () => ({ uris: Object.keys(texts) }),
          'unReport/fileStates': ({ uris }: { uris: string[] }) => ({
            states: uris.map((uri) => ({ stamp: '1', size: uri.includes('A_98_8') ? 1e9 : 9 })),
          }),
          'unReport/readLibrary': () => null,
        },
      },
    );
  });
});

describe('Protocol: lenses and hints', () => {
  const DYNAMIC: ClientCapabilities = {
    workspace: { ...PULL.workspace, codeLens: { refreshSupport: true }, inlayHint: { refreshSupport: true } },
    textDocument: {
      ...PULL.textDocument,
      codeLens: { dynamicRegistration: true },
      inlayHint: { dynamicRegistration: true },
    },
  };
  const METHODS = ['textDocument/codeLens', 'textDocument/inlayHint'];

  it('are offered while the settings want them, and asked for again when the library changes', async () => {
    let settings = {};
    const refreshed: string[] = [];
    let undone = 0;
    const refreshes = Object.fromEntries(
      ['codeLens', 'inlayHint'].map((name) => [
        `workspace/${name}/refresh`,
        () => {
          refreshed.push(name);
          return null;
        },
      ]),
    );
    await withFiles(
      { 'A_98_7.txt': cited(5) },
      async (session, folder) => {
        const offered = (): string[] =>
          session.registrations.map(({ method }) => method).filter((method) => METHODS.includes(method));
        await session.open(folder.uri('draft.un.txt'), DRAFT);
        await untilReports(session, 2);
        assert.deepEqual(offered(), []);
        assert.equal(refreshed.length, 0);
        settings = { codeLens: true, inlayHints: true };
        await session.notify('workspace/didChangeConfiguration', { settings: null });
        await session.until('both', () => offered().length === 2);
        folder.write('A_98_9.txt', cited(2));
        await watched(session, folder.uri('A_98_9.txt'), CREATED);
        await session.until(
          'the wish for both',
          () => refreshed.includes('codeLens') && refreshed.includes('inlayHint'),
        );
        settings = {};
        await session.notify('workspace/didChangeConfiguration', { settings: null });
        await session.until('neither', () => undone === 2);
      },
      {
        capabilities: DYNAMIC,
        configuration: ({ items }) => items.map(() => settings),
        answers: {
          ...refreshes,
          'client/unregisterCapability': () => {
            undone++;
            return null;
          },
        },
      },
    );
  });
});
