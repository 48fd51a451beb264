import { csvOf } from './csv';
import type { WorksCited } from './worksCited';
import { citedAt } from './worksCitedText';

const COLUMNS = ['Group', 'Body', 'Name', 'Title', 'Document symbol', 'Year', 'Places', 'Cited in', 'Link', 'Copy'];

/** The works as a table of values by RFC 4180, one row a work, with a row of names first. */
export function worksCitedCsv({ groups }: WorksCited, withFiles: boolean): string {
  const rows = groups.flatMap((group) =>
    group.parts.flatMap((part) =>
      part.works.map((work) => [
        group.title,
        part.title,
        work.name,
        work.title,
        work.symbol,
        work.year,
        work.places,
        citedAt(work, withFiles),
        work.url,
        work.copy,
      ]),
    ),
  );
  return csvOf(COLUMNS, rows);
}
