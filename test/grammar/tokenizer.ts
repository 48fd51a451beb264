// The grammar as VS Code runs it, and the two questions that the tests ask of it.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IGrammar, type IToken } from 'vscode-textmate';

const GRAMMAR = 'syntaxes/un-report.tmLanguage.json';

/** The root of the repository: the first folder upwards that has the grammar, wherever the suites were compiled to. */
export const root = (() => {
  let folder = __dirname;
  while (!existsSync(join(folder, GRAMMAR))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`No ${GRAMMAR} in or above ${__dirname}`);
    folder = parent;
  }
  return folder;
})();

export const readText = (path: string): string => readFileSync(join(root, path), 'utf8');

/** What a span of text is, for a person: the innermost of these that its scopes name. */
const KINDS = {
  title: 'markup.heading.1',
  subtitle: 'markup.heading.2',
  subsubtitle: 'markup.heading.3',
  caption: 'markup.heading.4',
  number: 'constant.numeric.paragraph',
  label: 'constant.numeric.subparagraph',
  bullet: 'punctuation.definition.list.begin',
  quotation: 'punctuation.definition.quote.begin',
  marker: 'constant.other.reference.footnote',
  note: 'markup.quote.footnote',
  symbol: 'entity.name.type.document-symbol',
  link: 'markup.underline.link',
  linkText: 'string.other.link.title',
  bold: 'markup.bold',
  italic: 'markup.italic',
  masthead: 'keyword.other.masthead',
  escape: 'constant.character.escape',
} as const;

export type Kind = keyof typeof KINDS;

/** A kind and the text that has it. Neighbours of one kind are one span; what has no kind is left out. */
export type Span = readonly [Kind, string];

let grammar: IGrammar | undefined;

/** To be awaited before the first line is tokenized: `before(loadGrammar)`. */
export async function loadGrammar(): Promise<void> {
  if (grammar) return;
  const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: (scope) =>
      Promise.resolve(scope === 'text.un-report' ? parseRawGrammar(readText(GRAMMAR), GRAMMAR) : null),
  });
  grammar = (await registry.loadGrammar('text.un-report')) ?? undefined;
}

function loaded(): IGrammar {
  if (!grammar) throw new Error('loadGrammar() comes first');
  return grammar;
}

export function tokenize(line: string): IToken[] {
  return loaded().tokenizeLine(line, INITIAL).tokens;
}

/** The tokens of each line of a text, in one go as an editor does it. */
export function* tokenizeText(text: string): Generator<{ line: string; tokens: IToken[] }> {
  let state = INITIAL;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const { tokens, ruleStack } = loaded().tokenizeLine(line, state);
    state = ruleStack;
    yield { line, tokens };
  }
}

/** The scopes at a place of a line. */
export function scopesAt(tokens: readonly IToken[], column: number): string[] {
  return tokens.find(({ startIndex, endIndex }) => startIndex <= column && column < endIndex)?.scopes ?? [];
}

/** Whether a place of a line is, or lies in, something of a kind. */
export function isKind(kind: Kind, tokens: readonly IToken[], column: number): boolean {
  return scopesAt(tokens, column).some((scope) => scope.startsWith(KINDS[kind]));
}

function kindOf({ scopes }: IToken): Kind | undefined {
  for (const scope of scopes.toReversed()) {
    for (const [kind, prefix] of Object.entries(KINDS)) if (scope.startsWith(prefix)) return kind as Kind;
  }
  return undefined;
}

export function spansOf(line: string): Span[] {
  const spans: [Kind, string][] = [];
  let previous: Kind | undefined;
  for (const token of tokenize(line)) {
    const kind = kindOf(token);
    const text = line.slice(token.startIndex, token.endIndex);
    const last = spans.at(-1);
    if (kind && kind === previous && last) last[1] += text;
    else if (kind) spans.push([kind, text]);
    previous = kind;
  }
  return spans;
}

/** One line and every span in it that is not plain text. */
export function check(line: string, ...expected: Span[]): void {
  assert.deepEqual(spansOf(line), expected);
}
