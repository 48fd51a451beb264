import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  ClientCapabilities,
  CompletionItem,
  CompletionList,
  DocumentSymbol,
  Location,
  LocationLink,
  MarkupContent,
  Position,
  Range,
  SelectionRange,
  SemanticTokens,
} from 'vscode-languageserver';
import type { Draft } from './support/draft';
import { root } from './support/root';
import { BARE, PULL, withServer, type Session } from './support/session';
import { CLEAN, MARKDOWN, UNDEFINED, withCarriageReturns } from './support/texts';

const uri = 'file:///drafts/lighthouses.un.txt';

const withDraft = (
  text: string,
  act: (draft: Draft, session: Session) => Promise<void>,
  capabilities: ClientCapabilities = PULL,
  configuration?: unknown,
): Promise<void> =>
  withServer(capabilities, async (session) => act(await session.open(uri, text), session), {
    configuration: () => [configuration ?? null],
  });

const isBefore = (a: Position, b: Position): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character);
const holds = (outer: Range, inner: Range): boolean =>
  !isBefore(inner.start, outer.start) && !isBefore(outer.end, inner.end) && !isBefore(inner.end, inner.start);

// ---------------------------------------------------------------------------------------------------------------------

describe('Protocol: the outline', () => {
  /** The names of entries, indented as they nest, with their details. */
  const shown = (symbols: readonly DocumentSymbol[], indent = ''): string[] =>
    symbols.flatMap(({ name, detail, children }) => [
      `${indent}${name}${detail ? ` — ${detail}` : ''}`,
      ...shown(children ?? [], `${indent}  `),
    ]);

  it('shows title page, summary, sections with their paragraphs, paragraphs with their notes', () =>
    withDraft(CLEAN, async (draft) => {
      assert.deepEqual(shown(await draft.symbols()), [
        'Title page — A/HRC/95/12',
        'Summary',
        'I. Introduction — paras. 1–2',
        '  1  The Special Rapporteur visited eleven… — n. 1',
        '  2  She thanks the keepers for their time, and… — n. 2',
        'II. Findings — paras. 3–5',
        '  A. Lamps — para. 3',
        '    3  Of the eleven lighthouses, four had no…',
        '  B. Keepers — paras. 4–5',
        '    4  Keepers are paid late: — n. 3',
        '      4 (a)  In two States, by a month;',
        '      4 (b)  In one State, by more than a year. — n. 3',
        '    5  The Special Rapporteur recommends that they…',
      ]);
    }));

  it('has notes as one group at its end where they are wanted', () =>
    withDraft(
      CLEAN,
      async (draft) => {
        const [group, first, second, third, ...more] = shown((await draft.symbols()).slice(-1));
        assert.deepEqual(
          [group, first, second, more],
          ['Notes — 3', '  1  A/HRC/94/3, para. 7.', '  2  Lighthouse Act of Ostrava Bay, arts. 3 and 4.', []],
        );
        assert.match(third ?? '', /^ {2}3 {2}Letter of the Union of Keepers, 4 May 2036/);
      },
      PULL,
      { outline: { notes: true } },
    ));

  it('is the same for both line ends', () =>
    withDraft(CLEAN, async (draft, session) => {
      const other = await session.open('file:///drafts/other.un.txt', withCarriageReturns(CLEAN));
      assert.deepEqual(await other.symbols(), await draft.symbols());
    }));

  it('is empty for a text without any structure', () =>
    withDraft('', async (draft) => {
      assert.deepEqual(await draft.symbols(), []);
    }));

  /** Ranges nest as entries do, and what is selected lies inside; only notes lie where their pages ended. */
  function assertNested(symbols: readonly DocumentSymbol[], outer: Range | undefined, where: string): void {
    let before: DocumentSymbol | undefined;
    for (const symbol of symbols) {
      const { name, range, selectionRange, children = [] } = symbol;
      const hint = `${where} › ${name}`;
      assert.ok(name.trim() !== '', `${hint}: an empty name`);
      assert.ok(holds(range, selectionRange), `${hint}: selects ${JSON.stringify(selectionRange)}`);
      if (outer) assert.ok(holds(outer, range), `${hint}: ${JSON.stringify(range)} sticks out`);
      if (before) assert.ok(!isBefore(range.start, before.range.start), `${hint}: stands before ${before.name}`);
      assertNested(children, name === 'Notes' ? undefined : range, hint);
      before = symbol;
    }
  }

  it('nests in ranges as it nests in entries', async () => {
    const samples = readdirSync(join(root, 'samples'));
    assert.ok(samples.length > 0);
    const texts = new Map(samples.map((name) => [name, readFileSync(join(root, 'samples', name), 'utf8')]));
    texts.set('clean', CLEAN).set('Markdown', MARKDOWN);
    await withServer(PULL, async (session) => {
      for (const [name, text] of texts)
        for (const own of [text, withCarriageReturns(text)]) {
          const draft = await session.open(`file:///${name}`, own);
          assertNested(await draft.symbols(), undefined, name);
        }
    });
  });

  it('tells where one is, in a note at a page end too', () =>
    withDraft(CLEAN, async (draft) => {
      const path = (symbols: readonly DocumentSymbol[], place: Position): string[] => {
        const inside = symbols.find(({ range }) => holds(range, { start: place, end: place }));
        return inside ? [inside.name.split(' ')[0]!, ...path(inside.children ?? [], place)] : [];
      };
      const symbols = await draft.symbols();
      assert.deepEqual(path(symbols, draft.at('Lighthouse |Act')), ['I.', '2']);
      assert.deepEqual(path(symbols, draft.at('kept their |lamps')), ['I.', '2']);
      assert.deepEqual(path(symbols, draft.at('more than |a year')), ['II.', 'B.', '4', '4']);
      assert.deepEqual(path(symbols, draft.at('Letter |of')), ['II.', 'B.', '4', '4']);
      assert.deepEqual(path(symbols, draft.at('that they be |paid')), ['II.', 'B.', '5']);
      assert.deepEqual(path(symbols, draft.at('|A/HRC/95/12')), ['Title']);
    }));
});

