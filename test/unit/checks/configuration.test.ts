import assert from 'node:assert/strict';
import {
  CONFIGURATION_FILE,
  DEFAULT_SETTINGS,
  readConfiguration,
  readSettings,
  type ReportSettings,
} from '../../../server/src/service';

/** What a value as settings is read as: what differs from the defaults, and what is said about it. */
function check(value: unknown, settings: Partial<ReportSettings>, ...problems: readonly string[]): void {
  const read = readSettings(value);
  assert.deepEqual(read.settings, { ...DEFAULT_SETTINGS, ...settings });
  assert.deepEqual(read.problems, problems);
}

/** The same for the text of a configuration file. */
function checkFile(text: string, settings: Partial<ReportSettings>, ...problems: readonly string[]): void {
  const read = readConfiguration(text);
  assert.deepEqual(read.settings, { ...DEFAULT_SETTINGS, ...settings });
  assert.deepEqual(read.problems, problems);
}

describe('Configuration: values', () => {
  it('missing or null are the defaults', () => {
    check(undefined, {});
    check(null, {});
    check({}, {});
    check({ moment: null, language: null, rules: null, ignore: null }, {});
    check({ moment: undefined, rules: undefined }, {});
    assert.equal(DEFAULT_SETTINGS.moment, 'editing');
    assert.equal(DEFAULT_SETTINGS.language, 'auto');
  });

  it('that are allowed', () => {
    check({ moment: 'writing' }, { moment: 'writing' });
    check({ moment: 'submission' }, { moment: 'submission' });
    check({ language: 'fr' }, { language: 'fr' });
    check(
      { rules: { encoding: 'off', 'footnote-skip': 'hint' } },
      { rules: { encoding: 'off', 'footnote-skip': 'hint' } },
    );
    check({ rules: {} }, { rules: {} });
    check(
      { ignore: [{ rule: 'encoding', text: 'Maren', reason: 'checked' }] },
      { ignore: [{ rule: 'encoding', text: 'Maren' }] },
    );
    check({ ignore: [] }, { ignore: [] });
  });

  it('of a profile', () => {
    const { profile } = DEFAULT_SETTINGS;
    check({ profile: null }, {});
    check({ profile: {} }, {});
    check({ profile: { form: 'upr-joint' } }, { profile: { ...profile, form: 'upr-joint' } });
    check({ profile: { words: 3300, style: 'legal' } }, { profile: { ...profile, words: 3300, style: 'legal' } });
    check(
      { profile: { manual: 'older', footnotePlace: 'after' } },
      { profile: { ...profile, manual: 'older', footnotePlace: 'after' } },
    );
    check({ profile: 'upr-joint' }, {}, '“profile” is not an object');
    for (const words of [0, -3, 1.5, '3300']) check({ profile: { words } }, {}, '“words” is no number of words');
    check({ profile: { style: 'plain', manual: null } }, {}, '“style” is none of usual, legal');
  });

  it('of the wrong type are named and left out', () => {
    for (const value of [true, 12, 'writing', [], () => undefined]) check(value, {}, 'the settings are not an object');
    for (const rules of [true, 12, 'off', []]) check({ rules }, {}, '“rules” is not an object');
    for (const ignore of [true, 12, 'encoding', {}]) check({ ignore }, {}, '“ignore” is not a list');
  });

  it('that are none of the allowed are named and left out', () => {
    check({ moment: 'reading' }, {}, '“moment” is none of writing, editing, submission');
    check({ moment: 3 }, {}, '“moment” is none of writing, editing, submission');
    check({ moment: 'Writing' }, {}, '“moment” is none of writing, editing, submission');
    check({ language: 'de' }, {}, '“language” is none of auto, en, fr, es, ar, zh, ru');
    check({ language: ['en'] }, {}, '“language” is none of auto, en, fr, es, ar, zh, ru');
  });

  it('of unknown rules are named and left out', () => {
    check(
      { rules: { 'no-such-rule': 'off', encoding: 'off' } },
      { rules: { encoding: 'off' } },
      'there is no rule “no-such-rule”',
    );
    check({ rules: { constructor: 'off' } }, {}, 'there is no rule “constructor”');
  });

  it('of wrong severities are named and left out', () => {
    for (const severity of ['fatal', 2, true, null, {}, 'Error'])
      check(
        { rules: { encoding: severity } },
        {},
        'rule “encoding” is set to none of error, warning, information, hint, off',
      );
  });

  it('of wrong entries to ignore are named and left out', () => {
    check(
      { ignore: ['encoding', { rule: 'encoding' }, null] },
      { ignore: [{ rule: 'encoding' }] },
      'an entry of “ignore” is not an object',
      'an entry of “ignore” is not an object',
    );
  });

  it('of an entry to ignore that are no text do not ignore more than was meant', () => {
    for (const entry of [{ rule: 3 }, { rule: 'encoding', text: 3 }, { text: ['Maren'] }]) {
      const { settings, problems } = readSettings({ ignore: [entry] });
      assert.ok(problems.length > 0, JSON.stringify(entry));
      assert.deepEqual(settings.ignore, [], JSON.stringify(entry));
    }
  });

  it('several wrong ones are all named', () => {
    const { problems } = readSettings({ moment: 1, language: 2, rules: 3, ignore: 4 });
    assert.equal(problems.length, 4);
  });

  it('that were given are named', () => {
    assert.deepEqual(readSettings({ moment: 'writing', rules: null, language: 'xx' }).given, ['moment', 'language']);
    assert.deepEqual(readSettings({}).given, []);
    assert.deepEqual(readSettings(null).given, []);
    assert.deepEqual(readConfiguration('{ "rules": {} }').given, ['rules']);
  });

  it('are laid over others', () => {
    const base: ReportSettings = { ...DEFAULT_SETTINGS, moment: 'writing', rules: { encoding: 'off' } };
    assert.deepEqual(readSettings({ language: 'es' }, base).settings, { ...base, language: 'es' });
    assert.deepEqual(readSettings(null, base).settings, base);
    assert.deepEqual(readSettings({ rules: { 'footnote-skip': 'hint' } }, base).settings.rules, {
      'footnote-skip': 'hint',
    });
  });
});

