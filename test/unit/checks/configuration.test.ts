import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { root } from '../../protocol/support/root';
import {
  CONFIGURATION_FILE,
  DEFAULT_SETTINGS,
  readConfiguration,
  readSettings,
  wordsOf,
  type ReadSettings,
  type ReportSettings,
} from '../../../server/src/service';

const said = ({ problems }: ReadSettings): string[] => problems.map(({ message }) => wordsOf(message));

/** What a value as settings is read as: what differs from the defaults, and what is said about it. */
function check(value: unknown, settings: Partial<ReportSettings>, ...problems: readonly string[]): void {
  const read = readSettings(value);
  assert.deepEqual(read.settings, { ...DEFAULT_SETTINGS, ...settings });
  assert.deepEqual(said(read), problems);
}

/** The same for the text of a configuration file. */
function checkFile(text: string, settings: Partial<ReportSettings>, ...problems: readonly string[]): void {
  const read = readConfiguration(text);
  assert.deepEqual(read.settings, { ...DEFAULT_SETTINGS, ...settings });
  assert.deepEqual(said(read), problems);
}

const near = (name: string): string => `There is no rule “${name}”. Did you mean encoding?`;

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
    check({ profile: 'upr-joint' }, {}, 'The profile must stand in braces: { "form": "other-report" }.');
    for (const words of [0, -3, 1.5, '3300'])
      check({ profile: { words } }, {}, '“words” must be a number of words, such as 10700.');
    check({ profile: { style: 'plain', manual: null } }, {}, '“style” can be one of these: usual, legal.');
  });

  it('of the wrong type are named and left out', () => {
    for (const value of [true, 12, 'writing', []]) check(value, {}, 'The settings must stand in braces: { … }.');
    for (const rules of [true, 12, 'off', []])
      check({ rules }, {}, 'The rules must stand in braces, each with its severity: { "footnote-skip": "off" }.');
    for (const ignore of [true, 12, 'encoding', {}])
      check({ ignore }, {}, 'What is to be ignored must be a list: [ … ].');
  });

  it('that are none of the allowed are named and left out', () => {
    check({ moment: 'reading' }, {}, '“moment” can be one of these: writing, editing, submission.');
    check({ moment: 3 }, {}, '“moment” can be one of these: writing, editing, submission.');
    check({ moment: 'Writing' }, {}, '“moment” can be one of these: writing, editing, submission.');
    check({ language: 'de' }, {}, '“language” can be one of these: auto, en, fr, es, ar, zh, ru.');
    check({ language: ['en'] }, {}, '“language” can be one of these: auto, en, fr, es, ar, zh, ru.');
  });

  it('of unknown rules are named and left out', () => {
    check(
      { rules: { 'no-such-rule': 'off', encoding: 'off' } },
      { rules: { encoding: 'off' } },
      'There is no rule “no-such-rule”.',
    );
    check({ rules: { constructor: 'off' } }, {}, 'There is no rule “constructor”.');
  });

  it('of wrong severities are named and left out', () => {
    for (const severity of ['fatal', 2, true, null, {}, 'Error'])
      check(
        { rules: { encoding: severity } },
        {},
        '“encoding” can be one of these: error, warning, information, hint, off.',
      );
  });

  it('of an entry to ignore that is not whole do not ignore more than was meant', () => {
    const needs = 'What is to be ignored needs a “rule” and the “text” that it is about.';
    const words = (name: string): string => `“${name}” must be words in quotation marks.`;
    const whole = { rule: 'encoding', text: 'Maren' };
    check(
      { ignore: ['encoding', { rule: 'encoding' }, null, whole, {}] },
      { ignore: [whole] },
      needs,
      needs,
      needs,
      needs,
    );
    check({ ignore: [{ ...whole, rule: 3 }] }, {}, words('rule'));
    check({ ignore: [{ ...whole, text: ['Maren'] }] }, {}, words('text'));
    check({ ignore: [{ ...whole, text: '' }] }, {}, words('text'));
    check({ ignore: [{ ...whole, reason: 7 }] }, { ignore: [whole] }, words('reason'));
    check({ ignore: [{ ...whole, rule: 'encodign' }] }, { ignore: [{ ...whole, rule: 'encodign' }] }, near('encodign'));
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

  it('are laid over others: what is not set stays, rules and customs are merged, what is ignored adds up', () => {
    const { profile } = DEFAULT_SETTINGS;
    const base: ReportSettings = {
      moment: 'writing',
      language: 'fr',
      rules: { encoding: 'off', 'footnote-skip': 'hint' },
      ignore: [{ rule: 'encoding', text: 'Maren' }],
      profile: { ...profile, style: 'legal', words: 3000 },
    };
    const over = (value: unknown, changed: Partial<ReportSettings>): void =>
      assert.deepEqual(readSettings(value, base).settings, { ...base, ...changed }, JSON.stringify(value));
    over(null, {});
    over({}, {});
    over({ language: 'es' }, { language: 'es' });
    over({ moment: 'submission' }, { moment: 'submission' });
    over({ rules: {} }, {});
    over(
      { rules: { 'footnote-skip': 'error', 'footnote-empty': 'off' } },
      { rules: { encoding: 'off', 'footnote-skip': 'error', 'footnote-empty': 'off' } },
    );
    over({ rules: { encoding: 'loud' } }, {});
    over({ profile: { style: 'usual' } }, { profile: { ...base.profile, style: 'usual' } });
    over({ profile: { words: null, form: 'upr-joint' } }, { profile: { ...base.profile, form: 'upr-joint' } });
    over({ ignore: [] }, {});
    const other = { rule: 'footnote-skip', text: 'Arlen' };
    over({ ignore: [other] }, { ignore: [...base.ignore, other] });
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
    checkFile('{ "moment": "writing", "language": ', { moment: 'writing' }, 'A value is missing here.');
    checkFile(
      '{\n  "moment": "writing"\n  "language": "fr"\n}',
      { moment: 'writing', language: 'fr' },
      'A comma is missing here.',
    );
  });

  it('of another kind are named', () => {
    checkFile('[]', {}, 'The settings must stand in braces: { … }.');
    checkFile('"writing"', {}, 'The settings must stand in braces: { … }.');
    checkFile('12', {}, 'The settings must stand in braces: { … }.');
  });

  it('with unknown settings', () => {
    checkFile('{ "mood": "good", "moment": "writing" }', { moment: 'writing' }, 'There is no setting “mood”.');
    checkFile('{ "momnet": "writing" }', {}, 'There is no setting “momnet”. Did you mean moment?');
    checkFile('{ "profile": { "forms": 1 } }', {}, 'There is no setting “forms”. Did you mean form?');
    checkFile('{ "__proto__": { "moment": "writing" } }', {}, 'There is no setting “__proto__”.');
  });

  it('that set something twice', () =>
    checkFile(
      '{ "moment": "writing", "moment": "submission" }',
      { moment: 'submission' },
      '“moment” is set once more below, and only that counts.',
    ));

  it('that are no JSON at all', () => {
    for (const text of ['moment = writing', '{', '{ moment: writing }', '<settings/>', '"', '{ "rules" ']) {
      const read = readConfiguration(text);
      assert.deepEqual(read.settings, DEFAULT_SETTINGS, text);
      assert.ok(read.problems.length > 0, text);
      assert.equal(read.isUnreadable, text !== '{ "rules" ', text);
    }
    for (const text of ['', '{}', '[]', '{ "moment": "writing", ', '{ "rules": nonsense'])
      assert.equal(readConfiguration(text).isUnreadable, false, text);
  });

  it('that go deeper than any settings, however deep', () => {
    const deep = 'This goes deeper than any setting.';
    for (const sign of ['[', '{"a":', '{ "rules": ['])
      assert.deepEqual(said(readConfiguration(sign.repeat(100_000))), [deep], sign);
  });
});

