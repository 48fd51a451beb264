import type { PlaceKind } from '../citations/citation';
import type { LibraryView } from '../library/library';
import type { Block } from '../syntax/block';
import type { BlockSpan, Report } from '../report/model';
import type { RuleName } from './catalogue';
import type { Severity } from './description';
import type { Message } from './messages';
import type { Profile } from './profile';

/** What a change in the text can alter the findings of a rule: a block alone, its paragraph, the numbers, or anything. */
export type Scope = 'block' | 'paragraph' | 'numbering' | 'document' | 'library';

/** One replacement of a fix. An empty stretch inserts. */
export interface FixEdit {
  readonly span: BlockSpan;
  readonly newText: string;
}

/** A change that would mend a finding. */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly FixEdit[];
  /** The likeliest of several, which an editor applies by one key. */
  readonly preferred: boolean;
  /** There is one answer only: it may be applied with many others, unseen. */
  readonly safe: boolean;
}

/** A question whose answer would mend a finding: which place of the report is meant. Its number is what `span` should say. */
export interface Choice {
  readonly title: Message;
  readonly kind: PlaceKind;
  readonly span: BlockSpan;
}

export interface Related {
  readonly span: BlockSpan;
  readonly message: Message;
}

/** What a rule says about a place. */
export interface Finding {
  readonly span: BlockSpan;
  readonly message: Message;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
  /** What only a person can answer. */
  readonly choice?: Choice;
  /** A lesser severity than the rule's own, where the evidence is thinner. */
  readonly severity?: Severity;
  /** The marked text has no use: editors show it faded. */
  readonly unnecessary?: boolean;
}

/** What a rule judges by. */
export interface JudgeContext<Facts> {
  readonly report: Report;
  /** The customs by which it is judged. */
  readonly profile: Profile;
  /** The other reports at hand, as this one sees them; undefined where nobody brought any. */
  readonly library: LibraryView | undefined;
  /** What `collect` gave for a block. */
  facts(this: void, block: number): Facts | undefined;
  tell(this: void, finding: Finding): void;
}

/**
 * A rule is two functions: `collect` reads a block alone, and what it gives is kept as long as the block; `judge` reads
 * facts and report and tells what is wrong. What is said about the rule is in the catalogue, under its name.
 */
export interface Rule<Facts = unknown> {
  readonly name: RuleName;
  readonly scope: Scope;
  collect?(this: void, block: Block, text: () => string): Facts | undefined;
  judge(this: void, context: JudgeContext<Facts>): void;
}

/** A finding with the rule that tells it, where several rules share a judgement. */
export interface Verdict<Name extends RuleName> extends Finding {
  readonly rule: Name;
}

/** Rules that share a judgement, which should be remembered: each tells the findings that bear its name. */
export function rulesSharing<Name extends RuleName>(
  names: readonly Name[],
  scope: Scope,
  judge: (report: Report, profile: Profile) => readonly Verdict<Name>[],
): Rule[] {
  return names.map((name) => ({
    name,
    scope,
    judge: ({ report, profile, tell }) => {
      for (const { rule, ...finding } of judge(report, profile)) if (rule === name) tell(finding);
    },
  }));
}
