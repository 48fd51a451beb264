import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import Ajv from 'ajv';
import { MESSAGES } from '../../server/src/checks/messages';
import { RULES, type DescribedRule } from '../../server/src/checks/registry';
import { run } from '../../server/src/cli/program';
import {
  DEFAULT_SETTINGS,
  Library,
  LIBRARY_FILES,
  readConfiguration,
  ReportSnapshot,
  type PlacedFinding,
  type ReportSettings,
} from '../../server/src/service';
import { root } from '../protocol/support/root';
import { libraryOfPage } from './support/pageLibrary';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const markdownIn = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `${folder}/${name}`);

const CHECKS = 'docs/checks';
const PAGES = markdownIn(CHECKS).filter((path) => !path.endsWith('/README.md'));
const ALL = ['README.md', 'CHANGELOG.md', ...markdownIn('docs'), ...markdownIn(CHECKS)];
/** Read by people who want to write a report, not a program. */
const FOR_PEOPLE = ALL.filter((path) => !['docs/architecture.md', 'docs/style.md'].includes(path));

/** The fenced block of this language behind a line that begins like this. */
function fence(page: string, language: string, before: string): string {
  const from = page.indexOf(`\n${before}`);
  assert.ok(from >= 0, `“${before}” is missing`);
  const body = new RegExp(`\n\`\`\`${language}\n([\\s\\S]*?\n)\`\`\`\n`).exec(page.slice(from))?.[1];
  assert.ok(body !== undefined, `there is no block of ${language} behind “${before}”`);
  return body;
}

const EVERYTHING: ReportSettings = { ...DEFAULT_SETTINGS, moment: 'submission' };

/** What is found in a text, with these documents at hand. */
function findings(text: string, settings = EVERYTHING, library = new Library()): PlacedFinding[] {
  const snapshot = ReportSnapshot.open(text);
  return snapshot.findings(settings, undefined, undefined, library.from(snapshot.summary('')));
}
/** What the examples of a page are checked by: its block of settings before the wrong one, where it has one. */
function settingsOf(page: string, { name, severity }: DescribedRule): ReportSettings {
  const [, json] = /```json\n([\s\S]*?\n)```/.exec(page.slice(0, page.indexOf('\nWrong:'))) ?? [];
  return readConfiguration(json ?? '', { ...EVERYTHING, rules: { [name]: severity } }).settings;
}

const rulesOf = (found: readonly PlacedFinding[]): string[] => found.map(({ rule }) => rule);

describe('Documentation: the rules', () => {
  it('have a page each, and every page has its rule', () => {
    assert.deepEqual(PAGES, RULES.map(({ name }) => `${CHECKS}/${name}.md`).sort());
  });

  it('stand in pages, table and schema as the list of rules says', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/rule-pages.mjs', '--check'], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.deepEqual([status, stdout, stderr], [0, '', '']);
  }).timeout(60_000);
});

