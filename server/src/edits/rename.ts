import { letterValue, numberOf, plainOf, romanValue, toLetters } from '../text/numerals';
import { phrase, type Message } from '../text/message';
import type { NoteSeries, Paragraph, Reference, Report, Section, Subparagraph } from '../report/model';
import { numberOfSection } from '../report/sectionRuns';
import { withChangedMeanings } from './meanings';
import { moveParagraph, moveSection, moveSubparagraph, type Side } from './moves';
import { labelLike } from './numbering';
import { relabel, type Renumbering } from './renumber';
import { labelOf, Relabelling } from './relabelling';
import { rowOf, type Numbered } from './rows';

/** What somebody can give another number. */
export type RenamableKind = 'paragraph' | 'footnote' | 'section' | 'subparagraph' | 'annex';

/** Another number for a place: the edits, or why it cannot have it. */
export type Renaming =
  | ({ readonly is: 'renamed' } & Renumbering)
  /** `insertion` puts the place where the number belongs, and counts on behind it; where another one has the number. */
  | { readonly is: 'refused'; readonly reason: Message; readonly insertion: Renumbering | undefined };

export function kindOf(place: Numbered): RenamableKind {
  if ('fullNumber' in place) return 'subparagraph';
  if ('id' in place) return 'footnote';
  if ('series' in place) return 'paragraph';
  return place.style === 'division' ? 'annex' : 'section';
}

/** Whether a place has a number that can be another one: not "Part One", not a note that is no note of a series. */
export function isRenamable(place: Numbered): boolean {
  return 'heading' in place ? place.numberSpan !== null && formOf(place) !== undefined : true;
}

/** The label of a place without what stands around it: `b` of `(b)`. */
export const bareLabelOf = (place: Numbered): string => bare(labelOf(place));

const bare = (label: string): string => label.replace(/[().\s]/g, '');

/**
 * Gives a place the number that somebody has typed, with all that refers to it. Refused where that is no number of its
 * kind, or another place has it.
 */
export function rename(report: Report, place: Numbered, typed: string): Renaming {
  const label = labelFor(place, typed.trim());
  if (label === undefined)
    return { is: 'refused', reason: phrase(FORMS[formName(place)], typed.trim()), insertion: undefined };
  const row = rowOf(report, place);
  const taken = row.find((one) => one !== place && !isSameMark(one, place) && isSame(labelOf(one), label));
  if (taken)
    return {
      is: 'refused',
      reason: phrase(TAKEN[kindOf(place)], bare(label)),
      insertion: insertion(report, place, taken, row),
    };
  const relabelling = new Relabelling();
  for (const one of row) if (one === place || isSameMark(one, place)) relabelling.set(one, label);
  return { is: 'renamed', ...withChangedMeanings(report, relabel(report, relabelling)) };
}

/** Marks that share a number and have no note go together. */
const isSameMark = (one: Numbered, other: Numbered): boolean => isMark(one) && isMark(other) && one.id === other.id;

const isMark = (place: Numbered): place is Reference => 'id' in place && !('references' in place);

const isSame = (one: string, other: string): boolean => bare(one) === bare(other);

const TAKEN: Readonly<Record<RenamableKind, string>> = {
  paragraph: 'There is a paragraph {0} already.',
  footnote: 'There is a note {0} already.',
  section: 'There is a section {0} already.',
  subparagraph: 'There is a subparagraph ({0}) already.',
  annex: 'There is an annex {0} already.',
};

// ---------------------------------------------------------------- forms

/** How a number is written. */
type Form = 'figure' | 'roman' | 'smallRoman' | 'capital' | 'letter' | 'session' | 'asterisks' | 'name';

/** What is said of a number that is written otherwise. */
const FORMS: Readonly<Record<Form, string>> = {
  figure: 'A number such as 12 is wanted here, not “{0}”.',
  roman: 'A Roman numeral such as IV is wanted here, not “{0}”.',
  smallRoman: 'A small Roman numeral such as iv is wanted here, not “{0}”.',
  capital: 'A capital letter such as C is wanted here, not “{0}”.',
  letter: 'A letter such as c is wanted here, not “{0}”.',
  session: 'A number such as 22/1 is wanted here, not “{0}”.',
  asterisks: 'Asterisks are wanted here, not “{0}”.',
  name: 'A name of letters and hyphens is wanted here, not “{0}”.',
};

const formName = (place: Numbered): Form => formOf(place) ?? 'figure';

