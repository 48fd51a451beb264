import type { SyntaxTree } from '../syntax/tree';
import { oneOf, trimEndOf, trimOf } from '../text/trim';
import type { FrontMatter, FrontMatterField } from './model';

/** The shape of a document symbol (drafting rules, 1.6), as it stands on a title page. */
const SYMBOL =
  /(?<![\w/.-])(?:A|S|E|T|ST|CCPR|CAT|CEDAW|CERD|CRC|CRPD|CED|CMW|HRI|DP|TD|UNEP|UNW|HSP|CD|FCCC|ISBA|SPLOS|BWC|CCW|ECE)\/[A-Z0-9][A-Za-z0-9./–-]{1,60}/;
const ORGANS = [
  'General Assembly',
  'Security Council',
  'Economic and Social Council',
  'Trusteeship Council',
  'Human Rights Council',
  'Human Rights Committee',
  'Committee against Torture',
  'Committee on the Rights of the Child',
  'Commission on the Status of Women',
  'Assemblée générale',
  'Conseil de sécurité',
  'Conseil économique et social',
  'Conseil des droits de l’homme',
  'Asamblea General',
  'Consejo de Seguridad',
  'Consejo Económico y Social',
  'Consejo de Derechos Humanos',
];
const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre';
const DATE = new RegExp(`\\b\\d{1,2}(?:er)? (?:de )?(?:${MONTHS}) (?:de )?\\d{4}`, 'iu');
const DISTRIBUTION = /\bDistr\.?:? (General|Limited|Restricted|générale|limitée|restreinte|limitada|reservada)/iu;
const LANGUAGE = /\b(?:Original|Langue originale|Idioma original)\s?:?\s([\p{L}/ ]{3,40})/u;
const SESSION =
  /(?<![\p{L}-])(?:[\p{L}-]{3,30}|\d{4}) (?:(?:special|annual|regular|organizational) )?(?:session|período de sesiones)(?!\p{L})/iu;
const AGENDA = /\b(?:agenda )?items?\s[\d(][\d ()a-z,and]{0,40}(?:of the (?:provisional )?agenda)?/iu;
const AUTHOR =
  /^(?:Report|Note|Letter|Compilation|Summary|Rapport|Informe|Nota)\s(?:of|by|prepared|submitted|dated|from|du|de|del)\b/iu;

/** Reads the title page: the blocks before `end`. Fields that it lacks are null. */
export function readFrontMatter(tree: SyntaxTree, end: number): FrontMatter {
  const lines = titleLines(tree, end);
  const find = (pattern: RegExp, group = 0): FrontMatterField | null => findIn(lines, pattern, group);
  return {
    organ: findOrgan(lines),
    symbol: withoutLabel(find(SYMBOL)),
    distribution: find(DISTRIBUTION, 1),
    date: find(DATE),
    originalLanguage: find(LANGUAGE, 1),
    session: find(SESSION),
    agendaItems: find(AGENDA),
    title: findTitle(lines),
    author: findAuthor(lines),
  };
}

/** The report's own document symbol alone. */
export function readSymbol(tree: SyntaxTree, end: number): FrontMatterField | null {
  return withoutLabel(findIn(titleLines(tree, end), SYMBOL, 0));
}

function findIn(lines: readonly TitleLine[], pattern: RegExp, group: number): FrontMatterField | null {
  for (const { text, block, offset } of lines) {
    const match = pattern.exec(text);
    const found = match?.[group];
    if (!match || found === undefined) continue;
    const start = offset + match.index + match[0].indexOf(found);
    return { text: trimEndOf(found.trim(), oneOf('.,;')), span: { block, start, end: start + found.length } };
  }
  return null;
}

interface TitleLine {
  readonly text: string;
  readonly block: number;
  readonly offset: number;
}

/** Title lines shorter than this were not broken to fit the page, so the next line is another. */
const SHORTEST_BROKEN_LINE = 40;

/** The lines of the title page: broken ones joined, those run together as `**A****B**` parted. */
function titleLines(tree: SyntaxTree, end: number): TitleLine[] {
  const lines: TitleLine[] = [];
  for (let block = 0; block < Math.min(end, tree.blocks.length); block++) {
    const { kind } = tree.blocks[block] ?? {};
    if (kind === 'asterisk' || kind === 'note' || kind === 'blank') continue;
    let offset = 0;
    let broken = false;
    for (const part of tree.textOf(block, 0).split(/(\*{2,}|\r\n|\n|\r)/)) {
      const separator = /^(?:\*{2}|[\r\n])/.test(part);
      const last = lines.at(-1);
      if (!separator && part.trim() !== '') {
        if (broken && last?.block === block) lines[lines.length - 1] = { ...last, text: `${last.text} ${part}` };
        else lines.push({ text: part, block, offset });
      }
      const before = lines.at(-1);
      if (separator)
        broken = !part.startsWith('*') && before !== undefined && before.text.length >= SHORTEST_BROKEN_LINE;
      offset += part.length;
    }
  }
  return lines;
}

/** A joint symbol (`A/78/1-E/2024/2`) keeps both halves; a stop at its end is none of it. */
function withoutLabel(field: FrontMatterField | null): FrontMatterField | null {
  if (!field) return null;
  const text = trimEndOf(field.text, oneOf('./–-'));
  return /\d/.test(text) ? { text, span: { ...field.span, end: field.span.start + text.length } } : null;
}

function findOrgan(lines: readonly TitleLine[]): FrontMatterField | null {
  for (const { text, block, offset } of lines) {
    for (const organ of ORGANS) {
      const at = text.indexOf(organ);
      if (at >= 0 && at < 4)
        return { text: organ, span: { block, start: offset + at, end: offset + at + organ.length } };
    }
  }
  return null;
}

/** The line that says whose report it is, emphasis left off. */
function findAuthor(lines: readonly TitleLine[]): FrontMatterField | null {
  for (const { text, block, offset } of lines) {
    const words = trimOf(text, oneOf('*_# '));
    if (!AUTHOR.test(words)) continue;
    const start = offset + text.indexOf(words);
    return { text: words.slice(0, LONGEST_AUTHOR), span: { block, start, end: start + words.length } };
  }
  return null;
}

const LONGEST_AUTHOR = 240;
const NO_TITLE = new RegExp(
  `${DATE.source}|^(?:United Nations|Nations Unies|Naciones Unidas|Advance|Contents)|session|agenda|Distr|Original|GE\\.|Official Records|Symbols of United Nations documents|\\((?:Signed|Firmado|Signé)\\)`,
  'iu',
);

/** The last long line that names neither body, date, session nor agenda item: the title stands right above the author line. */
function findTitle(lines: readonly TitleLine[]): FrontMatterField | null {
  const author = lines.findIndex(({ text }) => AUTHOR.test(text.replace(/^[*_# ]+/, '')));
  const above = author > 0 ? lines.slice(0, author) : lines;
  const named = above.filter(
    ({ text }) =>
      !NO_TITLE.test(text) &&
      !ORGANS.some((organ) => text.includes(organ)) &&
      !SYMBOL.test(text) &&
      text.replace(/[^\p{L}]/gu, '').length > 8,
  );
  const line = author > 0 ? named.at(-1) : (named.find(({ text }) => text.startsWith('#')) ?? named.at(-1));
  const found = line ?? lines[author];
  if (!found) return null;
  return {
    text: found.text.replace(/[*_#]/g, '').trim(),
    span: { block: found.block, start: found.offset, end: found.offset + found.text.length },
  };
}
