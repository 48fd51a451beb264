import { append } from '../../text/append';
import type { Label, PlaceKind } from '../../citations/citation';
import { letterValue, numberOf, romanValue } from '../../text/numerals';
import {
  divisionsAround,
  firstBetween,
  found,
  mapAt,
  missing,
  MOST_CANDIDATES,
  nearest,
  open,
  sidesOf,
  type Lookup,
  type Side,
  type View,
} from './placeLookup';
import type { Division, Report, Section, SectionStyle } from '../model';

/** What sections can be cited as. */
export type SectionKind = Extract<
  PlaceKind,
  'section' | 'chapter' | 'part' | 'annex' | 'appendix' | 'enclosure' | 'article'
>;

const KIND_OF_STYLE: Readonly<Partial<Record<SectionStyle, SectionKind>>> = {
  roman: 'section',
  capital: 'section',
  arabic: 'section',
  letter: 'section',
  chapter: 'chapter',
  part: 'part',
  rule: 'article',
};
const KIND_OF_WORD: Readonly<Record<string, SectionKind>> = {
  annex: 'annex',
  annexe: 'annex',
  anexo: 'annex',
  appendix: 'appendix',
  appendice: 'appendix',
  apéndice: 'appendix',
  enclosure: 'enclosure',
};
const ANNEXES: ReadonlySet<SectionKind> = new Set<SectionKind>(['annex', 'appendix', 'enclosure']);
/** Larger Roman numerals than this are letters (C, D, L, M), where only an annex is numbered. */
const MOST_ANNEXES = 49;
const SPELLED = 'ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN'.split(' ');

/** What a section is cited as; undefined for one that has no such name. */
export const kindOfSection = ({ style, word }: Section): SectionKind | undefined =>
  style === 'division' ? KIND_OF_WORD[word] : KIND_OF_STYLE[style];

/** One key for one number: sections by their sign (`III`, `B`, `a`), all others by their value (part one is part I). */
export function sectionKey(kind: SectionKind, number: string): string {
  const sign = number.replace(/[().\s]/g, '');
  if (kind === 'section') return `section ${sign}`;
  const capitals = sign.toUpperCase();
  const spelled = SPELLED.indexOf(capitals) + 1;
  const value = spelled > 0 ? spelled : Number.isNaN(numberOf(sign)) ? romanValue(sign) : numberOf(sign);
  return `${kind} ${Number.isNaN(value) || (value > MOST_ANNEXES && ANNEXES.has(kind)) ? capitals : value}`;
}

/** What a kind of number is called by: `C` can be a Roman numeral and a letter. Other kinds mix their numbers. */
function formsOf(kind: SectionKind, number: string): string[] {
  if (kind !== 'section') return [kind];
  if (!Number.isNaN(numberOf(number))) return ['figure'];
  const forms = Number.isNaN(romanValue(number)) ? [] : ['roman'];
  return Number.isNaN(letterValue(number)) ? forms : [...forms, 'letter'];
}

type Sections = Map<string, Section[]>;

const blockOf = ({ heading }: Section): number => heading.block;

/** Sections, chapters, parts and annexes by number. Depends on the structure alone. */
export class SectionPlaces {
  /** The next section around each one that has a kind: headings without a number are no part of "III.B". */
  private readonly containers = new Map<Section, Section | null>();
  private readonly byContainer = new Map<Section | null, Sections>();
  private readonly byDivision = new Map<Division, Sections>();
  private readonly byKey: Sections = new Map();
  /** The forms of number that a division has. */
  private readonly forms = new Map<Division, Map<string, true>>();

  constructor({ allSections }: Report) {
    for (const section of allSections) {
      const { parent } = section;
      const container = parent && (isContainer(parent) ? parent : (this.containers.get(parent) ?? null));
      this.containers.set(section, container);
      const kind = kindOfSection(section);
      if (!kind) continue;
      // An annex is a place of the division around it.
      const division = parent?.division ?? section.division.parent ?? section.division;
      const keys = ANNEXES.has(kind)
        ? [sectionKey(kind, section.number ?? ''), kind]
        : [sectionKey(kind, section.number ?? '')];
      for (const key of keys) {
        append(mapAt(this.byContainer, container), key, section);
        append(mapAt(this.byDivision, division), key, section);
        append(this.byKey, key, section);
      }
      for (const form of formsOf(kind, section.number ?? '')) mapAt(this.forms, division).set(form, true);
    }
  }

  /** The section that a label names, of the innermost section around that has such a number. */
  find(kind: SectionKind, label: Label, view: View): Lookup {
    if (label.number === '' && label.letters.length === 0) return this.findUnnumbered(kind, view);
    const path = sectionPathOf(kind, label);
    for (const side of sidesOf(view)) {
      for (let at = view.section; ; at = this.containers.get(at) ?? null) {
        const section = this.descend(path, this.byContainer.get(at), view.block, side);
        if (section) return found({ kind: 'section', section });
        if (at === null) break;
      }
    }
    return this.findElsewhere(path, view) ?? this.findOther(kind, label, view);
  }

