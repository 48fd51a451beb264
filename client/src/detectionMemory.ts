import type * as vscode from 'vscode';

/**
 * What is known about a file: a person took it for a report, or said that it is none, or was asked and has not
 * answered.
 */
export type Verdict = 'report' | 'notReport' | 'asked';

const KEY = 'detection.verdicts';
const KEPT = 1000;

/** Remembers, for this workspace and beyond the present session, what was said about each file. */
export class DetectionMemory {
  /** Drafts without a file are named "Untitled-1" again and again: what is said of them holds for the session alone. */
  private readonly untitled = new Map<string, Verdict>();

  constructor(private readonly state: vscode.Memento) {}

  /** What is known about a file, if anything. */
  recall(uri: vscode.Uri): Verdict | undefined {
    return this.untitled.get(uri.toString()) ?? new Map(this.stored()).get(uri.toString());
  }

  /** Remembers what is now known about a file, in the place of what was. */
  remember(uri: vscode.Uri, verdict: Verdict): void {
    const key = uri.toString();
    if (uri.scheme === 'untitled') {
      this.untitled.set(key, verdict);
      return;
    }
    // The newest stand last; a workspace that sees files without end forgets the oldest.
    const others = this.stored().filter(([known]) => known !== key);
    void this.state.update(KEY, [...others, [key, verdict]].slice(-KEPT));
  }

  private stored(): [string, Verdict][] {
    return this.state.get<[string, Verdict][]>(KEY, []);
  }
}
