import { type Edit, findNodeAtLocation, type Node, type ParseError, parseTree, stripComments } from 'jsonc-parser';

/** A finding that is to stay, as the file of a project names it. */
export interface IgnoredFinding {
  readonly rule: string;
  readonly text: string;
  readonly reason?: string;
}

/** What a file begins with that there is not yet. */
export const EMPTY_FILE = '{}\n';

/**
 * The edits that add a finding to `ignore` in the text of a project's file. The rest stays as it is written, comments
 * and blanks included, which `modify` of the library would not see to.
 * @returns undefined where the text has mistakes, so that nobody could say what an edit would do to it
 */
export function editsToIgnore(text: string, finding: IgnoredFinding): Edit[] | undefined {
  const root = rootOf(text);
  if (!root) return undefined;
  const list = findNodeAtLocation(root, ['ignore']);
  if (!list) return insertion(text, root, 1, `"ignore": ${written([finding], text, 1)}`);
  return list.type === 'array' ? insertion(text, list, 2, written(finding, text, 2)) : undefined;
}

/** The same for the severity of a rule. */
export function editsToSetRule(text: string, rule: string, severity: string): Edit[] | undefined {
  const root = rootOf(text);
  if (!root) return undefined;
  const rules = findNodeAtLocation(root, ['rules']);
  if (!rules) return insertion(text, root, 1, `"rules": ${written({ [rule]: severity }, text, 1)}`);
  if (rules.type !== 'object') return undefined;
  const present = findNodeAtLocation(rules, [rule]);
  const content = JSON.stringify(severity);
  if (present) return [{ offset: present.offset, length: present.length, content }];
  return insertion(text, rules, 2, `${JSON.stringify(rule)}: ${content}`);
}

/** The object that the text is, if it has no mistake. */
function rootOf(text: string): Node | undefined {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  return errors.length === 0 && root?.type === 'object' ? root : undefined;
}

/** Puts words at the end of an object or a list, on a line of their own, behind a comment that may stand there. */
function insertion(text: string, container: Node, depth: number, words: string): Edit[] {
  const close = container.offset + container.length - 1;
  const offset = text.slice(0, close).trimEnd().length;
  const { unit, eol } = styleOf(text);
  const content = `${eol}${unit.repeat(depth)}${words}${eol}${unit.repeat(depth - 1)}`;
  const last = container.children?.at(-1);
  const end = last && last.offset + last.length;
  const comma =
    end === undefined || stripComments(text.slice(end, offset)).includes(',')
      ? []
      : [{ offset: end, length: 0, content: ',' }];
  return [...comma, { offset, length: close - offset, content }];
}

function written(value: unknown, text: string, depth: number): string {
  const { unit, eol } = styleOf(text);
  return JSON.stringify(value, undefined, unit).replaceAll('\n', `${eol}${unit.repeat(depth)}`);
}

/** The blanks that begin a line of the text, two where it has none, and how its lines end. */
function styleOf(text: string): { unit: string; eol: string } {
  return { unit: /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ', eol: text.includes('\r\n') ? '\r\n' : '\n' };
}
