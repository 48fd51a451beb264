import type { Range } from '../text/span';
import type { ChangeKind } from '../compare/compareReports';
import type { NumberRow } from '../compare/numbers';
import type { ComparedPassage, ListedChange, ReportComparison } from './comparison';
import { csvOf } from './csv';

/** The files that were compared, as they are called. */
export interface ComparedFiles {
  readonly old: string;
  readonly fresh: string;
}

/** In this order they are counted. */
const KINDS: readonly ChangeKind[] = ['kept', 'edited', 'moved', 'split', 'joined', 'new', 'gone'];

/** The comparison for a terminal: what changed, each with its place, and how the numbers run. */
export function comparisonText(comparison: ReportComparison, files: ComparedFiles): string {
  const { areVersions, text, notes, numbers } = comparison;
  const told = [...text, ...notes].filter((change) => isTold(areVersions, change));
  const rows = areVersions ? numberRuns(numbers).map((run) => `${wordsOfRun(run)}\n`) : [];
  return [
    ...summary(comparison, files).map((line) => `${line}\n`),
    ...(told.length > 0 ? ['\n'] : []),
    ...told.map((change) => lineOf(change, files)),
    ...(rows.length > 0 ? ['\nNumbers, old and new\n', ...rows] : []),
    ...titled(
      'Taken over',
      comparison.questions.map(
        ({ fresh, message }) => `${placeOf(files.fresh, fresh.range)} ${passageName(fresh)}: ${message}`,
      ),
    ),
    ...titled(
      'Recommendations made again',
      comparison.repeated.map(
        ({ old: before, fresh, words, range }) => `${placeOf(files.fresh, range)} ${before} → ${fresh} ${words}`,
      ),
    ),
  ].join('');
}

const titled = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`\n${title}\n`, ...lines.map((line) => `${line}\n`)];

const placeOf = (file: string, { start }: Range): string => `${file}:${String(start.line + 1)}`;

/** The same as Markdown. */
export function comparisonMarkdown(comparison: ReportComparison, files: ComparedFiles): string {
  const { areVersions, text, notes, numbers } = comparison;
  const told = [...text, ...notes].filter((change) => isTold(areVersions, change));
  const changes = told.map((change) => {
    const { old, fresh, kind, edited, wording } = change;
    const cells = [
      placesOf(old),
      placesOf(fresh),
      kind + (edited && kind !== 'edited' ? ', edited' : ''),
      wordingOf(wording),
    ];
    return `| ${cells.map(cell).join(' | ')} |\n`;
  });
  const rows = areVersions
    ? numberRuns(numbers).map((run) => `| ${run.kind} | ${cell(spanOf(run.old))} | ${cell(spanOf(run.fresh))} |\n`)
    : [];
  return [
    `# ${cell(files.old)} → ${cell(files.fresh)}\n\n`,
    `${summary(comparison, files).slice(1).join('\n\n')}\n`,
    ...(changes.length > 0 ? ['\n## Changes\n\n| Old | New | | Words |\n| --- | --- | --- | --- |\n', ...changes] : []),
    ...(rows.length > 0 ? ['\n## Numbers\n\n| | Old | New |\n| --- | --- | --- |\n', ...rows] : []),
    ...titled(
      '## Taken over\n',
      comparison.questions.map(({ fresh, message }) => `- ${cell(passageName(fresh))}: ${cell(message)}`),
    ),
    ...titled(
      '## Recommendations made again\n',
      comparison.repeated.map(({ old, fresh, words }) => `- ${cell(old)} → ${cell(fresh)}: ${cell(words)}`),
    ),
  ].join('');
}

const COLUMNS = [
  'Change',
  'Edited',
  'Kind',
  'Part',
  'Old number',
  'New number',
  'Old line',
  'New line',
  'Old words',
  'New words',
];

/** The same as a table of values, one row a passage, those that were kept included. */
export function comparisonCsv({ text, notes }: ReportComparison): string {
  const rows = [...text, ...notes].map(({ kind, edited, old, fresh }) => {
    const one = fresh[0] ?? old[0];
    const numbers = (list: readonly ComparedPassage[]): string => list.map(({ number }) => number).join('; ');
    const line = (list: readonly ComparedPassage[]): number | null => (list[0] ? list[0].range.start.line + 1 : null);
    const words = (list: readonly ComparedPassage[]): string => list[0]?.words ?? '';
    return [
      kind,
      edited ? 'yes' : 'no',
      one?.kind ?? '',
      one?.division ?? '',
      numbers(old),
      numbers(fresh),
      line(old),
      line(fresh),
      words(old),
      words(fresh),
    ];
  });
  return csvOf(COLUMNS, rows);
}

/** Of reports that are no versions of each other only what has the same words in both: likeness proves nothing there. */
const isTold = (areVersions: boolean, { kind, edited, fresh, old }: ListedChange): boolean =>
  areVersions ? kind !== 'kept' : isShared({ edited, fresh, old });

const isShared = ({ edited, old, fresh }: Pick<ListedChange, 'edited' | 'old' | 'fresh'>): boolean =>
  !edited && old.length > 0 && fresh.length > 0;

