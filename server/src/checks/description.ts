import type { Language } from '../report/model';
import type { Profile } from './profile';

export type Severity = 'error' | 'warning' | 'information' | 'hint';
/** From the gravest to the least. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** When a rule is of use: while one writes, edits, or submits. Each moment includes the ones before it. */
export type Moment = 'writing' | 'editing' | 'submission';
export const MOMENTS: readonly Moment[] = ['writing', 'editing', 'submission'];

/** What rules are about, in the order in which lists show them. */
export const FAMILIES = [
  'footnotes',
  'numbers',
  'references',
  'citations',
  'agreement',
  'addresses',
  'figures',
  'terms',
  'structure',
  'text',
] as const;
export type Family = (typeof FAMILIES)[number];

/** Where a rule was seen: the page of a manual with its address, or the usage that shows it. */
export interface RuleSource {
  readonly title: string;
  readonly url?: string;
}

/** All that is said about a rule beside what it finds: settings, lists and pages are made from it. */
export interface RuleDescription {
  readonly family: Family;
  readonly moment: Moment;
  readonly severity: Severity;
  /** It is silent until somebody sets it by its name: a matter of taste, or of thin evidence. */
  readonly off?: true;
  /** The best that it may offer: a fix that many may be applied of unseen, one to choose, or none. */
  readonly fix: 'safe' | 'offered' | 'none';
  /** One line: what the rule finds. */
  readonly summary: string;
  /** One line: why it matters. */
  readonly reason: string;
  readonly sources: readonly RuleSource[];
  /** The languages of the reports that it can judge; all where nothing is said. */
  readonly languages?: readonly Language[];
  /** What the profile must say for the rule to hold; any profile where nothing is said. */
  readonly only?: Partial<Pick<Profile, 'manual' | 'style'>>;
}
