import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import type {
  ClientCapabilities,
  DocumentDiagnosticReport,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { withFolder, type Folder } from './support/folder';
import { PULL, withServer, type Session, type SessionOptions } from './support/session';
import { CLEAN, SLIP, UNDEFINED } from './support/texts';

/** By the protocol: the client gave the request up, and the server did. */
const REQUEST_CANCELLED = -32800;
const CREATED = 1;
const CHANGED = 2;
const DELETED = 3;

/** The files of a workspace on a disk that the server reads by itself. */
function withFiles(files: Readonly<Record<string, string>>, act: (session: Session, folder: Folder) => Promise<void>) {
  return withFolder((folder) => {
    for (const [name, text] of Object.entries(files)) folder.write(name, text);
    return withServer(PULL, (session) => act(session, folder), {
      initializationOptions: { diagnostics: 'workspace' },
      workspaceFolders: [{ uri: folder.uri(), name: 'reports' }],
    });
  });
}

async function pull(
  session: Session,
  known: readonly WorkspaceDocumentDiagnosticReport[] = [],
): Promise<WorkspaceDocumentDiagnosticReport[]> {
  const previousResultIds = known.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' }));
  return (await session.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds })).items;
}

/** Each file by the end of its address, with its rules or that it is as it was. */
const brief = (items: readonly WorkspaceDocumentDiagnosticReport[]): Record<string, string[] | string> =>
  Object.fromEntries(
    items.map((item) => [
      item.uri.slice(item.uri.lastIndexOf('/') + 1),
      item.kind === 'full' ? item.items.map(({ code }) => String(code)) : item.kind,
    ]),
  );

const watched = (session: Session, uri: string, type: number): Promise<void> =>
  session.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });

const FILES = { 'a/one.un.txt': SLIP, 'b/two.un.txt': UNDEFINED, 'clean.un.txt': CLEAN, 'shopping.txt': 'milk\n' };

describe('Protocol: findings in a workspace', () => {
  it('are those of all reports, and of nothing else', () =>
    withFiles(FILES, async (session) => {
      assert.deepEqual(session.initialized.capabilities.diagnosticProvider, {
        interFileDependencies: false,
        workspaceDiagnostics: true,
      });
      assert.deepEqual(brief(await pull(session)), {
        'one.un.txt': ['paragraph-number-gap'],
        'two.un.txt': ['footnote-undefined'],
        'clean.un.txt': [],
      });
    }));

  it('are told to be as they were while nothing changes', () =>
    withFiles(FILES, async (session, folder) => {
      const first = await pull(session);
      const same = { 'one.un.txt': 'unchanged', 'two.un.txt': 'unchanged', 'clean.un.txt': 'unchanged' };
      assert.deepEqual(brief(await pull(session, first)), same);
      folder.write('b/two.un.txt', CLEAN);
      await watched(session, folder.uri('b/two.un.txt'), CHANGED);
      assert.deepEqual(brief(await pull(session, first)), { ...same, 'two.un.txt': [] });
      await session.notify('workspace/didChangeConfiguration', { settings: null });
      assert.deepEqual(brief(await pull(session, first)), {
        'one.un.txt': ['paragraph-number-gap'],
        'two.un.txt': [],
        'clean.un.txt': [],
      });
    }));

  it('follow files that are made and deleted', () =>
    withFiles({ 'one.un.txt': SLIP }, async (session, folder) => {
      const first = await pull(session);
      folder.write('new.un.txt', UNDEFINED);
      await watched(session, folder.uri('new.un.txt'), CREATED);
      const second = await pull(session, first);
      assert.deepEqual(brief(second), { 'one.un.txt': 'unchanged', 'new.un.txt': ['footnote-undefined'] });
      await watched(session, folder.uri('new.un.txt'), DELETED);
      folder.remove();
      assert.deepEqual(brief(await pull(session, second)), { 'one.un.txt': [], 'new.un.txt': [] });
    }));

  it('are of what is open as it stands in the editor', () =>
    withFiles(FILES, async (session, folder) => {
      const uri = folder.uri('a/one.un.txt');
      const draft = await session.open(uri, UNDEFINED, 5);
      const first = await pull(session);
      const one = first.find((item) => item.uri === uri);
      assert.deepEqual([one?.version, brief(first)['one.un.txt']], [5, ['footnote-undefined']]);
      await draft.close();
      assert.deepEqual(brief(await pull(session, first))['one.un.txt'], ['paragraph-number-gap']);
    }));

  it('come from the client where it finds and reads files, which must look like reports', () => {
    const options: SessionOptions = {
      initializationOptions: { files: 'client', diagnostics: 'workspace' },
      findReports: () => ({
        files: [
          { uri: 'memfs://box/named.txt', named: true },
          { uri: 'memfs://box/looks.txt', named: false },
          { uri: 'memfs://box/milk.txt', named: false },
          { uri: 'memfs://box/gone.un.txt', named: true },
        ],
      }),
      readFile: ({ uri }) => ({
        text:
          { named: SLIP, looks: `${CLEAN}\n6. Soon.⁹\n`, milk: 'milk\n' }[/(\w+)\.txt$/.exec(uri)?.[1] ?? ''] ?? null,
      }),
    };
    return withServer(
      PULL,
      async (session) => {
        assert.deepEqual(brief(await pull(session)), {
          'named.txt': ['paragraph-number-gap'],
          'looks.txt': ['footnote-undefined'],
        });
      },
      options,
    );
  });
});