function summary({ areVersions, share, text, notes }: ReportComparison, { old, fresh }: ComparedFiles): string[] {
  const files = `${old} → ${fresh}`;
  if (areVersions) return [files, `Text: ${countsOf(text)}.`, `Notes: ${countsOf(notes)}.`];
  const same = [...text, ...notes].filter(isShared).length;
  const percent = String(Math.round(share * 100));
  return [
    files,
    `These are not two versions of one report: ${percent} per cent of the words of the shorter one stand in passages that are alike.`,
    same === 0 ? 'No passage has the same words in both.' : `Passages with the same words in both: ${String(same)}.`,
  ];
}

function countsOf(changes: readonly ListedChange[]): string {
  const counts = KINDS.map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }));
  const told = counts.filter(({ count }) => count > 0).map(({ kind, count }) => `${String(count)} ${kind}`);
  return told.length === 0 ? 'none' : told.join(', ');
}

// ---------------------------------------------------------------- changes

/** “draft.un.txt:41 paragraph 12 → paragraph 14, edited”, and below it the words. */
function lineOf({ kind, edited, old, fresh, wording }: ListedChange, files: ComparedFiles): string {
  const at = fresh[0] ?? old[0];
  const place = at ? placeOf(fresh[0] ? files.fresh : files.old, at.range) : '';
  const said = edited && kind !== 'edited' ? `${kind}, edited` : kind;
  const [before, after] = [placesOf(old), placesOf(fresh)];
  const isSame = before === after || before === '' || after === '';
  const names = isSame ? before || after : `${before} → ${after}`;
  const more = wording === null || wording.length > 0 ? `    ${wordingOf(wording)}\n` : '';
  return `${place} ${names} ${said}\n${more}`;
}

const placesOf = (passages: readonly ComparedPassage[]): string => passages.map(passageName).join(' and ');

/** “paragraph 3 of annex II”, or the first words of what has no number. */
export function passageName({ kind, number, division, words }: ComparedPassage): string {
  if (number === '') return `“${words}”`;
  const name = `${kind} ${number}`;
  return division === 'main' ? name : `${name} of ${division}`;
}

const LONGEST_WORDS = 80;
const MOST_WORDINGS = 6;

function wordingOf(wording: ListedChange['wording']): string {
  if (wording === null) return 'written anew';
  const told = wording.slice(0, MOST_WORDINGS).map(({ old, fresh }) => {
    if (old === '') return `added “${inShort(fresh)}”`;
    return fresh === '' ? `left out “${inShort(old)}”` : `“${inShort(old)}” → “${inShort(fresh)}”`;
  });
  const more = wording.length - told.length;
  return [...told, ...(more > 0 ? [`${String(more)} more`] : [])].join('; ');
}

/** The beginning and the end of what is long. */
function inShort(words: string): string {
  if (words.length <= LONGEST_WORDS) return words;
  const half = LONGEST_WORDS / 2;
  const [start, end] = [words.lastIndexOf(' ', half), words.indexOf(' ', words.length - half)];
  return start < 0 || end < 0 ? `${words.slice(0, half)}…` : `${words.slice(0, start)} … ${words.slice(end + 1)}`;
}

/** In a cell of a Markdown table. */
const cell = (text: string): string => text.replace(/[\\|`*_<[\]]/g, '\\$&');

// ---------------------------------------------------------------- numbers

/** Numbers that run on together on both sides. */
interface NumberRun {
  readonly kind: NumberRow['kind'];
  readonly division: string;
  readonly old: string[];
  readonly fresh: string[];
}

/** Letters mark the notes of a table; they begin anew with each, so that nobody looks them up here. */
function numberRuns(rows: readonly NumberRow[]): NumberRun[] {
  const runs = new Map<string, NumberRun[]>();
  for (const { kind, division, old, fresh } of rows) {
    if (![old, fresh].every((number) => number === null || /^[\d.]+$/.test(number))) continue;
    const key = `${kind} ${division}`;
    const before = runs.get(key) ?? [];
    runs.set(key, before);
    const run = before.at(-1);
    if (run && goesOn(run.old, old) && goesOn(run.fresh, fresh)) {
      if (old !== null) run.old.push(old);
      if (fresh !== null) run.fresh.push(fresh);
    } else before.push({ kind, division, old: old === null ? [] : [old], fresh: fresh === null ? [] : [fresh] });
  }
  return [...runs.values()].flat();
}

function goesOn(numbers: readonly string[], next: string | null): boolean {
  const last = numbers.at(-1);
  if (last === undefined || next === null) return last === undefined && next === null;
  return Number(next) === Number(last) + 1;
}

function wordsOfRun(run: NumberRun): string {
  const many = run.old.length > 1 || run.fresh.length > 1;
  const where = run.division === 'main' ? '' : ` (${run.division})`;
  return `    ${run.kind}${many ? 's' : ''}${where} ${spanOf(run.old)} → ${spanOf(run.fresh)}`;
}

function spanOf(numbers: readonly string[]): string {
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined) return '–';
  return first === last ? first : `${first}–${last ?? ''}`;
}
