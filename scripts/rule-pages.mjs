// Writes what follows from the list of rules: the heads, sources, messages and ends of the pages in docs/checks/, their
// table, and the names of the rules in the schema of `.un-report.json`. What a page says in between is written by hand.
//
//   node scripts/rule-pages.mjs            writes; a new rule gets a page to fill in
//   node scripts/rule-pages.mjs --check    names what is not as it would be written; exit code 1 if there is any
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as prettier from 'prettier';
import { loadAnalyser } from './lib/measured-documents.mjs';
import { root } from './lib/project.mjs';
import { ruleListPage } from './lib/rule-list-page.mjs';
import { rulePage } from './lib/rule-page.mjs';
import { withRules } from './lib/rule-schema.mjs';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const analyser = await loadAnalyser();
const rules = analyser.ruleList();
const files = [
  ...rules.map((rule) => [`docs/checks/${rule.name}.md`, (page) => rulePage(analyser, rule, page)]),
  ['docs/checks/README.md', (page) => ruleListPage(rules, page)],
  ['schema/un-report.schema.json', (schema) => withRules(rules, schema)],
];

const outdated = [];
for (const [path, write] of files) {
  const file = join(root, path);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const options = { ...(await prettier.resolveConfig(file)), filepath: file };
  const after = await prettier.format(write(before), options);
  if (after === before) continue;
  outdated.push(path);
  if (!values.check) writeFileSync(file, after);
}

if (outdated.length > 0) {
  console.log(`${values.check ? 'Not as the list of rules says; npm run pages mends it' : 'Written'}:`);
  for (const path of outdated) console.log(`  ${path}`);
}
if (values.check && outdated.length > 0) process.exitCode = 1;
