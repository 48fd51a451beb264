import { relative, sep } from 'node:path';
import type { Severity } from '../service';
import type { FileResult } from './check';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands of GitHub, one a finding, which it shows beside the line. Lines and columns from 1. */
export function formatGithub(results: readonly FileResult[]): string {
  return results
    .flatMap(({ filePath, findings }) =>
      findings.map(({ rule, severity, message, range: { start, end } }) =>
        workflowCommand(
          COMMANDS[severity],
          {
            file: (relative(process.cwd(), filePath) || filePath).split(sep).join('/'),
            line: start.line + 1,
            col: start.character + 1,
            endLine: end.line + 1,
            endColumn: end.character + 1,
            title: rule,
          },
          message,
        ),
      ),
    )
    .join('');
}

/** One line that GitHub's runner reads as a command. Escapes as its toolkit does: @actions/core, command.ts. */
export function workflowCommand(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const given = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(String(value))}`);
  return `::${name} ${given.join(',')}::${escaped(message)}\n`;
}

const escaped = (value: string): string => value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapedProperty = (value: string): string => escaped(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
