import { relative, sep } from 'node:path';
import { SarifBuilder, SarifResultBuilder, SarifRuleBuilder, SarifRunBuilder } from 'node-sarif-builder';
import { ruleList, type Severity } from '../service';
import type { FileResult } from './check';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** SARIF 2.1.0: one run, all rules, one result a finding; lines and columns from 1. */
export function formatSarif(results: readonly FileResult[]): string {
  const run = new SarifRunBuilder({ defaultSourceLanguage: 'un-report' }).initSimple({
    toolDriverName: 'un-report',
    toolDriverVersion: UN_REPORT_VERSION,
  });
  run.run.columnKind = 'utf16CodeUnits';
  for (const { name, summary } of ruleList())
    run.addRule(new SarifRuleBuilder().initSimple({ ruleId: name, shortDescriptionText: summary }));
  for (const { filePath, findings } of results) {
    const fileUri = relative(process.cwd(), filePath).split(sep).map(encodeURIComponent).join('/');
    for (const { rule, severity, message, range } of findings) {
      run.addResult(
        new SarifResultBuilder().initSimple({
          ruleId: rule,
          level: LEVELS[severity],
          messageText: message,
          fileUri,
          startLine: range.start.line + 1,
          startColumn: range.start.character + 1,
          endLine: range.end.line + 1,
          endColumn: range.end.character + 1,
        }),
      );
    }
  }
  const builder = new SarifBuilder();
  builder.addRun(run);
  return `${builder.buildSarifJsonString({ indent: true })}\n`;
}
