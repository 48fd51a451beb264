import { nearestName, ruleList, type ReportSettings, type RuleSetting } from '../service';
import { Misuse } from './misuse';

/**
 * Makes sure that each of these is the name of a rule.
 * @throws Misuse for one that is not, with the name that was probably meant
 */
export function requireKnown(names: readonly string[]): void {
  const known = ruleList().map(({ name }) => name);
  for (const name of names) {
    if (known.includes(name)) continue;
    const nearest = nearestName(name, known);
    throw new Misuse(`There is no rule “${name}”.${nearest === undefined ? '' : ` Did you mean “${nearest}”?`}`);
  }
}

/** Settings under which these rules alone speak, at any moment, as loud as before; loud even if they were off. */
export function withOnlyRules(settings: ReportSettings, names: readonly string[]): ReportSettings {
  const setting = (name: string, own: RuleSetting): RuleSetting => {
    if (!names.includes(name)) return 'off';
    const given = settings.rules[name] ?? own;
    return given === 'off' ? own : given;
  };
  return {
    ...settings,
    rules: Object.fromEntries(ruleList().map(({ name, severity }) => [name, setting(name, severity)])),
  };
}
