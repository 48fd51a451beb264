import type { PlacedFinding, Severity } from '../service';
import type { FileResult } from './check';
import { outputColors, type Colors } from './colors';

const ESLINT_SEVERITY: Readonly<Record<Severity, number>> = { error: 2, warning: 1, information: 0, hint: 0 };

/** ESLint's shape: one entry a file, lines and columns from 1. */
export function formatJson(results: readonly FileResult[]): string {
  const entries = results.map(({ filePath, findings, fatal }) => ({
    filePath,
    messages:
      fatal === null
        ? findings.map(({ rule, severity, message, range }) => ({
            ruleId: rule,
            severity: ESLINT_SEVERITY[severity],
            message,
            line: range.start.line + 1,
            column: range.start.character + 1,
            endLine: range.end.line + 1,
            endColumn: range.end.character + 1,
          }))
        : [{ ruleId: null, severity: 2, fatal: true, message: fatal, line: 1, column: 1, endLine: 1, endColumn: 1 }],
    errorCount: fatal === null ? count(findings, 'error') : 1,
    warningCount: count(findings, 'warning'),
  }));
  return `${JSON.stringify(entries)}\n`;
}

/** For people: a line a finding that a terminal makes a link of, and a summary, of errors alone when `quiet`. */
export function formatText(results: readonly FileResult[], quiet: boolean): string {
  const colors = outputColors();
  const paint: Readonly<Record<Severity, (text: string) => string>> = {
    error: colors.red,
    warning: colors.yellow,
    information: colors.blue,
    hint: colors.dim,
  };
  const lines: string[] = [];
  for (const { filePath, findings, text } of results) {
    if (findings.length === 0) continue;
    if (lines.length > 0) lines.push('');
    const sourceLines = text.split(/\r\n|\n|\r/);
    for (const { rule, severity, message, range } of findings) {
      const place = `${filePath}:${String(range.start.line + 1)}:${String(range.start.character + 1)}`;
      lines.push(`${colors.bold(place)} ${paint[severity](severity)} ${message} ${colors.dim(rule)}`);
      lines.push(
        `    ${excerpt(sourceLines[range.start.line] ?? '', range.start.character, range.end.line === range.start.line ? range.end.character : Infinity, colors)}`,
      );
    }
  }
  if (lines.length > 0) lines.push('');
  lines.push(summary(results, quiet));
  return `${lines.join('\n')}\n`;
}

const BEFORE = 48;
const AFTER = 48;

/** The words around a finding on one line, the finding itself set off. */
function excerpt(line: string, start: number, end: number, colors: Colors): string {
  const stop = Math.min(end, line.length, start + 80);
  const from = start <= BEFORE ? 0 : wordEdge(line, start - BEFORE);
  const to = line.length - stop <= AFTER ? line.length : line.lastIndexOf(' ', stop + AFTER);
  const before = `${from > 0 ? '…' : ''}${line.slice(from, start).trimStart()}`;
  const after = `${line.slice(stop, Math.max(stop, to))}${to < line.length ? '…' : ''}`;
  return `${colors.dim(before)}${colors.underline(line.slice(start, stop))}${colors.dim(after)}`;
}

function wordEdge(line: string, at: number): number {
  const blank = line.indexOf(' ', at);
  return blank < 0 || blank > at + 20 ? at : blank + 1;
}

function summary(results: readonly FileResult[], quiet: boolean): string {
  const total = (severity: Severity): number =>
    results.reduce((sum, { findings }) => sum + count(findings, severity), 0);
  const checked = results.filter(({ fatal }) => fatal === null).length;
  const unread = results.length - checked;
  const fixed = results.reduce((sum, result) => sum + result.fixed, 0);
  const lesser = [plural(total('warning'), 'warning'), plural(total('information') + total('hint'), 'remark')];
  const parts = [plural(total('error'), 'error'), ...(quiet ? [] : lesser)];
  const files = `${plural(checked, 'file')} checked`;
  return `${files}: ${parts.join(', ')}.${fixed > 0 ? ` ${plural(fixed, 'finding')} mended.` : ''}${unread > 0 ? ` ${plural(unread, 'file')} could not be read.` : ''}`;
}

const plural = (amount: number, noun: string): string =>
  `${amount === 0 ? 'no' : String(amount)} ${noun}${amount === 1 ? '' : 's'}`;

function count(findings: readonly PlacedFinding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
