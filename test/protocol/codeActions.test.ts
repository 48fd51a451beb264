import assert from 'node:assert/strict';
import type { CodeAction, Range } from 'vscode-languageserver';
import { editsOf, type Draft } from './support/draft';
import { withFolder } from './support/folder';
import { PULL, PUSH, withServer, type SessionOptions } from './support/session';
import { CLEAN, SLIP } from './support/texts';

const uri = 'file:///drafts/ferries.un.txt';
const ALL: Range = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };
const COMMANDS = ['unReport.ignoreFinding', 'unReport.changeSeverity', 'unReport.openRulePage'];
const KNOWS: SessionOptions = { initializationOptions: { commands: COMMANDS, documentation: 'memfs:/docs/checks' } };

/** Two blanks before marks, which have one answer only. */
const BLANKS = CLEAN.replace('in 2036.¹', 'in 2036. ¹').replace('the visit.²', 'the visit. ²');
/** The same, and a mark that stands a second time, which only the author can judge. */
const MIXED = BLANKS.replace('working lamp.', 'working lamp.¹');

const titles = (actions: readonly CodeAction[]): string[] => actions.map(({ title }) => title);

const actionsOf = (draft: Draft, range: Range, only?: readonly string[]): Promise<CodeAction[]> =>
  draft.ask('codeAction', { range, context: { diagnostics: [], ...(only ? { only } : {}) } });

describe('Protocol: all fixes of a kind', () => {
  it('are one action where there are two or more findings of it', () =>
    withServer(PULL, async (session) => {
      const draft = await session.open(uri, BLANKS);
      const actions = await draft.fixes(draft.range('2036. ¹'));
      assert.deepEqual(titles(actions), ['Remove the blank', 'Fix all of this kind in the report']);
      const [, all] = actions;
      assert.equal(all?.kind, 'quickfix');
      assert.equal(all.diagnostics?.length, 1);
      await draft.apply(editsOf(all.edit, uri));
      assert.equal(draft.text, CLEAN);
    }));

  it('are not offered for one finding alone, nor where the fix says so itself', () =>
    withServer(PULL, async (session) => {
      const one = await session.open(uri, SLIP);
      assert.deepEqual(titles(await one.fixes(one.range('13'))), ['Change to 3']);
      const many = CLEAN.replace('para. 7', 'paras. 7-9').replace('arts. 3 and 4', 'arts. 3-4');
      const two = await session.open('file:///drafts/two.un.txt', many);
      const all = titles(await two.fixes(ALL));
      assert.equal(new Set(all).size, all.length, all.join('; '));
    }));
});

describe('Protocol: what can be done about a rule', () => {
  it('comes behind the fixes, for a client that knows how', () =>
    withServer(
      PULL,
      async (session) => {
        const draft = await session.open(uri, BLANKS, 3);
        const [finding] = await draft.findings();
        assert.ok(finding);
        const actions = await draft.fixes(finding.range);
        assert.deepEqual(titles(actions), [
          'Remove the blank',
          'Fix all of this kind in the report',
          'Ignore here…',
          'Change the severity of this rule…',
          'Open the page about this rule',
        ]);
        assert.deepEqual(
          actions
            .slice(2)
            .map(({ kind, diagnostics, command }) => [kind, diagnostics, command?.command, command?.arguments]),
          [
            ['quickfix', [finding], COMMANDS[0], [uri, 3, finding.range, 'footnote-space-before']],
            ['quickfix', [finding], COMMANDS[1], [uri, 'footnote-space-before', 'warning']],
            ['quickfix', [finding], COMMANDS[2], ['memfs:/docs/checks/footnote-space-before.md']],
          ],
        );
      },
      KNOWS,
    ));

  it('names the rule where there are several, and ignores none of many', () =>
    withServer(
      PULL,
      async (session) => {
        const draft = await session.open(uri, MIXED);
        assert.deepEqual(titles(await draft.fixes(ALL)), [
          'Remove the blank',
          'Remove the blank',
          'Fix all of this kind in the report (footnote-space-before)',
          'Ignore here… (footnote-repeated-marker)',
          'Change the severity of this rule… (footnote-space-before)',
          'Change the severity of this rule… (footnote-repeated-marker)',
          'Open the page about this rule (footnote-space-before)',
          'Open the page about this rule (footnote-repeated-marker)',
        ]);
      },
      KNOWS,
    ));

  it('does not ignore in a draft that has no file', () =>
    withServer(
      PULL,
      async (session) => {
        const draft = await session.open('untitled:Untitled-1', SLIP);
        const [first, ...others] = titles(await draft.fixes(draft.range('13')));
        assert.deepEqual([first, others.includes('Ignore here…')], ['Change to 3', false]);
      },
      KNOWS,
    ));

  it('finds the words by which a finding is ignored', () =>
    withServer(PULL, async (session) => {
      const draft = await session.open(uri, SLIP, 7);
      const asked = { uri, range: draft.range('13') };
      assert.deepEqual(await session.request('unReport/ignoreWords', asked), { version: 7, words: '13. In storms' });
      await draft.close();
      assert.equal(await session.request('unReport/ignoreWords', asked), null);
    }));

  it('finds the file of the project', () =>
    withFolder((folder) =>
      withServer(
        PULL,
        async (session) => {
          const ask = (name: string): Promise<unknown> =>
            session.request('unReport/configurationFile', { uri: folder.uri(name) });
          assert.deepEqual(await ask('drafts/a.un.txt'), { file: null });
          folder.write('.un-report.json', {});
          await session.notify('workspace/didChangeConfiguration', { settings: null });
          assert.deepEqual(await ask('drafts/a.un.txt'), { file: folder.uri('.un-report.json') });
        },
        { workspaceFolders: [{ uri: folder.uri(), name: 'project' }] },
      ),
    ));
});

