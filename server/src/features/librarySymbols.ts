import { labelsOf } from '../library/labels';
import type { Library } from '../library/library';

/** A report or a section of one, as a list over all reports shows it. */
export interface LibrarySymbol {
  readonly kind: 'report' | 'section';
  readonly name: string;
  /** The title of a report; of a section the report that it is in. */
  readonly container: string;
  readonly path: string;
  /** Zero-based. */
  readonly line: number;
}

/**
 * The reports and sections whose names hold the signs of `query` in their order, as editors expect it; with blanks, each
 * word of it, in the name or in what it is in. Reports come before sections; at most `most`.
 */
export function librarySymbols(library: Library, query: string, most: number): LibrarySymbol[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const reports: LibrarySymbol[] = [];
  const sections: LibrarySymbol[] = [];
  const fits = ({ name, container }: LibrarySymbol): boolean => {
    const all = `${name} ${container}`.toLowerCase();
    return words.every((word) => holdsInOrder(words.length > 1 ? all : name.toLowerCase(), word));
  };
  for (const { path, symbols, title, headings } of library.all()) {
    const name = symbols.length > 0 ? symbols.join('–') : path.slice(path.lastIndexOf('/') + 1);
    const report: LibrarySymbol = { kind: 'report', name, container: title ?? '', path, line: 0 };
    if (reports.length < most && fits(report)) reports.push(report);
    // A list of all sections of all reports helps nobody.
    if (words.length === 0 || sections.length >= most) continue;
    labelsOf(headings.labels).forEach((heading, index) => {
      const section = {
        kind: 'section',
        name: heading,
        container: name,
        path,
        line: headings.lines[index] ?? 0,
      } as const;
      if (sections.length < most && fits(section)) sections.push(section);
    });
  }
  return [...reports, ...sections].slice(0, most);
}

/** Whether the signs of a word stand in a text in their order, others between them or not. */
function holdsInOrder(text: string, word: string): boolean {
  let at = 0;
  for (const sign of word) {
    at = text.indexOf(sign, at) + sign.length;
    if (at < sign.length) return false;
  }
  return true;
}
