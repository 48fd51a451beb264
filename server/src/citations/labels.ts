import { romanValue } from '../text/numerals';

/** Whether what stands in brackets is a label: `12`, `2000`, `b`, `bb`, `iv`, `XXI`, `S-VI`; a word is none. */
export function isLabel(inner: string): boolean {
  if (/^\d{1,4}$/.test(inner) || /^[a-z]$/.test(inner) || /^[A-Z]$/.test(inner)) return true;
  if (/^(?:S-|ES-)?[IVXLC]{1,8}$/.test(inner) || /^[ivx]{1,6}$/.test(inner))
    return !Number.isNaN(romanValue(inner.replace(/^E?S-/, '')));
  return /^([a-z])\1$/.test(inner);
}
