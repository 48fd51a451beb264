// The corpus beside this checkout: real reports, data to measure on. Where it is not, the suites that need it say so.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ReportSnapshot, type OutlineSection, type StructureOutline } from '../../../server/src/service';

/** The root of the repository, wherever the suites were compiled to. */
export const root = (() => {
  let folder = __dirname;
  while (!existsSync(join(folder, 'schema/un-report.schema.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error(`The repository is not in or above ${__dirname}`);
    folder = above;
  }
  return folder;
})();

export const SHARED = join(root, '../shared');
export const CORPUS = join(SHARED, 'corpus');
export const isHere = existsSync(join(CORPUS, 'MANIFEST.tsv'));

/** The three forms in which the corpus holds each document. */
export const FORMS = ['seed-txt', 'clean-txt', 'md'] as const;
export type Form = (typeof FORMS)[number];

const FILE_NAMES: Readonly<Record<Form, (document: string) => string>> = {
  'seed-txt': (document) => `${document}.seed.txt`,
  'clean-txt': (document) => `${document}.clean.txt`,
  md: (document) => `${document}.md`,
};

export const fileOf = (document: string, form: Form): string => join(CORPUS, form, FILE_NAMES[form](document));
export const textOf = (document: string, form: Form): string => readFileSync(fileOf(document, form), 'utf8');

/** A document of the corpus; `strict` where its marks and notes agree, so that what was extracted can be relied on. */
export interface Row {
  readonly document: string;
  readonly strict: boolean;
}

/** All documents of the corpus; none where it is not here. */
export const rows: readonly Row[] = isHere
  ? readFileSync(join(CORPUS, 'MANIFEST.tsv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => {
        const cells = line.trim().split('\t');
        return { document: cells[0]!, strict: cells.at(-1) === 'True' };
      })
  : [];

export const strictDocuments = rows.filter(({ strict }) => strict).map(({ document }) => document);

/** What the analyser makes of a document. */
export const structureOf = (document: string, form: Form): StructureOutline =>
  ReportSnapshot.open(textOf(document, form)).structure();

/** All sections in the order of the text. */
export const flat = (sections: readonly OutlineSection[]): OutlineSection[] =>
  sections.flatMap((section) => [section, ...flat(section.sections)]);

/** A suite that is skipped, and says why, where the corpus is not here. */
export function describeCorpus(title: string, define: (this: Mocha.Suite) => void): void {
  describe(`Corpus: ${title}`, function () {
    this.timeout(120_000);
    before(function () {
      if (isHere) return;
      console.log('      skipped: there is no ../shared/corpus beside this checkout');
      this.skip();
    });
    define.call(this);
  });
}
