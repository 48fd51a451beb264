import { COUNTRIES } from '../data/countries';
import type { Language } from '../data/languages';

/** The small and the common words that tell where a name begins and ends. All in small letters. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s/).filter((word) => word !== ''));

/** What a name of an instrument turns on. */
export const HEADS: Readonly<Partial<Record<Language, ReadonlySet<string>>>> = {
  en: set(
    'convention conventions covenant covenants protocol protocols treaty treaties charter charters statute statutes pact agreement agreements declaration',
  ),
  fr: set('convention pacte protocole charte traité statut déclaration conventions pactes protocoles'),
  es: set(
    'convención convenio pacto protocolo carta tratado estatuto declaración convenciones convenios pactos protocolos',
  ),
};

/** What is called by its noun alone, once it was named: "the Council". */
export const BODY_NOUNS: Readonly<Partial<Record<Language, ReadonlySet<string>>>> = {
  en: set('council committee assembly commission board subcommittee'),
  fr: set('conseil comité assemblée commission'),
  es: set('consejo comité asamblea comisión junta'),
};

/** What makes a noun a short form: "the Convention", "its Charter". */
export const ARTICLES: Readonly<Partial<Record<Language, ReadonlySet<string>>>> = {
  en: set(
    'the this that these those its their his her said present same relevant respective applicable aforementioned mentioned annexed international additional optional existing both two three four each either other',
  ),
  fr: set('la le les l cette ce ces ladite ledit lesdits présente présent sa son leur aux du au des deux'),
  es: set('la el los las esta este estos estas dicha dicho presente su sus del al dos ambos ambas'),
};

/** What stands behind a noun that is no short form: the rest of a name that is not known. */
export const GOES_ON: Readonly<Partial<Record<Language, ReadonlySet<string>>>> = {
  en: set('of on against concerning regarding relating relative governing establishing between'),
  fr: set(
    'de des du d sur relative relatif contre pour internationale international européenne africaine unique interaméricaine additionnel facultatif concernant portant spécial spéciale national nationale générale législative consultatif consultative permanent permanente exécutif préparatoire constitutionnel constitutionnelle économique scientifique technique populaire parlementaire mixte',
  ),
  es: set(
    'de del sobre relativo relativa contra para internacional europea africana única interamericana adicional facultativo marco especial nacional general legislativa consultivo consultiva permanente ejecutivo ejecutiva preparatorio preparatoria constitucional económico económica científico científica técnico técnica mixta',
  ),
};

/** Behind a head they make it something else: "Charter School", "Protocol Office", "Treaty Series". */
export const NOT_BEHIND = set(
  `centre center hall complex house school schools flight office officer officers section unit department directorate
  service services division liaison series collection event body bodies law book books university based affairs`,
);

/** Before a head they make it something else, or nothing that binds States. */
export const NOT_BEFORE = set(
  `constitutional national state party democratic republican internet gas standard clinical treatment safety ministerial
  political citizens patients olympic model bilateral community istanbul minnesota baseball transitional youth`,
);

/** What may stand before a known title without making it another one: "UN Convention against Torture". */
export const NEUTRAL_BEFORE = set('united nations un international ilo unesco');

/** Before a short form they belong to it: "Optional Protocol", "Second Convention", "1971 Convention". */
export const OF_SHORT_FORMS = set(
  'optional additional facultative supplementary international framework single first second third fourth fifth',
);

/** Before "Optional Protocol" they count although they are written small. */
export const ORDINALS = set('first second third fourth');

