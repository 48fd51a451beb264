import assert from 'node:assert/strict';
import type { ClientCapabilities } from 'vscode-languageserver';
import { editsOf, type Draft } from './support/draft';
import { withFolder, type Folder } from './support/folder';
import { PULL, PUSH, withServer, type Session, type SessionOptions } from './support/session';
import { SLIP } from './support/texts';

const NAME = '.un-report.json';
const MISSPELT = '{\n  "rules": {\n    "paragraph-number-gab": "off"\n  }\n}\n';
const WORDS = 'There is no rule “paragraph-number-gab”. Did you mean paragraph-number-gap?';

function withProject(
  capabilities: ClientCapabilities,
  act: (session: Session, folder: Folder) => Promise<void>,
  options: SessionOptions = {},
): Promise<void> {
  return withFolder((folder) => {
    folder.write(NAME, MISSPELT);
    const workspaceFolders = [{ uri: folder.uri(), name: 'project' }];
    return withServer(capabilities, (session) => act(session, folder), { workspaceFolders, ...options });
  });
}

const marksOf = (session: Session): string[] | undefined =>
  session.configurationPushes.at(-1)?.diagnostics.map(({ message }) => message as string);

/** The file of the project, opened as the client has it in its editor. */
const openFile = (session: Session, folder: Folder): Promise<Draft> => session.open(folder.uri(NAME), MISSPELT);

for (const [client, capabilities] of Object.entries({ PULL, PUSH })) {
  describe(`Protocol: mistakes in .un-report.json (${client})`, () => {
    it('are marked when a report is opened that the file counts for', () =>
      withProject(capabilities, async (session, folder) => {
        await (await session.open(folder.uri('a.un.txt'), SLIP)).findings();
        const push = await session.until('the marks', () => session.configurationPushes[0]);
        assert.equal(push.uri, folder.uri(NAME));
        const range = { start: { line: 2, character: 4 }, end: { line: 2, character: 26 } };
        assert.deepEqual(push.diagnostics, [{ range, severity: 2, source: 'UN Report', message: WORDS }]);
        assert.deepEqual(session.shown, []);
      }));

    it('follow the file while it is edited, and its text on the disk once it is closed', () =>
      withProject(capabilities, async (session, folder) => {
        const file = await openFile(session, folder);
        await session.ping();
        assert.deepEqual(marksOf(session), [WORDS]);
        await file.replace('gab', 'gap');
        await session.ping();
        assert.deepEqual(marksOf(session), []);
        await file.close();
        await session.until('the marks of what was not saved', () => marksOf(session)?.length === 1);
      }));

    it('are no findings of a report', () =>
      withProject(capabilities, async (session, folder) => {
        const file = await openFile(session, folder);
        assert.deepEqual(await file.symbols(), []);
        if (session.pulls) assert.deepEqual(await file.pull(), []);
        assert.deepEqual(await file.hover({ line: 0, character: 0 }), null);
      }));

    it('have a fix where a name is nearly right', () =>
      withProject(capabilities, async (session, folder) => {
        const file = await openFile(session, folder);
        const [fix, ...others] = await file.fixes(file.range('gab'));
        assert.deepEqual(others, []);
        assert.deepEqual(
          [fix?.title, fix?.kind, fix?.isPreferred],
          ['Change to paragraph-number-gap', 'quickfix', true],
        );
        assert.deepEqual(
          fix?.diagnostics?.map(({ message }) => message),
          [WORDS],
        );
        await file.apply(editsOf(fix.edit, file.uri));
        assert.equal(file.text, MISSPELT.replace('gab', 'gap'));
        assert.deepEqual(await file.fixes(file.range('gap')), []);
        assert.deepEqual(await file.fixes({ start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }), []);
      }));
  });
}

describe('Protocol: mistakes in .un-report.json, for a client that marks them by the schema', () => {
  const BY_SCHEMA: SessionOptions = { initializationOptions: { schema: 'client' } };

  it('are ours to mark while the file is not open, and have their fix all the same', () =>
    withProject(
      PULL,
      async (session, folder) => {
        await (await session.open(folder.uri('a.un.txt'), SLIP)).findings();
        assert.deepEqual(marksOf(session), [WORDS]);
        const file = await openFile(session, folder);
        await session.ping();
        assert.deepEqual(marksOf(session), [], 'once, not twice');
        await file.replace('"off"', '"loud"');
        assert.deepEqual(
          (await file.fixes(file.range('gab'))).map(({ title }) => title),
          ['Change to paragraph-number-gap'],
        );
        assert.deepEqual(marksOf(session), []);
        await file.close();
        await session.until('the marks', () => marksOf(session)?.length === 1);
      },
      BY_SCHEMA,
    ));

  it('has the file sent where it can be asked for that', () => {
    const dynamicRegistration = true;
    const asked: ClientCapabilities = {
      ...PULL,
      textDocument: {
        ...PULL.textDocument,
        synchronization: { dynamicRegistration },
        codeAction: { dynamicRegistration },
      },
    };
    return withProject(
      asked,
      async (session) => {
        const methods = (): string[] =>
          session.registrations
            .filter(({ registerOptions }) => JSON.stringify(registerOptions).includes(NAME))
            .map(({ method }) => method)
            .filter((method) => method.startsWith('textDocument/'));
        await session.until('the registration', () => methods().length > 0);
        assert.deepEqual(methods().sort(), [
          'textDocument/codeAction',
          'textDocument/didChange',
          'textDocument/didClose',
          'textDocument/didOpen',
        ]);
      },
      BY_SCHEMA,
    );
  });
});

describe('Protocol: a .un-report.json that nothing can be read of', () => {
  const SHOWS: ClientCapabilities = { ...PULL, window: { showDocument: { support: true } } };

  it('is told of with a button that leads to the place', () =>
    withProject(
      SHOWS,
      async (session, folder) => {
        folder.write(NAME, '\n  moment = writing\n');
        await (await session.open(folder.uri('a.un.txt'), SLIP)).findings();
        const { uri, selection } = await session.until('the place', () => session.ledTo[0]);
        assert.equal(uri, folder.uri(NAME));
        assert.deepEqual(selection?.start, { line: 1, character: 2 });
        assert.equal(session.shown.length, 1);
      },
      { showMessage: () => ({ title: 'Open' }) },
    ));

  it('is told of again when it was mended and broken once more', () =>
    withProject(SHOWS, async (session, folder) => {
      const save = async (text: string): Promise<void> => {
        folder.write(NAME, text);
        await session.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.uri(NAME), type: 2 }] });
      };
      await save('moment = writing');
      await session.until('the message', () => session.shown.length === 1);
      await save('moment = editing');
      await save('{ "moment": "editing" }');
      await session.until('the end of the marks', () => marksOf(session)?.length === 0);
      assert.equal(session.shown.length, 1);
      await save('{');
      await session.until('the message', () => session.shown.length === 2);
      assert.deepEqual(session.ledTo, []);
    }));
});
