// Of what the documents of all sets cite with a symbol: how many citations lead to a document that is at hand, and how many to
// a paragraph in it; every paragraph that the copies are said to lack; and every quotation that reads otherwise.
import { shuffled } from './shuffled.mjs';

/**
 * @param {any} analyser from `loadAnalyser`
 * @param {{ show: number }} options how many places are listed that were not found in a document at hand
 */
export function measureLibrary(analyser, { show }) {
  const { documents, library, pathOf } = libraryOf(analyser);
  const citations = [...citationsIn(analyser, documents, library)];
  const paragraphs = citations.filter(({ kind }) => kind === 'paragraph');
  const atHand = paragraphs.filter(({ target }) => target.copy !== null);
  const lost = atHand.filter(({ target }) => target.line === null);
  const there = citations.filter(({ target }) => target.copy !== null);
  console.log(
    `${documents.length} documents cite ${citations.length} times what has a symbol, ${paragraphs.length} paragraphs.`,
  );
  console.log(`${there.length} citations are of documents at hand, ${atHand.length} of their paragraphs;`);
  console.log(`${atHand.length - lost.length} of those lead to the paragraph.`);
  for (const { document, text, range, target } of lost.slice(0, show))
    console.log(`  ${document.path}:${range.start.line + 1}  ${text}  ${target.document} (${target.copy})`);

  const findings = { 'cited-paragraph-missing': [], 'quotation-mismatch': [] };
  const wordsOf = (path) => analyser.ReportSnapshot.open(analyser.textOfDocument(pathOf.get(path))).copyWords();
  const settings = { ...analyser.DEFAULT_SETTINGS, moment: analyser.MOMENTS.at(-1) };
  for (const document of documents) {
    const snapshot = analyser.ReportSnapshot.open(analyser.textOfDocument(document));
    const view = { ...library.from(library.at(document.path)), wordsOf };
    for (const { rule, range, message } of snapshot.findings(settings, undefined, undefined, view))
      findings[rule]?.push(`${document.path}:${range.start.line + 1}  ${message}`);
  }
  for (const [rule, lines] of Object.entries(findings)) {
    console.log(`${rule}: ${lines.length}`);
    for (const line of lines) console.log(`  ${line}`);
  }
}

/**
 * Cited paragraphs of documents at hand, drawn at random, with their clause and the words that they lead to.
 * @param {any} analyser from `loadAnalyser`
 * @param {{ draw: number, seed: number }} options
 */
export function drawCopies(analyser, { draw, seed }) {
  const { documents, library, pathOf } = libraryOf(analyser);
  const candidates = [...citationsIn(analyser, documents, library)].filter(
    ({ kind, target }) => kind === 'paragraph' && target.line !== null,
  );
  const oneLine = (words) => words.replace(/\s+/g, ' ');
  shuffled(candidates, seed)
    .slice(0, draw)
    .forEach(({ document, snapshot, range, text, target }, at) => {
      const { start, end } = snapshot.offsetsOf(range);
      const before = oneLine(snapshot.text.slice(Math.max(0, start - 240), start));
      const after = oneLine(snapshot.text.slice(end, end + 80));
      const copy = analyser.textOfDocument(pathOf.get(target.copy)).split(/\r\n|[\r\n]/);
      console.log(`${at + 1}. ${document.path}:${range.start.line + 1}  ${target.document}`);
      console.log(`   …${before}«${oneLine(text)}»${after}…`);
      console.log(
        `   → ${target.copy}:${target.line + 1}: ${oneLine(copy.slice(target.line, target.line + 3).join(' ')).slice(0, 320)}`,
      );
    });
  console.log(`${Math.min(draw, candidates.length)} drawn of ${candidates.length}`);
}

/** All documents, with each other as library. */
function libraryOf(analyser) {
  const documents = analyser.DOCUMENT_SETS.flatMap((set) => [...analyser.documentsOf(set)]);
  const library = new analyser.Library();
  for (const document of documents)
    library.add(analyser.ReportSnapshot.open(analyser.textOfDocument(document)).summary(document.path));
  return { documents, library, pathOf: new Map(documents.map((document) => [document.path, document])) };
}

/** What is cited of other documents that have a symbol. */
function* citationsIn(analyser, documents, library) {
  for (const document of documents) {
    const snapshot = analyser.ReportSnapshot.open(analyser.textOfDocument(document));
    for (const reference of snapshot.referenceList(library.from(library.at(document.path)))) {
      const { status, copy, document: symbol, url } = reference.target;
      const isOutside = (status === 'external' || copy !== null) && url !== null;
      if (isOutside && symbol?.includes('/')) yield { document, snapshot, ...reference };
    }
  }
}
