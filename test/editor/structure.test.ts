import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, placeIn, rangeOf, show, until } from './support';

describe('structure', () => {
  let document: vscode.TextDocument;
  before(async () => {
    document = await show('published.un.txt');
  });
  after(closeAll);

  describe('folding', () => {
    let folds: vscode.FoldingRange[];
    const lineOf = (words: string): number => rangeOf(document, words).start.line;
    const foldAt = (words: string): vscode.FoldingRange | undefined =>
      folds.find((fold) => fold.start === lineOf(words));

    before(async () => {
      folds = await until('folding ranges', async () => {
        const found = await vscode.commands.executeCommand<vscode.FoldingRange[] | undefined>(
          'vscode.executeFoldingRangeProvider',
          document.uri,
        );
        return found?.length ? found : undefined;
      });
    });

    it('folds sections with what is in them', () => {
      const section = foldAt('II. Access to water');
      assert.ok(section, 'section II does not fold');
      assert.ok(section.end >= lineOf('5. In the capital'));
      assert.ok(section.end < lineOf('III. Recommendations'));
      assert.ok(foldAt('A. Rural areas'), 'section A does not fold');
    });

    it('folds a paragraph with its subparagraphs', () => {
      const paragraph = foldAt('6. The Special Rapporteur recommends');
      assert.ok(paragraph, 'paragraph 6 does not fold');
      assert.equal(paragraph.end, lineOf('(c) Publish the quality'));
    });

    it('folds a block of notes', () => {
      const notes = foldAt('¹ See www.example.org');
      assert.ok(notes, 'the notes do not fold');
      assert.equal(notes.end, lineOf('² Ministry of Water'));
    });

    it('folds the title page', () => {
      const page = foldAt('United Nations A/HRC/91/44');
      assert.ok(page, 'the title page does not fold');
      assert.ok(page.end >= lineOf('Report of the Special Rapporteur'));
      assert.ok(page.end < lineOf('I. Introduction'));
    });
  });

  describe('selection', () => {
    it('grows from the word over the sentence and the paragraph to the section', async () => {
      const place = placeIn(document, 'three house|holds in five');
      const [innermost] = await until('selection ranges', async () => {
        const found = await vscode.commands.executeCommand<vscode.SelectionRange[] | undefined>(
          'vscode.executeSelectionRangeProvider',
          document.uri,
          [place],
        );
        return found?.length ? found : undefined;
      });
      const texts: string[] = [];
      for (let range = innermost; range; range = range.parent) texts.push(document.getText(range.range));
      const at = (what: string, test: (text: string) => boolean): number => {
        const found = texts.findIndex(test);
        assert.ok(found >= 0, `the selection never is ${what}: ${JSON.stringify(texts)}`);
        return found;
      };
      const steps = [
        at('the word', (text) => text === 'households'),
        at('the sentence', (text) => /^In the northern valleys, .* every summer\.²?$/.test(text.trim())),
        at('the paragraph', (text) => /^3\. In the northern valleys[^]*drought lasts\.$/.test(text.trim())),
        at('the section', (text) => /^A\. Rural areas[^]*see para\. 3 above\)\.$/.test(text.trim())),
      ];
      assert.deepEqual(
        steps,
        [...steps].sort((one, other) => one - other),
      );
    });
  });
});
