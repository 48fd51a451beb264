import type { PlaceKind } from '../citations/citation';
import type { Severity } from '../checks/description';
import type { FindingStore } from '../checks/findingStore';
import type { Fix } from '../checks/rule';
import { runRules, type CheckSettings, type JudgedFinding, type RuleFailure } from '../checks/run';
import type { LibraryView } from '../library/library';
import { wordsOf, type Translate } from '../text/message';
import type { Range } from '../text/span';
import type { Report } from '../report/model';
import { rangeOf } from './places';

/** A finding as an editor shows it: in words, with places as lines and characters. */
export interface PlacedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly range: Range;
  readonly message: string;
  readonly related: readonly { readonly range: Range; readonly message: string }[];
  readonly unnecessary: boolean;
  readonly fixes: readonly PlacedFix[];
  /** What only a person can answer: which place of the report is meant. */
  readonly choice: PlacedChoice | null;
}

export interface PlacedFix {
  readonly title: string;
  readonly preferred: boolean;
  /** There is one answer only: it may be applied with many others, unseen. */
  readonly safe: boolean;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}

/** A place of this kind is to be chosen; its number takes the place of what stands in `range`. */
export interface PlacedChoice {
  readonly title: string;
  readonly kind: PlaceKind;
  readonly range: Range;
}

/** All findings on a report under these settings, in the order of the text. */
export function findings(
  report: Report,
  settings: CheckSettings,
  store: FindingStore,
  translate?: Translate,
  onFailure?: (failure: RuleFailure) => void,
  library?: LibraryView,
): PlacedFinding[] {
  return runRules(report, settings, store, onFailure, library).map((finding) => placed(report, finding, translate));
}

function placed(report: Report, finding: JudgedFinding, translate?: Translate): PlacedFinding {
  const { choice } = finding;
  return {
    rule: finding.rule.name,
    severity: finding.severity,
    range: rangeOf(report, finding.span),
    message: wordsOf(finding.message, translate),
    related: (finding.related ?? []).map((related) => ({
      range: rangeOf(report, related.span),
      message: wordsOf(related.message, translate),
    })),
    unnecessary: finding.unnecessary ?? false,
    fixes: (finding.fixes ?? []).map((fix) => placedFix(report, fix, translate)),
    choice: choice
      ? { title: wordsOf(choice.title, translate), kind: choice.kind, range: rangeOf(report, choice.span) }
      : null,
  };
}

/** A fix, whose edits are made and placed when somebody asks for them. */
function placedFix(report: Report, fix: Fix, translate?: Translate): PlacedFix {
  let edits: PlacedFix['edits'] | undefined;
  return {
    title: wordsOf(fix.title, translate),
    preferred: fix.preferred,
    safe: fix.safe,
    get edits() {
      return (edits ??= fix.edits.map(({ span, newText }) => ({ range: rangeOf(report, span), newText })));
    },
  };
}
