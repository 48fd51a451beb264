import assert from 'node:assert/strict';
import { CancellationTokenSource, ResponseError } from 'vscode-jsonrpc/node';
import type { DocumentSymbol } from 'vscode-languageserver';
import type { Draft } from './support/draft';
import { BARE, PULL, PUSH, withServer, type Session } from './support/session';
import { CLEAN, MARKDOWN, SLIP, UNDEFINED } from './support/texts';

const REQUEST_CANCELLED = -32800;

/** Every question that can be asked of a document, at a place. */
async function askEverything(draft: Draft, place = { line: 0, character: 0 }): Promise<void> {
  const [symbols, folds, links, selections, definition, references, highlights, hover, fixes, findings] =
    await Promise.all([
      draft.symbols(),
      draft.folds(),
      draft.links(),
      draft.selections(place),
      draft.definition(place),
      draft.references(place, true),
      draft.highlights(place),
      draft.hover(place),
      draft.fixes({ start: place, end: place }),
      draft.pull(),
    ]);
  for (const list of [symbols, folds, links, definition, references, highlights, fixes, findings])
    assert.ok(Array.isArray(list));
  assert.equal(selections.length, 1);
  assert.ok(hover === null || hover.contents);
}

describe('Protocol: what no editor should do', () => {
  it('is no harm: questions about a document that is not open', () =>
    withServer(PULL, async (session) => {
      const never = await session.open('file:///drafts/closed.un.txt', SLIP);
      await never.close();
      assert.deepEqual(await never.symbols(), []);
      assert.deepEqual(await never.folds(), []);
      assert.deepEqual(await never.links(), []);
      assert.deepEqual(await never.definition({ line: 0, character: 0 }), []);
      assert.deepEqual(await never.references({ line: 0, character: 0 }, true), []);
      assert.deepEqual(await never.highlights({ line: 0, character: 0 }), []);
      assert.equal(await never.hover({ line: 0, character: 0 }), null);
      assert.deepEqual(await never.fixes({ start: { line: 0, character: 0 }, end: { line: 9, character: 0 } }), []);
      assert.deepEqual(await never.pull(), []);
      assert.ok(Array.isArray(await never.selections({ line: 0, character: 0 })));
    }));

  it('is no harm: addresses that are none', () =>
    withServer(PULL, async (session) => {
      for (const uri of ['', 'draft', '%', 'file:', 'file:///', '///', 'http://[', 'untitled:', 'x:y:z', '🚢', 'a b']) {
        const draft = await session.open(uri, SLIP);
        await askEverything(draft);
        assert.deepEqual(await draft.rules(), ['paragraph-number-gap'], uri);
        await draft.close();
      }
    }));

  it('is no harm: places that are none', () =>
    withServer(PULL, async (session) => {
      const draft = await session.open('untitled:clean', CLEAN);
      for (const line of [0, 5, 40, 4_000_000, 2 ** 31 - 1])
        for (const character of [0, 7, 100_000, 2 ** 31 - 1]) await askEverything(draft, { line, character });
    }));

  it('is no harm: a range that ends before it begins', () =>
    withServer(PULL, async (session) => {
      const draft = await session.open('untitled:slip', SLIP);
      const { start, end } = draft.range('13');
      assert.ok(Array.isArray(await draft.fixes({ start: end, end: start })));
      await draft.change({ range: { start: end, end: start }, text: '3' });
      await draft.change({ text: SLIP.replace('13', '3') });
      assert.deepEqual(await draft.rules(), []);
    }));

  it('is no harm: questions that do not exist', () =>
    withServer(PULL, async (session) => {
      await assert.rejects(session.request('textDocument/unknown', {}));
      await session.notify('textDocument/unknown', {});
      await session.notify('$/unknown', {});
      await session.ping();
    }));

  it('is no harm: questions without their parameters', () =>
    withServer(PULL, async (session) => {
      await assert.rejects(session.request('textDocument/documentSymbol', {}));
      await assert.rejects(session.request('textDocument/diagnostic', {}));
      await session.ping();
      const draft = await session.open('untitled:slip', SLIP);
      assert.deepEqual(await draft.rules(), ['paragraph-number-gap']);
    }));
});