describe('Configuration: files', () => {
  it('have a name of their own', () => assert.equal(CONFIGURATION_FILE, '.un-report.json'));

  it('may hold comments and commas at the end', () => {
    checkFile('{\n  // how strict\n  "moment": "writing", /* so */\n}\n', { moment: 'writing' });
  });

  it('may be empty', () => {
    checkFile('', {});
    checkFile('  \n', {});
    checkFile('{}', {});
    checkFile('null', {});
  });

  it('may name their schema', () =>
    checkFile('{ "$schema": "./un-report.schema.json", "moment": "writing" }', { moment: 'writing' }));

  it('behind a byte order mark', () => checkFile('\ufeff{ "moment": "writing" }', { moment: 'writing' }));

  it('that are broken are read as far as they go', () => {
    checkFile('{ "moment": "writing", "language": ', { moment: 'writing' }, 'line 1: a value is missing');
    checkFile(
      '{\n  "moment": "writing"\n  "language": "fr"\n}',
      { moment: 'writing', language: 'fr' },
      'line 3: a comma is missing',
    );
  });

  it('of another kind are named', () => {
    checkFile('[]', {}, 'the settings are not an object');
    checkFile('"writing"', {}, 'the settings are not an object');
    checkFile('12', {}, 'the settings are not an object');
  });

  it('with unknown settings', () => {
    checkFile('{ "mood": "good", "moment": "writing" }', { moment: 'writing' }, 'unknown setting “mood”');
  });

  it('that are no JSON at all', () => {
    const { settings, problems } = readConfiguration('moment = writing');
    assert.deepEqual(settings, DEFAULT_SETTINGS);
    assert.ok(problems.length > 0);
  });
});
