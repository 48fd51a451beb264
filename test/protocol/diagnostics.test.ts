import assert from 'node:assert/strict';
import type { ClientCapabilities, Diagnostic } from 'vscode-languageserver';
import { editsOf, rulesOf, type Draft } from './support/draft';
import { PULL, PUSH, withServer, type Session } from './support/session';
import { CLEAN, DUPLICATE, MARKDOWN, SLIP, UNDEFINED } from './support/texts';

const uri = 'file:///drafts/ferries.un.txt';
const ERROR = 1;
const INFORMATION = 3;
const UNNECESSARY = 1;

/** How findings reach a client; whatever a test says holds for both ways. */
const WAYS: Readonly<Record<string, ClientCapabilities>> = { pulled: PULL, pushed: PUSH };

for (const [way, capabilities] of Object.entries(WAYS)) {
  describe(`Protocol: findings, ${way}`, () => {
    const withDraft = (text: string, act: (draft: Draft, session: Session) => Promise<void>): Promise<void> =>
      withServer(capabilities, async (session) => act(await session.open(uri, text), session));

    it('are none where nothing is wrong', async () => {
      for (const text of [CLEAN, MARKDOWN, '', '\n', 'A shopping list\n\nmilk\n'])
        await withDraft(text, async (draft) => assert.deepEqual(await draft.findings(), []));
    });

    it('say what, where, how grave, who speaks, and where the rule is explained', () =>
      withDraft(UNDEFINED, async (draft) => {
        const findings = await draft.findings();
        assert.equal(findings.length, 1);
        const [{ codeDescription, ...finding }] = findings as [Diagnostic];
        assert.deepEqual(finding, {
          range: draft.range('³'),
          severity: ERROR,
          source: 'UN Report',
          code: 'footnote-undefined',
          message: 'Footnote 3 is marked here, but there is no note 3.',
        });
        assert.match(String(codeDescription?.href), /^file:\/\/.*\/docs\/checks\/footnote-undefined\.md$/);
      }));

    it('name the other place', () =>
      withDraft(DUPLICATE, async (draft) => {
        const [finding, ...others] = await draft.findings();
        assert.deepEqual(others, []);
        assert.equal(finding?.code, 'paragraph-number-duplicate');
        assert.equal(finding.message, 'Two paragraphs are numbered 2.');
        assert.deepEqual(finding.range, { start: { line: 4, character: 0 }, end: { line: 4, character: 1 } });
        const [related, ...more] = finding.relatedInformation ?? [];
        assert.deepEqual(more, []);
        assert.deepEqual(related?.location, {
          uri,
          range: { start: { line: 2, character: 0 }, end: { line: 2, character: 1 } },
        });
        assert.match(related.message, /first.* 2 is here/);
      }));

    it('show faded what is of no use', () =>
      withDraft(`${UNDEFINED.replace('at all.³', 'at all.')}\n³ Port rules, art. 5.\n`, async (draft) => {
        const [finding] = await draft.findings();
        assert.equal(finding?.code, 'footnote-unreferenced');
        assert.equal(finding.message, 'Note 3 is not marked anywhere in the text.');
        assert.deepEqual(finding.tags, [UNNECESSARY]);
        assert.equal(finding.severity, ERROR);
      }));

    it('tell graver from lesser', () =>
      withDraft(UNDEFINED.replace('at all.³', 'at all.²'), async (draft) => {
        const [finding, ...others] = await draft.findings();
        assert.deepEqual(others, []);
        assert.equal(finding?.code, 'footnote-repeated-marker');
        assert.equal(finding.severity, INFORMATION);
      }));

    it('follow every edit', () =>
      withDraft(UNDEFINED, async (draft) => {
        assert.deepEqual(await draft.rules(), ['footnote-undefined']);
        await draft.replace('at all.³', 'at all.');
        assert.deepEqual(await draft.rules(), []);
        await draft.replace('3. In storms', '4. In storms');
        await draft.replace('four times', '4 times');
        assert.deepEqual(await draft.rules(), ['paragraph-number-gap']);
        await draft.change({ text: CLEAN });
        assert.deepEqual(await draft.rules(), []);
      }));

    it('are of the latest state, however fast one types', () =>
      withDraft(UNDEFINED, async (draft) => {
        for (let count = 0; count < 60; count++) await draft.replace('crosses the strait', 'crosses the strait');
        await draft.replace('six times a day', 'daily');
        await draft.replace('3. In storms', '7. In storms');
        await draft.replace('four times', 'twice');
        const [gap, marker] = await draft.findings();
        assert.equal(gap && draft.textIn(gap.range), '7');
        assert.equal(marker && draft.textIn(marker.range), '³');
      }));
  });
}