describe('Documentation: the page of', () => {
  for (const rule of RULES) describe(rule.name, () => describePage(rule));

  function describePage(rule: DescribedRule): void {
    const { name, severity, fix } = rule;
    let page: string;
    before(() => {
      page = read(`${CHECKS}/${name}.md`);
    });

    it('has its parts, none of them empty', () => {
      const parts = page.split(/^## /m).slice(1);
      assert.deepEqual(
        parts.map((part) => part.slice(0, part.indexOf('\n'))),
        ['What it finds', 'Why', 'Example', 'When it stays silent', 'How to set or silence it'],
      );
      for (const part of parts) assert.match(part, /\n\n\S/, part);
    });

    it('shows a wrong example that gives the message, and a right one that gives none', () => {
      const found = findings(fence(page, 'text', 'Wrong:'), settingsOf(page, rule), libraryOfPage(page));
      const said = /^> (.*)$/m.exec(page)?.[1];
      assert.deepEqual(
        found.map((finding) => [finding.rule, finding.message]),
        [[name, said]],
      );
      const offers = found.flatMap(({ fixes, choice }) => [...fixes, ...(choice ? [choice] : [])]);
      for (const { title } of offers) assert.ok(page.includes(`_${title}_`), `the quick fix “${title}” is not named`);
      if (fix === 'none') assert.deepEqual(offers, []);
      if (fix !== 'safe') assert.ok(!found.some(({ fixes }) => fixes.some(({ safe }) => safe)), 'a fix is safe');
      assert.deepEqual(
        rulesOf(findings(fence(page, 'text', 'Right:'), settingsOf(page, rule), libraryOfPage(page))),
        [],
      );
    });

    it('shows how to set it and how to silence the example', () => {
      const json = fence(page, 'json', '## How to set');
      const { settings, problems } = readConfiguration(json, settingsOf(page, rule));
      assert.deepEqual(problems, []);
      assert.ok(Object.hasOwn(settings.rules, name), 'the rule is not set');
      assert.notEqual(settings.rules[name], severity, 'it is set to what it is anyway');
      assert.deepEqual(rulesOf(findings(fence(page, 'text', 'Wrong:'), settings, libraryOfPage(page))), []);
    });
  }
});

describe('Documentation', () => {
  it('begins with the two commands, each on a line of its own', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const script of ['start', 'test']) {
      assert.ok(read('README.md').includes(`\n\`\`\`sh\nnpm ci && npm ${script}\n\`\`\`\n`), script);
      assert.ok(Object.hasOwn(scripts, script), script);
    }
  });

  for (const path of ['README.md', 'docs/settings.md']) {
    it(`names every setting in ${path}`, () => {
      const { contributes } = JSON.parse(read('package.json')) as {
        contributes: { configuration: { properties: Record<string, unknown> } };
      };
      const page = read(path);
      const settings = Object.keys(contributes.configuration.properties);
      assert.deepEqual(
        settings.filter((name) => !page.includes(`\n| \`${name}\``)),
        [],
      );
    });
  }

  it('names in package.json the files of the library as the server does', () => {
    const { contributes } = JSON.parse(read('package.json')) as {
      contributes: { configuration: { properties: Record<string, { default: unknown }> } };
    };
    assert.deepEqual(contributes.configuration.properties['unReport.library.files']?.default, LIBRARY_FILES);
  });

  it('leads nowhere but to what there is', () => {
    const lost = ALL.flatMap((path) =>
      [...withoutCode(read(path)).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)]
        .map(([, link]) => link ?? '')
        .filter((link) => !leadsSomewhere(path, link))
        .map((link) => `${path}: ${link}`),
    );
    assert.deepEqual(lost, []);
  });

  it('shows project files that are valid', () => {
    const valid = new Ajv({ strict: false }).compile(JSON.parse(read('schema/un-report.schema.json')) as object);
    for (const path of ALL)
      for (const [, json] of read(path).matchAll(/\n```json\n(\{[\s\S]*?\n)```\n/g)) {
        assert.ok(json !== undefined && valid(JSON.parse(json)), `${path}: ${JSON.stringify(valid.errors)}`);
        assert.deepEqual(readConfiguration(json).problems, [], path);
      }
  });

  it('tells nothing about the machine that it was written on', () => {
    const place = /(?:^|[\s(`"'])(?:\/home\/|\/root\/|\/work\/|\/tmp\/|\/Users\/|[A-Z]:\\)/m;
    assert.deepEqual(
      ALL.filter((path) => place.test(read(path))),
      [],
    );
  });

  it('speaks plainly, as do messages, rules and settings', () => {
    const never = /\b(?:undefined|unreferenced|definitions?|locators?|divisions?|targets?|chains?|residues?)\b/gi;
    const texts = [
      ...FOR_PEOPLE.map((path) => [path, prose(read(path))]),
      ...Object.entries(MESSAGES),
      ...RULES.map(({ name, summary, reason }) => [name, `${summary} ${reason}`]),
      ...Object.entries(JSON.parse(read('package.nls.json')) as Record<string, string>),
    ];
    assert.deepEqual(
      texts.flatMap(([where, text]) => (text?.match(never) ?? []).map((word) => `${where ?? ''}: ${word}`)),
      [],
    );
  });

  it('shows reports without mistakes in docs/writing-a-report.md', () => {
    for (const [, text] of read('docs/writing-a-report.md').matchAll(/\n```text\n([\s\S]*?\n)```\n/g))
      assert.deepEqual(findings(text ?? ''), []);
  });

  it('shows what the command line prints', async () => {
    for (const path of ['README.md', 'docs/command-line.md']) {
      const page = read(path);
      const shown = [...page.matchAll(/^<!-- output of: (.*) -->$/gm)];
      assert.notEqual(shown.length, 0, path);
      for (const [marker, args] of shown)
        assert.equal(fence(page, 'text', marker), await printedBy((args ?? '').split(' ')), `${path}: ${args ?? ''}`);
    }
  });

  it('gives models in docs/style.md that are what we say', () => {
    const rows = [...read('docs/style.md').matchAll(/^\| ([a-z]+(?:-[a-z]+)+) *\| (.+?) *\| (.*?) *\|$/gm)];
    assert.notEqual(rows.length, 0);
    for (const [, rule, said, fix] of rows) {
      const templates = Object.entries(MESSAGES).filter(([id]) => id === rule || id.startsWith(`${rule ?? ''}.`));
      assert.ok(said && templates.some(([, template]) => fits(said, template)), `${rule ?? ''}: ${said ?? ''}`);
      const fixes = Object.entries(MESSAGES).filter(([id]) => id.startsWith('fix.'));
      assert.ok(fix === '' || fixes.some(([, template]) => fits(fix ?? '', template)), `${rule ?? ''}: ${fix ?? ''}`);
    }
  });
});

/** Whether words can come of a template by filling its gaps. */
function fits(words: string, template: string): boolean {
  const parts = template.split(/\{\d\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`).test(words);
}

/** Without blocks of code and words in code. */
const withoutCode = (page: string): string => page.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');

/** What a person reads: no code, no addresses, no names of rules. */
const prose = (page: string): string =>
  withoutCode(page)
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/[a-z]+(?:-[a-z]+)+/g, '');

function leadsSomewhere(from: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const file = path === '' ? from : relative(root, join(root, dirname(from), path));
  if (file.startsWith('..') || !existsSync(join(root, file))) return false;
  if (anchor === undefined) return true;
  const titles = [...withoutCode(read(file)).matchAll(/^#+ (.*)$/gm)].map(([, title]) => title ?? '');
  return titles.some(
    (title) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-') === anchor,
  );
}

/** What the command line writes to its output when it is called in the root of the project. */
async function printedBy(args: readonly string[]): Promise<string> {
  const { stdout } = process;
  const folder = process.cwd();
  const write = stdout.write.bind(stdout);
  let printed = '';
  process.chdir(root);
  stdout.write = (chunk: string | Uint8Array): boolean => {
    printed += chunk.toString();
    return true;
  };
  try {
    await run(args);
  } finally {
    stdout.write = write;
    process.chdir(folder);
  }
  return stripVTControlCharacters(printed);
}
