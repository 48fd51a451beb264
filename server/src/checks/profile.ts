/** Forms of document with a limit of words, each with where it was seen. */
export const WORD_LIMITS = {
  // General Assembly resolutions 52/214, 53/208 and 59/265; Instructions for the preparation of official documents.
  'secretariat-report': 8500,
  'other-report': 10_700,
  // Five and ten pages; Universal Periodic Review, technical guidelines for stakeholders’ submissions.
  'upr-stakeholder': 2815,
  'upr-joint': 5630,
  // General Assembly resolution 68/268, paragraph 16.
  'state-party-report': 21_200,
} as const;

export type FormOfDocument = keyof typeof WORD_LIMITS | 'none';
export const FORMS_OF_DOCUMENT: readonly FormOfDocument[] = [
  ...(Object.keys(WORD_LIMITS) as (keyof typeof WORD_LIMITS)[]),
  'none',
];

export type Manual = 'current' | 'older';
export const MANUALS: readonly Manual[] = ['current', 'older'];

export type Style = 'usual' | 'legal';
export const STYLES: readonly Style[] = ['usual', 'legal'];

export type FootnotePlace = 'before' | 'after';
export const FOOTNOTE_PLACES: readonly FootnotePlace[] = ['before', 'after'];

/** By which customs a report is judged. */
export interface Profile {
  readonly form: FormOfDocument;
  /** A limit of words that goes before the one of the form; null where the form decides. */
  readonly words: number | null;
  /** The edition of the Editorial Manual: the older one allows to mark a note again. */
  readonly manual: Manual;
  /** Legal documents cite by “op. cit.” and “supra”. */
  readonly style: Style;
  /** Where a footnote is marked in French and Spanish reports: before the punctuation or after it. In English always after. */
  readonly footnotePlace: FootnotePlace;
}

export const DEFAULT_PROFILE: Profile = {
  form: 'none',
  words: null,
  manual: 'current',
  style: 'usual',
  footnotePlace: 'before',
};

/** How many words a report of this profile may have; undefined where there is no limit. */
export function wordLimitOf({ form, words }: Profile): number | undefined {
  return words ?? (form === 'none' ? undefined : WORD_LIMITS[form]);
}
