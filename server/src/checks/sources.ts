import type { RuleSource } from './description';

const manual = (title: string, page: string): RuleSource => ({
  title: `Editorial Manual, ${title}`,
  url: `https://www.un.org/dgacm/en/content/editorial-manual/${page}`,
});

const olderManual = (title: string, page: string): RuleSource => ({
  title: `Editorial Manual, older edition, ${title}`,
  url: `http://dd.dgacm.org/editorialmanual/ed-guidelines/${page}`,
});

/** The pages that rules come from, by what they are about. */
export const SOURCES = {
  textNotes: manual('Footnotes and text notes', 'footnotes/chap-02'),
  unitedNationsSources: manual('United Nations sources', 'footnotes/chap-03'),
  otherSources: manual('Sources outside the United Nations', 'footnotes/chap-04'),
  repeatedReferences: manual('Repeated references', 'footnotes/chap-05'),
  indicators: manual('Footnote indicators', 'footnotes/chap-09'),
  olderIndicators: olderManual('Footnote indicators', 'footnotes/footnotes_chap_09.htm'),
  headings: manual('Headings and subheadings', 'headings'),
  masthead: manual('Masthead and cover page', 'mast-cover'),
  numbers: manual('Numbers, dates and time', 'numbers-dates-time'),
  italics: manual('Italics', 'italics'),
  quotations: {
    title: 'Editorial Manual, Quotations',
    url: 'https://www.un.org/dgacm/en/node/4440',
  },
  preparation: {
    title: 'Editorial Manual, Instructions for the preparation of official documents',
    url: 'https://www.un.org/dgacm/en/node/4346',
  },
  resolutions: manual('Resolutions and other formal decisions, I. System of identification', 'res-dec-sys-ident'),
  olderParagraphs: olderManual('Paragraphs and subparagraphs', 'format/para_subpara.htm'),
  olderAbbreviations: olderManual('Abbreviations', 'style/abbreviations.htm'),
  symbols: {
    title: 'Dag Hammarskjöld Library, United Nations document symbols',
    url: 'http://research.un.org/en/docs/symbols',
  },
  symbolsIntroduction: {
    title: 'Dag Hammarskjöld Library, Introduction to document symbols',
    url: 'https://research.un.org/en/docs/undocumentsymbols/intro',
  },
  generalComments: {
    title: 'The treaty bodies’ own list, General Comments',
    url: 'https://tbinternet.ohchr.org',
  },
  treaties: { title: 'United Nations Treaty Collection', url: 'https://treaties.un.org' },
  disasterRiskManual: {
    title: 'UNDRR, Editorial Manual (a digest of the manual of the United Nations)',
    url: 'https://github.com/unisdr/undrr-mangrove',
  },
  markdown: { title: 'CommonMark', url: 'https://spec.commonmark.org/0.31.2/' },
  usage: { title: 'Usage of published reports; the manuals that we have seen do not say it.' },
  reviewUsage: {
    title: 'Usage of the reports of the Working Group on the Universal Periodic Review and of those that cite them.',
  },
} as const satisfies Readonly<Record<string, RuleSource>>;
