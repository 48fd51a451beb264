import assert from 'node:assert/strict';
import { RULES } from '../../../server/src/checks/registry';
import { MOMENTS, type Moment } from '../../../server/src/checks/description';
import {
  DEFAULT_CHECK_SETTINGS,
  runRules,
  severityOf,
  type CheckSettings,
  type RuleFailure,
} from '../../../server/src/checks/run';
import type { Report } from '../../../server/src/report/model';
import { blocks, reportOf } from '../support/documents';

/** The rules that speak on a text, with their severities. */
function found(text: string, settings: Partial<CheckSettings> = {}): string[] {
  return runRules(reportOf(text), { ...DEFAULT_CHECK_SETTINGS, ...settings }).map(
    ({ rule, severity }) => `${rule.name} ${severity}`,
  );
}

const REPEATED = blocks('1. One.¹ Two.²', '2. Three.¹', '¹ A.', '² B.');
const SKIPPED = blocks('1. One.', '2. Two.', '4. Four.', '5. Five.');

describe('Rules: the registry', () => {
  it('names every rule once, in the way of rule names', () => {
    const names = RULES.map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
    for (const name of names) assert.match(name, /^[a-z]+(-[a-z]+)*$/);
  });

  it('says of each what it finds and why, in a sentence', () => {
    for (const { name, summary, reason } of RULES)
      for (const words of [summary, reason]) assert.match(words, /^“?\p{Lu}.*\.$/su, name);
  });

  it('speaks to people as they speak', () => {
    const never = /\b(?:undefined|unreferenced|definition|locator|division|target|chain|residue)\b/i;
    for (const { name, summary, reason } of RULES) {
      assert.doesNotMatch(summary, never, name);
      assert.doesNotMatch(reason, never, name);
    }
  });
});

describe('Rules: moments', () => {
  it('each includes the ones before it', () => {
    const on = (moment: Moment): Set<string> =>
      new Set(
        RULES.filter((rule) => severityOf(rule, { ...DEFAULT_CHECK_SETTINGS, moment }) !== 'off').map(
          ({ name }) => name,
        ),
      );
    const [writing, editing, submission] = MOMENTS.map(on);
    assert.ok(writing && editing && submission);
    assert.ok([...writing].every((name) => editing.has(name)));
    assert.ok([...editing].every((name) => submission.has(name)));
    assert.ok(writing.has('footnote-undefined') && !writing.has('footnote-repeated-marker'));
    assert.ok(editing.has('footnote-repeated-marker') && editing.has('footnote-mixed-marker-style'));
  });

  it('decide what is said', () => {
    assert.deepEqual(found(REPEATED, { moment: 'writing' }), []);
    assert.deepEqual(found(REPEATED, { moment: 'editing' }), ['footnote-repeated-marker information']);
    assert.deepEqual(found(REPEATED, { moment: 'submission' }), ['footnote-repeated-marker information']);
    assert.deepEqual(found(SKIPPED, { moment: 'writing' }), ['paragraph-number-gap error']);
  });
});

describe('Rules: severities', () => {
  it('can be set, also to off', () => {
    assert.deepEqual(found(SKIPPED, { rules: { 'paragraph-number-gap': 'hint' } }), ['paragraph-number-gap hint']);
    assert.deepEqual(found(SKIPPED, { rules: { 'paragraph-number-gap': 'off' } }), []);
    assert.deepEqual(found(SKIPPED, { rules: { 'paragraph-number-order': 'off' } }), ['paragraph-number-gap error']);
  });

  it('that are set switch a rule on before its moment', () => {
    assert.deepEqual(found(REPEATED, { moment: 'writing', rules: { 'footnote-repeated-marker': 'error' } }), [
      'footnote-repeated-marker error',
    ]);
  });

  it('do not raise a finding that is lesser by itself', () => {
    const table = blocks('1. One.', 'Table 1. Accidents', 'Marenᵃ 12', 'ᵃ Estimate.', 'ᵇ Not known.', '2. Two.');
    assert.deepEqual(found(table), ['footnote-unreferenced hint']);
    assert.deepEqual(found(table, { rules: { 'footnote-unreferenced': 'error' } }), ['footnote-unreferenced hint']);
  });

  it('are not read from what every object has', () => {
    for (const { name } of RULES) assert.notEqual(name, 'constructor');
    assert.deepEqual(found(SKIPPED, { rules: JSON.parse('{"__proto__": {"paragraph-number-gap": "off"}}') as never }), [
      'paragraph-number-gap error',
    ]);
  });
});

describe('Rules: what is ignored', () => {
  const check = (ignore: CheckSettings['ignore'], expected: number): void =>
    assert.equal(found(SKIPPED, { ignore }).length, expected);

  it('by rule, by words, by both', () => {
    check([{ rule: 'paragraph-number-gap' }], 0);
    check([{ text: 'Four.' }], 0);
    check([{ rule: 'paragraph-number-gap', text: '4. Four' }], 0);
  });

  it('not by another rule or other words', () => {
    check([], 1);
    check([{ rule: 'paragraph-number-order' }], 1);
    check([{ text: 'Three' }], 1);
    check([{ rule: 'paragraph-number-gap', text: 'Three' }], 1);
    check([{ rule: 'paragraph-number-order', text: 'Four' }], 1);
  });

  it('not by an empty entry', () => check([{}], 1));
});

describe('Rules: what comes out', () => {
  it('in the order of the text', () => {
    const findings = runRules(
      reportOf(
        blocks(
          '1. One.²',
          '3. Three.',
          '4. Four:',
          '(a) One;',
          '(c) Three.',
          '5. Five.',
          'IV. Four',
          '7. Six.',
          '² B.',
          '³ C.',
        ),
      ),
      DEFAULT_CHECK_SETTINGS,
    );
    const places = findings.map(({ span }) => [span.block, span.start] as const);
    assert.ok(findings.length >= 3);
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a[0] - b[0] || a[1] - b[1]),
    );
  });

  it('one finding a place', () => {
    const findings = runRules(reportOf(blocks('1. One.²', '3. Three.¹', '¹ A.', '¹ B.')), DEFAULT_CHECK_SETTINGS);
    const places = findings.map(({ span }) => `${String(span.block)}:${String(span.start)}`);
    assert.equal(new Set(places).size, places.length);
  });

  it('also where a rule throws', () => {
    const report = reportOf(blocks('1. One.\ufffd', '2. Two.', '4. Four.', '5. Five.'));
    const broken = Object.create(report, {
      noteSeries: {
        get: () => {
          throw new Error('broken');
        },
      },
    }) as Report;
    const failures: RuleFailure[] = [];
    const findings = runRules(broken, DEFAULT_CHECK_SETTINGS, undefined, (failure) => failures.push(failure));
    assert.deepEqual(
      findings.map(({ rule }) => rule.name),
      ['encoding', 'paragraph-number-gap'],
    );
    // What is cited in notes is bound with their help.
    const asking =
      /^footnote-|-reference-|^symbol-|^(?:treaty|resolution|general-comment|communication|citation|locator|abbreviation|chain)-/;
    assert.ok(failures.length > 0 && failures.every(({ rule }) => asking.test(rule)));
    assert.doesNotThrow(() => runRules(broken, DEFAULT_CHECK_SETTINGS));
  });
});
