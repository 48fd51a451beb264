import type { CopyWords, LibraryView, ReportSettings, ReportSnapshot } from '../service';
import type { BackgroundTime } from './backgroundTime';
import type { Copies } from './copies';
import type { Documents } from './documents';

/** UTF-16 units of the words of all copies that are kept. */
const MOST_UNITS = 12_000_000;

export interface QuotedWordsOptions {
  readonly documents: Documents;
  readonly copies: Copies;
  readonly time: BackgroundTime;
  /** Words have come with which open reports are to be compared. */
  readonly changed: () => void;
}

/** The words of a copy; null where it cannot be read, or where there is no room for more. */
interface Kept {
  readonly words: CopyWords | null;
  readonly units: number;
}

/**
 * The words of the copies that reports quote. They are read in the background, so that no key waits for a file, and as many
 * are kept as there is room for; without them nothing is said of what is quoted.
 */
export class QuotedWords {
  private readonly kept = new Map<string, Kept>();
  private units = 0;
  /** The copies that each report quotes. */
  private readonly quoted = new Map<string, readonly string[]>();
  private readonly unread = new Set<string>();
  private working = false;
  /** When the words of a copy last became others. */
  private readonly changedAt = new Map<string, number>();
  private changes = 0;

  constructor(private readonly options: QuotedWordsOptions) {}

  /** What an open report sees of the library, with the words that are at hand; the others are read. */
  atHand(uri: string, snapshot: ReportSnapshot, settings: ReportSettings, library: LibraryView): LibraryView {
    const quoted = snapshot.quotedCopies(settings, library);
    this.quoted.set(uri, quoted);
    for (const copy of quoted) if (!this.kept.has(copy)) this.unread.add(copy);
    void this.readUnread();
    return { ...library, wordsOf: (copy) => this.kept.get(copy)?.words ?? undefined };
  }

  /** The same for a report that is not open, when all words have been read. */
  async whole(
    uri: string,
    snapshot: ReportSnapshot,
    settings: ReportSettings,
    library: LibraryView,
  ): Promise<LibraryView> {
    const quoted = snapshot.quotedCopies(settings, library);
    this.quoted.set(uri, quoted);
    const words = new Map<string, CopyWords>();
    for (const copy of quoted) {
      const kept = this.kept.get(copy) ?? (await this.read(copy));
      if (kept.words) words.set(copy, kept.words);
    }
    return { ...library, wordsOf: (copy) => words.get(copy) };
  }

  /** Another number whenever the words with which a report is compared may be others. */
  stateOf(uri: string): number {
    return Math.max(0, ...(this.quoted.get(uri) ?? []).map((copy) => this.changedAt.get(copy) ?? 0));
  }

  /** The words of a file may be others. Those that are kept count until it is read again. */
  textChanged(copy: string): void {
    if (!this.changedAt.has(copy)) return;
    if (this.isWanted(copy)) {
      this.unread.add(copy);
      void this.readUnread();
    } else {
      this.forget(copy);
      this.mark(copy);
    }
  }

  /** A report was closed: there may be room for what had none. */
  closed(uri: string): void {
    this.quoted.delete(uri);
    for (const [copy, { words }] of this.kept) if (!words) this.forget(copy);
  }

  private async readUnread(): Promise<void> {
    if (this.working || this.unread.size === 0) return;
    this.working = true;
    try {
      for (const copy of this.unread) {
        await this.options.time.turn();
        this.unread.delete(copy);
        if (this.isWanted(copy)) await this.read(copy);
      }
    } finally {
      this.working = false;
    }
    this.options.changed();
  }

  private async read(copy: string): Promise<Kept> {
    const { copies, time } = this.options;
    const snapshot = await copies.of(copy);
    await time.turn();
    const words = snapshot?.copyWords() ?? null;
    const units = words ? unitsOf(words) : 0;
    const read = { words, units };
    this.forget(copy);
    const hasRoom = this.makeRoom(units);
    this.kept.set(copy, hasRoom ? read : { words: null, units: 0 });
    if (hasRoom) this.units += units;
    this.mark(copy);
    return read;
  }

  private mark(copy: string): void {
    this.changedAt.set(copy, ++this.changes);
  }

  /** Lets go of words that no open report is compared with, those read first before others, until there is room. */
  private makeRoom(units: number): boolean {
    for (const copy of this.kept.keys()) {
      if (this.units + units <= MOST_UNITS) break;
      if (!this.isWanted(copy)) this.forget(copy);
    }
    return this.units + units <= MOST_UNITS;
  }

  private forget(copy: string): void {
    this.units -= this.kept.get(copy)?.units ?? 0;
    this.kept.delete(copy);
  }

  private isWanted(copy: string): boolean {
    for (const { uri } of this.options.documents.all()) if (this.quoted.get(uri)?.includes(copy)) return true;
    return false;
  }
}

function unitsOf({ paragraphs, letters }: CopyWords): number {
  let units = 0;
  for (const { text } of paragraphs) units += text.length;
  for (const { length } of letters) units += length;
  return units;
}
