import { yearsOfSession } from '../citations/data/sessions';
import { describeSymbol } from '../citations/symbolParts';
import type { BoundCitation } from '../report/citations/boundCitation';
import type { Report } from '../report/model';
import { inOrderOfMention } from './habits';
import { message } from './messages';
import { isQuoted } from '../report/quotations';
import type { Placed, Rule } from './rule';

/** So many years ahead a document may be announced under its symbol: `E/2026/7` in a report of 2025. */
const ANNOUNCED = 1;

/** `A/HRC/75/12` in a report of 2025: no such document can be there yet. */
export const symbolFutureRule: Rule<unknown, CitedFuture> = {
  name: 'symbol-future',
  scope: 'paragraph',
  judge: ({ report, passage, tell }) => {
    const own = yearOfReport(report);
    if (own === undefined) return;
    for (const bound of passage.citations) {
      const { block, citation } = bound;
      if (report.roles[block] === 'furniture' || report.roles[block] === 'titlePage') continue;
      const cited = yearCited(bound);
      if (!cited || cited.year <= own + (cited.asIssued ? 0 : ANNOUNCED)) continue;
      if (isQuoted(report, block, citation.start)) continue;
      tell({ span: { block, start: citation.start, end: citation.end }, cited, own });
    }
  },
  conclude: (places) =>
    inOrderOfMention(places, ({ cited }) => cited.name).flatMap(([first, ...others]) => {
      if (!first) return [];
      const { span, cited, own } = first;
      return [
        {
          span,
          message: message('symbol-future', cited.name, cited.year, own),
          related: others.map((other) => ({ span: other.span, message: message('related.other', cited.name) })),
        },
      ];
    }),
};

/** Where a document of a later year than the report's own is cited. */
interface CitedFuture extends Placed {
  readonly cited: Cited;
  readonly own: number;
}

interface Cited {
  readonly name: string;
  readonly year: number;
  /** Its number is given when it is issued, never before. */
  readonly asIssued: boolean;
}

function yearCited({ citation }: BoundCitation): Cited | undefined {
  if (citation.kind === 'communication')
    return { name: citation.reference, year: Number(citation.reference.slice(-4)), asIssued: true };
  if (citation.kind !== 'document') return undefined;
  const { symbol } = citation;
  const year = yearOf(symbol);
  return year === undefined ? undefined : { name: symbol, year, asIssued: /^S\/\d{4}\/\d/.test(symbol) };
}

/** The last year that a report bears, by its date and its symbol. */
function yearOfReport({ frontMatter, symbol }: Report): number | undefined {
  const dated = [...(frontMatter.date?.text ?? '').matchAll(/\b20\d\d\b/g)].map(([year]) => Number(year));
  const bySymbol = symbol ? (yearOf(symbol.text) ?? []) : [];
  const years = dated.concat(bySymbol);
  return years.length > 0 ? Math.max(...years) : undefined;
}

const SESSIONS_OF_COUNCIL = 3;

/** The year of a document, or the one in which its session begins. Of sessions to come, the one that their rhythm makes likely. */
function yearOf(symbol: string): number | undefined {
  const { body, year, session } = describeSymbol(symbol);
  // What stands last may be a number: `CD/2067`.
  if (year !== null) return symbol.endsWith(`/${String(year)}`) ? undefined : year;
  if (typeof session !== 'number' || session === 0) return undefined;
  if (body !== 'hrc') return body === 'ga' ? FIRST_SESSION_OF_ASSEMBLY - 1 + session : undefined;
  const held = yearsOfSession('hrc', session)?.first;
  if (held !== undefined) return held;
  // Sessions 1 to 3 were held in 2006, and three in each year since.
  return FIRST_YEAR_OF_COUNCIL + Math.floor((session - 1) / SESSIONS_OF_COUNCIL);
}

const FIRST_SESSION_OF_ASSEMBLY = 1946;
const FIRST_YEAR_OF_COUNCIL = 2006;
