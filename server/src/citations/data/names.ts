/** What the tables share: names in the languages that the grammar reads. */

export interface Names {
  readonly en: string;
  readonly fr?: string;
  readonly es?: string;
}

/** What there is to say of names in French and Spanish, as part of a row. */
export interface OtherNames {
  readonly fr?: string;
  readonly es?: string;
}

export function namesWith(en: string, { fr, es }: OtherNames): Names {
  return { en, ...(fr === undefined ? {} : { fr }), ...(es === undefined ? {} : { es }) };
}

/** One key for names that differ only in case or in the form of the apostrophe. */
export function nameKey(name: string): string {
  return name.replaceAll('’', "'").toLowerCase();
}
