import * as vscode from 'vscode';
import { type Position, RequestType } from 'vscode-languageclient';
import type { EditAtPlace, EditRequest } from '../../server/src/features/editing';
import type { MovedKind } from '../../server/src/features/movable';
import { documentAt, isReport } from './documents';
import type { ReportEdits } from './reportEdit';
import type { ServerSupervisor } from './server';

/** The command that the server's actions at the light bulb call. People do not call it themselves. */
export const EDIT = 'unReport.edit';

interface MoveTarget {
  readonly label: string;
  readonly description: string;
  readonly position: Position;
  readonly side: 'above' | 'below';
}

const moveTargetsRequest = new RequestType<
  { uri: string; what: MovedKind; position: Position },
  { version: number; targets: readonly MoveTarget[] } | null,
  void
>('unReport/moveTargets');

/** What is done at the cursor, by the names of the commands. */
const AT_CURSOR = [
  'insertFootnote',
  'deleteFootnote',
  'repeatNote',
  'insertParagraph',
  'deleteParagraph',
  'splitParagraph',
  'joinParagraphs',
  'insertParagraphAgain',
  'deleteWordsOfParagraph',
  'insertSubparagraph',
  'deleteSubparagraph',
  'insertSection',
  'deleteSection',
  'promoteSection',
  'demoteSection',
  'insertAnnex',
] as const satisfies readonly EditAtPlace[];

const MOVED: Readonly<Record<string, MovedKind>> = {
  Paragraph: 'paragraph',
  Subparagraph: 'subparagraph',
  Section: 'section',
};

/** Registers the commands that change the report in front. */
export function registerEditCommands(supervisor: ServerSupervisor, edits: ReportEdits): vscode.Disposable {
  const command = (name: string, act: (editor: vscode.TextEditor) => Promise<unknown>): vscode.Disposable =>
    vscode.commands.registerCommand(`unReport.${name}`, async () => {
      const editor = vscode.window.activeTextEditor;
      if (editor && isReport(editor.document)) await act(editor);
    });
  return vscode.Disposable.from(
    ...AT_CURSOR.map((kind) =>
      command(kind, (editor) => edits.make(editor, { kind, position: plain(editor.selection.active) })),
    ),
    ...Object.entries(MOVED).flatMap(([name, what]) => [
      command(`move${name}Up`, (editor) => edits.make(editor, step(editor, what, 'up'))),
      command(`move${name}Down`, (editor) => edits.make(editor, step(editor, what, 'down'))),
      command(`move${name}To`, (editor) => moveTo(supervisor, edits, editor, what)),
    ]),
    command('renumber', (editor) =>
      edits.make(editor, { kind: 'renumber', kinds: kinds().map(({ numbered }) => numbered) }),
    ),
    command('renumberSome', (editor) => renumberSome(edits, editor)),
    command('convert', (editor) => convert(edits, editor)),
    vscode.commands.registerCommand(EDIT, async (address: string, version: number, request: EditRequest) => {
      const { client } = supervisor;
      const document = client && documentAt(client, address);
      const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
      if (editor) await edits.make(editor, request, version);
    }),
  );
}

/** A position as it is sent. */
export const plain = ({ line, character }: vscode.Position): Position => ({ line, character });

function step({ selection }: vscode.TextEditor, what: MovedKind, to: 'up' | 'down'): EditRequest {
  return { kind: 'move', what, position: plain(selection.active), to };
}

/** Asks whose place the paragraph, subparagraph or section at the cursor shall take. */
async function moveTo(
  { client }: ServerSupervisor,
  edits: ReportEdits,
  editor: vscode.TextEditor,
  what: MovedKind,
): Promise<void> {
  const { document, selection } = editor;
  const position = plain(selection.active);
  const uri = client?.code2ProtocolConverter.asUri(document.uri) ?? '';
  const answer = await client?.sendRequest(moveTargetsRequest, { uri, what, position }).catch(() => null);
  if (!answer) return;
  if (answer.targets.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no other place of the kind beside it.'));
    return;
  }
  const items = answer.targets.map(({ label, description, position: to, side }) => ({
    label,
    description: [side === 'above' ? vscode.l10n.t('above') : vscode.l10n.t('below'), description].join(' · '),
    to,
  }));
  const choice = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Whose place should it take?'),
    matchOnDescription: true,
  });
  if (choice) await edits.make(editor, { kind: 'move', what, position, to: choice.to }, answer.version);
}

type NumberedKind = Extract<EditRequest, { kind: 'renumber' }>['kinds'][number];

function kinds(): { label: string; numbered: NumberedKind }[] {
  return [
    { label: vscode.l10n.t('Footnotes'), numbered: 'footnotes' },
    { label: vscode.l10n.t('Paragraphs'), numbered: 'paragraphs' },
    { label: vscode.l10n.t('Sections'), numbered: 'sections' },
    { label: vscode.l10n.t('Subparagraphs'), numbered: 'subparagraphs' },
    { label: vscode.l10n.t('Annexes'), numbered: 'annexes' },
    { label: vscode.l10n.t('Tables, figures and boxes'), numbered: 'captions' },
  ];
}

async function renumberSome(edits: ReportEdits, editor: vscode.TextEditor): Promise<void> {
  const { version } = editor.document;
  const chosen = await vscode.window.showQuickPick(kinds(), {
    title: vscode.l10n.t('What should be numbered in its order?'),
    canPickMany: true,
  });
  if (chosen && chosen.length > 0)
    await edits.make(editor, { kind: 'renumber', kinds: chosen.map(({ numbered }) => numbered) }, version);
}

async function convert(edits: ReportEdits, editor: vscode.TextEditor): Promise<void> {
  const { version } = editor.document;
  const form = await vscode.window.showQuickPick(
    [
      { label: vscode.l10n.t('Raised figures: {0}', '¹²'), form: 'text' as const },
      { label: vscode.l10n.t('Markdown: {0}', '[^12]'), form: 'markdown' as const },
    ],
    { title: vscode.l10n.t('How should marks and notes be written?') },
  );
  if (!form) return;
  const notes = await vscode.window.showQuickPick(
    [
      { label: vscode.l10n.t('Where they are'), notes: 'page' as const },
      { label: vscode.l10n.t('Behind the paragraph that they are marked in'), notes: 'paragraph' as const },
      { label: vscode.l10n.t('At the end of the report'), notes: 'end' as const },
    ],
    { title: vscode.l10n.t('Where should the notes stand?') },
  );
  if (notes) await edits.make(editor, { kind: 'convert', form: form.form, notes: notes.notes }, version);
}
