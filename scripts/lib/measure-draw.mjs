// References drawn at random with their clause and what they lead to, for reading by hand.
import { analysedDocuments } from './measured-documents.mjs';
import { shuffled } from './shuffled.mjs';

/** Kinds that name a work as a whole; all others are places. An article is listed as what it belongs to, a treaty. */
const WORKS = new Set([
  'document',
  'resolution',
  'decision',
  'generalComment',
  'treaty',
  'communication',
  'ibid',
  'url',
]);

/**
 * @param {any} analyser from `loadAnalyser`
 * @param {{ draw: number, seed: number, status: string, kinds: readonly string[] }} options without kinds: what leads into
 *   the report itself counts whatever it is, of the rest places only
 */
export function drawPlaces(analyser, { draw, seed, status, kinds }) {
  const counts = (kind) => (kinds.length > 0 ? kinds.includes(kind) : status === 'resolved' || !WORKS.has(kind));
  const candidates = analyser.DOCUMENT_SETS.flatMap((set) =>
    [...analysedDocuments(analyser, set)].flatMap((document) =>
      document.references
        .filter(({ kind, target }) => target.status === status && counts(kind))
        .map((reference) => ({ document, reference })),
    ),
  );
  const drawn = shuffled(candidates, seed).slice(0, draw);
  console.log(`${drawn.length} drawn of ${candidates.length} ${status}: ${byKind(candidates)}\n`);
  drawn.forEach((one, at) => printDrawn(at + 1, one));
}

function byKind(candidates) {
  const counts = new Map();
  for (const { reference } of candidates) counts.set(reference.kind, (counts.get(reference.kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${kind} ${count}`).join(', ') || 'none';
}

function printDrawn(number, { document, reference }) {
  const { kind, text, start, end, range, target } = reference;
  const oneLine = (words) => words.replace(/\s+/g, ' ');
  const before = oneLine(document.text.slice(Math.max(0, start - 160), start));
  const after = oneLine(document.text.slice(end, end + 80));
  console.log(`${number}. ${document.set}/${document.path}:${range.start.line + 1}  ${kind}`);
  console.log(`   …${before}«${oneLine(text)}»${after}…`);
  if (target.status === 'resolved' && target.line !== null)
    console.log(`   → line ${target.line + 1}: ${document.lines[target.line].slice(0, 120)}`);
  else console.log(`   → ${target.document ?? target.url ?? 'nothing named'}`);
}
