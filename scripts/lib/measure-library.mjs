// Of the paragraphs of other documents that the documents of all sets cite: how many lead to a document that is at hand,
// and to a paragraph in it; every paragraph that the copies are said to lack; and every quotation that reads otherwise.

/**
 * @param {any} analyser from `loadAnalyser`
 * @param {{ show: number }} options how many places are listed that were not found in a document at hand
 */
export function measureLibrary(analyser, { show }) {
  const documents = analyser.DOCUMENT_SETS.flatMap((set) => [...analyser.documentsOf(set)]);
  const library = new analyser.Library();
  for (const document of documents)
    library.add(analyser.ReportSnapshot.open(analyser.textOfDocument(document)).summary(document.path));

  let cited = 0;
  let found = 0;
  const lost = [];
  const findings = { 'cited-paragraph-missing': [], 'quotation-mismatch': [] };
  const pathOf = new Map(documents.map((document) => [document.path, document]));
  const wordsOf = (path) => analyser.ReportSnapshot.open(analyser.textOfDocument(pathOf.get(path))).copyWords();
  for (const document of documents) {
    const snapshot = analyser.ReportSnapshot.open(analyser.textOfDocument(document));
    const view = library.from(library.at(document.path));
    const place = ({ start }) => `${document.path}:${start.line + 1}`;
    for (const { kind, text, range, target } of snapshot.referenceList(view)) {
      if (kind !== 'paragraph' || (target.status !== 'external' && target.copy === null) || target.url === null)
        continue;
      cited++;
      if (target.copy === null) continue;
      if (target.line === null) lost.push(`${place(range)}  ${text}  ${target.document} (${target.copy})`);
      else found++;
    }
    const settings = { ...analyser.DEFAULT_SETTINGS, moment: analyser.MOMENTS.at(-1) };
    for (const { rule, range, message } of snapshot.findings(settings, undefined, undefined, { ...view, wordsOf }))
      findings[rule]?.push(`${place(range)}  ${message}`);
  }
  console.log(`${documents.length} documents cite ${cited} paragraphs of documents with a symbol.`);
  console.log(`${found + lost.length} are of documents at hand; ${found} lead to the paragraph.`);
  for (const line of lost.slice(0, show)) console.log(`  ${line}`);
  for (const [rule, lines] of Object.entries(findings)) {
    console.log(`${rule}: ${lines.length}`);
    for (const line of lines) console.log(`  ${line}`);
  }
}
