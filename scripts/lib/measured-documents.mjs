// What the measures read: the analyser as it is in the sources, and the references of whole sets of documents.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from './project.mjs';

/** What is bundled: the analyser, what the suites over the corpus know of its documents, and what a page says is at hand. */
const PARTS = [
  'server/src/service',
  'test/corpus/support/corpus',
  'test/corpus/support/documentSets',
  'test/corpus/support/recognition',
  'test/unit/support/pageLibrary',
];

/** Bundles the sources as they are now and loads them into this process. */
export async function loadAnalyser() {
  const outfile = join(root, 'out/measure/analyser.cjs');
  await esbuild.build({
    stdin: { contents: PARTS.map((part) => `export * from './${part}';`).join('\n'), resolveDir: root },
    absWorkingDir: root,
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    logLevel: 'warning',
  });
  return createRequire(import.meta.url)(outfile);
}

/** Marks of notes are listed as references too; the number of a note that the words name is not raised. */
export const isMark = ({ kind, text }) => kind === 'footnote' && !/^\d/.test(text);

/**
 * The documents of a set, one after the other, with their references: as listed, and with offsets in the text.
 * @param {any} analyser from `loadAnalyser`
 */
export function* analysedDocuments(analyser, set) {
  for (const document of analyser.documentsOf(set)) {
    const text = analyser.textOfDocument(document);
    const snapshot = analyser.ReportSnapshot.open(text);
    const references = snapshot
      .referenceList()
      .filter((reference) => !isMark(reference))
      .map((reference) => ({ ...reference, ...snapshot.offsetsOf(reference.range) }));
    yield { set, path: document.path, text, lines: analyser.linesOf(text), references };
  }
}

/** Which of these touch the stretch from `start` to `end`. */
export const touching = (references, start, end) =>
  references.filter((reference) => reference.start < end && reference.end > start);
