import type { PlaceKind } from './citation';
import { arabicLabel, arabicNumeral, makesTeen, plainArabic, withPrefixes } from './arabic';
import { WORDS, type Language, type WordKind } from './data/languages';
import { WordTree } from './wordTree';

/** What a word means to the grammar. */
export type Keyword =
  | {
      readonly is: 'locator';
      readonly kind: PlaceKind;
      readonly unit: 'article' | 'rule' | 'principle' | null;
      /** The form announces several: `paras.`, `articles`. */
      readonly plural: boolean;
      /** `para.`, `art.`: as in notes and brackets. */
      readonly short: boolean;
      /** The word is also that for an item of an agenda: the Russian `пункт`. */
      readonly orItem: boolean;
    }
  | { readonly is: 'resolution' | 'decision'; readonly body: string | null }
  | { readonly is: 'ibid' }
  /** `leads`: it may stand before the place as well as behind it. */
  | { readonly is: 'direction'; readonly side: 'above' | 'below'; readonly leads: boolean }
  /** "of", "in", "de": what follows is what the place belongs to. */
  | { readonly is: 'of' }
  | { readonly is: 'and' }
  /** "to", "à": between the ends of a range, and as "of" in "the annex to". */
  | { readonly is: 'to' }
  /** "the", "its", "said": between "of" and a name. */
  | { readonly is: 'article' }
  | { readonly is: 'its' }
  | { readonly is: 'see' }
  | { readonly is: 'present' }
  | { readonly is: 'report' }
  | { readonly is: 'number' }
  | { readonly is: 'ordinal'; readonly value: number }
  /** Behind a number: what is numbered is an item of an agenda ("пункт 6 повестки дня"). */
  | { readonly is: 'agenda' }
  /** Behind a number that is a year: `года`. */
  | { readonly is: 'year' }
  /** Words for the report itself that are one phrase. */
  | { readonly is: 'itself' }
  /** Before the word for a paragraph: it is a post or a settlement ("наблюдательный пункт 54"). */
  | { readonly is: 'station' };

/** Several words that mean one thing to the grammar: `там же`, `Совет Безопасности`. */
export interface Phrase {
  /** As in a token's text. */
  readonly words: readonly string[];
  /** What they mean, or the body (an id in data/bodies.ts) that they name. */
  readonly means: Keyword | { readonly is: 'body'; readonly body: string };
}

/** What is read off a word. */
export interface ReadWord {
  readonly text: string;
  readonly written: string;
  readonly capital: boolean;
  readonly keyword: Keyword | undefined;
}

/** What is read off a word without a meaning to the grammar. */
export const PLAIN: ReadWord = { text: '', written: '', capital: false, keyword: undefined };

/** What a language does with words and labels that English does not. */
export interface Script {
  /** A word in small letters as the tables spell it. */
  readonly spell: (word: string) => string;
  /** A label as other languages write it: `(ب)` is (b). */
  readonly label: (label: string) => string;
  /** The number that a word right behind "annex" or "chapter" is: `الثاني` → `II`. */
  readonly numeral: (word: string) => string | undefined;
  /** A second word that adds ten to such a number. */
  readonly makesTeen: (word: string) => boolean;
  /** Labels are written with half a bracket, `b)`. */
  readonly halfBrackets: boolean;
  /** Whether a word that stands behind a number names, without an "of", what the number is of. */
  readonly genitive: (word: string, keyword: Keyword | undefined) => boolean;
}

/** The words of a language, in small letters, and how they count. */
export class Lexicon {
  /** The words of ASCII letters that the grammar knows, in small letters and with a capital. */
  readonly tree: WordTree<ReadWord>;
  private readonly phrases = new Map<string, Phrase[]>();

  constructor(
    private readonly words: ReadonlyMap<string, Keyword>,
    phrases: readonly Phrase[],
    readonly script: Script | undefined,
  ) {
    const known = [...words.keys(), ...phrases.flatMap((phrase) => phrase.words), ...SMALL_WORDS];
    this.tree = new WordTree(known.flatMap((word) => formsInTree(word, words)));
    for (const phrase of phrases) {
      const last = phrase.words.at(-1) ?? '';
      this.phrases.set(last, [...(this.phrases.get(last) ?? []), phrase]);
    }
  }

  get(word: string): Keyword | undefined {
    return this.words.get(word);
  }

  /** The words that mean one of these things, and the last words of phrases that do, in small letters. */
  wordsFor(meanings: ReadonlySet<string>): string[] {
    const phrases = [...this.phrases].filter(([, those]) => those.some(({ means }) => meanings.has(means.is)));
    const words = [...this.words].filter(([, { is }]) => meanings.has(is));
    return [...words, ...phrases].map(([word]) => word);
  }