/** Capitalized because they begin a sentence or a heading, and so no part of a name. */
export const SENTENCE_WORDS = set(
  `the this that these those its their his her our such said same both all any each every no some several many most other
  another one two three four under in on by of for with without within to from at as and or but if while since although
  however when where whereas whether through throughout pursuant upon after before during between among against into
  is are was were has have had be been being will would should shall may can not also only its then there here thus
  see cf a an per via article articles art arts chapter section paragraph paragraphs para part annex rule
  ratify ratifies ratified ratification ratifying sign signs signed signing signature accede acceded acceding accession
  accept accepts adopt adopts adopted adopting adoption implement implements implemented implementing implementation
  consider considers considering considered join joining continue strengthen ensure ensures respect promote promotes
  incorporate withdraw withdrawal lift review submit submits recognize recognizing recall recalls recalling reaffirm
  reaffirms reaffirming reaffirmed noting notes noted note welcoming welcomes welcomed welcome urges urging urge calls
  calling called call guided bearing taking having including regarding concerning following according given emphasizing
  stressing expressing acknowledging appreciating commending encouraging encourages encourage invites inviting invite
  requests requesting request decides deciding affirms affirming mindful aware concerned convinced deeply
  table signatory signatories state states party parties member government governments reservations reservation
  conformity compliance accordance provisions violation violations promoting become becoming complete
  completing finalize take make give report reports reporting like unlike
  january february march april may june july august september october november december`,
);

/** What a title goes on over, written small. */
export const TITLE_CONNECTIVES = set(
  `of on the and to in at by from with between against their its other all as than relating relative respect concerning
  regarding governing under through within into beyond during any which more a an especially including particularly
  involving affecting establishing upon towards toward about across among over`,
);

/** What a title can begin with behind its head: "Convention on …". "For" counts as "on". */
export const TITLE_OPENERS = set(
  'on against of concerning regarding relating relative governing establishing between to in additional',
);

/** Verbs that titles begin with behind "to": "Protocol to Prevent, Suppress and Punish …". */
export const TITLE_VERBS = set(
  'prevent combat suppress eliminate abolish facilitate regulate promote amend protect ban prohibit reduce counter punish provide secure',
);

/** Behind these a country is where something happens, and no part of a title: "the Convention on Harbours in Belgium". */
export const PLACE_WORDS = set('in by to on from with at');

/** What begins another matter behind "and the". */
export const OTHER_MATTERS = set(
  `government ministry minister committee commission council office secretary secretariat republic united state states
  president parliament court constitution convention covenant protocol treaty charter declaration statute agreement
  programme organization special working group human`,
);

/** First words of countries' names that other names begin with too. */
const FIRST_WORDS_OF_REGIONS = set('american central european world south north northern western hong');

/** The first words of countries' names. */
export const COUNTRY_WORDS: ReadonlySet<string> = new Set(
  Object.values(COUNTRIES)
    .map((name) => (name.split(' ', 1)[0] ?? name).toLowerCase())
    .filter((word) => !FIRST_WORDS_OF_REGIONS.has(word)),
);

/** Those of them that are no names by themselves: "United Nations Convention", "South Asian Convention". */
export const ADJECTIVES = set(
  `british cook czech democratic dominican equatorial falkland french holy marshall new republic russian
  saint state syrian united wallis`,
);

export const MONTHS = set('january february march april may june july august september october november december');

/** What a committee does, and a treaty does not. */
export const SPEAKING = set(
  `urged urges recommended recommends was is remained noted notes encouraged encourages called calls welcomed welcomes
  expressed expresses regretted regrets requested requests stated states observed observes reiterated reiterates invited
  invites commended commends asked asks considered considers found finds drew reminded had has also further suggested
  reported reports concluded adopted held advised referred appreciated indicated raised acknowledged highlighted`,
);

/** Abbreviations of a treaty that its committee bears too: as the treaty, and as the committee's id. */
export const SHARED: ReadonlyMap<string, { readonly instrument: string; readonly body: string }> = new Map([
  ['CEDAW', { instrument: 'cedaw', body: 'cedaw' }],
  ['CAT', { instrument: 'cat', body: 'cat' }],
  ['CRC', { instrument: 'crc', body: 'crc' }],
  ['CRPD', { instrument: 'crpd', body: 'crpd' }],
  ['CED', { instrument: 'icpped', body: 'ced' }],
  ['CERD', { instrument: 'icerd', body: 'cerd' }],
  ['CMW', { instrument: 'icrmw', body: 'cmw' }],
  ['CCPR', { instrument: 'iccpr', body: 'ccpr' }],
]);

/** Abbreviations that other things bear, too: they count where words near them speak for a treaty. */
export const DOUBTFUL = new Set(['CCM', 'OPIC', 'ATT', 'CCW', 'ICED', 'CPED', 'CBD', 'ECHR', 'OPSC', 'OPAC']);
