import assert from 'node:assert/strict';
import type { ClientCapabilities } from 'vscode-languageserver';
import { editsOf, type Draft } from './support/draft';
import { BARE, PULL, PUSH, withServer } from './support/session';
import { CLEAN, MARKDOWN, SLIP, UNDEFINED, withCarriageReturns } from './support/texts';

const uri = 'file:///drafts/ferries.un.txt';

interface Case {
  readonly title: string;
  readonly text: string;
  readonly rule: string;
  readonly fix: string;
  /** What stands in the text when it is mended. */
  readonly mended: string;
}

const NAME = `1. The strait is narrow.¹

2. The current is strong, as Canal³ reported.

3. The harbour is shallow.²

4. The ferry is old.³

¹ Chart 14.

² Chart 15.

³ Register of ships, p. 3.
`;

const SECTIONS = `I. Introduction

1. The ferry is old.

III. Findings

2. It leaks.

III. Recommendations

3. Mend it.
`;

const LETTERS = `1. The ferry needs:

(a) A new engine;

(d) A new rudder;

(c) A new bell.
`;

const CASES: readonly Case[] = [
  {
    title: 'a paragraph number that can only be another',
    text: SLIP,
    rule: 'paragraph-number-gap',
    fix: 'Change to 3',
    mended: '\n3. In storms',
  },
  {
    title: 'a paragraph number without its stop',
    text: SLIP.replace('13. In storms', '3, In storms'),
    rule: 'paragraph-number-gap',
    fix: 'Change to 3',
    mended: '\n3. In storms',
  },
  {
    title: 'a note that is missing',
    text: UNDEFINED,
    rule: 'footnote-undefined',
    fix: 'Add note 3',
    mended: '² Ibid., p. 4.\n\n³ ',
  },
  {
    title: 'a note that is missing in Markdown',
    text: MARKDOWN.replace('is old.', 'is old.[^3]'),
    rule: 'footnote-undefined',
    fix: 'Add note 3',
    mended: 'www.charts.example/15.\n[^3]: ',
  },
  {
    title: 'a note number that is missing in the middle',
    text: UNDEFINED.replace('² Ibid., p. 4.', '³ Ibid., p. 4.'),
    rule: 'footnote-undefined',
    fix: 'Add note 2',
    mended: '¹ Ministry of Ferries, timetable of 2037.\n\n² \n\n³ Ibid.',
  },
  {
    title: 'a raised figure that belongs to a name',
    text: NAME,
    rule: 'footnote-marker-in-name',
    fix: 'Change to “Canal 3”',
    mended: 'as Canal 3 reported',
  },
  {
    title: 'a marker that can only be another',
    text: NAME.replace('Canal³', 'it').replace('shallow.²', 'shallow.⁷'),
    rule: 'footnote-out-of-order',
    fix: 'Change to 2',
    mended: 'shallow.²',
  },
  {
    title: 'a marker in Markdown that can only be another',
    text: `${MARKDOWN.replace('strong.[^2]', 'strong.[^7]').replace('is old.', 'is old.[^3]')}[^3]: Chart 16.\n`,
    rule: 'footnote-out-of-order',
    fix: 'Change to 2',
    mended: 'strong.[^2]',
  },
  {
    title: 'a section number that can only be another',
    text: SECTIONS,
    rule: 'section-number-gap',
    fix: 'Change to II',
    mended: '\nII. Findings',
  },
  {
    title: 'a letter that can only be another',
    text: LETTERS,
    rule: 'subparagraph-order',
    fix: 'Change to (b)',
    mended: '\n(b) A new rudder',
  },
];

const CLIENTS: Readonly<Record<string, ClientCapabilities>> = { 'that knows versions': PULL, 'that does not': PUSH };

for (const [client, capabilities] of Object.entries(CLIENTS)) {
  describe(`Protocol: quick fixes for a client ${client}`, () => {
    for (const { title, text, rule, fix, mended } of CASES) {
      for (const [ends, convert] of [
        ['', (one: string) => one],
        [', CR LF', withCarriageReturns],
      ] as const)
        it(`mend ${title}${ends}`, () =>
          withServer(capabilities, async (session) => {
            const draft = await session.open(uri, convert(text));
            await assertMends(draft, rule, fix, convert(mended), capabilities.workspace?.workspaceEdit !== undefined);
          }));
    }
  });
}

