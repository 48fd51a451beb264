import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, placeIn, rangeOf, replace, serverReady, show, until, untilFinding, untilRules } from './support';

async function fixesFor(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
  const found = await vscode.commands.executeCommand<vscode.CodeAction[] | undefined>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
  return found ?? [];
}

async function fix(document: vscode.TextDocument, rule: string, title: string): Promise<void> {
  const { range } = await untilFinding(document, rule);
  const action = await until(`the fix “${title}”`, async () =>
    (await fixesFor(document, range)).find((one) => one.title === title),
  );
  assert.ok(action.edit, 'the fix has no edit');
  assert.ok(await vscode.workspace.applyEdit(action.edit));
}

describe('findings', () => {
  afterEach(closeAll);

  it('are made in a published report and in Markdown', async () => {
    await untilRules(await show('numbering.un.txt'), 'paragraph-number-gap', 'footnote-undefined');
    await untilRules(await show('markdown.un.md'), 'footnote-undefined');
  });

  it('are not made where nothing is wrong', async () => {
    const wrong = await show('numbering.un.txt');
    await untilFinding(wrong, 'footnote-undefined');
    const right = await show('published.un.txt');
    // A finding that comes when the report is broken proves that it was read; before that it had none.
    await untilRules(right);
    await replace(right, 'reservoirs.³', 'reservoirs.⁹');
    await until('findings', () => vscode.languages.getDiagnostics(right.uri).length > 0);
    await replace(right, 'reservoirs.⁹', 'reservoirs.³');
    await untilRules(right);
  });

  it('say who speaks, and lead to the page of the rule', async () => {
    const document = await show('numbering.un.txt');
    const finding = await untilFinding(document, 'footnote-undefined');
    assert.equal(finding.source, 'UN Report');
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Error);
    assert.equal(finding.message, 'Footnote 3 is marked here, but there is no note 3.');
    assert.ok(finding.range.isEqual(rangeOf(document, '³')), 'the finding does not stand at the marker');
    assert.ok(typeof finding.code === 'object', 'the finding has no link');
    assert.match(finding.code.target.toString(), /footnote-undefined/);
  });

  it('come and go as one types', async () => {
    const document = await show('numbering.un.txt');
    await untilFinding(document, 'footnote-undefined');
    await replace(document, 'below.³', 'below.');
    await until('the end of the finding', () =>
      vscode.languages.getDiagnostics(document.uri).every((finding) => !finding.message.includes('note 3')),
    );
    await replace(document, 'below.', 'below.⁸');
    const again = await untilFinding(document, 'footnote-undefined');
    assert.equal(again.range.start.line, placeIn(document, 'below.|⁸').line);
  });

  it('are right in the end, however fast one types', async () => {
    const document = await show('numbering.un.txt');
    await untilFinding(document, 'footnote-undefined');
    let last = 'below.³';
    for (let count = 0; count < 30; count++) {
      const next = `below${'w'.repeat(count)}.${count % 2 === 0 ? '⁶' : '⁷'}`;
      await replace(document, last, next);
      last = next;
    }
    await until('the finding on what was typed last', () =>
      vscode.languages
        .getDiagnostics(document.uri)
        .some((finding) => finding.message.includes('note 7') && finding.range.isEqual(rangeOf(document, '⁷'))),
    );
  });

  it('offer the number that was meant', async () => {
    const document = await show('numbering.un.txt');
    await fix(document, 'paragraph-number-gap', 'Change to 3');
    assert.ok(document.getText().includes('\n3. The law was amended'));
    await untilRules(document, 'footnote-undefined');
  });

  it('offer to add the note that is missing', async () => {
    const document = await show('numbering.un.txt');
    await fix(document, 'footnote-undefined', 'Add note 3');
    assert.match(document.getText(), /^³ /m);
    await until('the end of the finding', () =>
      vscode.languages
        .getDiagnostics(document.uri)
        .every((finding) => typeof finding.code !== 'object' || finding.code.value !== 'footnote-undefined'),
    );
  });

  it('end when the report is closed', async () => {
    const document = await show('numbering.un.txt');
    await untilFinding(document, 'footnote-undefined');
    await serverReady();
    await closeAll();
    await until('the end of the findings', () => vscode.languages.getDiagnostics(document.uri).length === 0);
  });
});
