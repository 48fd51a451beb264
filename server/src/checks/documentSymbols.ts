import type { AddressCitation, DocumentCitation } from '../citations/citation';
import type { Work } from '../citations/work';
import { workOfDocument } from '../citations/works';
import type { BoundCitation } from '../report/citations/boundCitation';
import type { BlockSpan, Report } from '../report/model';
import { message } from './messages';
import { isQuoted } from '../report/quotations';
import type { Passage } from './passage';
import type { Fix, Rule } from './rule';

/** `A/HRC 57/78`: a document symbol that is not written as one (drafting rules 1.6). */
export const malformedSymbolRule: Rule = {
  name: 'symbol-malformed',
  scope: 'paragraph',
  judge: ({ report, passage, tell }) => {
    for (const { citation, block } of passage.citations) {
      if (citation.kind !== 'document' || !citation.malformed) continue;
      // A running title repeats the symbol of the title page, page after page.
      if (report.roles[block] === 'furniture' || isQuoted(report, block, citation.start)) continue;
      const span = { block, start: citation.start, end: citation.end };
      const right = asItShouldBe(citation, report.tree.textOf(block, span.start, span.end));
      tell({
        span,
        message: message('symbol-malformed', right),
        fixes: [
          { title: message('fix.change', right), edits: [{ span, newText: right }], preferred: true, safe: true },
        ],
      });
    }
  },
};

/** The symbol with the other half of a joint one, behind the sign that joins them in `written`. */
function asItShouldBe({ symbol, joint }: DocumentCitation, written: string): string {
  if (joint === null) return symbol;
  return `${symbol}${written.includes('–') ? '–' : '-'}${joint}`;
}

/** `[A/HRC/57/78](https://docs.un.org/en/A/HRC/57/82)`: words and address name two documents. */
export const symbolLinkRule: Rule = {
  name: 'symbol-link-mismatch',
  scope: 'paragraph',
  judge: ({ report, passage, tell }) => {
    passage.citations.forEach((bound, index) => {
      if (!isAddress(bound) || bound.citation.symbol === null) return;
      const named = worksInWords(passage, index);
      const [first] = named;
      const there = workOfDocument(bound.citation.symbol);
      if (!first || named.some((work) => isSameOrPartOf(work, there))) return;
      const { block, citation } = bound;
      tell({
        span: { block, start: citation.start, end: citation.end },
        message: message('symbol-link-mismatch', first.symbol ?? first.name, bound.citation.symbol),
        fixes: named.length === 1 ? addressFix(report, bound, first) : [],
      });
    });
  },
};

const isAddress = (bound: BoundCitation): bound is BoundCitation<AddressCitation> => bound.citation.kind === 'url';

/** UTF-16 units that the words of a link may take. */
const LONGEST_WORDS = 400;
/** A link that is put on words stands behind them: `[words](address)`, `[words](<address>)`. */
const LINK_MARKS = ['](', '](<'];

/** The documents and resolutions named in the words that the address at `index` is put on; empty for a bare address. */
function worksInWords({ citations, report: { tree } }: Passage, index: number): Work[] {
  const address = citations[index];
  if (!address) return [];
  const { block } = address;
  const from = Math.max(0, address.citation.start - LONGEST_WORDS);
  const before = tree.textOf(block, from, address.citation.start);
  const mark = LINK_MARKS.find((one) => before.endsWith(one));
  const bracket = before.lastIndexOf('[');
  if (mark === undefined || bracket < 0) return [];
  const works: Work[] = [];
  for (let at = index - 1; ; at--) {
    const bound = citations[at];
    if (bound?.block !== block || bound.citation.start < from + bracket) return works.reverse();
    const { citation, target } = bound;
    if (citation.kind === 'document' && citation.joint !== null) works.push(workOfDocument(citation.joint));
    if (citation.kind === 'document') works.push(workOfDocument(citation.symbol));
    const isResolution = citation.kind === 'resolution' || citation.kind === 'decision';
    if (isResolution && target.status === 'external' && target.work) works.push(target.work);
  }
}

/** An addendum is put into one file with its document, or its document is meant as a whole. */
function isSameOrPartOf(one: Work, other: Work): boolean {
  const [a, b] = [one.symbol ?? '', other.symbol ?? ''];
  return one.key === other.key || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
}

/** Puts the symbol of the words in place of the one in the address, where that is written as it is. */
function addressFix({ tree }: Report, { block, citation }: BoundCitation<AddressCitation>, { symbol }: Work): Fix[] {
  const written = citation.symbol;
  if (written === null || symbol === null || /[ ()]/.test(symbol)) return [];
  const at = tree.textOf(block, citation.start, citation.end).indexOf(written);
  if (at < 0) return [];
  const start = citation.start + at;
  const span: BlockSpan = { block, start, end: start + written.length };
  return [{ title: message('fix.address', symbol), edits: [{ span, newText: symbol }], preferred: false, safe: false }];
}