  /** The phrases whose last word this is. */
  phrasesEndingIn(word: string): readonly Phrase[] {
    return this.phrases.get(word) ?? NO_PHRASES;
  }
}

const NO_PHRASES: readonly Phrase[] = [];

/** A word, without the stop that abbreviates it, as it stands in a sentence and at its beginning. */
function formsInTree(word: string, words: ReadonlyMap<string, Keyword>): (readonly [string, ReadWord])[] {
  const text = word.endsWith('.') ? word.slice(0, -1) : word;
  const keyword = words.get(text);
  const titled = text.charAt(0).toUpperCase() + text.slice(1);
  return [
    [text, { text, written: text, capital: false, keyword }],
    [titled, { text, written: titled, capital: true, keyword }],
  ];
}

/** Words that the grammar asks for by themselves. */
const SMALL_WORDS = [
  'also further all thereto bis ter quater quinquies joint s in particular particularly especially notably including',
  'inter alia at on for vol vols no supplement of du de des del adopted issued',
  'general comment comments recommendation recommendations observation observations recommandation recommandations',
  'générale générales recomendación recomendaciones observación observaciones generales',
  'january february march april may june july august september october november december premier',
].flatMap((line) => line.split(' '));

const PLACES: Partial<Record<WordKind, PlaceKind>> = {
  paragraph: 'paragraph',
  subparagraph: 'paragraph',
  article: 'article',
  rule: 'article',
  principle: 'article',
  annex: 'annex',
  appendix: 'appendix',
  chapter: 'chapter',
  section: 'section',
  part: 'part',
  page: 'page',
  table: 'table',
  figure: 'figure',
  box: 'box',
  footnote: 'footnote',
  recommendation: 'recommendation',
};

const OTHER_KINDS: Partial<Record<WordKind, Keyword>> = {
  resolution: { is: 'resolution', body: null },
  decision: { is: 'decision', body: null },
  ibid: { is: 'ibid' },
  above: { is: 'direction', side: 'above', leads: false },
  below: { is: 'direction', side: 'below', leads: false },
  number: { is: 'number' },
};

/** How words for several places end in the languages that do not write `s`; a stop behind it left out. */
const PLURAL_ENDINGS: Partial<Record<Language, readonly string[]>> = {
  ru: 'ы ов ей ий ам ям ах ях ами ями'.split(' '),
  ar: 'ان ين ات'.split(' '),
};
const OTHER_PLURALS = new Set('pp. пп. статьи المواد الفصول الفروع الأقسام الجداول الأشكال القواعد'.split(' '));

/** Whether a word announces several: `paras.`, `articles`, `párrs.`, `пунктов`, `الفقرتين`. */
function isPlural(word: string, language: Language): boolean {
  const endings = PLURAL_ENDINGS[language];
  if (OTHER_PLURALS.has(word)) return true;
  return endings ? endings.some((ending) => word.endsWith(ending)) : /s\.?$/.test(word);
}

/** Small words that the tables of places do not hold. One row a language: "of", "and", "to", articles, "its", "see", "the present", "report". */
const CONNECTIVES: Partial<Record<Language, Partial<Record<Keyword['is'], string>>>> = {
  en: {
    of: 'of in from under within',
    and: 'and or',
    to: 'to through',
    article:
      'the this that these those said same a an draft document above-mentioned aforementioned operative preambular',
    its: 'its their his her',
    see: 'see cf',
    present: 'present',
    report: 'report document note submission study addendum review letter paper communication',
  },
  fr: {
    of: "de du des dans d' aux",
    and: 'et ou',
    to: 'à au',
    article: "le la les l' ce cette ces ledit ladite document",
    its: 'sa son ses leur leurs',
    see: 'voir cf',
    present: 'présent présente',
    report: 'rapport document note étude',
  },
  es: {
    of: 'de del en',
    and: 'y e o',
    to: 'a al',
    article: 'el la los las este esta estos estas dicho dicha documento',
    its: 'su sus',
    see: 'véase véanse ver cf',
    present: 'presente',
    report: 'informe documento nota estudio',
  },
  ru: {
    of: 'в к из',
    and: 'и или',
    to: 'по',
    article: 'этой той же данной указанной упомянутой вышеупомянутой этого того данного указанного упомянутого',
    its: 'своего своей своем своём своих свою своими ее её его их',
    see: 'см см.',
    present: 'настоящего настоящий настоящем',
    report: 'доклада доклад докладе',
    agenda: 'повестки предварительной предварительного первоначального перечня',
    year: 'года году годов годы',
    station:
      'наблюдательный наблюдательного наблюдательному наблюдательном наблюдательным пропускной пропускного пропускном контрольно-пропускной контрольно-пропускного контрольно-пропускном населенного населенном',
  },
  ar: {
    of: 'من في',
    and: 'و أو',
    to: 'إلى',
    article: 'منطوق ديباجة ذلك نفس',
    see: 'انظر',
    present: 'هذا',
    report: 'التقرير',
    number: 'رقم',
  },
};

