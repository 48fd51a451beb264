import { Library, ReportSnapshot } from '../../../server/src/service';

const COPY = /\nThe copy of (\S+):\n\n```text\n([\s\S]*?\n)```\n/g;

/** The documents that the page of a rule says are at hand: each stands in a block behind “The copy of A/99/12:”. */
export function libraryOfPage(page: string): Library {
  const library = new Library();
  for (const [, symbol = '', text = ''] of page.matchAll(COPY))
    library.add(ReportSnapshot.open(text).summary(`${symbol.replaceAll('/', '_')}.txt`));
  return library;
}
