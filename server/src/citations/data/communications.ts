/**
 * The letters before the reference of a communication of special procedures: `AL KHM 1/2025`.
 *
 * Sources: "Communication report and search" of OHCHR (spcommreports.ohchr.org) and "What are communications?"
 * (ohchr.org/en/special-procedures-human-rights-council), from general knowledge, no stored page found; the letters and
 * their order counted in ../shared/corpus, its scale set and 160 reports of special rapporteurs: 306 references without
 * letters, AL 9, UA 6, OL 2, and 30 of the form OTH 106/2024.
 *
 * Certain: AL, UA, OL and OTH, which were seen; what they and the others mean is from general knowledge. Reports of recent years
 * leave the letters out (`KHM 1/2025`), except OTH, which stands where the country would.
 */

export interface LetterType {
  readonly letters: string;
  readonly meaning: string;
  /** It stands in the place of the country, because the letter went to no State: `OTH 106/2024`. */
  readonly withoutCountry?: true;
}

export const LETTER_TYPES: readonly LetterType[] = [
  { letters: 'AL', meaning: 'letter of allegation' },
  { letters: 'UA', meaning: 'urgent appeal' },
  { letters: 'JAL', meaning: 'joint letter of allegation' },
  { letters: 'JUA', meaning: 'joint urgent appeal' },
  { letters: 'OL', meaning: 'other letter: on a bill, law, policy or practice' },
  { letters: 'JOL', meaning: 'joint other letter: on a bill, law, policy or practice' },
  {
    letters: 'OTH',
    meaning: 'letter to others than States: companies, organizations, armed groups',
    withoutCountry: true,
  },
  { letters: 'AL/UA', meaning: 'letter of allegation and urgent appeal' },
  { letters: 'UA/AL', meaning: 'urgent appeal and letter of allegation' },
  { letters: 'AL/OTH', meaning: 'letter of allegation to others than States' },
];

const byLetters = new Map(LETTER_TYPES.map((type) => [type.letters, type]));

export function letterType(letters: string): LetterType | undefined {
  return byLetters.get(letters);
}