/** How the number of a place is written; undefined where it is none ("Part One"). */
function formOf(place: Numbered): Form | undefined {
  if ('fullNumber' in place) return place.style === 'roman' ? 'smallRoman' : 'letter';
  if ('id' in place) return formOfNotes(place.series);
  if ('series' in place) return 'figure';
  return formOfSection(place);
}

const NOTE_FORMS: Readonly<Record<NoteSeries['kind'], Form>> = {
  numbers: 'figure',
  letters: 'letter',
  asterisks: 'asterisks',
  names: 'name',
};

const formOfNotes = ({ kind }: NoteSeries): Form => NOTE_FORMS[kind];

function formOfSection({ style, number }: Section): Form | undefined {
  if (style === 'roman' || style === 'capital' || style === 'letter') return style;
  const sign = number ?? '';
  if (/^\d+$/.test(sign)) return 'figure';
  if (/^\d+\/\d+$/.test(sign)) return 'session';
  if (/^[IVXLC]+$/.test(sign)) return 'roman';
  return /^[A-Z]$/.test(sign) ? 'capital' : undefined;
}

/** What somebody typed as the label that a place has from now on; undefined where it is none. */
function labelFor(place: Numbered, typed: string): string | undefined {
  const form = formOf(place);
  if (form === 'asterisks') return /^\*{1,4}$/.test(typed) ? typed : undefined;
  const sign = [...typed.replace(/^\[\^|\]$|[()^]|\.$/g, '')].map((one) => plainOf(one.charCodeAt(0)) ?? one).join('');
  if (form === 'name') return /^[\p{L}\p{N}_-]{1,50}$/u.test(sign) && !/^\d+$/.test(sign) ? sign : undefined;
  if (form === 'session') return /^\d{1,3}\/\d{1,3}$/.test(sign) ? sign : undefined;
  const value = form === undefined ? NaN : valueOf(form, sign);
  if (Number.isNaN(value) || value < 1) return undefined;
  if ('fullNumber' in place) return labelLike(place, value);
  if ('heading' in place) return form === 'capital' ? sign.toUpperCase() : numberOfSection(place, value);
  return form === 'letter' ? sign : String(value);
}

function valueOf(form: Form, sign: string): number {
  switch (form) {
    case 'figure':
      return /^\d+$/.test(sign) ? numberOf(sign) : NaN;
    case 'roman':
    case 'smallRoman':
      return romanValue(sign);
    case 'capital':
      return sign.length === 1 ? letterValue(sign) : NaN;
    default:
      return letterValue(sign);
  }
}

// ---------------------------------------------------------------- a number that is taken

/**
 * The place where its new number belongs: it is moved there. Where it stands there already, with a number that is out of
 * order, it takes the new one, and those behind it count one more as far as they follow on each other. Notes are not
 * moved: they stand where they are marked.
 */
function insertion(
  report: Report,
  place: Numbered,
  taken: Numbered,
  row: readonly Numbered[],
): Renumbering | undefined {
  const [from, to] = [row.indexOf(place), row.indexOf(taken)];
  const [before, own, after] = [row[from - 1]?.value ?? 0, place.value, taken.value];
  const isOutOfOrder = own <= before || own >= after;
  if (to === from + 1 && isOutOfOrder && before < after) return counted(report, place, row.slice(to));
  const side: Side = to < from ? 'before' : 'after';
  if (isParagraph(place) && isParagraph(taken)) return moveParagraph(report, place, side, taken);
  if (isSection(place) && isSection(taken)) return moveSection(report, place, side, taken);
  if (isItem(place) && isItem(taken)) return moveSubparagraph(report, place, side, taken);
  return undefined;
}

/** A place takes the number of the first one behind it; those behind it give way. */
function counted(report: Report, place: Numbered, behind: readonly Numbered[]): Renumbering | undefined {
  const [taken] = behind;
  if (!taken || Number.isNaN(taken.value)) return undefined;
  const relabelling = new Relabelling();
  relabelling.set(place, labelOf(taken));
  let { value } = taken;
  for (const one of behind) {
    if (one.value !== value) break;
    value++;
    relabelling.set(one, labelWith(one, value));
  }
  return withChangedMeanings(report, relabel(report, relabelling));
}

/** The label that a place has with another value. */
function labelWith(place: Numbered, value: number): string {
  if ('fullNumber' in place) return labelLike(place, value);
  if ('heading' in place) return numberOfSection(place, value);
  return formOf(place) === 'letter' ? toLetters(value) : String(value);
}

const isParagraph = (place: Numbered): place is Paragraph => 'pieces' in place;
const isSection = (place: Numbered): place is Section => 'heading' in place;
const isItem = (place: Numbered): place is Subparagraph => 'fullNumber' in place;
