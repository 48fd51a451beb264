import { passageName, type ComparedPassage, type ListedDisagreement, type ReportConcordance } from '../service';
import { readBoth } from './compare';

export const CONCORDANCE_FORMATS = ['text', 'json'] as const;
export type ConcordanceFormat = (typeof CONCORDANCE_FORMATS)[number];

/**
 * Prints where two language versions of one report do not agree. Resolves to the exit code: 0 where they agree, 1 where they do
 * not, 2 when one of them cannot be read.
 */
export async function printConcordance(one: string, other: string, format: ConcordanceFormat): Promise<number> {
  const snapshots = await readBoth(one, other);
  if (!snapshots) return 2;
  const found = snapshots.old.concordanceWith(snapshots.fresh);
  process.stdout.write(
    format === 'json' ? `${JSON.stringify(fromOne(found, one, other))}\n` : concordanceText(found, one, other),
  );
  return found.areVersions && found.disagreements.length === 0 ? 0 : 1;
}

function concordanceText(
  { areVersions, compared, disagreements }: ReportConcordance,
  one: string,
  other: string,
): string {
  const title = `${one}, ${other}\n`;
  if (!areVersions)
    return `${title}These are not two language versions of one report: their numbers and figures have too little in common.\n`;
  const passages = `Paragraphs, notes and other passages that were compared: ${String(compared)}.`;
  const count =
    disagreements.length === 0
      ? `${passages} They agree.\n`
      : `${passages} Places that do not agree: ${String(disagreements.length)}.\n\n`;
  return title + count + disagreements.map((disagreement) => lineOf(disagreement, one, other)).join('');
}

function lineOf({ one: left, other: right, message }: ListedDisagreement, one: string, other: string): string {
  const places = [...(left ? [placeOf(one, left)] : []), ...(right ? [placeOf(other, right)] : [])];
  const passage = left ?? right;
  if (!passage) return `${message}\n`;
  // “Paragraph 12 stands in …” names it already.
  const name = left && right ? `${passageName(left)}: ` : '';
  return `${places.join(' ')} ${name}${message}\n`;
}

const placeOf = (file: string, { range }: ComparedPassage): string => `${file}:${String(range.start.line + 1)}`;

/** The concordance with lines counted from 1. */
function fromOne({ areVersions, compared, disagreements }: ReportConcordance, one: string, other: string): object {
  const passage = (found: ComparedPassage | null): object | null =>
    found && {
      kind: found.kind,
      number: found.number,
      division: found.division,
      line: found.range.start.line + 1,
      endLine: found.range.end.line + 1,
    };
  return {
    files: [one, other],
    versions: areVersions,
    compared,
    disagreements: disagreements.map(({ about, one: left, other: right, message }) => ({
      about,
      places: [passage(left), passage(right)],
      message,
    })),
  };
}
