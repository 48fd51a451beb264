import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CORPUS, describeCorpus, FORMS, isHere, root, SHARED, strictDocuments } from './support/corpus';

const SCORE = join(SHARED, 'eval/score.mjs');

/** One aspect of one document: how many there are, how many of them were found, and how many besides. */
interface Figure {
  readonly truth: number;
  readonly hit: number;
  readonly extra?: number;
}

/** One document in one form, as the evaluation kit writes it; null where the truth cannot be relied on. */
interface Scored {
  readonly stem: string;
  readonly problems: readonly string[];
  readonly perfect: boolean;
  readonly paragraphs: Figure | null;
  readonly references: Figure | null;
  readonly texts: Figure | null;
  readonly headings: Figure | null;
  readonly onLine: Figure | null;
  readonly symbol: Figure | null;
}

const ASPECTS = ['paragraphs', 'references', 'texts', 'headings', 'onLine', 'symbol'] as const;

/** Runs the kit on the built command and reads its figures. */
async function score(): Promise<Record<string, Scored[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'un-report-score-'));
  const figures = join(folder, 'figures.json');
  const command = `"${process.execPath}" "${join(root, 'dist/cli.js')}"`;
  const args = [SCORE, '--corpus', CORPUS, '--command', command, '--form', 'all', '--strict', '--json', figures];
  try {
    await new Promise<void>((resolve, reject) => {
      execFile(process.execPath, args, { cwd: root, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
        if (error) reject(new Error(`The evaluation kit failed.\n${stdout}\n${stderr}`, { cause: error }));
        else resolve();
      });
    });
    return (JSON.parse(readFileSync(figures, 'utf8')) as { forms: Record<string, Scored[]> }).forms;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describeCorpus('the structure of every strict document is the extracted truth', function () {
  this.timeout(15 * 60_000);
  let forms: Record<string, Scored[]> = {};
  before(async function () {
    if (!isHere) return;
    if (!existsSync(SCORE)) {
      console.log('      skipped: there is no ../shared/eval beside this checkout');
      this.skip();
    }
    forms = await score();
  });

  for (const form of FORMS) {
    it(`${form}: every document was read`, () => {
      assert.deepEqual((forms[form] ?? []).map(({ stem }) => stem).sort(), [...strictDocuments].sort());
      assert.deepEqual(
        (forms[form] ?? []).flatMap(({ problems }) => problems),
        [],
      );
    });

    for (const aspect of ASPECTS)
      it(`${form}: ${aspect}, none missed, none besides`, () => {
        const wrong = (forms[form] ?? []).flatMap(({ stem, [aspect]: figure }) =>
          figure && (figure.hit !== figure.truth || (figure.extra ?? 0) > 0) ? [{ stem, ...figure }] : [],
        );
        assert.deepEqual(wrong, []);
      });

    it(`${form}: every document is perfect`, () => {
      assert.deepEqual(
        (forms[form] ?? []).filter(({ perfect }) => !perfect).map(({ stem }) => stem),
        [],
      );
    });
  }
});
