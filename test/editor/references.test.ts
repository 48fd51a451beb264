import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, placeIn, rangeOf, show, showText, until } from './support';

/** Asks a provider at a place of a document until it has an answer that is not empty. */
function asked<Answer>(document: vscode.TextDocument, command: string, words: string): Promise<Answer[]> {
  return until(`an answer of ${command} at “${words}”`, async () => {
    const found = await vscode.commands.executeCommand<Answer[] | undefined>(
      command,
      document.uri,
      placeIn(document, words),
    );
    return found?.length ? found : undefined;
  });
}

describe('references', () => {
  after(closeAll);

  describe('in a report', () => {
    let document: vscode.TextDocument;
    const lineOf = (words: string): number => rangeOf(document, words).start.line;
    before(async () => {
      document = await show('published.un.txt');
    });

    it('lead to the place that they name', async () => {
      const [place] = await asked<vscode.Location | vscode.LocationLink>(
        document,
        'vscode.executeDefinitionProvider',
        'see para. |3 above',
      );
      assert.ok(place);
      assert.equal(('targetUri' in place ? place.targetRange : place.range).start.line, lineOf('3. In the northern'));
    });

    it('are found from the place', async () => {
      const found = await asked<vscode.Location>(document, 'vscode.executeReferenceProvider', '|3. In the northern');
      assert.deepEqual(
        found.map(({ range }) => range.start.line).sort((one, other) => one - other),
        [lineOf('3. In the northern'), lineOf('see para. 3 above')],
      );
    });

    it('show what they name', async () => {
      const hovers = await asked<vscode.Hover>(document, 'vscode.executeHoverProvider', 'See A/HRC|/88/17, para. 21');
      const shown = hovers
        .flatMap(({ contents }) => contents)
        .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
        .join('\n');
      assert.match(shown, /Human Rights Council, eighty-eighth session, document 17/);
    });

    it('open the documents that they name', async () => {
      const target = await until('a link to a document', async () => {
        const links = await vscode.commands.executeCommand<vscode.DocumentLink[] | undefined>(
          'vscode.executeLinkProvider',
          document.uri,
          100,
        );
        return links?.find(({ range }) => document.getText(range) === 'A/HRC/88/17')?.target?.toString(true);
      });
      assert.equal(target, 'https://docs.un.org/en/A/HRC/88/17');
    });

    it('are coloured by where they lead', async () => {
      const tokens = await until('semantic tokens', async () => {
        const found = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
          'vscode.provideDocumentSemanticTokens',
          document.uri,
        );
        return found?.data.length ? found : undefined;
      });
      const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
        'vscode.provideDocumentSemanticTokensLegend',
        document.uri,
      );
      assert.deepEqual(legend.tokenTypes, ['reference']);
      const modifiers = new Set<string | undefined>();
      for (let at = 4; at < tokens.data.length; at += 5)
        modifiers.add(legend.tokenModifiers.find((_, bit) => ((tokens.data[at] ?? 0) >> bit) & 1));
      assert.ok(modifiers.has('own') && modifiers.has('outside'), JSON.stringify([...modifiers]));
    });
  });

  it('are offered while they are written, and only then', async () => {
    const document = await showText('1. Wells dry up.\n\n2. Springs do not.\n\n3. See para. \n');
    const offered = async (words: string): Promise<string[]> => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList | undefined>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        placeIn(document, words),
        ' ',
      );
      return (list?.items ?? []).map(({ label }) => (typeof label === 'string' ? label : label.label));
    };
    assert.deepEqual(
      await until('completions', async () => {
        const labels = await offered('See para. |');
        return labels.length > 0 ? labels : undefined;
      }),
      ['2', '1'],
    );
    assert.deepEqual(await offered('Springs |do not'), []);
  });
});
