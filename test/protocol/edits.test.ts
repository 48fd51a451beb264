import assert from 'node:assert/strict';
import type {
  ApplyWorkspaceEditParams,
  ClientCapabilities,
  CodeAction,
  LinkedEditingRanges,
  Position,
  Range,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { editsOf, type Draft } from './support/draft';
import { PULL, withServer, type Session, type SessionOptions } from './support/session';
import { CLEAN, SLIP, withCarriageReturns } from './support/texts';

const uri = 'file:///drafts/ferries.un.txt';

const withDraft = (
  text: string,
  act: (draft: Draft, session: Session) => Promise<void>,
  options: SessionOptions = {},
  capabilities: ClientCapabilities = PULL,
): Promise<void> => withServer(capabilities, async (session) => act(await session.open(uri, text), session), options);

interface Answer {
  readonly version: number;
  readonly refused?: string;
  readonly edits?: TextEdit[];
  readonly left?: { range: Range; message: string }[];
  readonly cursor?: Position | null;
}

const edit = (session: Session, request: object): Promise<Answer | null> =>
  session.request('unReport/edit', { uri, request });

describe('Protocol: edits', () => {
  it('come for one version of the report, with what stays and where one goes on', () =>
    withDraft(CLEAN, async (draft, session) => {
      const answer = await edit(session, { kind: 'deleteParagraph', position: draft.at('1. The |Special') });
      assert.ok(answer?.edits);
      assert.equal(answer.version, draft.version);
      assert.deepEqual(answer.left, []);
      assert.equal(answer.cursor, null);
      await draft.apply(answer.edits);
      assert.match(draft.text, /^1\. She thanks/m);
      assert.match(draft.text, /during the visit\.¹/);
      assert.deepEqual(await draft.rules(), []);
    }));

  it('keep the line ends of the report', () =>
    withDraft(withCarriageReturns(CLEAN), async (draft, session) => {
      const answer = await edit(session, { kind: 'insertParagraph', position: draft.at('3. |Of') });
      assert.ok(answer?.edits);
      await draft.apply(answer.edits);
      assert.match(draft.text, /\r\n\r\n4\. \r\n\r\nB\. Keepers\r\n\r\n5\. /);
      assert.ok(!/[^\r]\n/.test(draft.text));
    }));

  it('are refused with a reason', () =>
    withDraft(CLEAN, async (draft, session) => {
      const answer = await edit(session, { kind: 'deleteFootnote', position: draft.at('3. |Of') });
      assert.equal(answer?.refused, 'There is no footnote here. Put the cursor on a mark or into a note.');
    }));

  it('of a report that is not open there are none', () =>
    withServer(PULL, async (session) => {
      assert.equal(await edit(session, { kind: 'renumber', kinds: ['paragraphs'] }), null);
    }));

  it('know where a paragraph can be moved', () =>
    withDraft(SLIP, async (draft, session) => {
      const answer = await session.request<{ version: number; targets: { label: string; position: Position }[] }>(
        'unReport/moveTargets',
        { uri, what: 'paragraph', position: draft.at('2. |In') },
      );
      assert.deepEqual(
        answer.targets.map(({ label }) => label),
        ['Paragraph 1', 'Paragraph 13', 'Paragraph 4'],
      );
    }));
});

describe('Protocol: actions that change a report', () => {
  const ask = (draft: Draft, words: string, context: object): Promise<CodeAction[]> => {
    const start = draft.at(words);
    return draft.ask('codeAction', { range: { start, end: start }, context: { diagnostics: [], ...context } });
  };
  const titles = (actions: readonly CodeAction[]): string[] => actions.map(({ title }) => title);
  const RESOLVES: ClientCapabilities = {
    ...PULL,
    textDocument: { ...PULL.textDocument, codeAction: { resolveSupport: { properties: ['edit'] } } },
  };

  it('are offered to whoever asks, and no light bulb is lit for them', () =>
    withDraft(
      CLEAN,
      async (draft) => {
        assert.deepEqual(await ask(draft, '3. |Of', { triggerKind: 2 }), []);
        const asked = await ask(draft, '3. |Of', { triggerKind: 1 });
        assert.deepEqual(titles(asked), [
          'Insert a footnote here',
          'Insert a paragraph after paragraph 3',
          'Delete paragraph 3 with its notes',
          'Move paragraph 3 up',
          'Move paragraph 3 down',
        ]);
        assert.deepEqual(titles(await ask(draft, '3. |Of', { only: ['refactor.move'] })), [
          'Move paragraph 3 up',
          'Move paragraph 3 down',
        ]);
        const command = asked[2]?.command;
        assert.equal(command?.command, 'unReport.edit');
        assert.deepEqual(command.arguments?.slice(0, 2), [uri, draft.version]);
      },
      { initializationOptions: { commands: ['unReport.edit'] } },
    ));

  it('are resolved for clients without the command', () =>
    withDraft(
      CLEAN,
      async (draft, session) => {
        const [action] = await ask(draft, '3. |Of', { only: ['refactor.delete'] });
        assert.ok(action);
        assert.equal(action.edit, undefined);
        const resolved = await session.request<CodeAction>('codeAction/resolve', action);
        await draft.apply(editsOf(resolved.edit, uri));
        assert.match(draft.text, /^3\. Keepers are paid late/m);
      },
      {},
      RESOLVES,
    ));

  it('are none for clients that can do neither', () =>
    withDraft(CLEAN, async (draft) => {
      assert.deepEqual(await ask(draft, '3. |Of', { only: ['refactor'] }), []);
    }));

  it('number everything, for those who ask for it by name', () =>
    withDraft(SLIP, async (draft) => {
      const [action, ...others] = await ask(draft, '|I. Introduction', { only: ['source.renumber.unReport'] });
      assert.equal(others.length, 0);
      await draft.apply(editsOf(action?.edit, uri));
      assert.match(draft.text, /^3\. In storms/m);
      assert.deepEqual(await ask(draft, '|I. Introduction', { only: ['source.renumber.unReport'] }), []);
    }));
});

describe('Protocol: formatting', () => {
  const UGLY = '1.  Two  blanks, paras. 12-15, and "straight" marks.\n\n\n\n2. See para. 1.\n';
  const options = { tabSize: 4, insertSpaces: true };
  const formatted = async (draft: Draft): Promise<string> => {
    await draft.apply(await draft.ask<TextEdit[]>('formatting', { options }));
    return draft.text;
  };

  it('puts blanks, dashes and empty lines right', () =>
    withDraft(UGLY, async (draft) => {
      assert.equal(await formatted(draft), '1. Two blanks, paras. 12–15, and "straight" marks.\n\n2. See para. 1.\n');
      assert.deepEqual(await draft.ask('formatting', { options }), []);
    }));

  it('does what is set', () =>
    withDraft(
      UGLY,
      async (draft) => {
        assert.equal(
          await formatted(draft),
          '1.  Two  blanks, paras. 12–15, and “straight” marks.\n\n\n\n2. See para. 1.\n',
        );
      },
      { configuration: () => [{ format: { blanks: false, emptyLines: false, quotes: true } }] },
    ));
});

describe('Protocol: typing', () => {
  const typed = (draft: Draft, ch: string, position: Position): Promise<TextEdit[]> =>
    draft.ask('onTypeFormatting', { position, ch, options: { tabSize: 4, insertSpaces: true } });
  const TEXT = '1. One.¹\n\n2. Two.\n\n¹ A.\n';

  it('Enter brings the next number, as it is set', () =>
    withDraft(TEXT, async (draft) => {
      await draft.replace('1. One.¹\n', '1. One.¹\n\n');
      await draft.apply(await typed(draft, '\n', { line: 1, character: 0 }));
      assert.equal(draft.text, '1. One.¹\n\n2. \n\n3. Two.\n\n¹ A.\n');
    }));

  it('Enter brings nothing where that is set', () =>
    withDraft(
      TEXT,
      async (draft) => {
        await draft.replace('1. One.¹\n', '1. One.¹\n\n');
        assert.deepEqual(await typed(draft, '\n', { line: 1, character: 0 }), []);
      },
      { configuration: () => [{ enter: { continue: false } }] },
    ));

  it('a digit in a mark is raised', () =>
    withDraft(TEXT, async (draft) => {
      await draft.replace('One.¹', 'One.¹2');
      const range = { start: { line: 0, character: 8 }, end: { line: 0, character: 9 } };
      assert.deepEqual(await typed(draft, '2', range.end), [{ range, newText: '²' }]);
    }));

  it('a mark and its note are linked', () =>
    withDraft(TEXT, async (draft) => {
      const linked = await draft.ask<LinkedEditingRanges>('linkedEditingRange', { position: draft.at('One.|¹') });
      assert.deepEqual(
        linked.ranges,
        [draft.range('¹ A').start, draft.range('¹\n').start].map((start) => ({
          start,
          end: { line: start.line, character: start.character + 1 },
        })),
      );
      assert.equal(linked.wordPattern, '[⁰¹²³⁴⁵⁶⁷⁸⁹0-9]+');
      assert.equal(await draft.ask('linkedEditingRange', { position: draft.at('O|ne') }), null);
    }));
});

describe('Protocol: pasting', () => {
  it('gives a text free numbers, and tells where its notes go', () =>
    withDraft('1. One.¹\n\n2. Two.²\n\n¹ A.\n\n² B.\n', async (draft, session) => {
      const place = draft.at('One.¹|');
      const answer = await session.request<{ version: number; words: string; edits: TextEdit[] }>('unReport/paste', {
        uri,
        range: { start: place, end: place },
        text: ' New.[1]',
        html: ' New.<a href="#_ftn1">[1]</a><p><a href="#_ftnref1">[1]</a> C.</p>',
      });
      assert.equal(answer.version, draft.version);
      await draft.apply([{ range: { start: place, end: place }, newText: answer.words }, ...answer.edits]);
      assert.equal(draft.text, '1. One.¹New.²\n\n2. Two.³\n\n¹ A.\n\n² C.\n\n³ B.\n');
      const plain = { uri, range: { start: place, end: place }, text: 'words' };
      assert.equal(await session.request('unReport/paste', plain), null);
    }));
});

describe('Protocol: another number', () => {
  const TEXT = '1. One.¹\n\n2. Two (see para. 1 above).\n\n¹ A.\n';

  it('is given to a place and to all that refers to it, from each of them', () =>
    withDraft(TEXT, async (draft) => {
      assert.deepEqual(await draft.ask('prepareRename', { position: draft.at('|2. Two') }), {
        range: { start: { line: 2, character: 0 }, end: { line: 2, character: 1 } },
        placeholder: '2',
      });
      const position = draft.at('para. |1 above');
      assert.deepEqual(await draft.ask('prepareRename', { position }), {
        range: { start: position, end: { line: 2, character: position.character + 1 } },
        placeholder: '1',
      });
      assert.equal(await draft.ask('prepareRename', { position: draft.at('T|wo') }), null);
      const renaming = await draft.ask<WorkspaceEdit>('rename', { position, newName: '7' });
      await draft.apply(editsOf(renaming, uri));
      assert.equal(draft.text, TEXT.replace('1. One', '7. One').replace('para. 1 above', 'para. 7 above'));
    }));

  it('is refused with the reason', () =>
    withDraft(TEXT, async (draft) => {
      await assert.rejects(draft.ask('rename', { position: draft.at('|2. Two'), newName: 'x' }), /x/);
    }));

  it('that another one has is offered with counting on', () =>
    withDraft(
      '1. One.\n\n2. Two.\n\n3. Three (see para. 1 above).\n',
      async (draft, session) => {
        const renaming = await draft.ask<WorkspaceEdit>('rename', { position: draft.at('|3. Three'), newName: '2' });
        assert.deepEqual(renaming, { changes: {} });
        await session.until('the edit', () => applied.length > 0);
        await draft.apply(editsOf(applied[0]?.edit, uri));
        assert.equal(draft.text, '1. One.\n\n2. Three (see para. 1 above).\n\n3. Two.\n');
        assert.equal(session.shown[0]?.message, 'There is a paragraph 2 already.');
      },
      {
        showMessage: () => ({ title: 'Put it there and count on' }),
        answers: {
          'workspace/applyEdit': (params: ApplyWorkspaceEditParams) => {
            applied.push(params);
            return { applied: true };
          },
        },
      },
      { ...PULL, workspace: { ...PULL.workspace, applyEdit: true } },
    ));
  const applied: ApplyWorkspaceEditParams[] = [];
});

describe('Protocol: the structure', () => {
  it('nests sections, paragraphs and subparagraphs, each with the place of its number', () =>
    withDraft(CLEAN, async (draft, session) => {
      interface Node {
        readonly kind: string;
        readonly number: string;
        readonly position: Position;
        readonly children: Node[];
      }
      const { nodes } = await session.request<{ nodes: Node[] }>('unReport/structure', { uri });
      const shown = (all: readonly Node[]): unknown[] =>
        all.map(({ number, children }) => (children.length > 0 ? [number, shown(children)] : number));
      assert.deepEqual(shown(nodes), [
        '',
        ['I', ['1', '2']],
        [
          'II',
          [
            ['A', ['3']],
            ['B', [['4', ['4 (a)', '4 (b)']], '5']],
          ],
        ],
      ]);
      assert.deepEqual(nodes[2]?.children[1]?.position, draft.at('|B. Keepers'));
    }));
});
