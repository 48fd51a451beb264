import { append } from '../text/append';
import type { ListedWork, WorkMention, WorksCited } from './worksCited';
import { compareText, listed } from './worksCitedPlaces';

/**
 * A table of authorities as text that can be pasted: headings, and one line a work with a tab before the places where it
 * is cited. With `withFiles` these begin with the name of the file.
 */
export function worksCitedText({ groups }: WorksCited, withFiles: boolean): string {
  const lines: string[] = [];
  for (const { title, parts } of groups) {
    lines.push(title, '');
    for (const part of parts) {
      if (part.title !== null) lines.push(part.title);
      for (const work of part.works) lines.push(`${entryOf(work)}\t${citedAt(work, withFiles)}`);
      lines.push('');
    }
  }
  return lines.join('\n');
}

/** A work as it stands in the table: its name, its title, what is cited of it; of an address what is said of it first. */
export function entryOf({ kind, name, title, places }: ListedWork): string {
  if (kind === 'url')
    return title === null ? addressAsWritten(name) : `${title}, available at ${addressAsWritten(name)}`;
  return [name, ...(title === null ? [] : [`“${title}”`]), ...(places === '' ? [] : [places])].join(', ');
}

/** An address that begins with www. goes without its scheme (drafting rule C23). */
const addressAsWritten = (url: string): string => url.replace(/^https?:\/\/(?=www\.)/, '');

/** `notes 3 and 12; paras. 4 and 9; summary` */
export function citedAt({ mentions }: ListedWork, withFiles: boolean): string {
  if (!withFiles) return placesIn(mentions);
  const byFile = new Map<string, WorkMention[]>();
  for (const mention of mentions) {
    append(byFile, mention.path, mention);
  }
  return [...byFile].map(([path, own]) => `${path}: ${placesIn(own)}`).join('; ');
}

/** What stands before a number, one and several. */
const COUNTED: ReadonlyMap<string, string> = new Map([
  ['note', 'notes'],
  ['para.', 'paras.'],
]);

/** Places that differ by their number alone are put together. */
function placesIn(mentions: readonly WorkMention[]): string {
  const numbers = new Map<string, string[]>();
  for (const where of new Set(mentions.map((mention) => mention.where))) {
    const blank = where.lastIndexOf(' ');
    const word = where.slice(where.lastIndexOf(' ', blank - 1) + 1, Math.max(0, blank));
    const [name, number] = COUNTED.has(word) ? [where.slice(0, blank), where.slice(blank + 1)] : [where, ''];
    const known = numbers.get(name);
    if (known) known.push(number);
    else numbers.set(name, [number]);
  }
  return [...numbers].map(([name, own]) => placesOf(name, own)).join('; ');
}

function placesOf(name: string, numbers: readonly string[]): string {
  const [first = ''] = numbers;
  if (first === '') return name;
  if (numbers.length === 1) return `${name} ${first}`;
  const word = name.slice(name.lastIndexOf(' ') + 1);
  const several = `${name.slice(0, name.length - word.length)}${COUNTED.get(word) ?? word}`;
  return `${several} ${listed([...numbers].sort(compareText))}`;
}
