import assert from 'node:assert/strict';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CodeLens,
  InlayHint,
  CompletionList,
  LocationLink,
  WorkspaceSymbol,
} from 'vscode-languageserver';
import type { Draft } from './support/draft';
import { withFolder, type Folder } from './support/folder';
import { CHANGED, cited, CREATED, DELETED, untilReports, untilRules, watched, withFiles } from './support/libraries';
import { PULL, withServer, type Session } from './support/session';

const DRAFT = '1. The harbour is deep (see A/98/7, para. 6).\n\n2. It was said before (A/98/7, para. 2).\n';

const MISSING = 'cited-paragraph-missing';

describe('Protocol: the library', () => {
  it('reads the reports by name with the first report, and nothing else', () =>
    withFiles(
      { 'A_98_7.txt': cited(5), 'b/other.un.md': cited(3), 'notes.txt': cited(4), 'A_team.txt': 'milk\n' },
      async (session, folder) => {
        await session.ping();
        assert.deepEqual(await session.request('unReport/libraryState'), { reports: 0, complete: false });
        await session.open(folder.uri('draft.un.txt'), DRAFT);
        await untilReports(session, 3);
      },
    ));

  it('finds what a cited report lacks, and asks for findings again when that changes', () =>
    withFiles({ 'A_98_7.txt': cited(5) }, async (session, folder) => {
      const draft = await session.open(folder.uri('draft.un.txt'), DRAFT);
      await draft.findings();
      await session.until('the wish for findings', () => session.refreshes > 0);
      await untilRules(draft, MISSING);
      const before = session.refreshes;
      folder.write('A_98_7.txt', cited(6));
      await watched(session, folder.uri('A_98_7.txt'), CHANGED);
      await session.until('another wish', () => session.refreshes > before);
      await untilRules(draft);
    }));

  it('gives findings another name when it changes what they say, and no other', () =>
    withFiles({ 'A_98_7.txt': cited(5) }, async (session, folder) => {
      const draft = await session.open(folder.uri('draft.un.txt'), DRAFT);
      await untilRules(draft, MISSING);
      const ask = (previousResultId?: string): Promise<{ kind: string; resultId?: string }> =>
        draft.ask('diagnostic', previousResultId === undefined ? {} : { previousResultId });
      const { resultId } = await ask();
      folder.write('A_98_9.txt', cited(2));
      await watched(session, folder.uri('A_98_9.txt'), CREATED);
      await untilReports(session, 3);
      assert.equal((await ask(resultId)).kind, 'unchanged', 'a report that it does not cite');
      folder.write('A_98_7.txt', cited(7));
      await watched(session, folder.uri('A_98_7.txt'), CHANGED);
      await untilRules(draft);
      assert.equal((await ask(resultId)).kind, 'full');
    }));

  it('follows files that are made, renamed and deleted', () =>
    withFiles({}, async (session, folder) => {
      const draft = await session.open(folder.uri('draft.un.txt'), DRAFT);
      await untilReports(session, 1);
      folder.write('A_98_7.txt', cited(5));
      await watched(session, folder.uri('A_98_7.txt'), CREATED);
      await untilRules(draft, MISSING);
      renameSync(folder.file('A_98_7.txt'), folder.file('A_98_8.txt'));
      await watched(session, folder.uri('A_98_7.txt'), DELETED);
      await watched(session, folder.uri('A_98_8.txt'), CREATED);
      await untilRules(draft);
      await untilReports(session, 2);
      rmSync(folder.file('A_98_8.txt'));
      await watched(session, folder.uri('A_98_8.txt'), DELETED);
      await untilReports(session, 1);
    }));

  it('takes what is open before what lies on the disk', () =>
    withFiles({ 'A_98_7.txt': cited(5) }, async (session, folder) => {
      const draft = await session.open(folder.uri('draft.un.txt'), DRAFT);
      await untilRules(draft, MISSING);
      const source = await session.open(folder.uri('A_98_7.txt'), cited(5));
      await source.change({
        range: { start: { line: 9, character: 0 }, end: { line: 9, character: 0 } },
        text: '\n6. The lamp is lit at dusk.\n',
      });
      await untilRules(draft);
      await source.close();
      await untilRules(draft, MISSING);
    }));

  it('is not there where nobody wants it', () =>
    withFiles(
      { 'A_98_7.txt': cited(5) },
      async (session, folder) => {
        const draft = await session.open(folder.uri('draft.un.txt'), DRAFT);
        await untilReports(session, 0).catch(() => undefined);
        assert.deepEqual(await draft.rules(), []);
      },
      { configuration: ({ items }) => items.map(() => ({ library: { enabled: false } })) },
    ));

  it('comes from the client where it offers files, by the patterns of the settings', () => {
    const files: Record<string, string> = { 'memfs://box/one.txt': `A/98/7\n\n${cited(5)}` };
    let asked: unknown;
    const found = {
      'unReport/findFiles': (params: unknown) => {
        asked = params;
        return { uris: Object.keys(files) };
      },
      'unReport/fileStates': ({ uris }: { uris: string[] }) => ({ states: uris.map(() => ({ stamp: '1', size: 9 })) }),
      'unReport/readLibrary': () => null,
    };
    return withServer(
      PULL,
      async (session) => {
        const draft = await session.open('memfs://box/draft.un.txt', DRAFT);
        await untilReports(session, 2);
        assert.deepEqual(asked, { patterns: ['sources/*.txt'], most: 50_000 });
        await draft.rules();
      },
      {
        initializationOptions: { files: 'client' },
        workspaceFolders: [{ uri: 'memfs://box', name: 'box' }],
        configuration: ({ items }) => items.map(() => ({ library: { files: ['sources/*.txt'] } })),
        readFile: ({ uri }) => ({ text: files[uri] ?? null }),
        answers: found,
      },
    );
  });
});

