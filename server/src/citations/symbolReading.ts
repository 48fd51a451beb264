import { isDigit } from '../text/characters';
import { FIRST_COMPONENTS } from './data/bodies';
import {
  componentAt,
  GLUED_WORD,
  isSymbolWord,
  MIXED_WORDS,
  MODIFIER_KINDS,
  titled,
  withParenthesis,
  type Component,
} from './symbolComponents';
import { hasKnownStem, isInnerWord, isOwnSeries, isWholeSymbol, mayStandAlone, MODIFIER } from './symbolShape';
import { matchAt, MONTH } from './symbolView';

/** A symbol in signs as a view shows them (see symbolView.ts). */
export interface Reading {
  readonly components: readonly string[];
  readonly end: number;
  readonly malformed: boolean;
}

const FIRST = /([A-Z]+)(\.\d{1,3})?(\([IVXLC]{1,8}\))?(?=[/ \n])/y;

/** What parts two components: as it should be, with a line end in it, or by a slip. */
const SEPARATORS: readonly { readonly pattern: RegExp; readonly kind: 'oblique' | 'wrap' | 'slip' | 'blank' }[] = [
  { kind: 'oblique', pattern: /\/(?=[A-Za-z\d])/y },
  { kind: 'wrap', pattern: /\/\n(?=[A-Z\d])|\n\/(?=[A-Z\d])/y },
  { kind: 'slip', pattern: /\/\/(?=[A-Za-z\d])|\/ (?=[A-Z\d])| \/(?=[A-Z\d])/y },
  // A modifier that hangs on the number, or on a full stop.
  { kind: 'slip', pattern: /\.?(?=(?:Add|Rev|Corr|Amend)\.? ?\d)/y },
  { kind: 'blank', pattern: / (?=[A-Z\d])/y },
];

const MOST_SLIPS = 2;

/** Reads component after component, over a few slips as well as long as the whole can become a symbol. */
export function readComponents(signs: string, mostSlips = MOST_SLIPS): Reading | undefined {
  const head = matchAt(FIRST, signs, 0);
  const [, first = '', dotted = '', closedUp = ''] = head ?? [];
  if (!head || !FIRST_COMPONENTS.has(first)) return undefined;
  const components = [first + dotted + closedUp];
  let end = head[0].length;
  let slips = 0;
  /** What was read before the first slip, and the longest whole symbol behind one. */
  let clean: Reading | undefined;
  let mended: Reading | undefined;
  for (;;) {
    const from = end;
    const separator = SEPARATORS.find(({ pattern }) => matchAt(pattern, signs, from));
    if (!separator) break;
    const start = separator.pattern.lastIndex;
    const bare = componentAt(signs, start, first);
    if (!bare) break;
    const { kind } = separator;
    if (kind === 'slip' || kind === 'blank' || bare.slip) {
      clean ??= { components: [...components], end, malformed: false };
      if (++slips > mostSlips || !mayFollowSlip(signs, components, bare, kind === 'blank')) break;
    }
    if (kind === 'wrap' && FIRST_COMPONENTS.has(matchAt(ANOTHER, signs, start)?.[1] ?? '')) break;
    const component = withParenthesis(signs, bare, components);
    components.push(component.text);
    end = component.end;
    if (slips > 0 && mayStandAlone(components) && endsWell(signs, end, components, kind === 'blank'))
      mended = { components: [...components], end, malformed: true };
  }
  clean ??= { components, end, malformed: false };
  return mended ?? (mayStandAlone(clean.components) && !goesOn(signs, clean.end) ? clean : undefined);
}

/** Behind a line end a symbol of its own can begin. */
const ANOTHER = /([A-Z]+)\//y;

/** The number of a communication, which goes on behind that of a session. */
const VIEWS = /D\/\d+\/\d{4}(?!\d)/y;

/**
 * Whether a component behind a blank or another slip can belong to the symbol. A whole symbol takes a modifier only
 * ("A/HRC/57/78 12 March"); one that says nothing alone takes what begins a component of it.
 */
