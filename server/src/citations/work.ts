/**
 * A work that a report cites, the same whatever shape the citation has: `A/RES/60/251` and "General Assembly resolution
 * 60/251"; `CCPR/C/GC/34` and "Human Rights Committee, general comment No. 34 (2011)".
 */
export interface Work {
  /** One key for one work: `resolution:ga:60/251`, `document:A/HRC/57/78`, `generalComment:ccpr:34`, `treaty:iccpr`. */
  readonly key: string;
  readonly kind: 'document' | 'resolution' | 'decision' | 'generalComment' | 'treaty' | 'communication' | 'url';
  /** Its document symbol: `A/RES/60/251`, `CCPR/C/GC/34`; null where it has none or none is known. */
  readonly symbol: string | null;
  /** Id of its body in data/bodies.ts; null where that is not known or does not apply. */
  readonly body: string | null;
  /** Id in data/instruments.ts; null for everything else and for treaties that are not there. */
  readonly instrument: string | null;
  /** What one would call it without its body: `60/251`, `A/HRC/57/78`, `34`, the name of a treaty, `KHM 1/2025`, an address. */
  readonly name: string;
}
