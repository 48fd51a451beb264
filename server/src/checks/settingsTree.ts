import {
  createScanner,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
  type ParseErrorCode,
} from 'jsonc-parser';
import { Source } from '../text/source';
import type { Range } from '../text/span';
import { message, type Message, type MessageId } from './messages';

/** Something in a file of settings that cannot be used, and where it stands. */
export interface SettingsProblem {
  readonly message: Message;
  readonly range: Range;
  /** The name that probably was meant, to stand at `range` in quotation marks; undefined where nobody can tell. */
  readonly instead: string | undefined;
}

/** A name in an object with its value, which a broken file may lack. */
export interface Member {
  readonly name: string;
  readonly key: Node;
  readonly value: Node | undefined;
}

/** Settings need four levels. The parser calls itself for each, so that a file of brackets alone would end it. */
const DEEPEST = 32;

const SYNTAX_PROBLEMS: Partial<Record<string, MessageId>> = {
  CommaExpected: 'settings.syntax.comma',
  ColonExpected: 'settings.syntax.colon',
  CloseBraceExpected: 'settings.syntax.brace',
  CloseBracketExpected: 'settings.syntax.bracket',
  PropertyNameExpected: 'settings.syntax.name',
  ValueExpected: 'settings.syntax.value',
  UnexpectedEndOfString: 'settings.syntax.quotation',
};

/** A text of settings, JSON with comments, as far as it can be read, and what is told about it on the way. */
export class SettingsTree {
  readonly problems: SettingsProblem[] = [];
  /** Undefined where the text is blank, or is nothing that could be read. */
  readonly root: Node | undefined;
  /** Whether the text breaks the rules of JSON somewhere. */
  readonly isBroken: boolean;
  private readonly source: Source;

  /** @param text without the mark of byte order that a file may begin with */
  constructor(private readonly text: string) {
    this.source = Source.of(text);
    const errors: ParseError[] = [];
    const tooDeep = placeTooDeep(text);
    this.root =
      tooDeep === undefined
        ? parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true })
        : undefined;
    // What follows the first mistake mostly follows from it.
    const [first] = errors;
    this.isBroken = tooDeep !== undefined || first !== undefined;
    if (tooDeep !== undefined) this.tell(message('settings.deep'), { offset: tooDeep, length: 1 });
    if (first) this.tell(syntaxMessage(first.error), this.visible(first));
  }

  tell(words: Message, { offset, length }: { offset: number; length: number }, instead?: string): void {
    this.problems.push({ message: words, range: this.source.rangeOf(offset, offset + length), instead });
  }

  /** The members of an object, each name once: of two the last counts, and that is told. */
  membersOf(node: Node): readonly Member[] {
    const members = new Map<string, Member>();
    for (const { children: [key, value] = [] } of node.children ?? []) {
      if (typeof key?.value !== 'string') continue;
      const before = members.get(key.value);
      if (before) this.tell(message('settings.twice', key.value), before.key);
      members.set(key.value, { name: key.value, key, value });
    }
    return [...members.values()];
  }

  /** Where a mistake is shown that lies at the end of the text: at the last sign before it. */
  private visible({ offset, length }: ParseError): { offset: number; length: number } {
    if (length > 0 && offset < this.text.length) return { offset, length };
    const end = this.text.trimEnd().length;
    return { offset: Math.max(end - 1, 0), length: Math.min(end, 1) };
  }
}

function syntaxMessage(code: ParseErrorCode): Message {
  return message(SYNTAX_PROBLEMS[printParseErrorCode(code)] ?? 'settings.syntax');
}

/** The bracket that goes deeper than any settings do. */
function placeTooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    const sign = scanner.getTokenLength() === 1 ? text[scanner.getTokenOffset()] : '';
    if (sign === '{' || sign === '[') depth++;
    else if (sign === '}' || sign === ']') depth--;
    if (depth > DEEPEST) return scanner.getTokenOffset();
  }
  return undefined;
}
