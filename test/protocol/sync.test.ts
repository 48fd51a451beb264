import assert from 'node:assert/strict';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { Draft } from './support/draft';
import { PULL, PUSH, withServer, type Session } from './support/session';
import { CLEAN, DUPLICATE, MARKDOWN, SLIP, UNDEFINED, withCarriageReturns } from './support/texts';

const uri = 'untitled:draft';

/** Everything that the server says of a document, its address left out. */
async function everything(draft: Draft): Promise<unknown> {
  const [findings, symbols, folds, links] = await Promise.all([
    draft.pull(),
    draft.symbols(),
    draft.folds(),
    draft.links(),
  ]);
  return JSON.parse(JSON.stringify({ findings, symbols, folds, links }).replaceAll(draft.uri, 'the document'));
}

/** What is known of an edited text is what a fresh reading of it gives. */
async function assertSameAsFresh(session: Session, draft: Draft, hint?: string): Promise<void> {
  // An edit where nothing can be found: no finding waits any more for the word that was typed last.
  const end = { line: draft.text.length, character: 0 };
  await draft.change({ range: { start: end, end }, text: '\n\n' });
  const fresh = await session.open(`${uri}-fresh`, draft.text);
  assert.deepEqual(await everything(draft), await everything(fresh), hint);
  await fresh.close();
}