// ---------------------------------------------------------------------------------------------------------------------

describe('Protocol: from a footnote’s mark to its note and back', () => {
  const MARK = 'visit.|²';
  const NOTE = '|² Lighthouse Act';

  it('leads with a link where the client can follow one', () =>
    withDraft(CLEAN, async (draft) => {
      const [link, ...more] = await draft.definition<LocationLink>(draft.at(MARK));
      assert.deepEqual(more, []);
      assert.ok(link);
      assert.equal(link.targetUri, uri);
      assert.equal(link.originSelectionRange && draft.textIn(link.originSelectionRange), '²');
      assert.deepEqual(link.originSelectionRange?.start, draft.at(MARK));
      assert.equal(draft.textIn(link.targetRange), '² Lighthouse Act of Ostrava Bay, arts. 3 and 4.');
      assert.deepEqual(link.targetSelectionRange.start, draft.at(NOTE));
      assert.ok(holds(link.targetRange, link.targetSelectionRange));
    }));

  it('leads with a plain place where it cannot', () =>
    withDraft(
      CLEAN,
      async (draft) => {
        const places = await draft.definition<Location>(draft.at(MARK));
        assert.deepEqual(places, [{ uri, range: { start: draft.at(NOTE), end: draft.at('²| Lighthouse Act') } }]);
      },
      BARE,
    ));

  it('leads back', () =>
    withDraft(
      CLEAN,
      async (draft) => {
        const places = await draft.definition<Location>(draft.at(NOTE));
        assert.deepEqual(places, [{ uri, range: { start: draft.at(MARK), end: draft.at('visit.²|') } }]);
      },
      BARE,
    ));

  it('leads from either side of a mark, and from nowhere else', () =>
    withDraft(CLEAN, async (draft) => {
      assert.equal((await draft.definition(draft.at('visit.²|'))).length, 1);
      assert.equal((await draft.definition(draft.at('²| Lighthouse Act'))).length, 1);
      assert.deepEqual(await draft.definition(draft.at('Lighthouse A|ct')), []);
      assert.deepEqual(await draft.definition(draft.at('eleven |lighthouses in')), []);
    }));

  it('leads nowhere where there is no note', () =>
    withDraft(UNDEFINED, async (draft) => {
      assert.deepEqual(await draft.definition(draft.at('at all.|³')), []);
      assert.deepEqual(await draft.references(draft.at('at all.|³'), true), [{ uri, range: draft.range('³') }]);
    }));

  it('leads in Markdown', () =>
    withDraft(
      MARKDOWN,
      async (draft) => {
        const [note] = await draft.definition<Location>(draft.at('strong.[^|2]'));
        assert.deepEqual(note?.range.start, draft.at('|[^2]: Chart'));
        const [mark] = await draft.definition<Location>(draft.at('[^|2]: Chart'));
        assert.deepEqual(mark?.range.start, draft.at('strong.|[^2]'));
      },
      BARE,
    ));

  it('finds all marks, with the note or without', () =>
    withDraft(UNDEFINED.replace('at all.³', 'at all.²'), async (draft) => {
      const ranges = async (words: string, withNote: boolean): Promise<string[]> =>
        (await draft.references(draft.at(words), withNote)).map(
          ({ range: { start } }) => `${start.line}:${start.character}`,
        );
      const marks = ['2:35', '4:38'];
      assert.deepEqual(await ranges('times.|²', false), marks);
      assert.deepEqual(await ranges('|² Ibid', false), marks);
      assert.deepEqual((await ranges('at all.|²', true)).sort(), [...marks, '8:0']);
      const highlights = await draft.highlights(draft.at('times.|²'));
      assert.equal(highlights.length, 3);
      assert.deepEqual(await draft.highlights(draft.at('In |winter')), []);
    }));

  it('shows the note over its mark, and what it supports', () =>
    withDraft(CLEAN, async (draft) => {
      const hover = await draft.hover(draft.at('a year.|³'));
      assert.deepEqual(hover?.range && draft.textIn(hover.range), '³');
      const { kind, value } = hover!.contents as MarkupContent;
      assert.equal(kind, 'markdown');
      assert.match(value, /^\*\*Note 3\*\* · Letter of the Union of Keepers/);
      assert.ok(value.includes('(https://keepers.example/letters/12)'), value);
      assert.match(value, /Only source for .*4/);
    }));

  it('shows the sentence over its note', () =>
    withDraft(CLEAN, async (draft) => {
      const { value } = (await draft.hover(draft.at(NOTE)))!.contents as MarkupContent;
      // The sentence was cut by the page end.
      assert.match(value, /She thanks the keepers .* who kept their lamps lit during the visit\./);
      assert.match(value, /paragraph 2/);
    }));

  it('shows nothing elsewhere', () =>
    withDraft(CLEAN, async (draft) => {
      assert.equal(await draft.hover(draft.at('eleven |lighthouses in')), null);
    }));
});

