/**
 * Remembers what was computed for an immutable thing (mostly a block) as long as the thing lives, so that an edit
 * recomputes only what it touched.
 */
export function memo<Key extends object, Value, Rest extends unknown[] = []>(
  compute: (key: Key, ...rest: Rest) => Value,
): (key: Key, ...rest: Rest) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key, ...rest) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = compute(key, ...rest);
    known.set(key, { value });
    return value;
  };
}

/** Gives the words of a block when they are asked for. */
export type Words = () => string;
