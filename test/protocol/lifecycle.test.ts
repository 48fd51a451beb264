import assert from 'node:assert/strict';
import type { InitializeResult, Location } from 'vscode-languageserver';
import { CLEAN } from './support/texts';
import { BARE, PULL, PUSH, Session, withServer } from './support/session';

const TEXT_SYNC_INCREMENTAL = 2;

describe('Protocol: a server’s life', () => {
  it('says what it can do', () =>
    withServer(PULL, ({ initialized: { capabilities, serverInfo } }) => {
      assert.equal(serverInfo?.name, 'UN Report');
      assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: TEXT_SYNC_INCREMENTAL });
      assert.deepEqual(capabilities.diagnosticProvider, { interFileDependencies: false, workspaceDiagnostics: false });
      assert.deepEqual(capabilities.codeActionProvider, {
        codeActionKinds: ['quickfix', 'refactor', 'source.fixAll.unReport', 'source.renumber.unReport'],
        resolveProvider: true,
      });
      assert.deepEqual(capabilities.workspace?.workspaceFolders, { supported: true, changeNotifications: true });
      for (const one of [
        'documentSymbolProvider',
        'foldingRangeProvider',
        'selectionRangeProvider',
        'definitionProvider',
        'referencesProvider',
        'documentHighlightProvider',
        'hoverProvider',
        'documentLinkProvider',
        'documentFormattingProvider',
      ] as const)
        assert.ok(capabilities[one], one);
      return Promise.resolve();
    }));

  it('offers findings to be pulled only to a client that pulls', async () => {
    for (const capabilities of [PUSH, BARE])
      await withServer(capabilities, ({ initialized }) => {
        assert.equal(initialized.capabilities.diagnosticProvider, undefined);
        return Promise.resolve();
      });
  });

  it('speaks of places in UTF-16 units', () =>
    withServer(BARE, async (session) => {
      // Two units for the flag of a ship; the default of the protocol unless both sides agree on another.
      assert.ok([undefined, 'utf-16'].includes(session.initialized.capabilities.positionEncoding));
      const draft = await session.open('untitled:flag', '1. The ship 🚢 waits.¹\n\n¹ Chart 14.\n');
      const [note] = await draft.definition<Location>(draft.at('waits.|¹'));
      assert.deepEqual(note, {
        uri: draft.uri,
        range: { start: { line: 2, character: 0 }, end: { line: 2, character: 1 } },
      });
    }));

  it('asks to be told of settings and of configuration files where it may', async () => {
    await withServer(PULL, async (session) => {
      await session.until('registrations', () => session.registrations.length >= 2);
      const methods = session.registrations.map(({ method }) => method);
      assert.ok(methods.includes('workspace/didChangeConfiguration'));
      const files = session.registrations.find(({ method }) => method === 'workspace/didChangeWatchedFiles');
      assert.deepEqual(files?.registerOptions, { watchers: [{ globPattern: '**/.un-report.json' }] });
    });
    await withServer(BARE, async (session) => {
      await session.ping();
      assert.deepEqual(session.registrations, []);
    });
  });

  it('answers a ping at any time', () =>
    withServer(PULL, async (session) => {
      await session.ping();
      await session.open('untitled:clean', CLEAN);
      await session.ping();
    }));

  it('ends with 0 after shutdown, with 1 without', async () => {
    await withServer(PULL, () => Promise.resolve());
    const session = new Session(PULL);
    try {
      await session.initialize();
      await session.notify('exit');
      assert.equal(await session.exited(), 1);
    } finally {
      session.kill();
    }
  });

  it('does not outlive the editor', async () => {
    const session = new Session(PULL);
    try {
      await session.initialize();
      await session.open('untitled:clean', CLEAN);
      session.hangUp();
      await session.exited();
    } finally {
      session.kill();
    }
  });

  it('refuses requests before it was initialized', async () => {
    const session = new Session(PULL);
    try {
      const asked = session.request('textDocument/documentSymbol', { textDocument: { uri: 'untitled:early' } });
      // ServerNotInitialized by the protocol; an empty answer does no harm either, silence or a crash would.
      const answer: unknown = await asked.catch((error: unknown) => error);
      assert.ok(Array.isArray(answer) || (answer as { code?: number }).code === -32002, String(answer));
      await session.initialize();
      await session.ping();
    } finally {
      session.kill();
    }
  });

  it('bears any initialization options', async () => {
    const odd: unknown[] = [null, [], 'client', 7, true, { files: 'disk' }, { documentation: 7 }, { l10n: null }];
    for (const initializationOptions of odd)
      await withServer(
        PUSH,
        async (session) => {
          const draft = await session.open('untitled:clean', CLEAN);
          assert.deepEqual(await draft.findings(), [], JSON.stringify(initializationOptions));
        },
        { initializationOptions },
      );
  });

  it('bears a client without folders', async () => {
    const session = new Session(PULL);
    try {
      const { capabilities } = await session.initialize({
        workspaceFolders: undefined,
        initializationOptions: undefined,
      });
      assert.ok((capabilities satisfies InitializeResult['capabilities']).documentSymbolProvider);
      const draft = await session.open('untitled:clean', CLEAN);
      assert.deepEqual(await draft.findings(), []);
    } finally {
      session.kill();
    }
  });

  it('speaks the language of the reader where the client brings the words', () =>
    withServer(
      PULL,
      async (session) => {
        const draft = await session.open('untitled:slip', '1. One.\n\n2. Two.\n\n13. Three.\n\n4. Four.\n');
        const [finding] = await draft.findings();
        assert.equal(finding?.message, 'Zahl 13 zwischen 2 und 4. Richtig: 3?');
        const [fix] = await draft.fixes(draft.range('13'));
        assert.equal(fix?.title, 'Zu 3 ändern');
        const [titlePage] = (await (await session.open('untitled:clean', CLEAN)).symbols()).map(({ name }) => name);
        assert.equal(titlePage, 'Titelblatt');
      },
      {
        initializationOptions: {
          l10n: {
            'Numbered {0}, between {1} and {2}. Should this be {3}?': 'Zahl {0} zwischen {1} und {2}. Richtig: {3}?',
            'Change to {0}': 'Zu {0} ändern',
            'Title page': 'Titelblatt',
          },
        },
      },
    ));
});
