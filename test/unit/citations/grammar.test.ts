import assert from 'node:assert/strict';
import type { Citation, Label, PlaceCitation } from '../../../server/src/citations/citation';
import type { Language } from '../../../server/src/citations/data/languages';
import { readCitations } from '../../../server/src/citations/grammar';

/** A citation in one line: what it is, its words, whose it is. */
function lineOf(text: string, all: readonly Citation[], citation: Citation): string {
  const words = text.slice(citation.start, citation.end).replace(/\s+/g, ' ');
  if ('owner' in citation)
    return `${citation.kind} ${words}${labelled(words, citation)}${ownerOf(text, all, citation)}`;
  switch (citation.kind) {
    case 'resolution':
    case 'decision':
      return `${citation.kind} ${citation.number}${citation.body === null ? '' : ` of ${citation.body}`}`;
    case 'generalComment': {
      const { word, number, year, committees } = citation;
      return `general ${word} ${number}${year === null ? '' : ` (${year})`}${committees.length === 0 ? '' : ` of ${committees.join()}`}`;
    }
    case 'document':
      return `${citation.kind} ${citation.symbol}${citation.malformed ? ' malformed' : ''}`;
    case 'communication':
      return `${citation.kind} ${citation.reference}${citation.type === null ? '' : ` (${citation.type})`}`;
    case 'treaty':
      return `treaty ${citation.name}`;
    case 'ibid':
      return citation.partial ? 'ibid in part' : 'ibid';
    default:
      return `${citation.kind} ${words}`;
  }
}

const written = ({ number, letters }: Label): string => `${number}${letters.map((letter) => `(${letter})`).join('')}`;

/** The label, where the words alone do not say it. */
function labelled(words: string, { label, last }: PlaceCitation): string {
  const whole = written(label) + (last ? `–${written(last)}` : '');
  return whole === '' || whole.replaceAll(' ', '') === words.replaceAll(' ', '') ? '' : ` = ${whole}`;
}

function ownerOf(text: string, all: readonly Citation[], { owner, within, direction }: PlaceCitation): string {
  const wordsOf = (index: number): string => text.slice(all[index]?.start, all[index]?.end).replace(/\s+/g, ' ');
  const outer = within === null ? '' : ` in ${wordsOf(within)}`;
  switch (owner.by) {
    case 'work':
      return `${outer} of ${wordsOf(owner.index)}`;
    case 'self':
      return `${outer} own${direction ? ` ${direction.side}` : ''}`;
    case 'pointer':
      return `${outer} own?`;
    case 'other':
      return `${outer} elsewhere`;
    case 'open':
      return `${outer} open`;
  }
}

function checkIn(language: Language, text: string, ...expected: readonly string[]): void {
  const found = readCitations(text, 0, text.length, language);
  assert.deepEqual(
    found.map((citation) => lineOf(text, found, citation)),
    expected,
    text,
  );
}

const check = (text: string, ...expected: readonly string[]): void => {
  checkIn('en', text, ...expected);
};

