// How often each kind of reference is found, beside what simple expressions count in the same texts.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analysedDocuments, touching } from './measured-documents.mjs';
import { plainText } from './plain-text.mjs';
import { share, textTable } from './text-table.mjs';

const SEGMENT = '[A-Z0-9][A-Za-z0-9]*(?:[.-][A-Za-z0-9]+)*';
const SYMBOL = `(?<![\\w/.-])[A-Z]{1,8}(?=[\\w/.-]*\\d)(?:/${SEGMENT})+`;
const PARAGRAPH = '\\b(?:paras?\\.|paragraphs?)';
const NUMBER = '\\d+(?:\\.\\d+)?';
const ROMAN = '[IVXL]+';

/**
 * The rows of the table "How references are written, counted" in the README of the corpus, each as one expression or more;
 * the first group is what the analyser has to find, as one of these kinds.
 */
const PATTERNS = [
  ['document symbol', `(${SYMBOL})`, 'document'],
  ['symbol, para(s). N', `${SYMBOL},? paras?\\. ?(${NUMBER})`, 'paragraph'],
  ['symbol, annex', `${SYMBOL},? (annex)`, 'annex'],
  ['symbol, chap./sect./part', `${SYMBOL},? (?:chap\\.|sect\\.|part) (\\w+)`, 'section'],
  ['resolution N/N', '\\b[Rr]esolutions? (\\d+/\\d+)', 'resolution'],
  ['resolution NNNN (YYYY)', '\\b[Rr]esolutions? (\\d{1,4} \\(\\d{4}\\))', 'resolution'],
  ['resolution N (XXV)', '\\b[Rr]esolutions? (\\d{1,4}(?: [A-Z])? \\([XVILS-]+\\))', 'resolution'],
  ['decision N/N', '\\b[Dd]ecisions? (\\d+/\\d+)', 'decision'],
  ['"resolutions X, Y and Z"', '\\b[Rr]esolutions (\\d[^\\s,]*(?: \\(\\w+\\))?)(?:,| and) ', 'resolution'],
  ['para(s). N above/below', '\\bparas?\\. (\\d+)[\\d ,()a-z–-]{0,30} (?:above|below)', 'paragraph'],
  ['paragraph(s) N above/below', '\\bparagraphs? (\\d+)[\\d ,()a-z–-]{0,30} (?:above|below)', 'paragraph'],
  ['"(see para. N)" bare', '\\(see (?:also )?paras?\\. (\\d+)[\\d ,()a-z–-]{0,20}\\)', 'paragraph'],
  [
    'paragraph N of … resolution/decision',
    `${PARAGRAPH} (\\d+)[\\d ,()a-z–-]{0,20} of (?:[^\\s.;]+ ){0,8}?(?:resolution|decision)`,
    'paragraph',
  ],
  ['para. N (b)', '\\bparas?\\. (\\d+ \\([a-z]+\\))', 'paragraph'],
  ['range 12–15', `${PARAGRAPH} (${NUMBER} ?[-–] ?${NUMBER})`, 'paragraph'],
  ['list 9 and 12', `${PARAGRAPH} \\d+(?: \\([a-z]+\\))?(?:, \\d+)* and (\\d+)`, 'paragraph'],
  ['section + roman', `\\b[Ss]ections? (${ROMAN})\\b`, 'section'],
  ['chapter/chap. N', `\\b[Cc]hap(?:ters?|s?\\.) (${ROMAN}|\\d+)\\b`, 'section'],
  ['part N', `\\b[Pp]arts? (${ROMAN}|[A-H]|one|two|three|four)\\b`, 'section'],
  ['annex: any / numbered', '\\b([Aa]nnex(?:es)?)\\b', 'annex'],
  ['annex: any / numbered', `\\b[Aa]nnex(?:es)? (${ROMAN}|\\d+)\\b`, 'annex'],
  ['table / figure / box N', `\\b[Tt]ables? (\\d+|${ROMAN})\\b`, 'table'],
  ['table / figure / box N', `\\b[Ff]igures? (\\d+|${ROMAN})\\b`, 'figure'],
  ['table / figure / box N', `\\b[Bb]ox(?:es)? (\\d+|${ROMAN})\\b`, 'box'],
  [
    'footnote N above, see footnote N',
    '\\b(?:[Ss]ee )?(?:foot)?notes? (\\d+) above|\\bsee footnotes? (\\d+)',
    'footnote',
  ],
  ['ibid.', '\\b([Ii]bid)\\b', 'ibid'],
  ['article/art. N', '\\b[Aa]rt(?:icles?|s?\\.) (\\d+)', 'article', 'treaty'],
  [
    'general comment/recommendation No. N',
    '\\b[Gg]eneral (?:comment|recommendation)s? Nos?\\. ?(\\d+)',
    'generalComment',
  ],
  ['URL', '((?:https?://|\\bwww\\.)[^\\s<>]+)', 'url'],
].map(([row, expression, ...kinds]) => ({ row, expression: new RegExp(expression, 'dg'), kinds }));

const STATUSES = ['resolved', 'external', 'ambiguous', 'unresolved'];

