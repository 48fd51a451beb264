// What the rules say of published reports, which were edited by professionals: each finding is to be looked at.
import { shuffled } from './shuffled.mjs';
import { textTable } from './text-table.mjs';

/** Rules about the numbers of notes, paragraphs, sections and subparagraphs; the other suites over the corpus judge them. */
const NUMBERING = new RegExp(
  '^(?:paragraph-number-.*|section-number-.*|subparagraph-order|' +
    'footnote-(?:undefined|unreferenced|empty|duplicate-definition|out-of-order|skip|marker-in-name|repeated-marker|mixed-marker-style))$',
);

/**
 * @param {any} analyser from `loadAnalyser`
 * @param {{ rules: readonly string[], show: number }} options rules by name (all that are not about numbering, if none is
 *   named), and how many of each are listed
 */
export function measureFindings(analyser, { rules, show }) {
  const chosen = chosenRules(analyser, rules);
  const found = findingsOf(analyser, chosen);
  const groups = [...analyser.FORMS, 'scale'];
  const count = (rule, group) => found.filter((one) => one.rule === rule && one.group === group).length;
  console.log(
    textTable([
      ['rule', ...groups],
      ...[...chosen].map((rule) => [rule, ...groups.map((group) => count(rule, group))]),
    ]),
  );
  for (const rule of chosen) {
    const these = found.filter((one) => one.rule === rule);
    if (these.length > 0) console.log(`\n${rule}`);
    for (const one of these.slice(0, show)) printFinding(one);
    if (these.length > show) console.log(`  … and ${these.length - show} more`);
  }
}

/**
 * Findings drawn at random from the documents in the form of the large set, for reading by hand; of all rules, if none is
 * named.
 */
export function drawFindings(analyser, { rules, draw, seed }) {
  const chosen = rules.length > 0 ? chosenRules(analyser, rules) : undefined;
  const found = findingsOf(analyser, chosen).filter(({ group }) => group === 'seed-txt' || group === 'scale');
  const drawn = shuffled(found, seed).slice(0, draw);
  console.log(`${drawn.length} drawn of ${found.length}\n`);
  for (const [at, one] of drawn.entries()) {
    console.log(`${at + 1}. ${one.rule}`);
    printFinding(one);
  }
}

const SEVERITIES = ['error', 'warning', 'information', 'hint'];

/** How many findings the strict documents have at submission, by severity, in all and for 1,000 words. */
export function measureNoise(analyser, { show }) {
  const settings = submissionSettings(analyser, []);
  const errors = [];
  const rows = analyser.FORMS.map((form) => {
    const counts = new Map(SEVERITIES.map((severity) => [severity, 0]));
    let words = 0;
    for (const { group, document, text } of textsOf(analyser)) {
      if (group !== form) continue;
      const snapshot = analyser.ReportSnapshot.open(text);
      words += snapshot.structure().words;
      const lines = analyser.linesOf(text);
      for (const finding of snapshot.findings(settings)) {
        counts.set(finding.severity, counts.get(finding.severity) + 1);
        if (finding.severity === 'error')
          errors.push({ ...finding, group, document, line: lines[finding.range.start.line] });
      }
    }
    const rate = (count) => `${count} (${((count * 1000) / words).toFixed(2)})`;
    return [form, words, ...SEVERITIES.map((severity) => rate(counts.get(severity)))];
  });
  console.log(
    textTable([['form', 'words', ...SEVERITIES.map((severity) => `${severity} (for 1,000 words)`)], ...rows]),
  );
  console.log('\nErrors');
  for (const one of errors.slice(0, show)) printFinding(one);
}

function chosenRules(analyser, rules) {
  const names = analyser.ruleList().map(({ name }) => name);
  const unknown = rules.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`There is no rule ${unknown.join(', ')}; there are ${names.join(', ')}.`);
  return new Set(rules.length > 0 ? rules : names.filter((name) => !NUMBERING.test(name)));
}

/** The findings of these rules, of all rules if none is given, with document and line. */
function findingsOf(analyser, chosen) {
  const settings = submissionSettings(analyser, [...(chosen ?? [])]);
  return [...textsOf(analyser)].flatMap(({ group, document, text }) => {
    const lines = analyser.linesOf(text);
    return analyser.ReportSnapshot.open(text)
      .findings(settings)
      .filter(({ rule }) => chosen === undefined || chosen.has(rule))
      .map((finding) => ({ ...finding, group, document, line: lines[finding.range.start.line] }));
  });
}

/** Everything on. Rules that wait to be asked for are on when they are named. */
function submissionSettings(analyser, names) {
  const asked = analyser.ruleList().filter(({ name, off }) => off && names.includes(name));
  return {
    ...analyser.DEFAULT_SETTINGS,
    moment: analyser.MOMENTS.at(-1),
    rules: Object.fromEntries(asked.map(({ name, severity }) => [name, severity])),
  };
}

/** The strict documents of the corpus in each form, and the large set. */
function* textsOf(analyser) {
  for (const form of analyser.FORMS)
    for (const document of analyser.strictDocuments)
      yield { group: form, document, text: analyser.textOf(document, form) };
  for (const document of analyser.documentsOf('scale'))
    yield { group: 'scale', document: document.path, text: analyser.textOfDocument(document) };
}

function printFinding({ group, document, severity, range, message, line }) {
  const { start, end } = range;
  const words = line.slice(start.character, end.line === start.line ? end.character : line.length);
  const clause = line.slice(Math.max(0, start.character - 120), start.character + words.length + 60);
  console.log(`  ${group}/${document}:${start.line + 1}  ${severity}  “${words}”  ${message}`);
  console.log(`    ${clause}`);
}