describe('Protocol: the library that is kept', () => {
  /** Opens a draft in the folder, waits for the library, and ends. */
  const session = (folder: Folder, count: number, act?: (session: Session) => Promise<void>): Promise<void> =>
    withServer(
      PULL,
      async (server) => {
        await server.open(folder.uri('draft.un.txt'), DRAFT);
        await untilReports(server, count);
        await act?.(server);
      },
      {
        workspaceFolders: [{ uri: folder.uri('reports'), name: 'reports' }],
        initializationOptions: { storage: folder.file('storage') },
      },
    );

  const KEPT = 'storage/library.jsonl';

  it('is read again where the files are as they were, and made anew where it is damaged', () =>
    withFolder(async (folder) => {
      folder.write('reports/A_98_7.txt', cited(5));
      folder.write('reports/A_98_8.txt', cited(2));
      await session(folder, 3);
      const kept = readFileSync(folder.file(KEPT), 'utf8');
      assert.ok(kept.includes('A_98_7.txt') && !kept.includes('quays'), 'facts, and no sentence');
      await session(folder, 3);
      assert.equal(readFileSync(folder.file(KEPT), 'utf8'), kept);
      for (const damaged of ['', kept.slice(0, 200), kept.replace('A_98_8', 'A_98_9'), '{"maker":"another"}\n']) {
        writeFileSync(folder.file(KEPT), damaged);
        await session(folder, 3);
        assert.equal(readFileSync(folder.file(KEPT), 'utf8'), kept);
      }
      folder.write('reports/A_98_8.txt', `${cited(3)}\n\nMore.\n`);
      await session(folder, 3);
      assert.notEqual(readFileSync(folder.file(KEPT), 'utf8'), kept, 'another state of a file');
    }));

  it('is thrown away when somebody wants that', () =>
    withFolder(async (folder) => {
      folder.write('reports/A_98_7.txt', cited(5));
      await session(folder, 2);
      assert.ok(existsSync(folder.file(KEPT)));
      await session(folder, 2, async (server) => {
        await server.request('unReport/clearLibrary');
        assert.ok(!existsSync(folder.file(KEPT)));
        await untilReports(server, 2);
      });
      assert.ok(existsSync(folder.file(KEPT)));
    }));
});

