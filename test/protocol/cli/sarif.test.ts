import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Ajv from 'ajv';
import type { Log, PhysicalLocation, Run } from 'sarif';
import { ruleList } from '../../../server/src/service';
import { run } from '../support/cli';
import { withFolder } from '../support/folder';
import { root } from '../support/root';
import { CLEAN, DUPLICATE, SLIP } from '../support/texts';

/** One error, one warning, one remark. */
const THREE = `${SLIP.replace('harbour.²', 'harbour.² Or in the mill.¹')}\nA \ufffd at the end.\n`;

/** Whether a value is a log as its schema has it. */
function validator(): (log: unknown) => void {
  const path = createRequire(join(root, 'package.json')).resolve('@microsoft/jest-sarif');
  const file = join(path, '../schemas/sarif-2.1.0-rtm.5.json');
  // It is of draft 4, of which it uses nothing that was changed since but the name of its own address.
  const { id, $schema, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  assert.match(String(id), /sarif-2\.1\.0/);
  assert.match(String($schema), /draft-04/);
  const address = (base?: string) => (text: string) => URL.canParse(text, base);
  const formats = { uri: address(), 'uri-reference': address('file:///'), 'date-time': true } as const;
  const valid = new Ajv({ strict: false, unicodeRegExp: false, formats, allErrors: true }).compile(schema);
  return (log) => {
    assert.ok(valid(log), JSON.stringify(valid.errors, null, 1));
  };
}

describe('Command line: the SARIF format', () => {
  const assertValid = validator();

  /** What is printed, which is valid at any time. */
  const sarif = async (args: string[], cwd: string): Promise<{ log: Log; one: Run; code: number | null }> => {
    const { stdout, code } = await run(['check', '--format', 'sarif', ...args], { cwd });
    const log = JSON.parse(stdout) as Log;
    assertValid(log);
    assert.equal(log.runs.length, 1);
    return { log, one: log.runs[0]!, code };
  };
  const placeOf = (result: NonNullable<Run['results']>[number] | undefined): PhysicalLocation | undefined =>
    result?.locations?.[0]?.physicalLocation;

  it('is a log of version 2.1.0', () =>
    withFolder(async (folder) => {
      folder.write('clean.un.txt', CLEAN);
      folder.write('sub folder/draft.un.txt', THREE);
      const { log, one, code } = await sarif(['clean.un.txt', join('sub folder', 'draft.un.txt')], folder.path);
      assert.equal(code, 1);
      assert.equal(log.version, '2.1.0');
      assert.match(log.$schema ?? '', /sarif.*2\.1\.0.*json$/);
      assert.equal(one.columnKind, 'utf16CodeUnits');
      assert.deepEqual(one.invocations, [{ executionSuccessful: true }]);
      assert.deepEqual(
        one.artifacts?.map(({ location }) => location?.uri),
        ['clean.un.txt', 'sub%20folder/draft.un.txt'],
      );
      assert.deepEqual(
        one.results?.map(({ ruleId, level }) => [ruleId, level]),
        [
          ['paragraph-number-gap', 'error'],
          ['footnote-repeated-marker', 'note'],
          ['encoding', 'warning'],
        ],
      );
      // An address, so the blank is written as such.
      assert.deepEqual(placeOf(one.results[0]), {
        artifactLocation: { uri: 'sub%20folder/draft.un.txt', uriBaseId: '%SRCROOT%', index: 1 },
        region: { startLine: 7, startColumn: 1, endLine: 7, endColumn: 3 },
      });
    }));

  it('describes every rule, and results name theirs', () =>
    withFolder(async (folder) => {
      folder.write('draft.un.txt', THREE);
      const { one } = await sarif(['.'], folder.path);
      const { name, version, rules = [] } = one.tool.driver;
      assert.equal(name, 'un-report');
      assert.match(version ?? '', /^\d+\.\d+\.\d+/);
      const levels = { error: 'error', warning: 'warning', information: 'note', hint: 'none' };
      assert.deepEqual(
        rules.map(({ id, shortDescription, fullDescription, defaultConfiguration }) => [
          id,
          shortDescription?.text,
          fullDescription?.text,
          defaultConfiguration?.level,
          defaultConfiguration?.enabled,
        ]),
        ruleList().map((rule) => [rule.name, rule.summary, rule.reason, levels[rule.severity], rule.off !== true]),
      );
      assert.equal(rules.find(({ id }) => id === 'paragraph-number-gap')?.name, 'ParagraphNumberGap');
      for (const { ruleId, ruleIndex } of one.results ?? []) assert.equal(rules[ruleIndex ?? -1]?.id, ruleId);
    }));

  it('has a level for each severity', () =>
    withFolder(async (folder) => {
      folder.write('draft.un.txt', THREE);
      folder.write('.un-report.json', { rules: { encoding: 'hint', 'paragraph-number-gap': 'warning' } });
      const { one } = await sarif(['draft.un.txt'], folder.path);
      assert.deepEqual(
        one.results?.map(({ level }) => level),
        ['warning', 'note', 'none'],
      );
    }));

  it('brings the mending that has one answer, and the other places of a finding', () =>
    withFolder(async (folder) => {
      folder.write('draft.un.txt', SLIP);
      folder.write('twice.un.txt', DUPLICATE);
      const { one } = await sarif(['draft.un.txt', 'twice.un.txt'], folder.path);
      const artifactLocation = { uri: 'draft.un.txt', uriBaseId: '%SRCROOT%', index: 0 };
      assert.deepEqual(one.results?.[0]?.fixes, [
        {
          description: { text: 'Change to 3' },
          artifactChanges: [
            {
              artifactLocation,
              replacements: [
                {
                  deletedRegion: { startLine: 7, startColumn: 1, endLine: 7, endColumn: 3 },
                  insertedContent: { text: '3' },
                },
              ],
            },
          ],
        },
      ]);
      const [related] = one.results[1]?.relatedLocations ?? [];
      assert.equal(related?.physicalLocation?.artifactLocation?.uri, 'twice.un.txt');
      assert.equal(related.physicalLocation.region?.startLine, 3);
      assert.ok(related.message?.text);
    }));

  it('tells nothing of where the folder lies; what is outside has its address', () =>
    withFolder(async (folder) => {
      folder.write('inside/draft.un.txt', SLIP);
      const outside = folder.write('..draft.un.txt', SLIP);
      const { log, one } = await sarif(['draft.un.txt'], folder.file('inside'));
      assert.ok(!JSON.stringify(log).includes('test%20'), 'the path of the folder');
      assert.deepEqual(Object.keys(one.originalUriBaseIds ?? {}), ['%SRCROOT%']);
      const { one: other } = await sarif([outside], folder.file('inside'));
      assert.deepEqual(placeOf(other.results?.[0])?.artifactLocation, { uri: pathToFileURL(outside).href, index: 0 });
      const { one: own } = await sarif([outside], folder.path);
      assert.equal(placeOf(own.results?.[0])?.artifactLocation?.uri, '..draft.un.txt');
    }));

  it('is a log without results where nothing was found', () =>
    withFolder(async (folder) => {
      folder.write('clean.un.txt', CLEAN);
      const { one, code } = await sarif(['clean.un.txt'], folder.path);
      assert.equal(code, 0);
      assert.deepEqual(one.results, []);
    }));

  it('stays a log where a file cannot be read, and says so', () =>
    withFolder(async (folder) => {
      folder.write('slip.un.txt', SLIP);
      const { one, code } = await sarif(['missing.un.txt', 'slip.un.txt'], folder.path);
      assert.equal(code, 2);
      assert.deepEqual(
        one.results?.map(({ ruleId }) => ruleId),
        ['paragraph-number-gap'],
      );
      assert.equal(one.invocations?.[0]?.executionSuccessful, false);
      assert.match(one.invocations[0].toolExecutionNotifications?.[0]?.message.text ?? '', /no such file/);
    }));
});
