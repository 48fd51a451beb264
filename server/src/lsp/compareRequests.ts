import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { ReadingText, ReportComparison, Translate } from '../service';
import type { Copies } from './copies';
import { nextTurn } from './nextTurn';

export interface CompareRequestsOptions {
  readonly connection: Connection;
  readonly copies: Copies;
  readonly translate: Translate;
}

/** Two reports by their addresses. */
export interface CompareParams {
  readonly old: string;
  readonly fresh: string;
}

/** What became of one report in another, and both to be read beside each other. */
export interface CompareResult {
  readonly comparison: ReportComparison;
  readonly old: ReadingText;
  readonly fresh: ReadingText;
}

/** Compares two reports, each open or a file (`unReport/compare`); null where one cannot be read. */
export class CompareRequests {
  constructor(private readonly options: CompareRequestsOptions) {}

  listen(): void {
    const { connection, copies, translate } = this.options;
    connection.onRequest(
      'unReport/compare',
      async ({ old, fresh }: CompareParams, token: CancellationToken): Promise<CompareResult | null> => {
        await nextTurn();
        const [before, after] = [await copies.of(old), await copies.of(fresh)];
        if (!before || !after || token.isCancellationRequested) return null;
        const comparison = after.comparedWith(before, translate);
        return { comparison: withoutKept(comparison), old: before.readingText(), fresh: after.readingText() };
      },
    );
  }
}

/** Most passages are kept, and nobody lists them. */
function withoutKept(comparison: ReportComparison): ReportComparison {
  const { text, notes } = comparison;
  return {
    ...comparison,
    text: text.filter(({ kind }) => kind !== 'kept'),
    notes: notes.filter(({ kind }) => kind !== 'kept'),
  };
}
