import type { PlaceKind } from '../citations/citation';
import type { LibraryView } from '../library/library';
import type { Block } from '../syntax/block';
import type { BlockSpan, Report } from '../report/model';
import type { RuleName } from './catalogue';
import type { Severity } from './description';
import type { Message } from './messages';
import type { Passage } from './passage';
import type { Profile } from './profile';

/** What a rule looks at to find something in a block: its paragraph with its notes and the skeleton of the report, or anything. */
export type Scope = 'paragraph' | 'document';

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

/** A fix of many places, which are only looked up when somebody asks for it: a long report can have thousands. */
export function fixOfMany(
  title: Message,
  edits: () => readonly FixEdit[],
  { preferred, safe }: Pick<Fix, 'preferred' | 'safe'>,
): Fix {
  let made: readonly FixEdit[] | undefined;
  return {
    title,
    preferred,
    safe,
    get edits() {
      return (made ??= edits());
    },
  };
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
export interface JudgeContext<Facts, Item = Finding> {
  readonly report: Report;
  /** Where it is to look: everywhere; after an edit a rule of the scope `paragraph` looks only where that can matter. */
  readonly passage: Passage;
  /** The customs by which it is judged. */
  readonly profile: Profile;
  /** The other reports at hand, as this one sees them; undefined where nobody brought any. */
  readonly library: LibraryView | undefined;
  /** What `collect` gave for a block. */
  facts(this: void, block: number): Facts | undefined;
  tell(this: void, item: Item): void;
}

/** Something that a rule has come upon, and where. */
export interface Placed {
  readonly span: BlockSpan;
}

/**
 * A rule is up to three functions: `collect` reads a block alone, and what it gives is kept as long as the block; `judge`
 * reads facts and passage and tells what it comes upon; `conclude` makes of all of it what is said about the report as a
 * whole: few findings for many of a kind, or that most are written in one way and some in another. What is said about the
 * rule is in the catalogue, under its name.
 */
export interface Rule<Facts = unknown, Item extends Placed = Finding> {
  readonly name: RuleName;
  readonly scope: Scope;
  collect?(this: void, block: Block, text: () => string): Facts | undefined;
  judge(this: void, context: JudgeContext<Facts, Item>): void;
  /** What is told of all that `judge` has come upon, in the order of the text; without it each is told as a finding. */
  conclude?(this: void, items: readonly Item[], report: Report): readonly Finding[];
}

/** A rule of whatever facts and items. */
export type AnyRule = Rule<unknown, Placed>;

/** A finding with the rule that tells it, where several rules share a judgement. */
export interface Verdict<Name extends RuleName> extends Finding {
  readonly rule: Name;
}

/** Rules that share a judgement, which should be remembered: each tells the findings that bear its name. */
export function rulesSharing<Name extends RuleName>(
  names: readonly Name[],
  judge: (report: Report) => readonly Verdict<Name>[],
): Rule[] {
  return rulesSharingBy(names, 'document', ({ report }) => judge(report));
}

/** The same for rules of a scope, which look at a passage. */
export function rulesSharingBy<Name extends RuleName>(
  names: readonly Name[],
  scope: Scope,
  judge: (passage: Passage, profile: Profile) => readonly Verdict<Name>[],
): Rule[] {
  return names.map((name) => ({
    name,
    scope,
    judge: ({ passage, profile, tell }) => {
      for (const { rule, ...finding } of judge(passage, profile)) if (rule === name) tell(finding);
    },
  }));
}
