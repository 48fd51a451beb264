import { numberOf } from '../../text/numerals';
import type { Missing } from './boundCitation';
import { append } from '../../text/append';
import { divisionsAround, firstBetween, mapAt, nearest, sidesOf, type View } from './placeLookup';
import type { Division, Paragraph, Report, Section, Series } from '../model';

type ByNumber = Map<string, Paragraph[]>;

/** The series of a division's own paragraphs, and those of its lowest and its highest number. */
interface Body {
  readonly series: Series;
  readonly lowest: Paragraph;
  readonly highest: Paragraph;
}

const blockOf = ({ numberSpan }: Paragraph): number => numberSpan.block;

/** One key for one number; a number such as `12 bis` is its own key. */
function keyOf(number: string): string {
  const value = numberOf(number);
  return Number.isNaN(value) ? number.replace(/\s/g, '').toLowerCase() : String(value);
}

/** The numbered paragraphs of a report by series, division and number. Depends on the structure alone. */
export class ParagraphPlaces {
  private readonly bySeries = new Map<Series, ByNumber>();
  private readonly byDivision = new Map<Division, ByNumber>();
  private readonly byNumber: ByNumber = new Map();
  private readonly bodies = new Map<Division, Body>();

  constructor({ paragraphs, series }: Report) {
    for (const paragraph of paragraphs) {
      const key = keyOf(paragraph.number);
      append(mapAt(this.bySeries, paragraph.series), key, paragraph);
      append(mapAt(this.byDivision, paragraph.division), key, paragraph);
      append(this.byNumber, key, paragraph);
    }
    for (const one of series) {
      const body = one.kind === 'body' ? bodyOf(one) : undefined;
      if (body) this.bodies.set(one.division, body);
    }
  }

  /**
   * The paragraph with this number: of the innermost division that has one on the said side, else of the innermost that
   * has one at all; of a decision its own on either side before any around it. The numbers of a list within the text count only where no other paragraph has them.
   */
  find(number: string, view: View): Paragraph | undefined {
    const key = keyOf(number);
    const scopes = scopesAround(view.division);
    const own = view.paragraph?.series;
    const near = (paragraphs: Paragraph[] | undefined, side: 'above' | 'below' | null): Paragraph | undefined =>
      nearest(paragraphs, blockOf, view.block, side);
    const first = (look: (division: Division, side: 'above' | 'below' | null) => Paragraph | undefined) => {
      for (const scope of scopes) {
        for (const side of sidesOf(view)) {
          for (const division of scope) {
            const paragraph = look(division, side);
            if (paragraph) return paragraph;
          }
        }
      }
      return undefined;
    };
    const inSeries = first((division, side) => {
      const body = this.bodies.get(division)?.series;
      return (
        near(own?.division === division ? this.bySeries.get(own)?.get(key) : undefined, side) ??
        near(body && this.bySeries.get(body)?.get(key), side)
      );
    });
    return inSeries ?? first((division, side) => near(this.byDivision.get(division)?.get(key), side));
  }

  /** The paragraph with this number that comes behind another in its series: the other end of a range. */
  findBehind({ series, numberSpan }: Paragraph, number: string): Paragraph | undefined {
    return nearest(this.bySeries.get(series)?.get(keyOf(number)), blockOf, numberSpan.block, 'below');
  }

  /** The paragraph with this number in a section or annex, that of its own division first. */
  findInside(number: string, { division, firstBlock, lastBlock }: Section): Paragraph | undefined {
    const key = keyOf(number);
    return (
      firstBetween(this.byDivision.get(division)?.get(key), blockOf, firstBlock, lastBlock) ??
      firstBetween(this.byNumber.get(key), blockOf, firstBlock, lastBlock)
    );
  }

  /**
   * What to say of a number that no division around has; undefined where that proves nothing: nothing is numbered, or it
   * comes before the first number, as in a part of a report.
   */
  missing(number: string, { division }: View): Missing | undefined {
    const bodies = divisionsAround(division).flatMap((one) => this.bodies.get(one) ?? []);
    return missingAmong(
      number,
      bodies.flatMap(({ lowest, highest }) => [lowest, highest]),
    );
  }

  /** The same for a section or annex. */
  missingInside(
    number: string,
    { firstParagraph, lastParagraph }: Section,
    { paragraphs }: Report,
  ): Missing | undefined {
    const ends = [paragraphs[firstParagraph], paragraphs[lastParagraph]].filter((one) => one !== undefined);
    return missingAmong(number, ends);
  }
}

/** The divisions to look in together: what stands alone by itself, then all around it. */
function scopesAround(division: Division | undefined): Division[][] {
  const chain = divisionsAround(division);
  return division?.standsAlone ? [chain.slice(0, 1), chain.slice(1)] : [chain];
}

function bodyOf(series: Series): Body | undefined {
  // A slip in an annex may have been taken for one more of the body.
  const ends = endsOf(series.paragraphs.filter(({ division }) => division === series.division));
  return ends && { series, ...ends };
}

function endsOf(paragraphs: readonly Paragraph[]): Pick<Body, 'lowest' | 'highest'> | undefined {
  let [lowest, highest] = [paragraphs[0], paragraphs[0]];
  for (const paragraph of paragraphs) {
    if (!lowest || paragraph.value < lowest.value) lowest = paragraph;
    if (!highest || paragraph.value > highest.value) highest = paragraph;
  }
  return lowest && highest && { lowest, highest };
}

function missingAmong(number: string, paragraphs: readonly Paragraph[]): Missing | undefined {
  const ends = endsOf(paragraphs);
  const value = numberOf(number);
  // NaN is below nothing, so `12 bis` must be told apart.
  if (!ends || Number.isNaN(value) || value < ends.lowest.value) return undefined;
  return { kind: 'paragraph', number, last: ends.highest.number };
}