// ---------------------------------------------------------------------------------------------------------------------

describe('Protocol: links', () => {
  const targets = async (draft: Draft): Promise<[string, string | undefined][]> =>
    (await draft.links()).map(({ range, target }) => [draft.textIn(range), target]);

  it('open, and none swallows the stop behind it', () =>
    withDraft(
      '1. See www.one.example/a. Or <https://two.example/b>, or (https://three.example/c_(d)); or https://four.example?\n',
      async (draft) =>
        assert.deepEqual(await targets(draft), [
          ['www.one.example/a', 'https://www.one.example/a'],
          ['https://two.example/b', 'https://two.example/b'],
          ['https://three.example/c_(d)', 'https://three.example/c_(d)'],
          ['https://four.example', 'https://four.example'],
        ]),
    ));

  it('are found in notes and in Markdown', () =>
    withDraft(MARKDOWN, async (draft) =>
      assert.deepEqual(await targets(draft), [['www.charts.example/15', 'https://www.charts.example/15']]),
    ));

  it('are none where there are none', () =>
    withDraft('1. Write to keeper@lamps.example or see example.org/a.\n', async (draft) =>
      assert.deepEqual(await targets(draft), []),
    ));
});

// ---------------------------------------------------------------------------------------------------------------------

/** Two sections, three paragraphs: places of the report, works outside, and a paragraph that is not there. */
const CITING = `A/HRC/95/13

I. Ferries

1. The ferry crosses six times a day.

2. It is old (see para. 1 above and A/HRC/57/78, para. 4).

II. Storms

3. In storms it stays (see section I and para. 9 above).
`;

