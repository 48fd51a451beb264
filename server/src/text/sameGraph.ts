/** A part by its keys. */
type Part = Readonly<Record<string, unknown>>;

/**
 * Whether two things of plain data look the same from every side: equal values, and references between their parts, back
 * ones included, that lead to parts which stand in the same places. Objects that hold plain values alone count as values.
 * Time linear in the parts; any depth. Maps and sets are not looked into.
 */
export function sameGraph(one: unknown, other: unknown): boolean {
  const partners = new Map<object, object>();
  const taken = new Set<object>();
  const waiting: object[] = [];
  const mayBeSame = (a: unknown, b: unknown): boolean => {
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
    const flat = sameIfFlat(a as Part, b as Part);
    if (flat !== undefined) return flat;
    const partner = partners.get(a);
    if (partner) return partner === b;
    if (taken.has(b)) return false;
    partners.set(a, b);
    taken.add(b);
    waiting.push(a, b);
    return true;
  };
  if (!mayBeSame(one, other)) return false;
  while (waiting.length > 0) {
    const [b, a] = [waiting.pop(), waiting.pop()] as [object, object];
    if (Array.isArray(a) || Array.isArray(b)) {
      if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
      for (let index = 0; index < a.length; index++) if (!mayBeSame(a[index], b[index])) return false;
      continue;
    }
    const [left, right] = [a as Part, b as Part];
    let keys = 0;
    for (const key in left) {
      if (!(key in right) || !mayBeSame(left[key], right[key])) return false;
      keys++;
    }
    for (const _ in right) keys--;
    if (keys !== 0) return false;
  }
  return true;
}

/** Whether two objects hold the same plain values; undefined where one of them holds anything else. */
function sameIfFlat(a: Part, b: Part): boolean | undefined {
  if (Array.isArray(a) || Array.isArray(b)) return undefined;
  let same = true;
  let keys = 0;
  for (const key in a) {
    const [left, right] = [a[key], b[key]];
    if ((typeof left === 'object' && left !== null) || (typeof right === 'object' && right !== null)) return undefined;
    same &&= key in b && Object.is(left, right);
    keys++;
  }
  for (const key in b) {
    const right = b[key];
    if (typeof right === 'object' && right !== null) return undefined;
    keys--;
  }
  return same && keys === 0;
}
