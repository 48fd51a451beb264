// node:assert for a browser worker: what the editor suites use of it, with the same meaning (`assert/strict`).

class AssertionError extends Error {
  override readonly name = 'AssertionError';
  constructor(
    message: string,
    readonly actual?: unknown,
    readonly expected?: unknown,
  ) {
    super(message);
  }
}

function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (value instanceof Error) return String(value);
  if (typeof value === 'object' && value !== null) return JSON.stringify(value, undefined, 2);
  return String(value);
}

function raise(message: string | Error | undefined, otherwise: string, actual?: unknown, expected?: unknown): never {
  if (message instanceof Error) throw message;
  throw new AssertionError(message === undefined ? otherwise : `${message}\n${otherwise}`, actual, expected);
}

function same(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Object.getPrototypeOf(left) !== Object.getPrototypeOf(right)) return false;
  if (left instanceof Date && right instanceof Date) return Object.is(left.getTime(), right.getTime());
  if (left instanceof RegExp && right instanceof RegExp) return String(left) === String(right);
  if (left instanceof Map && right instanceof Map) return same([...left], [...right]);
  if (left instanceof Set && right instanceof Set) return same([...left], [...right]);
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every(
    (key) => Object.hasOwn(right, key) && same(left[key as keyof typeof left], right[key as keyof typeof right]),
  );
}

function matches(error: unknown, expected: unknown): boolean {
  if (expected === undefined) return true;
  if (expected instanceof RegExp) return expected.test(String(error));
  if (typeof expected === 'function') return error instanceof expected;
  if (typeof expected === 'object' && expected !== null && typeof error === 'object' && error !== null) {
    return Object.entries(expected).every(([key, value]) => {
      const own: unknown = error[key as keyof typeof error];
      return value instanceof RegExp ? value.test(String(own)) : same(own, value);
    });
  }
  return false;
}

type Message = string | Error;

function ok(value: unknown, message?: Message): asserts value {
  if (!value) raise(message, `${show(value)} is not truthy`, value, true);
}

function equal(actual: unknown, expected: unknown, message?: Message): void {
  if (!Object.is(actual, expected)) raise(message, `${show(actual)} is not ${show(expected)}`, actual, expected);
}

function notEqual(actual: unknown, expected: unknown, message?: Message): void {
  if (Object.is(actual, expected)) raise(message, `both are ${show(actual)}`, actual, expected);
}

function deepEqual(actual: unknown, expected: unknown, message?: Message): void {
  if (!same(actual, expected)) raise(message, `${show(actual)}\nis not\n${show(expected)}`, actual, expected);
}

function notDeepEqual(actual: unknown, expected: unknown, message?: Message): void {
  if (same(actual, expected)) raise(message, `both are ${show(actual)}`, actual, expected);
}

function match(actual: string, expected: RegExp, message?: Message): void {
  if (!expected.test(actual)) raise(message, `${show(actual)} does not match ${String(expected)}`, actual, expected);
}

function doesNotMatch(actual: string, expected: RegExp, message?: Message): void {
  if (expected.test(actual)) raise(message, `${show(actual)} matches ${String(expected)}`, actual, expected);
}

function fail(message?: Message): never {
  raise(message, 'Failed');
}

function throws(act: () => unknown, expected?: unknown, message?: string): void {
  try {
    act();
  } catch (error) {
    if (!matches(error, expected)) throw error;
    return;
  }
  raise(message, 'Nothing was thrown');
}

async function rejects(act: Promise<unknown> | (() => Promise<unknown>), expected?: unknown, message?: string) {
  try {
    await (typeof act === 'function' ? act() : act);
  } catch (error) {
    if (!matches(error, expected)) throw error;
    return;
  }
  raise(message, 'Nothing was rejected');
}

function ifError(value: unknown): void {
  if (value !== null && value !== undefined) throw value instanceof Error ? value : new AssertionError(show(value));
}

const assert = Object.assign(ok, {
  AssertionError,
  ok,
  equal,
  notEqual,
  strictEqual: equal,
  notStrictEqual: notEqual,
  deepEqual,
  notDeepEqual,
  deepStrictEqual: deepEqual,
  notDeepStrictEqual: notDeepEqual,
  match,
  doesNotMatch,
  fail,
  throws,
  rejects,
  ifError,
  strict: ok,
});
assert.strict = assert;

export default assert;
export {
  assert as strict,
  AssertionError,
  deepEqual,
  deepEqual as deepStrictEqual,
  doesNotMatch,
  equal,
  equal as strictEqual,
  fail,
  ifError,
  match,
  notDeepEqual,
  notDeepEqual as notDeepStrictEqual,
  notEqual,
  notEqual as notStrictEqual,
  ok,
  rejects,
  throws,
};
