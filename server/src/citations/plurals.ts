const PLURALS: ReadonlyMap<string, string> = new Map([
  ['para.', 'paras.'],
  ['art.', 'arts.'],
  ['chap.', 'chaps.'],
  ['sect.', 'sects.'],
  ['p.', 'pp.'],
  ['paragraph', 'paragraphs'],
  ['article', 'articles'],
  ['chapter', 'chapters'],
  ['section', 'sections'],
  ['page', 'pages'],
]);
const SINGULARS: ReadonlyMap<string, string> = new Map([...PLURALS].map(([one, several]) => [several, one]));

/** "paras." of "para."; undefined where the word is no singular that is in the table (drafting rule C8). */
export function pluralOf(word: string): string | undefined {
  return otherForm(PLURALS, word);
}

/** "para." of "paras."; undefined where the word is no plural that is in the table. */
export function singularOf(word: string): string | undefined {
  return otherForm(SINGULARS, word);
}

/** The other form of a word, with a capital where it has one. */
function otherForm(forms: ReadonlyMap<string, string>, written: string): string | undefined {
  const other = forms.get(written.charAt(0).toLowerCase() + written.slice(1));
  return other === undefined ? undefined : written.charAt(0) + other.slice(1);
}