function mayFollowSlip(signs: string, components: readonly string[], next: Component, blank: boolean): boolean {
  const start = next.end - next.text.length;
  if (MODIFIER.test(next.text)) {
    // "Add.1Add.1" are two copies of one, and "Summary" may be a word of the text.
    const kind = next.text.split('.', 1)[0] ?? '';
    return MODIFIER_KINDS.has(kind) && components.at(-1)?.startsWith(kind) !== true && isWholeSymbol(components);
  }
  if (isWholeSymbol(components)) return matchAt(VIEWS, signs, start) !== null;
  if (FIRST_COMPONENTS.has(next.text) && components.length > 1 && readComponents(signs.slice(start), 0)) return false;
  if (!blank) return true;
  const [first = '', second] = components;
  if (second === undefined) return false;
  const goesOnBehind = signs.charAt(next.end) === '/';
  const stem = hasKnownStem(components) || /^(?:\d|E?S-)/.test(second);
  if (!stem && !(isOwnSeries(first) && (goesOnBehind || /\d/.test(components.slice(1).join())))) return false;
  // A committee and a number alone ("E/CN.6 3") are too little; a word must go on to a number: "E/2025 SESSION" does not.
  if (/^\d/.test(next.text) && !goesOnBehind && components.length === 2 && !TAKES_NUMBER.test(second)) return false;
  return /\d/.test(next.text) || (goesOnBehind && isInnerWord(next.text));
}

/** What one number can follow as the second component. */
const TAKES_NUMBER = /^(?:\d|E?S-|RES|DEC|CONF|AC\.)/;

const FRACTION_OR_SHARE = /[.,]\d| ?%| per cent|-\d|°/y;

/** Whether a mended symbol can end here. */
function endsWell(signs: string, end: number, components: readonly string[], blank: boolean): boolean {
  if (goesOn(signs, end) || /[A-Za-z\d\\]/.test(signs.charAt(end))) return false;
  if (!blank || !isDigit(components.at(-1)?.charCodeAt(0) ?? NaN)) return true;
  return !matchAt(FRACTION_OR_SHARE, signs, end) && !matchAt(MONTH, signs, end);
}

const PATH_GOES_ON =
  /[@=%]|[\\_](?=[A-Za-z\d])|\/[a-z_%]|\.(?:pdf|PDF|docx?|html?|aspx?|txt|json|xml|md|php|xlsx?|zip)(?![A-Za-z])/y;

/** Whether a path, an address or a word goes on where the symbol ends. */
function goesOn(signs: string, end: number): boolean {
  if (/[a-z]/.test(signs.charAt(end)) && !matchAt(GLUED_WORD, signs, end)) return true;
  return matchAt(PATH_GOES_ON, signs, end) !== null;
}

const RUN = /[A-Za-z\d.\-/\\]+/y;

/** `a/hrc/57/78`, `A-HRC-57-78`, `A\HRC\57\78` as they should be. Only what names its body by more than a letter. */
export function readInOtherSigns(signs: string): Reading | undefined {
  const run = matchAt(RUN, signs, 0)?.[0] ?? '';
  for (const mend of [recased, (text: string) => text.replaceAll('\\', '/'), hyphensAsObliques]) {
    const other = mend(run);
    if (other === run) continue;
    const reading = readComponents(other + signs.slice(run.length));
    if (!reading || reading.malformed || !isWholeSymbol(reading.components)) continue;
    if (reading.end > run.length && /[\n\f]/.test(signs.slice(0, reading.end))) continue;
    const byNumbers = mend === recased && /^\d/.test(reading.components[1] ?? '');
    if (!byNumbers && !hasKnownStem(reading.components)) continue;
    // Whatever is left of the run but a full stop makes it something else.
    if (reading.end >= run.length || /^[.-]$/.test(run.slice(reading.end))) return { ...reading, malformed: true };
  }
  return undefined;
}

function recased(run: string): string {
  // The path of a file goes on in small letters of its own: "A/79/500/page/2".
  const [, , ...rest] = run.split('/');
  if (
    /^[A-Z]/.test(run) &&
    rest.some((part) => /^[a-z]/.test(part) && !MIXED_WORDS.has(titled(part.split('.', 1)[0] ?? '')))
  )
    return run;
  return run.replace(/(?<![\dA-Za-z])[A-Za-z]+/g, (letters) => {
    const title = titled(letters);
    return isSymbolWord(letters) || !MIXED_WORDS.has(title) ? letters.toUpperCase() : title;
  });
}

const hyphensAsObliques = (run: string): string => (run.includes('\\') ? run : run.replaceAll('-', '/'));
