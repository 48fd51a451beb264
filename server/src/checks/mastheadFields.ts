import type { FrontMatter, Report } from '../report/model';
import { message, type Message, type MessageId } from './messages';
import type { Rule } from './rule';

/** Documents that are not yet final, and that go without what is given last; one that is edited has its symbol already. */
const ADVANCE = /\badvance\s(?<state>(?:un)?edited\s)?(?:version|copy)\b/i;
/** The shape of any document symbol, also of bodies outside the table. */
const SYMBOL_SHAPE = /(?<![\w/])[A-Z]{1,8}\/[A-Z0-9]/;
const ORGAN = /\b(?:general assembly|security council|economic and social council|human rights council)\b/i;
/** Symbols of documents for a session: A/80/188, A/HRC/60/12, E/2025/76, E/CN.6/2025/3, E/ICEF/2025/19. */
const OF_SESSION = /^(A\/|E\/|A\/HRC\/|E\/CN\.\d{1,2}\/|E\/ICEF\/)\d{1,4}\/(\d{1,4})(?![\w.])/;
/** Documents of the General Assembly and the Economic and Social Council below this are supplements to their Official Records: reports of other bodies, under no item. */
const FIRST_NO_SUPPLEMENT = 60;

type Part = 'organ' | 'symbol' | 'session' | 'agendaItem';

const NAMES: Readonly<Record<Part, MessageId>> = {
  organ: 'masthead.organ',
  symbol: 'masthead.symbol',
  session: 'masthead.session',
  agendaItem: 'masthead.agendaItem',
};

/** A title page of the United Nations that lacks what its other lines let one expect (drafting rule S12). */
export const mastheadFieldsRule: Rule = {
  name: 'masthead-missing',
  scope: 'document',
  judge: ({ report, tell }) => {
    const { distribution } = report.frontMatter;
    if (!distribution) return;
    const lines = linesOf(report);
    const advance = lines.map((line) => ADVANCE.exec(line)).find((found) => found !== null);
    const isEdited = /^edited/i.test(advance?.groups?.state ?? '');
    const isExpected = (part: Part): boolean => !advance || (isEdited && part === 'symbol');
    const parts = missingParts(report.frontMatter, lines).filter(isExpected);
    const [first, ...more] = parts.map((part) => message(NAMES[part]));
    if (!first) return;
    const names = more.reduce((all: Message, name, index) => {
      return message(index === more.length - 1 ? 'list.two' : 'list.more', all, name);
    }, first);
    tell({ span: distribution.span, message: message('masthead-missing', names) });
  },
};

/** The words of the title page, without its notes. */
function linesOf({ tree, titlePageEnd }: Report): string[] {
  return Array.from({ length: titlePageEnd }, (_, block) => {
    const { kind } = tree.blocks[block] ?? {};
    return kind === 'asterisk' || kind === 'note' ? '' : tree.textOf(block, 0);
  });
}

function missingParts(found: FrontMatter, lines: readonly string[]): Part[] {
  const { organ, symbol, session, agendaItems, author, title } = found;
  const missing: Part[] = [];
  const aboveTitle = lines.slice(0, title?.span.block ?? lines.length);
  const hasOrgan = organ !== null || aboveTitle.some((line) => ORGAN.test(line));
  if (symbol === null && hasOrgan && !lines.some((line) => SYMBOL_SHAPE.test(line))) missing.push('symbol');
  const [, body, serial] = OF_SESSION.exec(symbol?.text ?? '') ?? [];
  if (body === undefined) return missing;
  if (!hasOrgan) missing.push('organ');
  if (session === null && agendaItems !== null) missing.push('session');
  const isSupplement = /^[AE]\/$/.test(body) && Number(serial) < FIRST_NO_SUPPLEMENT;
  if (session !== null && agendaItems === null && author !== null && !isSupplement) missing.push('agendaItem');
  return missing;
}
