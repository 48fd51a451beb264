/**
 * Remembers what was computed for an immutable thing (mostly a block) as long as the thing lives, so that an edit
 * recomputes only what it touched.
 */
export function memo<Key extends object, Value>(
  compute: (key: Key, text: () => string) => Value,
): (key: Key, text: () => string) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key, text) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = compute(key, text);
    known.set(key, { value });
    return value;
  };
}