  /** The section that a label names within another one. */
  findInside(kind: SectionKind, label: Label, outer: Section): Lookup {
    const path = label.number === '' && label.letters.length === 0 ? [kind] : sectionPathOf(kind, label);
    const { firstBlock, lastBlock } = outer;
    const section =
      this.descend(path, this.byContainer.get(outer), firstBlock, null) ??
      this.firstBetween(path, firstBlock + 1, lastBlock) ??
      (kind === 'section' ? undefined : this.firstBetween(sectionPathOf('section', label), firstBlock + 1, lastBlock));
    return section ? found({ kind: 'section', section }) : open();
  }

  private firstBetween([first = '', ...rest]: readonly string[], from: number, to: number): Section | undefined {
    const start = firstBetween(this.byKey.get(first), blockOf, from, to);
    return start && this.below(start, rest);
  }

  /** The first section of the path among `sections`, and the rest below it. */
  private descend(
    [first = '', ...rest]: readonly string[],
    sections: Sections | undefined,
    block: number,
    side: Side,
  ): Section | undefined {
    const candidates = sections?.get(first);
    if (rest.length === 0) return nearest(candidates, blockOf, block, side);
    const start = nearest(candidates, blockOf, block, null);
    const section = start && this.below(start, rest);
    return section && (side === null || nearest([section], blockOf, block, side)) ? section : undefined;
  }

  private below(start: Section, path: readonly string[]): Section | undefined {
    let section: Section | undefined = start;
    for (const key of path) section = section && this.byContainer.get(section)?.get(key)?.[0];
    return section;
  }

  /** "the annex": the only one that lies in the section or around it. */
  private findUnnumbered(kind: SectionKind, { section: current }: View): Lookup {
    for (let at = current; ; at = this.containers.get(at) ?? null) {
      if (at && kindOfSection(at) === kind) return found({ kind: 'section', section: at });
      const sections = this.byContainer.get(at)?.get(kind) ?? [];
      const [section] = sections;
      if (section && sections.length === 1) return found({ kind: 'section', section });
      if (section) return open(...sections.slice(0, MOST_CANDIDATES).map(sectionPlace));
      if (at === null) return open();
    }
  }

  /** In another section of the divisions around: "section B" that only section IV has. */
  private findElsewhere(path: readonly string[], { division, block, side }: View): Lookup | undefined {
    const [first = '', ...rest] = path;
    for (const one of divisionsAround(division)) {
      const sections = this.byDivision.get(one);
      const starts = sections?.get(first) ?? [];
      const towards = side === null ? undefined : this.descend(path, sections, block, side);
      if (towards) return found({ kind: 'section', section: towards });
      const candidates = starts.slice(0, MOST_CANDIDATES).flatMap((start) => this.below(start, rest) ?? []);
      const [section] = candidates;
      if (section && starts.length === 1) return found({ kind: 'section', section });
      if (section) return open(...candidates.map(sectionPlace));
    }
    return undefined;
  }

  /** A report without chapters may call its sections so, and a lone "Annex" is annex I. All else that is numbered is missing. */
  private findOther(kind: SectionKind, label: Label, view: View): Lookup {
    const around = divisionsAround(view.division);
    const numbered = formsOf(kind, label.number.split('.', 1)[0] ?? '').some((form) =>
      around.some((one) => this.forms.get(one)?.has(form)),
    );
    if (kind === 'article') return open();
    if (kind === 'chapter' && !numbered) {
      const other = this.find('section', label, view);
      return other.is === 'found' ? other : open();
    }
    if (ANNEXES.has(kind) && sectionKey(kind, label.number) === sectionKey(kind, '1')) {
      const annexes = around.flatMap((one) => this.byDivision.get(one)?.get(kind) ?? []);
      const [section] = annexes;
      if (section?.number === null && annexes.length === 1) return found({ kind: 'section', section });
    }
    const number = [label.number, ...label.letters.map((letter) => `(${letter})`)].join(' ').trim();
    return numbered ? missing({ kind: ANNEXES.has(kind) ? 'annex' : 'section', number }) : open();
  }
}

const sectionPlace = (section: Section) => ({ kind: 'section', section }) as const;

/** Annexes and decisions hold numbers of their own, whatever they are called; so does all that has a kind. */
const isContainer = (section: Section): boolean =>
  section.style === 'division' || section.style === 'decision' || kindOfSection(section) !== undefined;

/** `III.B` and "section III (b)" as keys, one a level. */
export function sectionPathOf(kind: SectionKind, { number, letters }: Label): string[] {
  const parts = [...(number === '' ? [] : number.split('.')), ...letters];
  return parts.map((part, depth) => sectionKey(depth === 0 ? kind : 'section', part));
}