describe('Citations: the clause that names the target decides', () => {
  it('a place behind a document', () => {
    check('See A/HRC/57/78, para. 41.', 'document A/HRC/57/78', 'paragraph 41 of A/HRC/57/78');
    check('(A/HRC/57/78, para. 41)', 'document A/HRC/57/78', 'paragraph 41 of A/HRC/57/78');
    check(
      'A/HRC/57/78, annex, para. 4',
      'document A/HRC/57/78',
      'annex annex of A/HRC/57/78',
      'paragraph 4 in annex of A/HRC/57/78',
    );
    check('A/HRC/57/78 (para. 41) says', 'document A/HRC/57/78', 'paragraph 41 of A/HRC/57/78');
    check(
      'A/HRC/57/78, annex II, sect. B, paras. 3–5.',
      'document A/HRC/57/78',
      'annex II of A/HRC/57/78',
      'section B in II of A/HRC/57/78',
      'paragraph 3–5 in B of A/HRC/57/78',
    );
  });

  it('each document of a row its own', () => {
    check(
      'A/HRC/54/72, paras. 9 and 12; and A/HRC/57/78, para. 17.',
      'document A/HRC/54/72',
      'paragraph 9 of A/HRC/54/72',
      'paragraph 12 of A/HRC/54/72',
      'document A/HRC/57/78',
      'paragraph 17 of A/HRC/57/78',
    );
    check(
      'A/72/6, paras. 3 and 5, and annex I.',
      'document A/72/6',
      'paragraph 3 of A/72/6',
      'paragraph 5 of A/72/6',
      'annex I of A/72/6',
    );
  });

  it('a place before what it belongs to', () => {
    check('In paragraph 5 of resolution 54/36', 'paragraph 5 of 54/36', 'resolution 54/36');
    check('paragraph 5 of its resolution 54/36', 'paragraph 5 of 54/36', 'resolution 54/36');
    check('paragraph 5 of General Assembly resolution 60/251', 'paragraph 5 of 60/251', 'resolution 60/251 of ga');
    check(
      'paragraph 15 of the annex to Human Rights Council resolution 5/1',
      'paragraph 15 in annex of 5/1',
      'annex annex of 5/1',
      'resolution 5/1 of hrc',
    );
    check('article 19 of the Covenant', 'article 19 of Covenant', 'treaty Covenant');
    check(
      'article 19, paragraph 3, of the International Covenant on Civil and Political Rights',
      'article 19 of International Covenant on Civil and Political Rights',
      'paragraph 3 in 19 of International Covenant on Civil and Political Rights',
      'treaty International Covenant on Civil and Political Rights',
    );
    check(
      'paragraph 3 of the report of the Secretary-General on ports (A/78/1)',
      'paragraph 3 of A/78/1',
      'document A/78/1',
    );
    check('paragraph 3 of the report of the Board', 'paragraph 3 elsewhere');
    check(
      'paragraph 3 of the report on the implementation of resolution 97/1 (A/98/1)',
      'paragraph 3 of A/98/1',
      'resolution 97/1',
      'document A/98/1',
    );
    check('article 4 of the law', 'article 4 elsewhere');
  });

  it('articles before the name of what they belong to', () => {
    check(
      'As implied in articles 3–5 and 15, the Convention on the Rights of the Child affirms',
      'article 3–5 of Convention on the Rights of the Child',
      'article 15 of Convention on the Rights of the Child',
      'treaty Convention on the Rights of the Child',
    );
  });

  it('what belongs to a work that nobody knows', () => {
    check('Report of the Summit (Sales No. E.41.I.2), chap. I', 'chapter I elsewhere');
    check('Harbours and Their Keepers, chap. 3', 'chapter 3 elsewhere');
  });

  it('behind an aside, and with its title', () => {
    check('section I, on the harbours, of draft resolution B', 'section I elsewhere');
    check('chapter IV (Special rules)', 'chapter IV elsewhere');
    check('(see chapter IV (Special rules))', 'chapter IV own?');
  });

  it('annexes “thereto”', () => {
    check('resolution 97/1 and annexes I and II thereto', 'resolution 97/1', 'annex I of 97/1', 'annex II of 97/1');
  });

  it('the same resolution again', () => {
    check(
      'Resolution 54/36 was adopted. In paragraph 7 of the resolution, the Council',
      'resolution 54/36',
      'paragraph 7 of 54/36',
    );
  });

  it('words that prove it the report’s own', () => {
    check('see para. 12 above', 'paragraph 12 own above');
    check(
      'see A/78/1, para. 3, and para. 12 above',
      'document A/78/1',
      'paragraph 3 of A/78/1',
      'paragraph 12 own above',
    );
    check(
      '(see paras. 3 and 22 above and 40 below)',
      'paragraph 3 own above',
      'paragraph 22 own above',
      'paragraph 40 own below',
    );
    check('paragraph 12 of the present report', 'paragraph 12 own', 'self present report');
    check('sections II–VII above', 'section II–VII own above');
    check('Section II of the report provides background.', 'section II own?');
    check('paragraph 12 of this report.', 'paragraph 12 own');
    check('section II of the report of the Board', 'section II elsewhere');
    check('section II of the report (A/78/1)', 'section II of A/78/1', 'document A/78/1');
    check('(see para. 12)', 'paragraph 12 own?');
    check('(see A/78/1)', 'document A/78/1');
    check('as A/78/1 says (see para. 12)', 'document A/78/1', 'paragraph 12 open');
  });

  it('nothing in its clause', () => {
    check('In paragraph 12, the Committee asked', 'paragraph 12 open');
  });

  it('the annex to the present report', () => {
    check('The annex to the present report', 'annex annex own', 'self present report');
  });
});

describe('Citations: items', () => {
  it('lists, ranges and letters', () => {
    check(
      'paras. 12–15 and 20 (b) and (c) above',
      'paragraph 12–15 own above',
      'paragraph 20 (b) own above',
      'paragraph (c) = 20(c) own above',
    );
    check(
      'arts. 494, 495 and 437bis of the Criminal Code',
      'article 494 elsewhere',
      'article 495 elsewhere',
      'article 437bis elsewhere',
    );
    check('paragraphs 9 to 12 below', 'paragraph 9 to 12 = 9–12 own below');
    check(
      'para. 34(a)(b)(c) and (d) above',
      'paragraph 34(a) own above',
      'paragraph (b) = 34(b) own above',
      'paragraph (c) = 34(c) own above',
      'paragraph (d) = 34(d) own above',
    );
    check('paragraph 81 (b) (ii) above', 'paragraph 81 (b) (ii) own above');
    check('paras. 115.1, 115.4–115.17 above', 'paragraph 115.1 own above', 'paragraph 115.4–115.17 own above');
    check('para. 12 (a)–(c) above', 'paragraph 12 (a)–(c) = 12(a)–12(c) own above');
    check('section III.B above', 'section III.B own above');
    check('part one above', 'part one = I own above');
    check('para. 12 bis above', 'paragraph 12 bis own above');
  });

  it('no numbers of other things', () => {
    check('in paragraph 5, 12 States asked', 'paragraph 5 open');
    check('in table 3 and 12 other tables', 'table 3 open');
    check('figure 2, 2024', 'figure 2 open');
  });

  it('through signs that nobody sees', () => {
    check('paras.\u00a012\u200e–\u200e15 above', 'paragraph 12\u200e–\u200e15 = 12–15 own above');
    check('see para.\n12 above', 'paragraph 12 own above');
    check('see *para. 12* **above**', 'paragraph 12 own above');
    check('A/HRC/57/78,¹² para. 41', 'document A/HRC/57/78', 'paragraph 41 of A/HRC/57/78');
  });
});