describe('Protocol: findings in the open files alone', () => {
  const DYNAMIC: ClientCapabilities = {
    ...PULL,
    textDocument: { ...PULL.textDocument, diagnostic: { dynamicRegistration: true } },
  };

  it('are what a client gets that is not told otherwise, and it may be told later', () => {
    let diagnostics = 'openFiles';
    return withServer(
      DYNAMIC,
      async (session) => {
        assert.equal(session.initialized.capabilities.diagnosticProvider, undefined);
        const registered = () => session.registrations.filter(({ method }) => method === 'textDocument/diagnostic');
        const options = { documentSelector: null, interFileDependencies: false };
        await session.until('the registration', () => registered().length === 1);
        assert.deepEqual(registered()[0]?.registerOptions, { ...options, workspaceDiagnostics: false });
        diagnostics = 'workspace';
        await session.notify('workspace/didChangeConfiguration', { settings: null });
        await session.until('the other registration', () => registered().length === 2);
        assert.deepEqual(registered()[1]?.registerOptions, { ...options, workspaceDiagnostics: true });
      },
      { configuration: ({ items }) => items.map(() => ({ diagnostics })) },
    );
  });
});

describe('Protocol: findings that are as they were', () => {
  it('are not looked for, in whatever document', () =>
    withServer(PULL, async (session) => {
      const draft = await session.open('file:///drafts/ferries.un.txt', SLIP);
      const ask = (previousResultId?: string): Promise<DocumentDiagnosticReport> =>
        draft.ask('diagnostic', previousResultId === undefined ? {} : { previousResultId });
      const { resultId } = await ask();
      assert.ok(resultId);
      assert.deepEqual(await ask(resultId), { kind: 'unchanged', resultId });
      await draft.replace('six times', 'ten times');
      assert.equal((await ask(resultId)).kind, 'full', 'after an edit');
      const later = (await ask()).resultId;
      await session.notify('workspace/didChangeConfiguration', { settings: null });
      assert.equal((await ask(later)).kind, 'full', 'after a setting');
      const last = (await ask()).resultId;
      await draft.close();
      const again = await session.open('file:///drafts/ferries.un.txt', CLEAN, draft.version);
      assert.deepEqual((await again.findings()).length, 0);
      assert.equal((await ask(last)).kind, 'full', 'opened again, with the same version');
    }));

  it('have no name while one of them waits for the end of a word', () =>
    withServer(PULL, async (session) => {
      const draft = await session.open('file:///drafts/ferries.un.txt', CLEAN);
      await draft.replace('during the visit.²', 'during the visit.²³');
      const report = await draft.ask<DocumentDiagnosticReport>('diagnostic');
      assert.deepEqual(report, { kind: 'full', items: [] });
    }));
});