describe('Protocol: a request that is cancelled', () => {
  const methods = ['documentSymbol', 'foldingRange', 'documentLink', 'diagnostic'];

  for (const method of methods)
    it(`ends as cancelled, or with its answer: ${method}`, () =>
      withServer(PULL, async (session) => {
        const draft = await session.open('untitled:long', longReport(3_000));
        const source = new CancellationTokenSource();
        const params = { textDocument: { uri: draft.uri } };
        const asked = session.request(`textDocument/${method}`, params, source.token);
        source.cancel();
        const outcome: unknown = await asked.catch((error: unknown) => error);
        assert.ok(outcome instanceof ResponseError, 'it was answered, though its cancellation had come with it');
        assert.equal(outcome.code, REQUEST_CANCELLED);
        await session.ping();
        assert.ok((await draft.symbols()).length > 0);
      }));

  it('lets those behind it go on', () =>
    withServer(PULL, async (session) => {
      const draft = await session.open('untitled:long', longReport(3_000));
      const params = { textDocument: { uri: draft.uri } };
      const sources = Array.from({ length: 50 }, () => new CancellationTokenSource());
      const asked = sources.map(({ token }) => session.request('textDocument/documentSymbol', params, token));
      for (const source of sources) source.cancel();
      const outcomes = await Promise.allSettled(asked);
      assert.ok(outcomes.every(({ status }) => status === 'rejected'));
      assert.ok((await draft.symbols()).length > 0);
    }));
});