describe('Protocol: what the library answers', () => {
  const CITING = '1. So it was (A/98/7, para. 2; see also A/98/7).\n\n2. Nothing.\n';
  const FILES = { 'A_98_7.txt': `I. Lamps\n\n${cited(5)}`, 'b/A_98_9.txt': CITING, 'copy/A_98_7.txt': cited(3) };
  const ready = (act: (session: Session, folder: Folder, draft: Draft) => Promise<void>): Promise<void> =>
    withFiles(FILES, async (session, folder) => {
      const draft = await session.open(folder.uri('draft.un.txt'), DRAFT);
      await untilReports(session, 4);
      await act(session, folder, draft);
    });

  it('is where a cited paragraph stands, in every copy, the nearest first', () =>
    ready(async (_, folder, draft) => {
      const links = await draft.definition<LocationLink>(draft.at('para. |2'));
      assert.deepEqual(
        links.map(({ targetUri, targetRange }) => [targetUri, targetRange.start.line]),
        [
          [folder.uri('A_98_7.txt'), 4],
          [folder.uri('copy/A_98_7.txt'), 2],
        ],
      );
    }));

  it('is what it says, and what the symbol means once the file is gone', () =>
    ready(async (session, folder, draft) => {
      const place = draft.at('para. |2');
      const said = async (): Promise<string> => JSON.stringify((await draft.hover(place))?.contents);
      assert.match(await said(), /has 3 quays.*From A_98_7\.txt\. Also cited here: para\. 6\./);
      rmSync(folder.file('A_98_7.txt'));
      rmSync(folder.file('copy/A_98_7.txt'));
      assert.match(await said(), /put a copy into this folder as A_98_7\.txt/);
      await watched(session, folder.uri('A_98_7.txt'), DELETED);
      await watched(session, folder.uri('copy/A_98_7.txt'), DELETED);
      await untilReports(session, 2);
      assert.deepEqual(await draft.definition(place), []);
    }));

  it('is who cites a paragraph, in all reports as they are now', () =>
    ready(async (session, folder) => {
      const source = await session.open(folder.uri('A_98_7.txt'), FILES['A_98_7.txt']);
      const found = async (): Promise<string[]> =>
        (await source.references(source.at('|2. The harbour'), false)).map(
          ({ uri, range: { start, end } }) =>
            `${uri.slice(folder.uri().length + 1)}:${start.line}:${start.character}–${end.character}`,
        );
      assert.deepEqual((await found()).sort(), ['b/A_98_9.txt:0:28–29', 'draft.un.txt:2:37–38']);
      rmSync(folder.file('b/A_98_9.txt'));
      await watched(session, folder.uri('b/A_98_9.txt'), DELETED);
      await untilReports(session, 3);
      assert.deepEqual(await found(), ['draft.un.txt:2:37–38']);
    }));

  it('is who cites a paragraph and what it cites, one after the other', () =>
    ready(async (session, folder, draft) => {
      const prepare = (of: Draft, words: string): Promise<CallHierarchyItem[]> =>
        of.ask('prepareCallHierarchy', { position: of.at(words) });
      const named = (items: readonly CallHierarchyItem[]): string[] =>
        items.map(({ name, uri }) => `${uri.slice(folder.uri().length + 1)}: ${name}`);
      const incoming = (item: CallHierarchyItem | undefined): Promise<CallHierarchyIncomingCall[]> =>
        session.request('callHierarchy/incomingCalls', { item });
      const outgoing = (item: CallHierarchyItem | undefined): Promise<CallHierarchyOutgoingCall[]> =>
        session.request('callHierarchy/outgoingCalls', { item });
      const [paragraph] = await prepare(draft, 'para. |2');
      assert.deepEqual(named(paragraph ? [paragraph] : []), ['A_98_7.txt: Paragraph 2']);
      const calls = await incoming(paragraph);
      const [own, other] = calls;
      assert.deepEqual(named(calls.map(({ from }) => from)), [
        'draft.un.txt: Paragraph 2',
        'b/A_98_9.txt: Paragraph 1',
      ]);
      assert.deepEqual(
        own?.fromRanges.map((range) => draft.textIn(range)),
        ['2'],
      );
      assert.deepEqual(await incoming(other?.from), [], 'nobody cites that');
      const [here] = await prepare(draft, '|2. It was');
      assert.deepEqual(named((await outgoing(here)).map(({ to }) => to)), ['A_98_7.txt: Paragraph 2']);
      assert.deepEqual(
        named((await outgoing(other?.from)).map(({ to }) => to)),
        ['A_98_7.txt: Paragraph 2', 'A_98_7.txt: A/98/7'],
        'the whole document, too',
      );
    }));

  it('is what can be written: symbols, and the paragraphs of a report that is named', () =>
    ready(async (_, __, draft) => {
      await draft.change({
        range: { start: { line: 3, character: 0 }, end: { line: 3, character: 0 } },
        text: '\n3. See A/98/9, para. \n',
      });
      const list = await draft.ask<CompletionList>('completion', { position: draft.at('A/98/9, para. |') });
      assert.deepEqual(
        list.items.map(({ label, detail }) => `${label}: ${detail ?? ''}`),
        ['1: So it was (A/98/7, para. 2; see also A/98/7).', '2: Nothing.'],
      );
    }));

  it('is how a cited paragraph begins, in the nearest copy that has it', () =>
    ready(async (_, __, draft) => {
      const hints = await draft.ask<InlayHint[]>('inlayHint', {
        range: { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } },
      });
      assert.deepEqual(
        hints.map(({ position, label }) => `${position.line}: ${JSON.stringify(label)}`),
        ['2: "The harbour of Maren has 3 quays and a…"'],
      );
      assert.match(JSON.stringify(hints[0]?.tooltip), /From A_98_7\.txt/);
    }));

  it('is how often a paragraph is cited', () =>
    ready(async (session, folder) => {
      const source = await session.open(folder.uri('A_98_7.txt'), FILES['A_98_7.txt']);
      const lenses = await source.ask<CodeLens[]>('codeLens');
      assert.deepEqual(
        lenses.map(({ range, command }) => `${range.start.line}: ${command?.title ?? ''}`),
        ['4: cited in 2 places'],
      );
    }));

  it('is what a report cites, each work once, as a list', () =>
    ready(async (session, _, draft) => {
      const list = await session.request<{ text: string; works: number }>('unReport/worksCited', { uri: draft.uri });
      assert.equal(list.works, 1);
      assert.match(list.text, /^A\/98\/7, paras\. 2 and 6\tparas\. 1 and 2$/m);
    }));

  it('is the sections and reports of the workspace', () =>
    ready(async (session, folder) => {
      const found = await session.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'lamps' });
      assert.deepEqual(
        found.map(({ name, containerName, location }) => [name, containerName, location.uri]),
        [['I. Lamps', 'A/98/7', folder.uri('A_98_7.txt')]],
      );
    }));
});