describe('Citations: resolutions and decisions', () => {
  it('in every style', () => {
    check('General Assembly resolution 60/251', 'resolution 60/251 of ga');
    check('resolution 60/251 of the General Assembly', 'resolution 60/251 of ga');
    check('Security Council resolution 1325 (2000)', 'resolution 1325 (2000) of sc');
    check('General Assembly resolution 2200 A (XXI)', 'resolution 2200 A (XXI) of ga');
    check('resolutions 3411 A and B (XXX)', 'resolution 3411 A (XXX)', 'resolution 3411 B (XXX)');
    check('resolutions 60/251, 65/281 and 68/268', 'resolution 60/251', 'resolution 65/281', 'resolution 68/268');
    check('resolutions 60/251 of 15 March 2006 and 65/281', 'resolution 60/251', 'resolution 65/281');
    check('Council resolution S-28/1', 'resolution S-28/1');
    check(
      'resolutions 1325 (2000), 1820 (2008) and 2467 (2019)',
      'resolution 1325 (2000)',
      'resolution 1820 (2008)',
      'resolution 2467 (2019)',
    );
    check('decision 57/114', 'decision 57/114');
    check('Economic and Social Council decision 2006/246', 'decision 2006/246 of ecosoc');
    check('the Assembly, in its resolution 60/251', 'resolution 60/251 of ga');
    check('55/20 of 4 April 2024, 53/26 of 14 July 2023', 'resolution 55/20', 'resolution 53/26');
    check('the statement PRST 9/2', 'decision PRST 9/2 of hrc');
    check('the President’s statement PRST/9/2', 'decision PRST 9/2 of hrc');
    check('decision 1/CP.21, para. 4', 'decision 1/CP.21', 'paragraph 4 of 1/CP.21');
    check('the Committee established pursuant to resolution 1373 (2001)', 'resolution 1373 (2001)');
  });

  it('and no others', () => {
    check('Notification No. 2006 (2018)');
    check('resolution 60/251, 12 States', 'resolution 60/251');
    check('a resolution of 1998');
    check('Act No. 1/11 of 24 November 2020');
    check('Directive (EU) 2025/149 of 15 November 2024');
  });
});

describe('Citations: general comments', () => {
  it('with and without committee and year', () => {
    check(
      'Human Rights Committee, general comment No. 34 (2011), paras. 44 and 45.',
      'general comment 34 (2011) of ccpr',
      'paragraph 44 of general comment No. 34 (2011)',
      'paragraph 45 of general comment No. 34 (2011)',
    );
    check(
      'The Human Rights Committee has clarified that in its general comment No. 34 (2011).',
      'general comment 34 (2011) of ccpr',
    );
    check('general recommendation No. 35 (2017)', 'general recommendation 35 (2017)');
    check('general comment No 35 (2014)', 'general comment 35 (2014)');
    check('general comments no 14 and no 25', 'general comment 14', 'general comment 25');
    check('There is no general comment, and no 35 of them.');
    check('general comments No. 14 (2000) and No. 25 (2020)', 'general comment 14 (2000)', 'general comment 25 (2020)');
    check('general comment on ports');
  });
});

describe('Citations: other things', () => {
  it('communications', () => {
    check('See KHM 1/2025.', 'communication KHM 1/2025');
    check('See AL KHM 1/2025 and OTH 106/2024.', 'communication KHM 1/2025 (AL)', 'communication OTH 106/2024');
    check('ABC 1/2025');
  });

  it('the Treaty Series', () => {
    check('United Nations, Treaty Series, vol. 1155, No. 18232.', 'treatySeries Treaty Series, vol. 1155, No. 18232');
    check(
      'United Nations, *Treaty Series*, vol. 1155, p. 331.',
      'treatySeries Treaty Series*, vol. 1155',
      'page 331 of Treaty Series*, vol. 1155',
    );
    check('the Treaty Series is long');
  });

  it('ibid.', () => {
    check('Ibid., para. 7.', 'ibid', 'paragraph 7 of Ibid.');
    check('Ibid.', 'ibid');
    check('Ibid., vol. 1019, No. 14956.', 'ibid in part');
  });
});
