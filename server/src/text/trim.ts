/** The text without the signs at its end that pass. Linear; an expression such as /x+$/ is not. */
export function trimEndOf(text: string, passes: (sign: string) => boolean): string {
  let end = text.length;
  while (end > 0 && passes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** The text without the signs at both ends that pass. */
export function trimOf(text: string, passes: (sign: string) => boolean): string {
  const kept = trimEndOf(text, passes);
  let start = 0;
  while (start < kept.length && passes(kept.charAt(start))) start++;
  return kept.slice(start);
}

/** A test for `trimOf`: one of these signs. */
export function oneOf(signs: string): (sign: string) => boolean {
  return (sign) => signs.includes(sign);
}