async function assertMends(draft: Draft, rule: string, title: string, mended: string, versioned: boolean) {
  const findings = await draft.findings();
  const finding = findings.find(({ code }) => code === rule);
  assert.ok(finding, `${rule} is not among ${JSON.stringify(findings)}`);
  const fixes = await draft.fixes(finding.range, [finding]);
  const fix = fixes.find((one) => one.title === title);
  assert.ok(fix, `“${title}” is not among ${JSON.stringify(fixes.map((one) => one.title))}`);
  assert.equal(fix.kind, 'quickfix');
  assert.equal(fix.isPreferred, true);
  assert.deepEqual(fix.diagnostics, [finding]);
  if (versioned) {
    assert.equal(fix.edit?.changes, undefined);
    assert.deepEqual(
      fix.edit?.documentChanges?.map((change) => 'textDocument' in change && change.textDocument),
      [{ uri: draft.uri, version: draft.version }],
    );
  } else {
    assert.equal(fix.edit?.documentChanges, undefined);
    assert.deepEqual(Object.keys(fix.edit?.changes ?? {}), [draft.uri]);
  }
  await draft.apply(editsOf(fix.edit, draft.uri));
  assert.ok(draft.text.includes(mended), draft.text);
  const left = (await draft.findings()).map(({ message }) => message);
  assert.ok(!left.includes(finding.message), 'the finding is still there');
  // What waits for the word that was just changed would come now.
  const end = { line: draft.text.length, character: 0 };
  await draft.change({ range: { start: end, end }, text: '\n\n' });
  const settled = await draft.findings();
  assert.deepEqual(
    settled.filter(({ code }) => code !== 'footnote-empty').map(({ message }) => message),
    findings.filter((one) => one !== finding).map(({ message }) => message),
    'other findings than before',
  );
}

describe('Protocol: quick fixes', () => {
  it('are offered where the cursor stands at the finding, not elsewhere', () =>
    withServer(PULL, async (session) => {
      const draft = await session.open(uri, SLIP);
      const at = async (words: string): Promise<string[]> => {
        const place = draft.at(words);
        return (await draft.fixes({ start: place, end: place })).map(({ title }) => title);
      };
      assert.deepEqual(await at('|13. In'), ['Change to 3']);
      assert.deepEqual(await at('13|. In'), ['Change to 3']);
      assert.deepEqual(await at('13. |In'), []);
      assert.deepEqual(await at('2. In |winter'), []);
      const all = { start: { line: 0, character: 0 }, end: { line: 100, character: 0 } };
      assert.equal((await draft.fixes(all)).length, 1);
    }));

  it('are of the version that the document has now', () =>
    withServer(PULL, async (session) => {
      const draft = await session.open(uri, SLIP, 5);
      await draft.replace('six times', 'seven times');
      const [fix] = await draft.fixes(draft.range('13'));
      const [change] = fix?.edit?.documentChanges ?? [];
      assert.deepEqual(change && 'textDocument' in change && change.textDocument, { uri, version: 6 });
    }));

  it('are none where nothing is wrong, and none in a document that is not open', () =>
    withServer(BARE, async (session) => {
      const draft = await session.open(uri, CLEAN);
      const all = { start: { line: 0, character: 0 }, end: { line: 100, character: 0 } };
      assert.deepEqual(await draft.fixes(all), []);
      await draft.close();
      assert.deepEqual(await draft.fixes(all), []);
    }));

  it('are none for a rule that is off', () =>
    withServer(
      PULL,
      async (session) => {
        const draft = await session.open(uri, SLIP);
        assert.deepEqual(await draft.fixes(draft.range('13')), []);
      },
      { configuration: () => [{ rules: { 'paragraph-number-gap': 'off' } }] },
    ));
});

describe('Protocol: choosing a place', () => {
  const LOST = `1. The ferry is old.

2. It leaks (see para. 83 above).

3. The bell is cracked.
`;
  const KNOWS = { initializationOptions: { commands: ['unReport.choosePlace'] } };

  for (const [client, capabilities] of Object.entries(CLIENTS))
    it(`is offered by the command of a client ${client}`, () =>
      withServer(
        capabilities,
        async (session) => {
          const draft = await session.open(uri, LOST, 4);
          const [finding] = await draft.findings();
          assert.equal(finding?.code, 'paragraph-reference-undefined');
          const title = 'Choose the paragraph…';
          assert.deepEqual(await draft.fixes(draft.range('83'), [finding]), [
            {
              title,
              kind: 'quickfix',
              diagnostics: [finding],
              command: { title, command: 'unReport.choosePlace', arguments: [uri, 4, draft.range('83'), 'paragraph'] },
            },
          ]);
        },
        KNOWS,
      ));

  it('is not offered to a client that does not know the command', async () => {
    for (const initializationOptions of [undefined, {}, { commands: 'unReport.choosePlace' }, { commands: ['other'] }])
      await withServer(
        PULL,
        async (session) => {
          const draft = await session.open(uri, LOST);
          assert.deepEqual(await draft.fixes(draft.range('83')), [], JSON.stringify(initializationOptions));
        },
        { initializationOptions },
      );
  });

  it('shows the places of the kind, for the version that they were listed for', () =>
    withServer(
      PULL,
      async (session) => {
        const draft = await session.open(uri, LOST);
        const places = (): Promise<unknown> =>
          session.request('unReport/places', { uri, kind: 'paragraph', position: draft.range('83').start });
        const [first, third] = [
          { label: '1', name: 'Paragraph 1', description: 'The ferry is old.', side: 'above' },
          { label: '3', name: 'Paragraph 3', description: 'The bell is cracked.', side: 'below' },
        ];
        assert.deepEqual(await places(), { version: 1, places: [first, third] });
        await draft.replace('above', 'below');
        assert.deepEqual(await places(), { version: 2, places: [third, first] });
        await draft.close();
        assert.equal(await places(), null);
      },
      KNOWS,
    ));
});