describe('Protocol: the work on the library', () => {
  const MANY = Object.fromEntries(Array.from({ length: 120 }, (_, at) => [`A_98_${at + 10}.txt`, cited(40)]));
  const SHOWING = { ...PULL, window: { workDoneProgress: true } };

  const withMany = (act: (session: Session, told: Told[]) => Promise<void>): Promise<void> =>
    withFolder((folder) => {
      for (const [name, text] of Object.entries(MANY)) folder.write(name, text);
      const told: Told[] = [];
      return withServer(
        SHOWING,
        async (session) => {
          await session.open(folder.uri('draft.un.txt'), DRAFT);
          await act(session, told);
        },
        {
          workspaceFolders: [{ uri: folder.uri(), name: 'reports' }],
          answers: { 'window/workDoneProgress/create': () => null },
          progress: (params) => void told.push(params as Told),
        },
      );
    });

  it('is shown from its beginning to its end', () =>
    withMany(async (session, told) => {
      await untilReports(session, 121);
      const kinds = told.map(({ value }) => value.kind);
      assert.deepEqual([kinds[0], kinds.at(-1)], ['begin', 'end']);
      assert.equal(told[0]?.value.title, 'Reading the reports of this workspace');
      assert.equal(told[0].value.cancellable, true);
    }));

  it('can be stopped, and what was read stays', () =>
    withMany(async (session, told) => {
      await session.until('some progress', () => told.some(({ value }) => value.kind === 'report'));
      await session.notify('window/workDoneProgress/cancel', { token: told[0]?.token });
      await session.until('the end', () => told.at(-1)?.value.kind === 'end');
      const { reports, complete } = await session.request<{ reports: number; complete: boolean }>(
        'unReport/libraryState',
      );
      assert.ok(reports > 0 && reports < 121 && !complete, `${reports} reports`);
      await session.notify('workspace/didChangeConfiguration', { settings: null });
      await untilReports(session, 121);
    }));
});

interface Told {
  readonly token: string;
  readonly value: { readonly kind: string; readonly title?: string; readonly cancellable?: boolean };
}
