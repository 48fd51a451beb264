import { ReportSnapshot, type CitedElsewhere, type Library } from '../service';
import type { Documents } from './documents';
import type { LibraryFiles } from './libraryFiles';

/** Bytes; a larger copy is known by its summary only. */
const LARGEST_COPY = 8 * 1024 * 1024;
const MOST_REMEMBERED = 8;

/** The texts of other reports, read when somebody looks into them: open ones as they are, the others from their files. */
export class Copies {
  private readonly remembered = new Map<string, { readonly stamp: string; readonly snapshot: ReportSnapshot }>();

  constructor(
    private readonly documents: Documents,
    private readonly files: LibraryFiles,
  ) {}

  /** Undefined for a file that is not there any more, cannot be read or is too large. */
  async of(uri: string): Promise<ReportSnapshot | undefined> {
    const open = this.documents.get(uri);
    if (open) return open.snapshot;
    const known = this.remembered.get(uri);
    this.remembered.delete(uri);
    const [state] = await this.files.states([uri]).catch(() => []);
    if (!state || state.size > LARGEST_COPY) return undefined;
    const snapshot = known?.stamp === state.stamp ? known.snapshot : await this.read(uri);
    if (!snapshot) return undefined;
    this.remembered.set(uri, { stamp: state.stamp, snapshot });
    const [oldest] = this.remembered.keys();
    if (this.remembered.size > MOST_REMEMBERED && oldest !== undefined) this.remembered.delete(oldest);
    return snapshot;
  }

  private async read(uri: string): Promise<ReportSnapshot | undefined> {
    const text = await this.files.read(uri).catch(() => undefined);
    return text === undefined ? undefined : ReportSnapshot.open(text);
  }
}

/** A copy of a cited document, and whether it is that very one and no other version. */
export interface FoundCopy {
  readonly uri: string;
  readonly symbol: string | undefined;
  readonly same: boolean;
  readonly snapshot: ReportSnapshot;
}

/** The copies of a cited document that can be read, the nearest first; other versions only where there is no copy. */
export async function* copiesOf(
  { symbols }: Pick<CitedElsewhere, 'symbols'>,
  view: ReturnType<Library['from']>,
  copies: Copies,
): AsyncGenerator<FoundCopy> {
  const all = view.copiesOf(symbols);
  const same = all.filter((copy) => copy.same);
  for (const copy of same.length > 0 ? same : all) {
    const { path: uri, symbols: own } = copy.summary;
    const snapshot = await copies.of(uri);
    if (snapshot) yield { uri, symbol: own[0], same: copy.same, snapshot };
  }
}