describe('Protocol: from what is cited to its place and back', () => {
  it('leads to the place as a whole', () =>
    withDraft(CITING, async (draft) => {
      const [link, ...more] = await draft.definition<LocationLink>(draft.at('para. |1 above'));
      assert.deepEqual(more, []);
      assert.ok(link);
      assert.equal(link.originSelectionRange && draft.textIn(link.originSelectionRange), '1');
      assert.equal(draft.textIn(link.targetRange), '1. The ferry crosses six times a day.');
      assert.deepEqual(link.targetSelectionRange, {
        start: draft.at('|1. The ferry'),
        end: draft.at('1|. The ferry'),
      });
    }));

  it('leads nowhere from works outside and from what is not there', () =>
    withDraft(CITING, async (draft) => {
      for (const place of ['A/HRC/57|/78', '78, para. |4', 'para. |9 above'])
        assert.deepEqual(await draft.definition(draft.at(place)), []);
    }));

  it('finds what cites a place', () =>
    withDraft(CITING, async (draft) => {
      const found = await draft.references(draft.at('|1. The ferry'), false);
      assert.deepEqual(
        found.map(({ range }) => range),
        [{ start: draft.at('para. |1 above'), end: draft.at('para. 1| above') }],
      );
      assert.equal((await draft.references(draft.at('para. |1 above'), true)).length, 2);
      assert.equal((await draft.highlights(draft.at('A/HRC/57|/78'))).length, 2);
    }));

  it('shows what is cited', () =>
    withDraft(CITING, async (draft) => {
      const value = async (place: string): Promise<string> =>
        ((await draft.hover(draft.at(place)))!.contents as MarkupContent).value;
      assert.match(await value('para. |1 above'), /^\*\*Paragraph 1\*\* .* Above, the paragraph before\.$/);
      assert.match(await value('A/HRC/57|/78'), /Human Rights Council, fifty-seventh session, document 78\./);
      assert.equal(await value('para. |9 above'), 'This report has no paragraph 9; the last is 3.');
    }));

  it('links to documents, and says so where the client shows it', async () => {
    const tooltips = async (capabilities: ClientCapabilities): Promise<unknown> => {
      let found: unknown;
      await withDraft(
        CITING,
        async (draft) => {
          found = (await draft.links()).map(({ target, tooltip }) => [target, tooltip]);
        },
        capabilities,
      );
      return found;
    };
    const url = 'https://docs.un.org/en/A/HRC/57/78';
    assert.deepEqual(await tooltips(BARE), [[url, undefined]]);
    const shown = { ...PULL, textDocument: { ...PULL.textDocument, documentLink: { tooltipSupport: true } } };
    assert.deepEqual(await tooltips(shown), [[url, 'Open A/HRC/57/78 on docs.un.org']]);
  });
});

describe('Protocol: semantic tokens', () => {
  /** The words of the tokens with their modifiers. */
  const shown = async (draft: Draft, session: Session, range?: Range): Promise<string[]> => {
    const { legend } = session.initialized.capabilities.semanticTokensProvider!;
    const method = `textDocument/semanticTokens/${range ? 'range' : 'full'}`;
    const { data } = await session.request<SemanticTokens>(method, { textDocument: { uri }, range });
    const tokens: string[] = [];
    let [line, character] = [0, 0];
    for (let at = 0; at < data.length; at += 5) {
      const [down, right, length, type, modifiers] = data.slice(at, at + 5) as [number, number, number, number, number];
      character = down > 0 ? right : character + right;
      line += down;
      const words = draft.textIn({ start: { line, character }, end: { line, character: character + length } });
      const names = legend.tokenModifiers.filter((_, bit) => (modifiers >> bit) & 1);
      tokens.push([legend.tokenTypes[type], ...names, words].join(' '));
    }
    return tokens;
  };

  it('tell own, outside and broken references apart', () =>
    withDraft(CITING, async (draft, session) => {
      assert.deepEqual(await shown(draft, session), [
        'reference own A/HRC/95/13',
        'reference own 1',
        'reference outside A/HRC/57/78',
        'reference outside 4',
        'reference own I',
        'reference broken 9',
      ]);
    }));

  it('of a part of the text', () =>
    withDraft(CITING, async (draft, session) => {
      assert.deepEqual(await shown(draft, session, draft.range('In storms it stays')), [
        'reference own I',
        'reference broken 9',
      ]);
    }));

  it('are contributed by the extension with the scopes that colour them', () =>
    withDraft('', (_, session) => {
      const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
        contributes: Record<'semanticTokenTypes' | 'semanticTokenModifiers', { id: string }[]> & {
          semanticTokenScopes: { scopes: Record<string, string[]> }[];
        };
      };
      const { legend } = session.initialized.capabilities.semanticTokensProvider!;
      const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
      assert.deepEqual(ids(contributes.semanticTokenTypes), legend.tokenTypes);
      assert.deepEqual(ids(contributes.semanticTokenModifiers), legend.tokenModifiers);
      assert.deepEqual(
        Object.keys(contributes.semanticTokenScopes[0]!.scopes),
        legend.tokenModifiers.map((modifier) => `reference.${modifier}`),
      );
      return Promise.resolve();
    }));
});