describe('Protocol: edits', () => {
  it('are counted one after the other when they come in one notification', () =>
    withServer(PULL, async (session) => {
      const draft = await session.open(uri, 'one\ntwo\nthree\n');
      await draft.change(
        { range: { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } }, text: '' },
        { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '1. One.\n\n7. Two.\n' },
        { range: { start: { line: 2, character: 7 }, end: { line: 2, character: 7 } }, text: '\n\n3. Three.' },
        { range: { start: { line: 4, character: 3 }, end: { line: 4, character: 8 } }, text: 'Four' },
      );
      assert.equal(draft.text, '1. One.\n\n7. Two.\n\n3. Four.\n');
      const [finding] = await draft.findings();
      assert.equal(finding?.message, 'Numbered 7, between 1 and 3. Should this be 2?');
      assert.equal(draft.textIn(finding.range), '7');
    }));

  it('may replace the whole text', () =>
    withServer(PULL, async (session) => {
      const draft = await session.open(uri, CLEAN);
      await draft.change({ text: SLIP });
      await assertSameAsFresh(session, draft);
    }));

  it('may mix ranges and whole texts', () =>
    withServer(PULL, async (session) => {
      const draft = await session.open(uri, CLEAN);
      await draft.change(
        { range: draft.range('eleven lighthouses in 2036'), text: 'nine lighthouses' },
        { text: SLIP },
        { range: { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } }, text: '' },
      );
      await assertSameAsFresh(session, draft);
    }));

  for (const [ends, convert] of [
    ['LF', (text: string) => text],
    ['CR LF', withCarriageReturns],
    ['CR', (text: string) => text.replace(/\n/g, '\r')],
  ] as const) {
    it(`are placed rightly between lines that end with ${ends}`, () =>
      withServer(PULL, async (session) => {
        const draft = await session.open(uri, convert(SLIP));
        const [before] = await draft.findings();
        assert.equal(draft.textIn(before!.range), '13');
        assert.equal(before!.range.start.line, 6);
        await draft.replace('13.', '3.');
        await draft.replace('harbour.²', 'harbour.⁵');
        await draft.change({
          range: { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } },
          text: convert('II. Ferries\n\n'),
        });
        await assertSameAsFresh(session, draft);
        const findings = await draft.pull();
        const marker = findings.find(({ code }) => code === 'footnote-undefined' || code === 'footnote-out-of-order');
        assert.ok(marker, JSON.stringify(findings));
        assert.equal(draft.textIn(marker.range), '⁵');
      }));
  }

  it('may part a CR from its LF and join them again', () =>
    withServer(PULL, async (session) => {
      const draft = await session.open(uri, withCarriageReturns(SLIP));
      const insert = (offset: number, text: string): TextDocumentContentChangeEvent => {
        const lines = draft.text.slice(0, offset).split(/\r\n|\n|\r/);
        const place = { line: lines.length - 1, character: lines.at(-1)!.length };
        return { range: { start: place, end: place }, text };
      };
      // A lone CR and a lone LF are typed at a line's end: each pairs up with what stands there, or not.
      await draft.change(insert(draft.text.indexOf('\r\n\r\n2. In winter'), '\r'));
      await assertSameAsFresh(session, draft, 'CR before CR LF');
      await draft.change(insert(draft.text.indexOf('2. In winter'), '\n'));
      await assertSameAsFresh(session, draft, 'LF after CR LF');
      await draft.change(insert(draft.text.indexOf('13. In storms'), '\r'));
      await assertSameAsFresh(session, draft, 'CR at a line’s start');
    }));

  it('beyond the text mean its nearest end', () =>
    withServer(PULL, async (session) => {
      const draft = await session.open(uri, UNDEFINED);
      const far = { line: 4_000, character: 4_000 };
      await draft.change({ range: { start: far, end: far }, text: '\n³ Port rules, art. 5.\n' });
      assert.deepEqual(await draft.rules(), []);
      await draft.change({
        range: { start: { line: 0, character: 10_000 }, end: { line: 0, character: 20_000 } },
        text: ' It is old.',
      });
      await assertSameAsFresh(session, draft);
      assert.match(draft.text, /day\.¹ It is old\.\n/);
    }));

  it('of a document that was never opened are left alone', () =>
    withServer(PULL, async (session) => {
      await session.notify('textDocument/didChange', {
        textDocument: { uri: 'untitled:never', version: 2 },
        contentChanges: [{ text: SLIP }],
      });
      await session.notify('textDocument/didClose', { textDocument: { uri: 'untitled:never' } });
      assert.deepEqual(
        await session.request('textDocument/documentSymbol', { textDocument: { uri: 'untitled:never' } }),
        [],
      );
      const draft = await session.open('untitled:never', CLEAN);
      assert.deepEqual(await draft.findings(), []);
    }));

  it('come with a version, which the findings carry', () =>
    withServer(PUSH, async (session) => {
      const draft = await session.open(uri, UNDEFINED, 40);
      assert.equal(draft.version, 40);
      assert.deepEqual(await draft.rules(), ['footnote-undefined']);
      await draft.replace('at all.³', 'at all.');
      assert.equal(draft.version, 41);
      assert.deepEqual(await draft.rules(), []);
      for (const push of session.pushes) assert.ok(push.version === 40 || push.version === 41);
    }));

  it('of one document do not touch another', () =>
    withServer(PULL, async (session) => {
      const one = await session.open('untitled:one', CLEAN);
      const two = await session.open('untitled:two', SLIP);
      await one.change({ text: UNDEFINED });
      assert.deepEqual(await two.rules(), ['paragraph-number-gap']);
      await two.close();
      assert.deepEqual(await one.rules(), ['footnote-undefined']);
    }));

  it('survive closing and opening again', () =>
    withServer(PULL, async (session) => {
      const draft = await session.open(uri, SLIP);
      await draft.close();
      assert.deepEqual(await draft.symbols(), []);
      const again = await session.open(uri, CLEAN);
      assert.deepEqual(await again.findings(), []);
      // Opening what is open counts as the newer text.
      const twice = await session.open(uri, SLIP, 9);
      assert.deepEqual(await twice.rules(), ['paragraph-number-gap']);
    }));

  it('lead to what a fresh reading gives, whatever they are', () =>
    withServer(PULL, async (session) => {
      const random = seeded(20_260);
      for (const text of [CLEAN, SLIP, DUPLICATE, UNDEFINED, MARKDOWN].flatMap((one) => [
        one,
        withCarriageReturns(one),
      ])) {
        const draft = await session.open(uri, text);
        for (let round = 0; round < 6; round++) {
          for (let count = 0; count < 5; count++) await draft.change(...randomChanges(draft, random));
          await assertSameAsFresh(session, draft, JSON.stringify(draft.text));
        }
      }
    })).timeout(60_000);
});

/** Numbers from 0 below 1, the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const PIECES = [
  '\n\n',
  '\r\n',
  '\n',
  '7. ',
  '(b) ',
  '**',
  '¹',
  ' ',
  '# ',
  '[^2]',
  '[^2]: ',
  'IV. Means',
  'a',
  '.',
  '² ',
];

/** One to three changes as a client would send them: typing, deleting, pasting. */
function randomChanges(draft: Draft, random: () => number): TextDocumentContentChangeEvent[] {
  const lines = draft.text.split(/\r\n|\n|\r/);
  const below = (limit: number): number => Math.floor(random() * limit);
  // Only the first is counted in the known text; the others are placed by chance, beyond its end, too.
  return Array.from({ length: 1 + below(3) }, () => {
    const line = below(lines.length + 1);
    const character = below((lines[line]?.length ?? 0) + 2);
    const start = { line, character };
    const long = random() < 0.3;
    const end = long ? { line: line + below(3), character: below(40) } : { line, character: character + below(4) };
    const ordered = end.line > line || end.character >= character ? end : start;
    return { range: { start, end: ordered }, text: random() < 0.3 ? '' : PIECES[below(PIECES.length)]! };
  });
}
