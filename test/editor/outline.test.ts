import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, rangeOf, set, show, until } from './support';

async function outlineOf(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  return until('the outline', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    return symbols?.length ? symbols : undefined;
  });
}

function named(symbols: vscode.DocumentSymbol[], beginning: RegExp): vscode.DocumentSymbol {
  const found = symbols.find((symbol) => beginning.test(symbol.name));
  assert.ok(found, `no ${String(beginning)} among ${JSON.stringify(symbols.map((symbol) => symbol.name))}`);
  return found;
}

describe('outline', () => {
  let document: vscode.TextDocument;
  before(async () => {
    document = await show('published.un.txt');
  });
  after(closeAll);

  it('has the title page, the summary and the sections at its top', async () => {
    const names = (await outlineOf(document)).map((symbol) => symbol.name);
    assert.deepEqual(names, [
      'Title page',
      'Summary',
      'I. Introduction',
      'II. Access to water',
      'III. Recommendations',
    ]);
  });

  it('tells the paragraphs of each section', async () => {
    const outline = await outlineOf(document);
    assert.equal(named(outline, /^I\./).detail, 'paras. 1–2');
    const water = named(outline, /^II\./);
    assert.equal(water.detail, 'paras. 3–5');
    assert.equal(named(water.children, /^A\. Rural areas/).detail, 'paras. 3–4');
    assert.equal(named(water.children, /^B\. Cities/).detail, 'para. 5');
  });

  it('shows paragraphs by number and first words, with their notes', async () => {
    const outline = await outlineOf(document);
    const introduction = named(outline, /^I\./);
    assert.match(named(introduction.children, /^1\b/).name, /^1\s+The Special Rapporteur visited Valmora/);
    assert.equal(named(introduction.children, /^2\b/).detail, 'n. 1');
  });

  it('shows subparagraphs by their full number', async () => {
    const outline = await outlineOf(document);
    const paragraph = named(named(outline, /^III\./).children, /^6\b/);
    assert.match(named(paragraph.children, /^6 \(a\)/).name, /Repair the pipes/);
    const second = named(paragraph.children, /^6 \(b\)/);
    assert.match(named(second.children, /\(ii\)/).name, /^6 \(b\) \(ii\).*In the islands/);
  });

  it('keeps a paragraph together that is cut by notes', async () => {
    const outline = await outlineOf(document);
    const rural = named(named(outline, /^II\./).children, /^A\./);
    const third = named(rural.children, /^3\b/);
    assert.ok(third.range.contains(rangeOf(document, 'miss school for as long as')));
    // The breadcrumb with the cursor in a note at the end of a page still says where one is.
    assert.ok(third.range.contains(rangeOf(document, 'Yearbook 2029')));
  });

  it('shows notes as one group at the end when a setting says so', async () => {
    await set('outline.notes', true);
    try {
      await until('the notes in the outline', async () => {
        const last = (await outlineOf(document)).at(-1);
        return last && /notes/i.test(last.name) && last.children.some((note) => note.name.includes('Letter of 20'));
      });
    } finally {
      await set('outline.notes', undefined);
    }
  });
});