describe('Protocol: odd and huge texts', () => {
  const odd: Readonly<Record<string, string>> = {
    nothing: '',
    'a mark of byte order': `\ufeff${CLEAN}`,
    NUL: `1. A\0B\0\n\n\0\n\n2. \0¹\n\n¹ \0\n`,
    'half characters': '1. \ud83d\n\n\udea2 2. \udea2¹\n\n¹ \ud83d\n',
    'lone CR': CLEAN.replace(/\n/g, '\r'),
    'mixed line ends': CLEAN.replace(/\n\n/g, '\r\n\r\n').replace(/\nII/g, '\rII'),
    'line separators': '1. One.\u2028\u20282. Two.\u20292. Three.\u0085\n\n2. Four.\n',
    'direction marks': '\u200f1\u200e. \u202bOne\u202c.\u200e¹\n\n\u200e¹ A/HRC/1/1.\n',
    'marks only': '¹²³⁴⁵⁶⁷⁸⁹⁰'.repeat(500),
    'brackets only': '[^'.repeat(5_000) + ']'.repeat(5_000),
    'asterisks only': '*'.repeat(20_000),
    'headings only': Array.from({ length: 500 }, (_, at) => `${'#'.repeat(1 + (at % 9))} I.`).join('\n\n'),
    'huge numbers': '99999999999999999999. One.\n\n99999999999999999999999999. Two.¹⁰⁰⁰⁰⁰⁰⁰⁰⁰⁰⁰⁰⁰⁰⁰⁰⁰⁰⁰⁰⁰\n',
    'deep lists': `1. One:\n\n${Array.from({ length: 3_000 }, (_, at) => `(${'aixv'.charAt(at % 4)}) x;`).join('\n\n')}\n`,
    'blank lines': '\n'.repeat(50_000),
  };

  it('are read without harm', () =>
    withServer(PULL, async (session) => {
      for (const [name, text] of Object.entries(odd)) {
        const draft = await session.open(`untitled:${name}`, text);
        await askEverything(draft, { line: 2, character: 3 });
        await draft.close();
      }
    })).timeout(60_000);

  it('are edited without harm', () =>
    withServer(PULL, async (session) => {
      const draft = await session.open('untitled:odd', '');
      for (const text of Object.values(odd)) {
        const start = { line: 0, character: 0 };
        await draft.change({ range: { start, end: start }, text: `${text.slice(0, 5_000)}\n\n` });
        await askEverything(draft);
      }
    })).timeout(60_000);

  it('keep places right behind a mark of byte order', () =>
    withServer(PULL, async (session) => {
      const draft = await session.open('untitled:bom', `\ufeff${SLIP}`);
      const [finding] = await draft.pull();
      assert.equal(finding && draft.textIn(finding.range), '13');
    }));

  it('keep places right behind characters of two units', () =>
    withServer(PULL, async (session) => {
      const draft = await session.open('untitled:ships', UNDEFINED.replace('In storms it', '🚢🚢 𝒾𝓉'));
      const [finding] = await draft.pull();
      assert.equal(finding && draft.textIn(finding.range), '³');
    }));

  it('may have five megabytes', () =>
    withServer(PULL, async (session) => {
      const text = longReport(11_000);
      assert.ok(text.length > 5_000_000);
      const draft = await session.open('untitled:huge', text);
      assert.deepEqual(await draft.pull(), []);
      await draft.replace('\n\n5000. ', '\n\n5001. ');
      await draft.replace('\n\n7. Paragraph 7', '\n\n7. Paragraph seven');
      assert.deepEqual(
        (await draft.pull()).map(({ message }) => message),
        ['Numbered 5001, between 4999 and 5001. Should this be 5000?'],
      );
      assert.equal(countOf(await draft.symbols()), 11_000 + 11_000 / 50);
    })).timeout(60_000);

  it('may stand on one line', () =>
    withServer(PULL, async (session) => {
      const draft = await session.open('untitled:line', `1. ${'word '.repeat(400_000)}end.¹`);
      assert.deepEqual(await draft.rules(), ['footnote-undefined']);
      await askEverything(draft, { line: 0, character: 1_000_000 });
    })).timeout(60_000);

  it('may be many', () =>
    withServer(PUSH, async (session) => {
      const drafts = await openMany(session, 300);
      for (const draft of drafts) assert.deepEqual(await draft.rules(), ['paragraph-number-gap']);
      for (const draft of drafts) await draft.close();
      await session.until('the end of all findings', () =>
        drafts.every(({ uri }) => session.pushes.some((push) => push.uri === uri && push.version === undefined)),
      );
    })).timeout(60_000);

  it('may be in any language', () =>
    withServer(BARE, async (session) => {
      const texts = [
        '١. الفقرة الأولى.¹\n\n٢. الفقرة الثانية.\n\n¹ الوثيقة A/HRC/1/1.\n',
        '1. 第一段。¹\n\n2. 第二段。\n\n3. 第三段。\n\n¹ 见A/HRC/1/1，第3段。\n',
        '1. Первый пункт.¹\n\n2. Второй пункт.\n\n¹ A/HRC/1/1, пункт 3.\n',
        MARKDOWN,
      ];
      for (const text of texts) {
        const draft = await session.open('untitled:language', text);
        assert.deepEqual(await draft.pull(), [], text);
        await draft.close();
      }
    }));
});

const openMany = (session: Session, count: number): Promise<Draft[]> =>
  Promise.all(Array.from({ length: count }, (_, at) => session.open(`untitled:draft-${at}`, SLIP)));

const countOf = (symbols: readonly DocumentSymbol[]): number =>
  symbols.reduce((count, { children }) => count + 1 + countOf(children ?? []), 0);

/** A report without a mistake: as many paragraphs as are asked for, each with a note below it, a section for every 50. */
function longReport(paragraphs: number): string {
  const blocks: string[] = [];
  for (let number = 1; number <= paragraphs; number++) {
    if (number % 50 === 1) blocks.push(`# ${roman((number - 1) / 50 + 1)}. On lighthouses`);
    const words = `Paragraph ${number} tells of keepers, lamps and the sea, and of all that they need of one another. `;
    blocks.push(`${number}. ${words.repeat(5).trimEnd()}[^${number}]`);
    blocks.push(`[^${number}]: A/HRC/95/12, para. ${number}.`);
  }
  return `${blocks.join('\n\n')}\n`;
}

function roman(value: number): string {
  const signs: [number, string][] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = value;
  let numeral = '';
  for (const [worth, sign] of signs)
    while (rest >= worth) {
      numeral += sign;
      rest -= worth;
    }
  return numeral;
}