describe('Protocol: source.fixAll', () => {
  it('is a kind of its own, and the light bulb does not show it', () =>
    withServer(PULL, async (session) => {
      const { codeActionProvider } = session.initialized.capabilities;
      assert.deepEqual(codeActionProvider, {
        codeActionKinds: ['quickfix', 'refactor', 'source.fixAll.unReport', 'source.renumber.unReport'],
        resolveProvider: true,
      });
      const draft = await session.open(uri, BLANKS);
      assert.ok((await actionsOf(draft, ALL)).every(({ kind }) => kind === 'quickfix'));
    }));

  for (const [client, capabilities] of Object.entries({ PULL, PUSH }))
    it(`mends all that has one answer only, and nothing else (${client})`, () =>
      withServer(capabilities, async (session) => {
        const draft = await session.open(uri, MIXED);
        const actions = await actionsOf(draft, { start: ALL.start, end: ALL.start }, ['source.fixAll']);
        assert.deepEqual(
          actions.map(({ title, kind }) => [title, kind]),
          [['Fix all that has one answer only', 'source.fixAll.unReport']],
        );
        await draft.apply(editsOf(actions[0]?.edit, uri));
        assert.equal(draft.text, CLEAN.replace('working lamp.', 'working lamp.¹'));
        assert.deepEqual(await actionsOf(draft, ALL, ['source.fixAll']), [], 'the second time');
      }));

  it('comes alone, or with the others, or not at all, as is asked', () =>
    withServer(PULL, async (session) => {
      const draft = await session.open(uri, BLANKS);
      const kinds = async (...only: string[]): Promise<(string | undefined)[]> =>
        [...new Set((await actionsOf(draft, ALL, only)).map(({ kind }) => kind))].sort();
      assert.deepEqual(await kinds('source.fixAll'), ['source.fixAll.unReport']);
      assert.deepEqual(await kinds('source.fixAll.unReport'), ['source.fixAll.unReport']);
      assert.deepEqual(await kinds('source'), ['source.fixAll.unReport']);
      assert.deepEqual(await kinds('quickfix'), ['quickfix']);
      assert.deepEqual(await kinds('quickfix', 'source'), ['quickfix', 'source.fixAll.unReport']);
      for (const other of ['source.organizeImports', 'source.fixAll.other', 'refactor', 'source.fixAll.unReportMore'])
        assert.deepEqual(await kinds(other), [], other);
    }));

  it('does not mend by rules that are off', () =>
    withServer(
      PULL,
      async (session) => {
        const draft = await session.open(uri, BLANKS);
        assert.deepEqual(await actionsOf(draft, ALL, ['source.fixAll']), []);
      },
      { configuration: () => [{ rules: { 'footnote-space-before': 'off' } }] },
    ));
});
