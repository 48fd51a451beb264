import {
  inTextOrder,
  pinpointEdits,
  ReportSnapshot,
  type MovedPlaces,
  type NumberedKind,
  type PlacedEdits,
  type PlacedPinpoint,
} from '../service';
import { opened } from './compare';
import { reportFiles } from './files';
import { Misuse } from './misuse';
import { readText, STANDARD_INPUT, UnreadableFile } from './read';
import { rewrite, type RewriteOptions } from './rewrite';
import { tell } from './tell';

export interface RenumberOptions extends RewriteOptions {
  readonly kinds: readonly NumberedKind[];
  /** Files, folders and patterns: reports that cite those that are numbered. */
  readonly citing: readonly string[];
}

/**
 * Numbers reports in their order. What other reports cite of them is listed on the error output where the new text is printed,
 * and follows where it is written or shown as a diff. Resolves to the exit code: 0, or 2 where a file could not be read.
 * @throws Misuse before anything is changed
 */
export async function renumberReports(paths: readonly string[], options: RenumberOptions): Promise<number> {
  const { kinds, citing, write, diff } = options;
  if (citing.length === 0) return rewrite(paths, options, (snapshot) => snapshot.renumber(kinds));
  if (paths.includes(STANDARD_INPUT)) throw new Misuse('What comes on standard input (-) has no file: leave out --in.');
  const numbered = await reportFiles(paths, tell);
  const others = (await reportFiles([...numbered, ...citing], tell)).slice(numbered.length);
  const moves = await movesOf(numbered, kinds);
  if (write || diff) {
    const own = new Set(numbered);
    return rewrite([...numbered, ...others], options, (snapshot, path) =>
      both(own.has(path) ? snapshot.renumber(kinds) : NOTHING, pinpointEdits(pinpointsIn(snapshot, path, moves))),
    );
  }
  const code = await rewrite(numbered, options, (snapshot) => snapshot.renumber(kinds));
  return (await listPinpoints(others, moves)) ? code : 2;
}

const NOTHING: PlacedEdits = { edits: [], left: [] };

function both(one: PlacedEdits, other: PlacedEdits): PlacedEdits {
  return { edits: inTextOrder([...one.edits, ...other.edits]), left: [...one.left, ...other.left] };
}

/** What becomes of the places of a report in the file of this path. */
interface Move {
  readonly path: string;
  readonly moved: MovedPlaces;
}

/** Of two files that hold one document nobody can tell which of them is cited: neither is followed. */
async function movesOf(files: readonly string[], kinds: readonly NumberedKind[]): Promise<Move[]> {
  const moves: Move[] = [];
  for (const path of files) {
    const text = await wholeText(path);
    if (text !== undefined) moves.push({ path, moved: ReportSnapshot.open(text).renumber(kinds).moved });
  }
  const holders = new Map<string, Move[]>();
  for (const move of moves)
    for (const symbol of move.moved.symbols(move.path)) holders.set(symbol, [...(holders.get(symbol) ?? []), move]);
  const unclear = new Set<Move>();
  for (const [symbol, several] of holders) {
    if (several.length < 2) continue;
    for (const move of several) unclear.add(move);
    tell(`${several.map(({ path }) => path).join(', ')}: all are ${symbol}, so what is cited of it stays as it is`);
  }
  return moves.filter((move) => !unclear.has(move));
}

/** Undefined for a file that will not be changed: of that somebody is told when it is its turn. */
async function wholeText(path: string): Promise<string | undefined> {
  try {
    const { text, damaged } = await readText(path);
    return damaged ? undefined : text;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return undefined;
  }
}

function pinpointsIn(snapshot: ReportSnapshot, path: string, moves: readonly Move[]): PlacedPinpoint[] {
  return moves.flatMap((move) => (move.path === path ? [] : snapshot.pinpointsAfter(move.moved, move.path)));
}

/** Resolves to whether all files could be read. */
async function listPinpoints(files: readonly string[], moves: readonly Move[]): Promise<boolean> {
  let isRead = true;
  for (const path of files) {
    const snapshot = await opened(path);
    if (!snapshot) isRead = false;
    else
      for (const { range, message } of pinpointsIn(snapshot, path, moves))
        tell(`${path}:${String(range.start.line + 1)}:${String(range.start.character + 1)}: ${message}`);
  }
  return isRead;
}