/**
 * @param {any} analyser from `loadAnalyser`
 * @param {{ show: number }} options how many of what only one side found are listed for each pattern and kind
 */
export function measureKinds(analyser, { show }) {
  const measured = analyser.DOCUMENT_SETS.map((set) => measureSet(analyser, set));
  for (const one of measured) printKinds(one);
  printPatterns(analyser, measured);
  if (show > 0) for (const one of measured) printDifferences(one, show);
}

function measureSet(analyser, set) {
  const kinds = new Map();
  const patterns = PATTERNS.map(() => ({ count: 0, documents: 0, missed: [] }));
  let documents = 0;
  for (const document of analysedDocuments(analyser, set)) {
    documents++;
    const matched = countPatterns(document, patterns);
    for (const reference of document.references) {
      const figures = kinds.get(reference.kind) ?? { byStatus: new Map(), documents: new Set(), besides: [] };
      kinds.set(reference.kind, figures);
      figures.byStatus.set(reference.target.status, (figures.byStatus.get(reference.target.status) ?? 0) + 1);
      figures.documents.add(document.path);
      if (!matched.has(reference)) figures.besides.push(told(document, reference.start, reference.end));
    }
  }
  return { set, documents, kinds, patterns };
}

/** Adds the matches of one document to the figures. Gives the references that a pattern of their kind touches. */
function countPatterns(document, patterns) {
  const { text, offsetOf } = plainText(document.text);
  const matched = new Set();
  PATTERNS.forEach(({ expression, kinds }, at) => {
    const figures = patterns[at];
    const before = figures.count;
    for (const match of text.matchAll(expression)) {
      figures.count++;
      const [from, to] = match.indices.slice(1).find(Boolean);
      const [start, end] = [offsetOf(from), offsetOf(to - 1) + 1];
      const found = touching(document.references, start, end).filter(({ kind }) => kinds.includes(kind));
      for (const reference of found) matched.add(reference);
      if (found.length === 0) figures.missed.push(told(document, start, end));
    }
    if (figures.count > before) figures.documents++;
  });
  return matched;
}

function printKinds({ set, documents, kinds }) {
  const rows = [...kinds].sort().map(([kind, { byStatus, documents: having, besides }]) => {
    const counts = STATUSES.map((status) => byStatus.get(status) ?? 0);
    const all = counts.reduce((sum, count) => sum + count, 0);
    return [kind, all, percent(having.size, documents), ...counts, besides.length];
  });
  console.log(`What the analyser finds, ${set} (${documents} documents)`);
  console.log(textTable([['kind', 'all', 'documents', ...STATUSES, 'no pattern'], ...rows]));
  console.log();
}

function printPatterns(analyser, measured) {
  const published = publishedTable(analyser);
  const rows = PATTERNS.map(({ row, kinds }, at) => [
    `${row}${PATTERNS.filter((other) => other.row === row).length > 1 ? `: ${kinds[0]}` : ''}`,
    ...measured.flatMap(({ documents, patterns }) => {
      const { count, documents: having, missed } = patterns[at];
      return [count, percent(having, documents), share(count - missed.length, count)];
    }),
    ...(published.get(row) ?? ['–', '–', '–']),
  ]);
  const heads = measured.flatMap(({ set }) => [set, 'documents', 'found']);
  console.log(
    'What simple expressions count, the share that the analyser finds, and what the README of the corpus says',
  );
  console.log(textTable([['pattern', ...heads, 'Reports', 'Res', 'SR'], ...rows]));
  console.log();
}

/** The rows of the table in the README of the corpus: its name, and its three cells. */
function publishedTable({ CORPUS }) {
  const file = join(CORPUS, 'README.md');
  if (!existsSync(file)) return new Map();
  return new Map(
    readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .filter((cells) => cells.length === 6)
      .map(([, row, ...cells]) => [row, cells.slice(0, 3)]),
  );
}

function printDifferences({ set, kinds, patterns }, show) {
  const list = (title, all) => {
    if (all.length === 0) return;
    console.log(`\n${title} (${all.length})`);
    // From all parts of the set, not from its first documents alone.
    const step = Math.max(1, Math.floor(all.length / show));
    for (const one of all.filter((_, at) => at % step === 0).slice(0, show)) console.log(`  ${one}`);
  };
  PATTERNS.forEach(({ row, kinds: wanted }, at) =>
    list(`${set}: “${row}” that the analyser does not find as ${wanted.join(' or ')}`, patterns[at].missed),
  );
  for (const [kind, { besides }] of [...kinds].sort()) list(`${set}: ${kind} that no pattern finds`, besides);
}

/** Where it stands, and the words around it. */
function told({ path, text }, start, end) {
  const oneLine = (words) => words.replace(/\s+/g, ' ');
  const before = oneLine(text.slice(Math.max(0, start - 80), start));
  return `${path}  …${before}«${oneLine(text.slice(start, end))}»${oneLine(text.slice(end, end + 40))}…`;
}

const percent = (part, whole) => `${Math.round((100 * part) / whole)} %`;
