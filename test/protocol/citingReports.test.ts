import assert from 'node:assert/strict';
import type { ClientCapabilities, Range, WorkspaceEdit } from 'vscode-languageserver';
import type { Folder } from './support/folder';
import { cited, untilReports, withFiles } from './support/libraries';
import { PULL, type Session } from './support/session';

const CITING = '1. See A/98/7, paras. 2 and 4.\n\n2. It was said before (A/98/7, para. 3).\n';

const CONFIRMS: ClientCapabilities = {
  ...PULL,
  workspace: { ...PULL.workspace, workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
};

interface Others {
  readonly edit: WorkspaceEdit | null;
  readonly left: { readonly uri: string; readonly range: Range; readonly message: string }[];
}

/** What the deletion of paragraph 3 of a report in the folder asks of the others. */
async function othersAfterDeletion(session: Session, folder: Folder): Promise<Others | undefined> {
  const draft = await session.open(folder.uri('A_98_7.txt'), cited(5));
  const request = { kind: 'deleteParagraph', position: draft.at('3. |The') };
  const answer = await session.request<{ others: Others } | null>('unReport/edit', { uri: draft.uri, request });
  return answer?.others;
}

const files = { 'A_98_7.txt': cited(5), 'b/citing.un.txt': CITING };

describe('Protocol: what other reports cite of one that is edited', () => {
  it('follows once it is confirmed; what cannot follow is named', () =>
    withFiles(
      files,
      async (session, folder) => {
        await session.open(folder.uri('draft.un.txt'), '1. See A/98/7, para. 5.\n');
        await untilReports(session, 3);
        const others = await othersAfterDeletion(session, folder);
        const [first, second] = [folder.uri('b/citing.un.txt'), folder.uri('draft.un.txt')];
        assert.deepEqual(others, {
          edit: {
            documentChanges: [
              {
                textDocument: { uri: first, version: null },
                edits: [{ range: on(0, 28, 29), newText: '3', annotationId: 'toConfirm' }],
              },
              {
                textDocument: { uri: second, version: 1 },
                edits: [{ range: on(0, 21, 22), newText: '4', annotationId: 'toConfirm' }],
              },
            ],
            changeAnnotations: { toConfirm: { label: 'What other reports cite of A/98/7', needsConfirmation: true } },
          },
          left: [{ uri: first, range: on(2, 37, 38), message: 'What “3” refers to will be there no more.' }],
        });
      },
      { capabilities: CONFIRMS },
    ));

  it('stays, and is named, where the client asks nobody', () =>
    withFiles(files, async (session, folder) => {
      await session.open(folder.uri('draft.un.txt'), '1. The harbour is deep.\n');
      await untilReports(session, 3);
      const others = await othersAfterDeletion(session, folder);
      assert.equal(others?.edit, null);
      assert.deepEqual(
        others.left.map(({ message }) => message),
        ['“4” of A/98/7 becomes “3”.', 'What “3” refers to will be there no more.'],
      );
    }));

  it('is nothing where others cite only what stays', () =>
    withFiles(
      { 'A_98_7.txt': cited(5), 'citing.un.txt': '1. See A/98/7, para. 2, and A/98/7/Rev.1, para. 4.\n' },
      async (session, folder) => {
        await session.open(folder.uri('draft.un.txt'), '1. The harbour is deep.\n');
        await untilReports(session, 3);
        assert.deepEqual(await othersAfterDeletion(session, folder), { edit: null, left: [] });
      },
      { capabilities: CONFIRMS },
    ));

  it('goes with another number that somebody gives', () =>
    withFiles(
      { 'A_98_7.txt': cited(5), 'citing.un.txt': CITING },
      async (session, folder) => {
        const draft = await session.open(folder.uri('A_98_7.txt'), cited(5));
        await untilReports(session, 2);
        const position = draft.at('|4. The');
        const edit = await draft.ask<WorkspaceEdit>('rename', { position, newName: '9' });
        assert.deepEqual(
          edit.documentChanges?.map((change) => 'edits' in change && [change.textDocument.uri, change.edits.length]),
          [
            [draft.uri, 1],
            [folder.uri('citing.un.txt'), 1],
          ],
        );
        assert.ok(Object.values(edit.changeAnnotations ?? {}).every(({ needsConfirmation }) => needsConfirmation));
      },
      { capabilities: CONFIRMS },
    ));
});

function on(line: number, start: number, end: number): Range {
  return { start: { line, character: start }, end: { line, character: end } };
}
