// What the rules say of published reports, which were edited by professionals: each finding is to be looked at.
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
  const names = analyser.ruleList().map(({ name }) => name);
  const unknown = rules.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`There is no rule ${unknown.join(', ')}; there are ${names.join(', ')}.`);
  const chosen = new Set(rules.length > 0 ? rules : names.filter((name) => !NUMBERING.test(name)));

  const named = analyser.ruleList().filter(({ name }) => rules.includes(name));
  const settings = {
    ...analyser.DEFAULT_SETTINGS,
    moment: analyser.MOMENTS.at(-1),
    // Rules that wait to be asked for are on when they are named.
    rules: Object.fromEntries(named.map(({ name, severity }) => [name, severity])),
  };

  const found = [...textsOf(analyser)].flatMap(({ group, document, text }) => {
    const lines = analyser.linesOf(text);
    return analyser.ReportSnapshot.open(text)
      .findings(settings)
      .filter(({ rule }) => chosen.has(rule))
      .map((finding) => ({ ...finding, group, document, line: lines[finding.range.start.line] }));
  });

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
