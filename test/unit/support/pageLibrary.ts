import { Library, ReportSnapshot, type CopyWords, type LibraryView, type Viewpoint } from '../../../server/src/service';

/** A library that keeps the words of its copies, so that quotations are compared with them. */
export class LibraryWithWords extends Library {
  private readonly words = new Map<string, CopyWords>();

  addText(path: string, text: string): void {
    const snapshot = ReportSnapshot.open(text);
    this.add(snapshot.summary(path));
    this.words.set(path, snapshot.copyWords());
  }

  override from(viewpoint: Viewpoint): LibraryView {
    return { ...super.from(viewpoint), wordsOf: (path) => this.words.get(path) };
  }
}

const COPY = /\nThe copy of (\S+):\n\n```text\n([\s\S]*?\n)```\n/g;

/** The documents that the page of a rule says are at hand: each stands in a block behind “The copy of A/99/12:”. */
export function libraryOfPage(page: string): Library {
  const library = new LibraryWithWords();
  for (const [, symbol = '', text = ''] of page.matchAll(COPY))
    library.addText(`${symbol.replaceAll('/', '_')}.txt`, text);
  return library;
}
