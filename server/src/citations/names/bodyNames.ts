import type { Language } from '../data/languages';
import { BODIES, type Body } from '../data/bodies';

/** A name of a body. */
export interface BodyName {
  readonly name: string;
  readonly body: string;
  /** It counts only where it is written exactly like this: `ILC`. */
  readonly abbreviation: boolean;
}

/** Names that are common words as well. */
const TOO_COMMON = new Set([
  'Secretariat',
  'Secrétariat',
  'Secretaría',
  'Bureau',
  'Mesa',
  'human rights treaty bodies',
  'conference services',
  'United Nations conferences',
  'Secretary-General’s bulletin',
]);

/**
 * All names of bodies in a language. Meetings of the parties to a treaty are left out: "Conference of the Parties to the
 * United Nations Framework Convention on Climate Change" names the Convention.
 */
export function bodyNames(language: Language): BodyName[] {
  return BODIES.filter(({ kind }) => kind !== 'meeting of parties').flatMap((body) =>
    namesIn(body, language)
      .filter((name) => !TOO_COMMON.has(name))
      .map((name) => ({ name, body: body.id, abbreviation: isAbbreviation(name) })),
  );
}

function namesIn({ names, shortNames, kind, prefix }: Body, language: Language): string[] {
  const abbreviations = (shortNames ?? []).filter(isAbbreviation);
  if (language === 'fr') return [...(names.fr === undefined ? [] : [names.fr]), ...abbreviations];
  if (language === 'es') return [...(names.es === undefined ? [] : [names.es]), ...abbreviations];
  if (language !== 'en') return [];
  // "CAT Committee"
  const letters = prefix.split('/', 1)[0] ?? prefix;
  const committee = kind === 'treaty body' && letters.length > 2 ? [`${letters} Committee`] : [];
  return [names.en, ...(shortNames ?? []), ...committee];
}

/** One word with at least two capitals: `UNDP`, `UN-Women`. */
function isAbbreviation(name: string): boolean {
  return !name.includes(' ') && name.replace(/[^A-Z]/g, '').length > 1;
}