describe('Protocol: completion', () => {
  const complete = (session: Session, position: Position, typed?: string): Promise<CompletionList> =>
    session.request('textDocument/completion', {
      textDocument: { uri },
      position,
      context: typed === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter: typed },
    });

  it('offers paragraphs after the word that announces them, and more about each when it is looked at', () =>
    withDraft(CITING, async (draft, session) => {
      await draft.replace('para. 9 above', 'para.  above');
      const at = draft.at('para. | above');
      const { isIncomplete, items } = await complete(session, at, ' ');
      assert.equal(isIncomplete, false);
      assert.deepEqual(
        items.map(({ label, detail, textEdit }) => [label, detail, textEdit]),
        [
          ['2', 'It is old (see para. 1 above and…', { range: { start: at, end: at }, newText: '2' }],
          ['1', 'The ferry crosses six times a day.', { range: { start: at, end: at }, newText: '1' }],
        ],
      );
      const sorted = [...items].sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
      assert.deepEqual(sorted, items);
      const resolved = await session.request<CompletionItem>('completionItem/resolve', items[1]);
      assert.match((resolved.documentation as MarkupContent).value, /^\*\*Paragraph 1\*\*/);
      await draft.replace('six times', 'seven times');
      assert.equal(
        (await session.request<CompletionItem>('completionItem/resolve', items[1])).documentation,
        undefined,
        'what was listed for another text is left as it is',
      );
    }));

  it('shows the words beside the label where the client can', () =>
    withDraft(
      CITING,
      async (draft, session) => {
        const [item] = (await complete(session, draft.at('para. 9| above'))).items;
        assert.equal(item, undefined, 'nothing begins with 9');
        const [section] = (await complete(session, draft.at('section |I and'))).items;
        assert.deepEqual(section?.labelDetails, { description: 'Storms' });
      },
      {
        ...PULL,
        textDocument: { ...PULL.textDocument, completion: { completionItem: { labelDetailsSupport: true } } },
      },
    ));

  it('is silent elsewhere', () =>
    withDraft(CITING, async (draft, session) => {
      assert.deepEqual((await complete(session, draft.at('The |ferry'), ' ')).items, []);
      assert.deepEqual((await complete(session, { line: 999, character: 0 })).items, []);
    }));
});

describe('Protocol: folding', () => {
  it('folds title page, sections, paragraphs and notes', () =>
    withDraft(CLEAN, async (draft) => {
      const lines = draft.text.split('\n');
      const folds = await draft.folds();
      const folded = folds.map(({ startLine, endLine, kind }) => [lines[startLine], lines[endLine], kind]);
      const starting = (words: string) => folded.filter(([first]) => first?.startsWith(words));
      assert.ok(starting('A/HRC/95/12').length === 1, 'the title page');
      assert.deepEqual(starting('I. Introduction'), [
        ['I. Introduction', 'kept their lamps lit during the visit.²', 'region'],
      ]);
      assert.deepEqual(starting('2. She'), [
        [starting('2. She')[0]![0], 'kept their lamps lit during the visit.²', undefined],
      ]);
      assert.equal(starting('¹ A/HRC/94/3')[0]?.[2], 'comment');
      for (const { startLine, endLine } of folds) {
        assert.ok(startLine < endLine && endLine < lines.length);
        assert.notEqual(lines[endLine], '', 'a fold ends with words');
      }
    }));
});

describe('Protocol: a selection', () => {
  it('grows from the word to the sentence, the paragraph, the section and the whole', () =>
    withDraft(CLEAN, async (draft) => {
      const [chain] = await draft.selections(draft.at('lamps lit during the vi|sit'));
      const texts: string[] = [];
      for (let at: SelectionRange | undefined = chain; at; at = at.parent) {
        if (at.parent) assert.ok(holds(at.parent.range, at.range));
        texts.push(draft.textIn(at.range));
      }
      assert.equal(texts[0], 'visit');
      assert.ok(texts.includes('kept their lamps lit during the visit.²'));
      assert.ok(
        texts.some((text) => text.startsWith('2. She thanks') && text.endsWith('visit.²')),
        'the paragraph',
      );
      assert.ok(
        texts.some((text) => text.startsWith('I. Introduction') && text.endsWith('visit.²')),
        'the section',
      );
      assert.equal(texts.at(-1), draft.text);
    }));

  it('can start at several places, beyond the text, too', () =>
    withDraft(CLEAN, async (draft) => {
      const places = [draft.at('|Summary'), { line: 9_999, character: 9_999 }, { line: 0, character: 0 }];
      const chains = await draft.selections(...places);
      assert.equal(chains.length, places.length);
    }));
});
