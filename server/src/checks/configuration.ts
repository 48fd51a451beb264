import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';
import type { Language } from '../report/model';
import { RULES } from './registry';
import { MOMENTS, type Moment } from './description';
import { FOOTNOTE_PLACES, FORMS_OF_DOCUMENT, MANUALS, STYLES, type Profile } from './profile';
import { DEFAULT_CHECK_SETTINGS, type CheckSettings, type RuleSetting } from './run';

/** The name of a project's configuration file; the nearest one upwards counts, alone. */
export const CONFIGURATION_FILE = '.un-report.json';

/** What can be set for a report, by an editor or a project. */
export interface ReportSettings extends CheckSettings {
  readonly language: Language | 'auto';
}

export const DEFAULT_SETTINGS: ReportSettings = { ...DEFAULT_CHECK_SETTINGS, language: 'auto' };

const RULE_SETTINGS: readonly RuleSetting[] = ['error', 'warning', 'information', 'hint', 'off'];
const LANGUAGES: readonly (Language | 'auto')[] = ['auto', 'en', 'fr', 'es', 'ar', 'zh', 'ru'];
const KNOWN_KEYS: ReadonlySet<string> = new Set(['$schema', 'rules', 'moment', 'language', 'profile', 'ignore']);

/** Settings as far as they could be read, and what was wrong with the rest, in plain words. */
export interface ReadSettings {
  readonly settings: ReportSettings;
  readonly problems: readonly string[];
  /** Names of the settings that were given at all. */
  readonly given: readonly string[];
}

/** Reads the text of a configuration file (JSON, comments allowed). What cannot be used is left out and named. */
export function readConfiguration(text: string, base: ReportSettings = DEFAULT_SETTINGS): ReadSettings {
  const errors: ParseError[] = [];
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  const value: unknown = parse(plain, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const first = errors[0];
  const problems = first ? [syntaxProblem(plain, first)] : [];
  const read = readSettings(value, base);
  const unknown = isRecord(value) ? Object.keys(value).filter((key) => !KNOWN_KEYS.has(key)) : [];
  return {
    settings: read.settings,
    given: read.given,
    problems: [...problems, ...read.problems, ...unknown.map((key) => `unknown setting “${key}”`)],
  };
}

const SYNTAX_PROBLEMS: Partial<Record<string, string>> = {
  CommaExpected: 'a comma is missing',
  ColonExpected: 'a colon is missing',
  CloseBraceExpected: 'a closing brace } is missing',
  CloseBracketExpected: 'a closing bracket ] is missing',
  PropertyNameExpected: 'a name in quotation marks is missing',
  ValueExpected: 'a value is missing',
  UnexpectedEndOfString: 'a closing quotation mark is missing',
};

function syntaxProblem(text: string, { offset, error }: ParseError): string {
  const line = text.slice(0, offset).split('\n').length;
  return `line ${line}: ${SYNTAX_PROBLEMS[printParseErrorCode(error)] ?? 'this is not valid JSON'}`;
}

/** Reads settings that an editor or a file gives as a value. Anything missing, `null` or of the wrong kind keeps its default. */
export function readSettings(value: unknown, base: ReportSettings = DEFAULT_SETTINGS): ReadSettings {
  const problems: string[] = [];
  if (value === undefined || value === null) return { settings: base, problems, given: [] };
  if (!isRecord(value)) return { settings: base, problems: ['the settings are not an object'], given: [] };
  const settings: ReportSettings = {
    moment: choiceIn<Moment>(value, 'moment', MOMENTS, base.moment, problems),
    language: choiceIn<Language | 'auto'>(value, 'language', LANGUAGES, base.language, problems),
    rules: readRules(value.rules, base.rules, problems),
    ignore: readIgnore(value.ignore, base.ignore, problems),
    profile: readProfile(value.profile, base.profile, problems),
  };
  const given = Object.keys(value).filter((key) => value[key] !== undefined && value[key] !== null);
  return { settings, problems, given };
}

function readRules(value: unknown, base: ReportSettings['rules'], problems: string[]): ReportSettings['rules'] {
  if (value === undefined || value === null) return base;
  if (!isRecord(value)) {
    problems.push('“rules” is not an object');
    return base;
  }
  const rules: Record<string, RuleSetting> = {};
  for (const [name, given] of Object.entries(value)) {
    const severity = RULE_SETTINGS.find((one) => one === given);
    if (!RULES.some((rule) => rule.name === name)) problems.push(`there is no rule “${name}”`);
    else if (severity === undefined) problems.push(`rule “${name}” is set to none of ${RULE_SETTINGS.join(', ')}`);
    else rules[name] = severity;
  }
  return rules;
}

function readProfile(value: unknown, base: Profile, problems: string[]): Profile {
  if (value === undefined || value === null) return base;
  if (!isRecord(value)) {
    problems.push('“profile” is not an object');
    return base;
  }
  return {
    form: choiceIn(value, 'form', FORMS_OF_DOCUMENT, base.form, problems),
    words: readWords(value.words, base.words, problems),
    manual: choiceIn(value, 'manual', MANUALS, base.manual, problems),
    style: choiceIn(value, 'style', STYLES, base.style, problems),
    footnotePlace: choiceIn(value, 'footnotePlace', FOOTNOTE_PLACES, base.footnotePlace, problems),
  };
}

function readWords(value: unknown, base: number | null, problems: string[]): number | null {
  if (value === undefined || value === null) return base;
  if (typeof value === 'number' && Number.isInteger(value) && value > 0) return value;
  problems.push('“words” is no number of words');
  return base;
}

function readIgnore(value: unknown, base: ReportSettings['ignore'], problems: string[]): ReportSettings['ignore'] {
  if (value === undefined || value === null) return base;
  if (!Array.isArray(value)) {
    problems.push('“ignore” is not a list');
    return base;
  }
  return value.flatMap((entry: unknown) => {
    if (!isRecord(entry)) {
      problems.push('an entry of “ignore” is not an object');
      return [];
    }
    const { rule, text } = entry;
    const wrong = [rule, text].some((one) => one !== undefined && typeof one !== 'string');
    if (wrong || (rule === undefined && text === undefined)) {
      problems.push('an entry of “ignore” names neither a rule nor words');
      return [];
    }
    return [{ ...(typeof rule === 'string' ? { rule } : {}), ...(typeof text === 'string' ? { text } : {}) }];
  });
}

/** One of the values that are allowed; what is missing, `null` or none of them is `fallback`. */
function choiceIn<Value extends string>(
  record: Record<string, unknown>,
  key: string,
  allowed: readonly Value[],
  fallback: Value,
  problems: string[],
): Value {
  const given = record[key];
  if (given === undefined || given === null) return fallback;
  const found = allowed.find((one) => one === given);
  if (found === undefined) problems.push(`“${key}” is none of ${allowed.join(', ')}`);
  return found ?? fallback;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
