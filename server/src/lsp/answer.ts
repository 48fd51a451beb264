import type { CancellationToken, ResponseError } from 'vscode-languageserver';
import type { ReportSnapshot } from '../service';

/** Answers about one state of a document. */
export type Answer = <Result>(
  uri: string,
  token: CancellationToken,
  ask: (snapshot: ReportSnapshot) => Result | Promise<Result>,
  empty: Result,
) => Promise<Result | ResponseError>;