/** In place of an id: "the Council", which may be several. */
const SHORT_NAME = '';

/** The names of the bodies whose resolutions are cited most, by language and body; with a bar between its forms. */
const BODY_NAMES: Partial<Record<Language, Readonly<Record<string, string>>>> = {
  ru: {
    ga: 'генеральная ассамблея|генеральной ассамблеи|генеральной ассамблее|генеральной ассамблеей|генеральную ассамблею',
    sc: 'совет безопасности|совета безопасности|совету безопасности|советом безопасности|совете безопасности',
    hrc: 'совет по правам человека|совета по правам человека|совету по правам человека|советом по правам человека',
    ecosoc: 'экономический и социальный совет|экономического и социального совета|экономическим и социальным советом',
    [SHORT_NAME]: 'совета|ассамблеи',
  },
  ar: {
    ga: 'الجمعية العامة',
    sc: 'مجلس الأمن',
    hrc: 'مجلس حقوق الإنسان',
    ecosoc: 'المجلس الاقتصادي والاجتماعي',
    [SHORT_NAME]: 'المجلس|الجمعية',
  },
};

/** Other phrases: the report itself; what stands for an agenda behind a number; what is passed over. */
const MORE_PHRASES: Partial<
  Record<Language, readonly (readonly [Keyword['is'] & ('itself' | 'agenda' | 'article'), string])[]>
> = {
  fr: [['itself', 'présent document']],
  es: [['itself', 'presente documento']],
  ru: [
    ['itself', 'настоящего документа|настоящем документе'],
    ['agenda', 'ее повестки|её повестки|своей повестки|его повестки'],
  ],
  // "of the United Nations", between a body and the number of its resolution
  ar: [
    ['itself', 'هذه الوثيقة'],
    ['article', 'التابع للأمم المتحدة'],
  ],
};

/** Abbreviations without their stop, as slips of English reports; in other languages they are words ("para" is Spanish). */
const WITHOUT_STOP: readonly (readonly [string, Keyword])[] = [
  ['para', locator('paragraph', 'para', 'en')],
  ['paras', locator('paragraph', 'paras', 'en')],
  ['art', locator('article', 'art', 'en')],
  ['arts', locator('article', 'arts', 'en')],
  ['chap', locator('chapter', 'chap', 'en')],
  ['chaps', locator('chapter', 'chaps', 'en')],
  ['sect', locator('section', 'sect', 'en')],
  ['sects', locator('section', 'sects', 'en')],
  ['ibid', { is: 'ibid' }],
];

/** English abbreviations that the table, which was counted in running text, does not hold. */
const MORE_ENGLISH: readonly (readonly [string, Keyword])[] = [
  ['res.', { is: 'resolution', body: null }],
  ['res', { is: 'resolution', body: null }],
  ['unscr', { is: 'resolution', body: 'sc' }],
  ['dec.', { is: 'decision', body: null }],
  ['enclosure', locator('enclosure', 'enclosure', 'en')],
  ['note', locator('footnote', 'note', 'en')],
  ['notes', locator('footnote', 'notes', 'en')],
  ['subsection', locator('section', 'subsection', 'en')],
  ['subsections', locator('section', 'subsections', 'en')],
];

const ORDINALS = 'one two three four five six seven eight nine ten'.split(' ');

function locator(kind: WordKind | 'enclosure', word: string, language: Language): Keyword {
  const unit = kind === 'article' || kind === 'rule' || kind === 'principle' ? kind : null;
  const place = kind === 'enclosure' ? 'enclosure' : PLACES[kind];
  return {
    is: 'locator',
    kind: place ?? 'paragraph',
    unit,
    plural: isPlural(word, language),
    short: word.endsWith('.'),
    orItem: language === 'ru' && kind === 'paragraph',
  };
}

/** What a word of the table means; undefined for those that the grammar reads by other means. */
function meaning(kind: WordKind, word: string, language: Language): Keyword | undefined {
  if (PLACES[kind]) return locator(kind, word, language);
  const keyword = OTHER_KINDS[kind];
  return keyword?.is === 'direction' ? { ...keyword, leads: language === 'ru' } : keyword;
}

