import { isHyphen, isInvisible, isLatinCapital, isLatinSmall, isWordUnit, withoutInvisible } from '../text/characters';
import { FIRST_COMPONENTS } from './data/bodies';
import { REACH } from './symbolView';

const LONGEST_FIRST = Math.max(...[...FIRST_COMPONENTS].map((component) => component.length));

/** A cheap test for callers that walk the text: can a symbol begin with the word at `at`? */
export function maySymbolBegin(text: string, at: number): boolean {
  if (!isLatinLetter(text.charCodeAt(at))) return false;
  let letters = 1;
  let place = at + 1;
  for (; letters <= LONGEST_FIRST && place < at + REACH; place++) {
    const unit = text.charCodeAt(place);
    if (isLatinLetter(unit)) letters++;
    else if (!isInvisible(unit)) break;
  }
  if (letters > LONGEST_FIRST || !joinsComponents(text.charCodeAt(place)) || !isFree(text, at)) return false;
  return FIRST_COMPONENTS.has(withoutInvisible(text.slice(at, place)).toUpperCase());
}

const isLatinLetter = (unit: number): boolean => isLatinCapital(unit) || isLatinSmall(unit);

/** Obliques and hyphens, the full stop and the bracket: what stands behind a first component, right or wrong. */
export const joinsComponents = (unit: number): boolean =>
  unit === 47 || unit === 92 || unit === 46 || unit === 40 || isHyphen(unit);

/** Whether what stands before leaves a symbol free to begin: no word, address, path or other symbol goes on. */
function isFree(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && at - before < REACH && isInvisible(text.charCodeAt(before))) before--;
  if (before < 0) return true;
  const unit = text.charCodeAt(before);
  if (text.charAt(before) === '_') return before === 0 || !isWordUnit(text.charCodeAt(before - 1));
  return !isWordUnit(unit) && !'/\\.:=&?@#%~+-\u2010\u2011'.includes(text.charAt(before));
}