describe('Protocol: findings in a workspace, for a client that finds and reads the files', () => {
  /** A workspace of this many reports; `texts` can be changed by the test. */
  function withReports(
    count: number,
    act: (session: Session, texts: Map<string, string>) => Promise<void>,
  ): Promise<void> {
    const texts = new Map(Array.from({ length: count }, (_, at) => [`memfs://box/${String(at)}.un.txt`, SLIP]));
    return withServer(PULL, (session) => act(session, texts), {
      initializationOptions: { files: 'client', diagnostics: 'workspace' },
      findReports: () => ({ files: [...texts.keys()].map((uri) => ({ uri, named: true })) }),
      readFile: ({ uri }) => ({ text: texts.get(uri) ?? null }),
    });
  }

  const readOf = (session: Session): string[] => session.filesAskedFor.filter((uri) => uri.endsWith('.txt'));

  /** Asks for the findings in parts; what comes is gathered in `parts`. */
  function pullInParts(session: Session, known: readonly WorkspaceDocumentDiagnosticReport[]) {
    const parts: WorkspaceDocumentDiagnosticReport[][] = [];
    const source = new CancellationTokenSource();
    const stop = session.onParts('parts', ({ items }) => parts.push(items));
    const previousResultIds = known.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' }));
    const answer = session
      .request<WorkspaceDiagnosticReport>(
        'workspace/diagnostic',
        { previousResultIds, partialResultToken: 'parts' },
        source.token,
      )
      .finally(stop);
    return {
      parts,
      answer,
      cancel: () => {
        source.cancel();
      },
    };
  }

  it('come in parts where it can take them, each file once', () =>
    withReports(50, async (session, texts) => {
      const { parts, answer } = pullInParts(session, []);
      const last = (await answer).items;
      assert.deepEqual(
        parts.map((items) => items.length),
        [20, 20],
      );
      assert.equal(last.length, 10);
      assert.deepEqual([...parts.flat(), ...last].map(({ uri }) => uri).sort(), [...texts.keys()].sort());
    }));

  it('wait, in parts, until there is something new, and tell that alone', () =>
    withReports(3, async (session, texts) => {
      const first = await pull(session);
      const { parts, answer } = pullInParts(session, first);
      let answered = false;
      void answer.then(() => (answered = true));
      await session.ping();
      await session.ping();
      assert.equal(answered, false);
      const uri = 'memfs://box/1.un.txt';
      texts.set(uri, CLEAN);
      await watched(session, uri, CHANGED);
      const { items } = await answer;
      assert.deepEqual(brief(items), { '1.un.txt': [] });
      assert.deepEqual(parts, []);
    }));

  it('are given up when nobody wants them any more, while they wait and while files are read', () =>
    withReports(40, async (session) => {
      const busy = pullInParts(session, []);
      busy.cancel();
      await assert.rejects(busy.answer, { code: REQUEST_CANCELLED });
      assert.ok(readOf(session).length < 40, 'it went on');
      const first = await pull(session);
      const idle = pullInParts(session, first);
      await session.ping();
      idle.cancel();
      await assert.rejects(idle.answer, { code: REQUEST_CANCELLED });
      assert.equal((await pull(session, first)).length, 40, 'the next is answered');
    }));

  it('read nothing again of what is as it was', () =>
    withReports(30, async (session, texts) => {
      const first = await pull(session);
      assert.equal(readOf(session).length, 30);
      const second = await pull(session, first);
      assert.ok(second.every(({ kind }) => kind === 'unchanged'));
      assert.equal(readOf(session).length, 30);
      await watched(session, [...texts.keys()][7]!, CHANGED);
      const third = await pull(session, first);
      assert.equal(third.filter(({ kind }) => kind === 'full').length, 1);
      assert.equal(readOf(session).length, 31);
    }));

  it('are those of 2,000 files and no more', () =>
    withReports(2010, async (session) => {
      assert.equal((await pull(session)).length, 2000);
      assert.equal(readOf(session).length, 2000);
    }));

  it('do not read what is open, which counts as it stands in the editor', () =>
    withReports(2, async (session) => {
      const uri = 'memfs://box/0.un.txt';
      const draft = await session.open(uri, UNDEFINED);
      const first = await pull(session);
      assert.deepEqual(brief(first), { '0.un.txt': ['footnote-undefined'], '1.un.txt': ['paragraph-number-gap'] });
      assert.deepEqual(readOf(session), ['memfs://box/1.un.txt']);
      await watched(session, uri, CHANGED);
      assert.ok(
        (await pull(session, first)).every(({ kind }) => kind === 'unchanged'),
        'only the disk has changed',
      );
      await draft.replace('at all.³', 'at all.');
      assert.deepEqual(brief(await pull(session, first)), { '0.un.txt': [], '1.un.txt': 'unchanged' });
    }));

  it('go when the file is gone, or cannot be read any more', () =>
    withReports(2, async (session, texts) => {
      const first = await pull(session);
      const [gone, unreadable] = [...texts.keys()] as [string, string];
      texts.delete(gone);
      await watched(session, gone, DELETED);
      assert.deepEqual(brief(await pull(session, first)), { '0.un.txt': [], '1.un.txt': 'unchanged' });
      texts.delete(unreadable);
      await watched(session, unreadable, CHANGED);
      assert.deepEqual(brief(await pull(session, first)), { '0.un.txt': [], '1.un.txt': [] });
    }));
});

describe('Protocol: findings in a workspace with many other files', () => {
  it('reads the heads of no more files than are asked for, reports by their names first', () =>
    withFolder(async (folder) => {
      for (let at = 0; at < 2100; at++) folder.write(`notes/${String(at).padStart(4, '0')}.txt`, 'milk\n');
      folder.write('z/last.un.txt', SLIP);
      await withServer(
        PULL,
        async (session) => {
          assert.deepEqual(brief(await pull(session)), { 'last.un.txt': ['paragraph-number-gap'] });
        },
        {
          initializationOptions: { diagnostics: 'workspace' },
          workspaceFolders: [{ uri: folder.uri(), name: 'reports' }],
        },
      );
    }));
});
