import type { Citation } from '../citations/citation';
import { countryOfCode } from '../citations/data/countries';
import { describeSymbol } from '../citations/symbolParts';
import type { BoundCitation } from '../report/citations/boundCitation';
import { spanOfCitation } from '../report/citations/boundPlace';
import { citationPlace } from '../report/citations/citationPlace';
import { memo } from '../report/memo';
import type { Report } from '../report/model';
import { message } from './messages';
import { isQuoted } from '../report/quotations';
import type { Placed, Rule } from './rule';

/** So many others must agree before one that does not is asked about. */
const FEWEST_OTHERS = 4;

interface CountryNamed extends Placed {
  readonly bound: BoundCitation;
  readonly country: string;
}

/** One symbol or communication of another country, in a report on one country in which all others are of that. */
export const symbolCountryRule: Rule<unknown, CountryNamed> = {
  name: 'symbol-country-mismatch',
  scope: 'paragraph',
  judge: ({ passage, tell }) => {
    for (const bound of passage.citations) {
      const country = countryOf(bound.citation);
      if (country !== undefined) tell({ span: spanOfCitation(bound), bound, country });
    }
  },
  conclude: (named, report) => {
    const usual = usualCountry(named);
    if (usual === undefined || !isAbout(report, usual)) return [];
    const others = named.filter(({ country }) => country !== usual);
    const [other] = others;
    if (!other || others.length > 1) return [];
    const { span, country } = other;
    if (isQuoted(report, span.block, span.start) || speaksOf(report, other)) return [];
    return [{ span, message: message('symbol-country-mismatch', country, usual) }];
  },
};

/** The country that a symbol or the reference of a communication names; a citation lives as long as its block. */
const countryOf = memo<Citation, string | undefined>((citation) => {
  const code =
    citation.kind === 'document'
      ? describeSymbol(citation.symbol).country
      : citation.kind === 'communication'
        ? citation.reference.slice(0, 3)
        : null;
  return code === null ? undefined : countryOfCode(code);
});

/** The country of all citations but one, at most. */
function usualCountry(named: readonly CountryNamed[]): string | undefined {
  if (named.length <= FEWEST_OTHERS) return undefined;
  const counts = new Map<string, number>();
  for (const { country } of named) counts.set(country, (counts.get(country) ?? 0) + 1);
  for (const [country, count] of counts) if (count >= named.length - 1) return country;
  return undefined;
}

/** Whether the title or the symbol of a report says that it is about a country. */
function isAbout({ frontMatter, symbol }: Report, country: string): boolean {
  const code = symbol ? describeSymbol(symbol.text).country : null;
  return (frontMatter.title?.text.includes(country) ?? false) || (code !== null && countryOfCode(code) === country);
}

/** Whether the words beside a citation, or the paragraph that its note is marked in, name its country. */
function speaksOf(report: Report, { bound, country }: CountryNamed): boolean {
  const blocks = [bound.block, citationPlace(report, bound).block];
  // "the Russian Federation", "Iran (Islamic Republic of)": the first word that tells.
  const name = country.split(/[ (,]/, 1)[0] ?? country;
  return blocks.some((block) => report.tree.textOf(block, 0).includes(name));
}