function wordsIn(language: Language): Map<string, Keyword> {
  const words = new Map<string, Keyword>();
  for (const [is, row] of Object.entries(CONNECTIVES[language] ?? {})) {
    for (const word of row.split(' ')) if (!words.has(word)) words.set(word, { is } as Keyword);
  }
  for (const { kind, text, language: of } of WORDS) {
    if (of !== language || text.includes(' ')) continue;
    const word = text.toLowerCase();
    const keyword = meaning(kind, word, language);
    if (keyword) for (const form of formsOf(word, language)) words.set(form, keyword);
  }
  if (language === 'en') {
    for (const [word, keyword] of MORE_ENGLISH) words.set(word, keyword);
    ORDINALS.forEach((word, index) => words.set(word, { is: 'ordinal', value: index + 1 }));
  }
  return words;
}

const formsOf = (word: string, language: Language): readonly string[] =>
  language === 'ar' ? withPrefixes(word) : [word];

function phrasesIn(language: Language): Phrase[] {
  const phrases: Phrase[] = [];
  const add = (text: string, means: Phrase['means']): void => {
    const [first = '', ...rest] = text.toLowerCase().split(' ');
    for (const form of formsOf(first, language)) phrases.push({ words: [form, ...rest], means });
  };
  for (const { kind, text, language: of } of WORDS) {
    if (of !== language || !text.includes(' ')) continue;
    const keyword = meaning(kind, text, language);
    if (keyword) add(text, keyword);
  }
  for (const [body, names] of Object.entries(BODY_NAMES[language] ?? {}))
    for (const name of names.split('|')) add(name, { is: 'body', body });
  for (const [is, texts] of MORE_PHRASES[language] ?? []) for (const text of texts.split('|')) add(text, { is });
  return phrases;
}

const asItIs = (text: string): string => text;

const LATIN: Script = {
  spell: asItIs,
  label: asItIs,
  numeral: () => undefined,
  makesTeen: () => false,
  halfBrackets: false,
  genitive: () => false,
};

/** What has paragraphs, in the genitive. */
const RUSSIAN_THINGS = new Set(
  'доклада документа письма записки конвенции пакта декларации устава протокола программы плана договора статута соглашения закона кодекса положения правил замечаний мандата круга меморандума исследования заявления приложения обзора рекомендаций'.split(
    ' ',
  ),
);

/** `пункт 12 доклада`, `пункт 12 этого документа`, `пункт 12 итогового документа`, `пункт 12 резолюции`. */
function isRussianGenitive(word: string, keyword: Keyword | undefined): boolean {
  switch (keyword?.is) {
    case undefined:
      return RUSSIAN_THINGS.has(word) || (word.length > SHORTEST_ADJECTIVE && /[ое]го$/.test(word));
    case 'report':
      return RUSSIAN_THINGS.has(word);
    case 'article':
      return true;
    case 'its':
      return word === 'своего';
    case 'resolution':
      return word === 'резолюции';
    default:
      return false;
  }
}
const SHORTEST_ADJECTIVE = 5;

/** Cyrillic letters that look like Latin ones, and are typed for them: `2 (е)`. */
const LOOKS_LIKE: Readonly<Record<string, string>> = { а: 'a', е: 'e', о: 'o', с: 'c', А: 'A', В: 'B', С: 'C', Е: 'E' };

const SCRIPTS: Partial<Record<Language, Script>> = {
  // "article premier"
  es: { ...LATIN, halfBrackets: true },
  fr: {
    ...LATIN,
    halfBrackets: true,
    numeral: (word) => (word === 'premier' || word === 'première' ? '1' : undefined),
  },
  ru: {
    ...LATIN,
    halfBrackets: true,
    genitive: isRussianGenitive,
    label: (label) => LOOKS_LIKE[label] ?? label,
    // "приложение А"; in small letters they are prepositions.
    numeral: (word) => (word === word.toLowerCase() ? undefined : LOOKS_LIKE[word]),
  },
  // `من` is "of" and nothing else behind a number.
  ar: {
    ...LATIN,
    genitive: (word) => word === 'من',
    spell: plainArabic,
    label: arabicLabel,
    numeral: arabicNumeral,
    makesTeen,
  },
};

const lexicons = new Map<Language, Lexicon>();

/** The words of a language, and the English ones beside them: reports in all languages quote and cite in English. */
export function lexiconOf(language: Language): Lexicon {
  let known = lexicons.get(language);
  if (!known) {
    const words = new Map([...(language === 'en' ? WITHOUT_STOP : []), ...wordsIn('en'), ...wordsIn(language)]);
    known = new Lexicon(words, language === 'en' ? [] : phrasesIn(language), SCRIPTS[language]);
    lexicons.set(language, known);
  }
  return known;
}
