import type { Node } from 'jsonc-parser';
import type { Language } from '../report/model';
import { MOMENTS, type Moment } from './description';
import { message, type MessageId } from './messages';
import { nearestName } from './nearestName';
import { FOOTNOTE_PLACES, FORMS_OF_DOCUMENT, MANUALS, STYLES, type Profile } from './profile';
import { RULES } from './registry';
import { DEFAULT_CHECK_SETTINGS, type CheckSettings, type RuleSetting } from './run';
import { SettingsTree, type Member, type SettingsProblem } from './settingsTree';

/** The name of a project's configuration file; of several upwards the nearest counts, alone. */
export const CONFIGURATION_FILE = '.un-report.json';

/** What can be set for a report, by an editor or a project. */
export interface ReportSettings extends CheckSettings {
  readonly language: Language | 'auto';
}

export const DEFAULT_SETTINGS: ReportSettings = { ...DEFAULT_CHECK_SETTINGS, language: 'auto' };

const RULE_SETTINGS: readonly RuleSetting[] = ['error', 'warning', 'information', 'hint', 'off'];
const LANGUAGES: readonly (Language | 'auto')[] = ['auto', 'en', 'fr', 'es', 'ar', 'zh', 'ru'];
const KNOWN_KEYS = ['$schema', 'rules', 'moment', 'language', 'profile', 'ignore'] as const;
const PROFILE_KEYS = ['form', 'words', 'manual', 'style', 'footnotePlace'] as const;
const IGNORE_KEYS = ['rule', 'text', 'reason'] as const;
const RULE_NAMES: readonly string[] = RULES.map(({ name }) => name);

/** Settings as far as they could be read, and what was wrong with the rest. */
export interface ReadSettings {
  readonly settings: ReportSettings;
  /** In the order of the text. */
  readonly problems: readonly SettingsProblem[];
  /** Names of the settings that were given at all. */
  readonly given: readonly string[];
  /** The text is not written as JSON, and nothing of it could be used. */
  readonly isUnreadable: boolean;
}

/**
 * Reads the text of a configuration file (JSON, comments allowed) over what holds without it: what the file does not set
 * stays, `rules` and `profile` are merged name by name, what is to be ignored adds up. What cannot be used is left out and
 * told, with its place; a mark of byte order at the beginning is not counted.
 */
export function readConfiguration(text: string, base: ReportSettings = DEFAULT_SETTINGS): ReadSettings {
  return new SettingsReader(text.startsWith('\ufeff') ? text.slice(1) : text, base).read(KNOWN_KEYS);
}

/**
 * Reads settings that an editor gives as a value, which may hold others that are no business of ours. Where a problem
 * stands says nothing: nobody sees such a text.
 */
export function readSettings(value: unknown, base: ReportSettings = DEFAULT_SETTINGS): ReadSettings {
  return new SettingsReader(JSON.stringify(value ?? null), base).read(undefined);
}

class SettingsReader {
  private readonly tree: SettingsTree;

  constructor(
    text: string,
    private readonly base: ReportSettings,
  ) {
    this.tree = new SettingsTree(text);
  }

