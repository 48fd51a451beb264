import type { LibraryView } from '../library/library';
import type { Report } from '../report/model';
import { MOMENTS, SEVERITIES, type Moment, type Severity } from './description';
import { FindingStore } from './findingStore';
import { DEFAULT_PROFILE, type Profile } from './profile';
import { RULES, type DescribedRule } from './registry';
import type { Finding } from './rule';

export type RuleSetting = Severity | 'off';

/** Which rules speak, and how loud. */
export interface CheckSettings {
  readonly moment: Moment;
  /** Severity by rule name; rules that are not named keep their own. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Findings to keep silent about: the rule, and words that the marked text holds. */
  readonly ignore: readonly { readonly rule?: string; readonly text?: string }[];
  readonly profile: Profile;
}

export const DEFAULT_CHECK_SETTINGS: CheckSettings = {
  moment: 'editing',
  rules: {},
  ignore: [],
  profile: DEFAULT_PROFILE,
};

/** A finding with its rule and the severity that the settings give it. */
export interface JudgedFinding extends Finding {
  readonly rule: DescribedRule;
  readonly severity: Severity;
}

/** A rule that threw: it is left out, all others go on. */
export interface RuleFailure {
  readonly rule: string;
  readonly error: unknown;
}

/**
 * Runs all rules that are on. Findings come in the order of the text; of several on one stretch the gravest stays.
 * `store` keeps what rules collect and find;
 * `onFailure` hears of rules that threw; `library` holds the other reports at hand.
 */
export function runRules(
  report: Report,
  settings: CheckSettings,
  store: FindingStore = new FindingStore(),
  onFailure?: (failure: RuleFailure) => void,
  library?: LibraryView,
): JudgedFinding[] {
  const findings: JudgedFinding[] = [];
  for (const rule of RULES) {
    const severity = severityOf(rule, settings);
    if (severity === 'off' || !holdsFor(rule, report, settings.profile)) continue;
    try {
      for (const finding of store.findings(rule, report, settings.profile, library))
        findings.push({ ...finding, rule, severity: lesser(severity, finding.severity) });
    } catch (error) {
      onFailure?.({ rule: rule.name, error });
    }
  }
  return onePerPlace(findings).filter((finding) => !isIgnored(report, finding, settings));
}

/**
 * The severity of a rule under these settings; `off` when its moment has not come or it waits to be asked for. A rule that
 * is set by name is on at any moment.
 */
export function severityOf(rule: DescribedRule, { moment, rules }: CheckSettings): RuleSetting {
  const own = Object.hasOwn(rules, rule.name) ? rules[rule.name] : undefined;
  if (own) return own;
  if (rule.off) return 'off';
  return MOMENTS.indexOf(rule.moment) <= MOMENTS.indexOf(moment) ? rule.severity : 'off';
}

/** Whether a rule can judge reports of this language, and does so by these customs. */
function holdsFor({ languages, only }: DescribedRule, { language }: Report, profile: Profile): boolean {
  if (languages && !languages.includes(language)) return false;
  return (only?.manual ?? profile.manual) === profile.manual && (only?.style ?? profile.style) === profile.style;
}

function lesser(rule: Severity, finding: Severity | undefined): Severity {
  if (finding === undefined) return rule;
  return SEVERITIES.indexOf(finding) > SEVERITIES.indexOf(rule) ? finding : rule;
}

function onePerPlace(findings: readonly JudgedFinding[]): JudgedFinding[] {
  const gravity = (finding: JudgedFinding): number => SEVERITIES.indexOf(finding.severity);
  const sorted = [...findings].sort(
    (a, b) =>
      a.span.block - b.span.block || a.span.start - b.span.start || gravity(a) - gravity(b) || a.span.end - b.span.end,
  );
  const kept: JudgedFinding[] = [];
  for (const finding of sorted) {
    const last = kept.at(-1);
    const overlaps = last?.span.block === finding.span.block && finding.span.start < last.span.end;
    if (last && overlaps) {
      if (gravity(finding) < gravity(last)) kept[kept.length - 1] = finding;
    } else kept.push(finding);
  }
  return kept;
}

function isIgnored(report: Report, { rule, span }: JudgedFinding, { ignore }: CheckSettings): boolean {
  return ignore.some(
    (entry) =>
      (entry.rule === undefined || entry.rule === rule.name) &&
      (entry.text === undefined || report.tree.textOf(span.block, 0).includes(entry.text)) &&
      (entry.rule !== undefined || entry.text !== undefined),
  );
}