describe('Protocol: findings that are pulled', () => {
  const withDraft = (text: string, act: (draft: Draft, session: Session) => Promise<void>): Promise<void> =>
    withServer(PULL, async (session) => act(await session.open(uri, text), session));

  // That nothing is pushed to a client that pulls, `withServer` sees to in every test.
  it('are not pushed as well, whatever happens', () =>
    withDraft(UNDEFINED, async (draft, session) => {
      await draft.rules();
      await draft.replace('at all.³', 'at all.³ Nobody minds.');
      await session.notify('workspace/didChangeConfiguration', { settings: null });
      await session.until('the server to ask for a pull', () => session.refreshes >= 1);
      await draft.close();
      await session.open(uri, SLIP);
      await session.ping();
      // By now anything that was to be pushed after an edit would have come: that takes less than a refresh.
      await draft.replace('Nobody minds', 'Nobody minds⁵');
      assert.equal(session.pushes.length, 0);
    }));

  it('are none for a document that is not open', () =>
    withDraft(UNDEFINED, async (draft) => {
      await draft.close();
      assert.deepEqual(await draft.pull(), []);
    }));

  it('are pulled anew when settings change', () =>
    withDraft(UNDEFINED, async (_, session) => {
      await session.notify('workspace/didChangeConfiguration', { settings: null });
      await session.until('the server to ask for a pull', () => session.refreshes === 1);
    }));

  it('may be pulled by a client that cannot be asked to', () => {
    const { workspace, textDocument } = PULL;
    const capabilities = { textDocument, workspace: { ...workspace, diagnostics: undefined } };
    return withServer(capabilities, async (session) => {
      const draft = await session.open(uri, CLEAN);
      await draft.replace('be paid on time.', 'be paid on time.⁹');
      assert.deepEqual(await draft.rules(), []);
      await session.notify('workspace/didChangeConfiguration', { settings: null });
      assert.deepEqual(await eventually(draft, (rules) => rules.length > 0), ['footnote-undefined']);
    });
  });
});

describe('Protocol: findings that are pushed', () => {
  const withDraft = (text: string, act: (draft: Draft, session: Session) => Promise<void>): Promise<void> =>
    withServer(PUSH, async (session) => act(await session.open(uri, text), session));

  it('come for a document without any finding, too', () =>
    withDraft(CLEAN, async (draft, session) => {
      await draft.findings();
      assert.deepEqual(session.pushes, [{ uri, version: 1, diagnostics: [] }]);
    }));

  it('are taken back when the document is closed', () =>
    withDraft(UNDEFINED, async (draft, session) => {
      await draft.findings();
      await draft.close();
      const last = await session.until('the end of the findings', () => session.pushes.find(({ version }) => !version));
      assert.deepEqual(last, { uri, diagnostics: [] });
      assert.equal(session.pushes.at(-1), last);
    }));

  it('do not come for a document that was closed before they were ready', () =>
    withDraft(UNDEFINED, async (draft, session) => {
      await draft.close();
      const other = await session.open('file:///drafts/other.un.txt', SLIP);
      await other.findings();
      const own = session.pushes.filter((push) => push.uri === uri);
      assert.ok(own.length > 0);
      assert.deepEqual(own.at(-1), { uri, diagnostics: [] });
    }));

  it('come anew when settings change, for all that is open', () =>
    withDraft(UNDEFINED, async (draft, session) => {
      const other = await session.open('file:///drafts/other.un.txt', SLIP);
      await draft.findings();
      await other.findings();
      const before = session.pushes.length;
      await session.notify('workspace/didChangeConfiguration', { settings: null });
      const fresh = await session.until('findings on both', () => {
        const pushes = session.pushes.slice(before);
        return new Set(pushes.map((push) => push.uri)).size === 2 && pushes;
      });
      for (const { uri: of, version, diagnostics } of fresh) {
        assert.equal(version, 1);
        assert.deepEqual(rulesOf(diagnostics), [of === uri ? 'footnote-undefined' : 'paragraph-number-gap']);
      }
    }));
});

