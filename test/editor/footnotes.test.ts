import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, placeIn, rangeOf, show, until } from './support';

type Found = vscode.Location | vscode.LocationLink;

async function definitionsAt(document: vscode.TextDocument, words: string): Promise<vscode.Range[]> {
  const found = await until(`a definition at “${words}”`, async () => {
    const places = await vscode.commands.executeCommand<Found[] | undefined>(
      'vscode.executeDefinitionProvider',
      document.uri,
      placeIn(document, words),
    );
    return places?.length ? places : undefined;
  });
  return found.map((place) => ('targetUri' in place ? place.targetRange : place.range));
}

async function referencesAt(document: vscode.TextDocument, words: string): Promise<number[]> {
  const found = await until(`references at “${words}”`, async () => {
    const places = await vscode.commands.executeCommand<vscode.Location[] | undefined>(
      'vscode.executeReferenceProvider',
      document.uri,
      placeIn(document, words),
    );
    return places?.length ? places : undefined;
  });
  return found.map((place) => place.range.start.line).sort((one, other) => one - other);
}

async function highlightsAt(document: vscode.TextDocument, words: string): Promise<number[]> {
  const found = await until(`highlights at “${words}”`, async () => {
    const places = await vscode.commands.executeCommand<vscode.DocumentHighlight[] | undefined>(
      'vscode.executeDocumentHighlights',
      document.uri,
      placeIn(document, words),
    );
    return places?.length ? places : undefined;
  });
  return found.map((place) => place.range.start.line).sort((one, other) => one - other);
}

async function hoverAt(document: vscode.TextDocument, words: string): Promise<string> {
  return until(`a hover at “${words}”`, async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[] | undefined>(
      'vscode.executeHoverProvider',
      document.uri,
      placeIn(document, words),
    );
    return (hovers ?? [])
      .flatMap((hover) => hover.contents)
      .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
      .join('\n');
  });
}

async function linksOf(document: vscode.TextDocument): Promise<Map<string, string>> {
  const links = await until('links', async () => {
    const found = await vscode.commands.executeCommand<vscode.DocumentLink[] | undefined>(
      'vscode.executeLinkProvider',
      document.uri,
      100,
    );
    return found?.length ? found : undefined;
  });
  return new Map(links.map((link) => [document.getText(link.range), link.target?.toString(true) ?? '']));
}

describe('footnotes', () => {
  after(closeAll);

  describe('in the published form', () => {
    let document: vscode.TextDocument;
    const lineOf = (words: string): number => rangeOf(document, words).start.line;
    before(async () => {
      document = await show('published.un.txt');
    });

    it('lead from the marker to the note', async () => {
      const [note] = await definitionsAt(document, 'dry up every summer.|²');
      assert.equal(note?.start.line, lineOf('² Ministry of Water'));
    });

    it('lead from the note to the marker', async () => {
      const [marker] = await definitionsAt(document, '|² Ministry of Water');
      assert.equal(marker?.start.line, lineOf('dry up every summer.²'));
    });

    it('lead back and forth by asterisks, too', async () => {
      const [note] = await definitionsAt(document, 'water and sanitation|*');
      assert.equal(note?.start.line, lineOf('* The annex to the present report'));
      const [marker] = await definitionsAt(document, '|* The annex to the present report');
      assert.equal(marker?.start.line, lineOf('water and sanitation*'));
    });

    it('are found from both ends', async () => {
      const both = [lineOf('40 reservoirs.³'), lineOf('³ See A/HRC/88/17')];
      assert.deepEqual(await referencesAt(document, '40 reservoirs.|³'), both);
      assert.deepEqual(await referencesAt(document, '|³ See A/HRC/88/17'), both);
    });

    it('are lit together', async () => {
      // With an asterisk, because the editor by itself lights words that are alike.
      const both = [lineOf('water and sanitation*'), lineOf('* The annex to the present report')];
      assert.deepEqual(await highlightsAt(document, 'water and sanitation|*'), both);
    });

    it('show the note over the marker', async () => {
      assert.match(await hoverAt(document, 'these recommendations.|⁴'), /Letter of 20 November 2030\./);
    });

    it('show the sentence over the note', async () => {
      assert.match(await hoverAt(document, '|⁴ Letter of 20 November'), /She stands ready to assist the Government/);
    });

    it('have links that do not swallow a final stop', async () => {
      const links = await linksOf(document);
      assert.match(
        links.get('www.example.org/valmora/programme') ?? '',
        /^https?:\/\/www\.example\.org\/valmora\/programme$/,
      );
      assert.equal(links.get('https://www.example.org/valmora/yearbook'), 'https://www.example.org/valmora/yearbook');
    });
  });

  describe('in Markdown', () => {
    let document: vscode.TextDocument;
    const lineOf = (words: string): number => rangeOf(document, words).start.line;
    before(async () => {
      document = await show('markdown.un.md');
    });

    it('lead from the marker to the note and back', async () => {
      const [note] = await definitionsAt(document, 'has a teacher.[|^2]');
      assert.equal(note?.start.line, lineOf('[^2]: See'));
      const [marker] = await definitionsAt(document, '[|^2]: See');
      assert.equal(marker?.start.line, lineOf('has a teacher.[^2]'));
    });

    it('show the note over the marker', async () => {
      assert.match(await hoverAt(document, 'has a school.[|^1]'), /Statistics of 2030/);
    });

    it('have links in angle brackets', async () => {
      const targets = [...(await linksOf(document)).values()];
      assert.ok(targets.includes('https://www.example.org/valmora/teachers'), JSON.stringify(targets));
    });
  });
});
