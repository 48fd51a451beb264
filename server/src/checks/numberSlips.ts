/**
 * The numbers that a hand may have meant that wrote `written` (decimal figures only): two neighbouring figures swapped,
 * or one of them struck twice. `83` gives 38; `388` gives 38 and 838.
 */
export function numbersMeantBy(written: string): string[] {
  if (!/^\d{2,6}$/.test(written)) return [];
  const meant = new Set<string>();
  for (let at = 1; at < written.length; at++) {
    const [before, sign] = [written.charAt(at - 1), written.charAt(at)];
    const [head, tail] = [written.slice(0, at - 1), written.slice(at + 1)];
    meant.add(before === sign ? head + sign + tail : head + sign + before + tail);
  }
  return [...meant].filter((number) => !number.startsWith('0'));
}