describe('Configuration: where a mistake stands', () => {
  /** A text with each mistake between bars, and what is meant by each. */
  function checkMarked(marked: string, ...meant: readonly (string | undefined)[]): void {
    const lines = marked.split('\n').map((line) => line.split('|'));
    const places = lines.flatMap((parts, line) =>
      parts.flatMap((part, at) => {
        const start = parts.slice(0, at).join('').length;
        return at % 2 === 0
          ? []
          : [{ start: { line, character: start }, end: { line, character: start + part.length } }];
      }),
    );
    const { problems } = readConfiguration(marked.replaceAll('|', ''));
    assert.deepEqual(
      problems.map(({ range }) => range),
      places,
      marked,
    );
    assert.deepEqual(
      problems.map(({ instead }) => instead),
      meant,
      marked,
    );
  }

  it('is the name, where that is unknown, with the one that was meant', () => {
    checkMarked(
      '{\n  "rules": {\n    |"footnote-skipp"|: "off",\n    |"no-such"|: "off"\n  }\n}',
      'footnote-skip',
      undefined,
    );
    checkMarked('{ |"momnt"|: "writing" }', 'moment');
    checkMarked('{ "ignore": [{ "rule": |"encodin"|, "text": "Maren" }] }', 'encoding');
  });

  it('is the value, where that is none of the allowed', () => {
    checkMarked('{ "rules": { "encoding": |"of"| } }', 'off');
    checkMarked('{ "moment": |"submision"|,\n  "language": |7| }', 'submission', undefined);
    checkMarked('{ "rules": |"all"|, "profile": |[ ]| }', undefined, undefined);
    checkMarked('{ "profile": { "words": |"many"| } }', undefined);
  });

  it('is the place of the sign that is missing, or the last before it', () => {
    checkMarked('{ "moment": "writing" |"language"|: "fr" }', undefined);
    checkMarked('{ "moment": "writing"|,|\n', undefined);
    checkMarked('{ "moment": |:| "writing" }', undefined);
  });

  it('does not count a mark of byte order, and counts lines as editors do', () => {
    const { problems } = readConfiguration('\ufeff{ "mood": 1,\r\n"rules": 2 }');
    assert.deepEqual(
      problems.map(({ range }) => range.start),
      [
        { line: 0, character: 2 },
        { line: 1, character: 9 },
      ],
    );
  });

  it('is marked by the schema as well, and nothing that we take is', () => {
    const schema = JSON.parse(readFileSync(join(root, 'schema/un-report.schema.json'), 'utf8')) as object;
    const valid = new Ajv({ strict: false }).compile(schema);
    const entry = { rule: 'encoding', text: 'Maren' };
    const odd = ['all', '', 0, 1, -1, 1.5, true, [], {}, ['encoding'], { encoding: 'off' }, { encoding: 'of' }];
    const settings = ['$schema', 'moment', 'language', 'rules', 'profile', 'ignore', 'mood'];
    const values: object[] = [
      ...settings.flatMap((name) => odd.map((value) => ({ [name]: value }))),
      ...['form', 'words', 'manual', 'style', 'footnotePlace', 'mood'].flatMap((name) =>
        [...odd, 'upr-joint', 'older', 'legal', 'after'].map((value) => ({ profile: { [name]: value } })),
      ),
      ...['rule', 'text', 'reason', 'mood'].flatMap((name) =>
        odd.map((value) => ({ ignore: [{ ...entry, [name]: value }] })),
      ),
      ...[[7], [null], [{ rule: 'encoding' }], [{ text: 'Maren' }], [entry, entry]].map((ignore) => ({ ignore })),
    ];
    for (const value of values) {
      const text = JSON.stringify(value);
      assert.equal(readConfiguration(text).problems.length === 0, valid(value), text);
    }
  });
});
