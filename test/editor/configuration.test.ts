import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, fileUri, rulesOf, set, show, showText, until, untilFinding, untilRules } from './support';

/** A note cited twice: a matter of editing, not of writing. */
const TWICE = [
  'I. Introduction',
  '1. The lakes of Valmora are deep.¹',
  '2. They are cold as well.¹',
  '¹ Atlas of Valmora, 2029.',
  '',
].join('\n\n');

describe('configuration', () => {
  afterEach(closeAll);

  describe('in the settings', () => {
    after(async () => {
      await set('moment', undefined);
      await set('rules', undefined);
    });

    it('checks at the moment that is set, at once', async () => {
      const document = await showText(TWICE);
      await untilFinding(document, 'footnote-repeated-marker');
      await set('moment', 'writing');
      await untilRules(document);
      await set('moment', 'submission');
      await untilFinding(document, 'footnote-repeated-marker');
    });

    it('changes the severity of a rule, and turns it off', async () => {
      const document = await show('markdown.un.md');
      const finding = await untilFinding(document, 'footnote-undefined');
      assert.equal(finding.severity, vscode.DiagnosticSeverity.Error);
      await set('rules', { 'footnote-undefined': 'hint' });
      await until('the milder finding', () =>
        vscode.languages
          .getDiagnostics(document.uri)
          .some((milder) => milder.severity === vscode.DiagnosticSeverity.Hint),
      );
      await set('rules', { 'footnote-undefined': 'off' });
      await untilRules(document);
    });
  });

  describe('in a project', () => {
    const file = (): vscode.Uri => fileUri('quiet/.un-report.json');
    const write = (content: object | string): Thenable<void> =>
      vscode.workspace.fs.writeFile(
        file(),
        new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content)),
      );
    let original: Uint8Array;
    before(async () => {
      original = await vscode.workspace.fs.readFile(file());
    });
    afterEach(() => vscode.workspace.fs.writeFile(file(), original));
    after(() => set('rules', undefined));

    it('turns a rule off for the reports below it', async () => {
      const quiet = await show('quiet/draft.un.txt');
      await untilRules(quiet, 'paragraph-number-gap');
      // The same text elsewhere has the finding, so it is the file that made the difference.
      await untilFinding(await show('numbering.un.txt'), 'footnote-undefined');
      assert.ok(!rulesOf(quiet).includes('footnote-undefined'));
    });

    it('goes before the settings, which count where it sets nothing', async () => {
      const quiet = await show('quiet/draft.un.txt');
      await set('rules', { 'footnote-undefined': 'error' });
      await untilRules(quiet, 'paragraph-number-gap');
      await set('rules', { 'paragraph-number-gap': 'off' });
      await untilRules(quiet);
      await set('rules', undefined);
      await untilRules(quiet, 'paragraph-number-gap');
    });

    it('is read again when it changes', async () => {
      const quiet = await show('quiet/draft.un.txt');
      await untilRules(quiet, 'paragraph-number-gap');
      await write({ rules: {} });
      await untilRules(quiet, 'paragraph-number-gap', 'footnote-undefined');
    });

    it('may be broken without harm', async () => {
      const quiet = await show('quiet/draft.un.txt');
      await untilRules(quiet, 'paragraph-number-gap');
      await write('{ "rules": nonsense');
      await untilRules(quiet, 'paragraph-number-gap', 'footnote-undefined');
    });
  });
});