/** Pulls until the rules are as wanted. */
async function eventually(draft: Draft, wanted: (rules: string[]) => boolean): Promise<string[]> {
  for (;;) {
    const rules = await draft.rules();
    if (wanted(rules)) return rules;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('Protocol: a finding on the word that is being typed', () => {
  /** Half a second, less what a timer may be early by. */
  const PAUSE = 450;

  it('waits half a second, where findings are pushed', () =>
    withServer(PUSH, async (session) => {
      const draft = await session.open(uri, CLEAN);
      await draft.findings();
      const typed = performance.now();
      await draft.replace('during the visit.²', 'during the visit.²³');
      assert.deepEqual(await draft.rules(), [], 'at once');
      const push = await session.until('the finding', () =>
        session.pushes.find(({ diagnostics }) => diagnostics.length > 0),
      );
      assert.ok(performance.now() - typed >= PAUSE, 'before half a second was over');
      assert.equal(push.version, 2);
      assert.equal(draft.textIn(push.diagnostics[0]!.range), '²³');
    }));

  it('waits half a second, where findings are pulled', () =>
    withServer(PULL, async (session) => {
      const draft = await session.open(uri, CLEAN);
      const typed = performance.now();
      await draft.replace('during the visit.²', 'during the visit.²³');
      assert.deepEqual(await draft.rules(), [], 'at once');
      await session.until('the server to ask for a pull', () => session.refreshes > 0);
      assert.ok(performance.now() - typed >= PAUSE, 'before half a second was over');
      assert.ok((await draft.rules()).length > 0);
      assert.equal(session.refreshes, 1);
    }));

  for (const [way, capabilities] of Object.entries(WAYS)) {
    it(`waits for the next edit elsewhere at most, where findings are ${way}`, () =>
      withServer(capabilities, async (session) => {
        const draft = await session.open(uri, CLEAN);
        await draft.findings();
        await draft.replace('kept their lamps lit during the visit.²', 'kept their lamps lit during the visit.²³');
        await draft.replace('eleven lighthouses in 2036', 'nine lighthouses in 2036');
        // The first findings on this version, without any pause.
        assert.ok((await draft.rules()).length > 0);
      }));

    it(`waits as long as one goes on typing there, where findings are ${way}`, () =>
      withServer(capabilities, async (session) => {
        const draft = await session.open(uri, CLEAN);
        await draft.findings();
        let written = 'recommends that they be paid on time.';
        for (const next of ['⁸', '⁸⁷', '⁸⁷⁶']) {
          const typed = `recommends that they be paid on time.${next}`;
          await draft.replace(written, typed);
          written = typed;
          assert.deepEqual(await draft.rules(), [], next);
        }
      }));

    it(`does not hold back what is wrong elsewhere, where findings are ${way}`, () =>
      withServer(capabilities, async (session) => {
        const draft = await session.open(uri, SLIP);
        await draft.findings();
        await draft.replace('four times', 'five times⁹');
        assert.deepEqual(await draft.rules(), ['paragraph-number-gap']);
      }));
  }

  it('does not come back as finding after finding when nothing is typed any more', () =>
    withServer(PUSH, async (session) => {
      const draft = await session.open(uri, CLEAN);
      await draft.findings();
      await draft.replace('during the visit.²', 'during the visit.²³');
      await session.until('the finding', () => session.pushes.find(({ diagnostics }) => diagnostics.length > 0));
      // At open, at once after the edit, and after the pause.
      assert.equal(session.pushes.length, 3);
    }));

  it('has its quick fix at once', () =>
    withServer(PULL, async (session) => {
      const draft = await session.open(uri, SLIP.replace('13. In', '3. In'));
      await draft.replace('3. In storms', '23. In storms');
      const [fix] = await draft.fixes(draft.range('23'));
      assert.deepEqual(editsOf(fix?.edit, uri), [{ range: draft.range('23'), newText: '3' }]);
    }));
});