  /** @param known all names that may stand there; undefined where others may */
  read(known: readonly string[] | undefined): ReadSettings {
    const { base, tree } = this;
    const members = isGiven(tree.root) ? this.members(tree.root, 'settings.object', known) : new Map<string, Member>();
    const settings: ReportSettings = {
      moment: this.choice<Moment>(members.get('moment'), MOMENTS, base.moment),
      language: this.choice<Language | 'auto'>(members.get('language'), LANGUAGES, base.language),
      rules: { ...base.rules, ...this.rules(members.get('rules')) },
      ignore: [...base.ignore, ...this.ignored(members.get('ignore'))],
      profile: this.profile(members.get('profile'), base.profile),
    };
    this.text(members.get('$schema'));
    return {
      settings,
      given: [...members.values()].filter(({ value }) => isGiven(value)).map(({ name }) => name),
      problems: [...tree.problems].sort(
        (a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
      ),
      isUnreadable: tree.isBroken && members.size === 0,
    };
  }

  private members(node: Node, otherwise: MessageId, known: readonly string[] | undefined): ReadonlyMap<string, Member> {
    if (node.type !== 'object') {
      this.tree.tell(message(otherwise), node);
      return new Map();
    }
    const members = this.tree.membersOf(node);
    if (known)
      for (const { name, key } of members) if (!known.includes(name)) this.unknown('settings.unknown', key, known);
    return new Map(members.map((member) => [member.name, member]));
  }

  private rules(given: Member | undefined): Readonly<Record<string, RuleSetting>> {
    if (!isGiven(given?.value)) return {};
    const rules: [string, RuleSetting][] = [];
    for (const { name, key, value } of this.members(given.value, 'settings.rules', undefined).values()) {
      const severity = RULE_SETTINGS.find((one) => one === value?.value);
      if (!RULE_NAMES.includes(name)) this.unknown('settings.rule', key, RULE_NAMES);
      else if (severity !== undefined) rules.push([name, severity]);
      else if (value) this.noneOf(name, value, RULE_SETTINGS);
    }
    return Object.fromEntries(rules);
  }

  private profile(given: Member | undefined, base: Profile): Profile {
    if (!isGiven(given?.value)) return base;
    const members = this.members(given.value, 'settings.profile', PROFILE_KEYS);
    return {
      form: this.choice(members.get('form'), FORMS_OF_DOCUMENT, base.form),
      words: this.words(members.get('words'), base.words),
      manual: this.choice(members.get('manual'), MANUALS, base.manual),
      style: this.choice(members.get('style'), STYLES, base.style),
      footnotePlace: this.choice(members.get('footnotePlace'), FOOTNOTE_PLACES, base.footnotePlace),
    };
  }

  private words(given: Member | undefined, base: number | null): number | null {
    if (!isGiven(given?.value)) return base;
    const words: unknown = given.value.value;
    if (typeof words === 'number' && Number.isInteger(words) && words > 0) return words;
    this.tree.tell(message('settings.words'), given.value);
    return base;
  }

  private ignored(given: Member | undefined): ReportSettings['ignore'] {
    if (!isGiven(given?.value)) return [];
    if (given.value.type === 'array') return (given.value.children ?? []).flatMap((entry) => this.ignoredEntry(entry));
    this.tree.tell(message('settings.ignore'), given.value);
    return [];
  }

  /** An entry without its rule or its words would ignore more than was meant, so it does not count. */
  private ignoredEntry(entry: Node): ReportSettings['ignore'] {
    const members = this.members(entry, 'settings.entry', IGNORE_KEYS);
    const [rule, text] = [this.text(members.get('rule')), this.text(members.get('text'))];
    this.text(members.get('reason'));
    if (entry.type === 'object' && (!members.has('rule') || !members.has('text')))
      this.tree.tell(message('settings.entry'), entry);
    const name = members.get('rule')?.value;
    if (name && rule !== undefined && !RULE_NAMES.includes(rule)) this.unknown('settings.rule', name, RULE_NAMES);
    return rule === undefined || text === undefined ? [] : [{ rule, text }];
  }

  private text(given: Member | undefined): string | undefined {
    if (!given?.value) return undefined;
    const text: unknown = given.value.value;
    if (typeof text === 'string' && text !== '') return text;
    this.tree.tell(message('settings.text', given.name), given.value);
    return undefined;
  }

  /** One of the values that are allowed; what is missing, `null` or none of them is `fallback`. */
  private choice<Value extends string>(given: Member | undefined, allowed: readonly Value[], fallback: Value): Value {
    if (!isGiven(given?.value)) return fallback;
    const { name, value } = given;
    const found = allowed.find((one) => one === value.value);
    if (found === undefined) this.noneOf(name, value, allowed);
    return found ?? fallback;
  }

  private noneOf(name: string, value: Node, allowed: readonly string[]): void {
    const near = typeof value.value === 'string' ? nearestName(value.value, allowed) : undefined;
    this.tree.tell(message('settings.noneOf', name, allowed.join(', ')), value, near);
  }

  private unknown(id: 'settings.unknown' | 'settings.rule', named: Node, known: readonly string[]): void {
    const name = String(named.value);
    const near = nearestName(name, known);
    this.tree.tell(near === undefined ? message(id, name) : message(`${id}.near`, name, near), named, near);
  }
}

/** Whether something stands there that is meant to set anything. */
function isGiven(node: Node | undefined): node is Node {
  return node !== undefined && node.type !== 'null';
}
