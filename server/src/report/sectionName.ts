import type { Section } from './model';

/** `I. Introduction`, `(a) Dignified care`, `Annex II`, `Chapter I. Scope`. */
export function sectionName({ style, number, word, title, subtitle }: Section): string {
  const below = subtitle ?? '';
  switch (style) {
    case 'division':
    case 'decision':
      return below === '' ? title : `${title}. ${below}`;
    case 'chapter':
    case 'part':
    case 'rule':
      return chapterName(title, number, word, below);
    default: {
      if (number === null) return title;
      return number.startsWith('(') ? `${number} ${title}` : `${number}. ${title}`;
    }
  }
}

/** `Chapter II. Ports`, `Article 7. Ports`, `Chapter II. The line below it`. */
function chapterName(title: string, number: string | null, word: string, below: string): string {
  const bare = title.toLowerCase().startsWith(word);
  const name = bare ? title : `${word.charAt(0).toUpperCase()}${word.slice(1)} ${number ?? ''}. ${title}`;
  return below === '' ? name : `${name}. ${below}`;
}
