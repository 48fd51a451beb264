import { writeFile } from 'node:fs/promises';
import { ReportSnapshot, type Moment, type PlacedFinding } from '../service';
import { Configurations } from './configuration';
import { reportFiles } from './files';
import { applyFixes } from './fix';
import { formatGithub, formatJson, formatText } from './formats';
import { Progress } from './progress';
import { encode, readText, UnreadableFile } from './read';

export const FORMATS = ['text', 'json', 'sarif', 'github'] as const;
export type Format = (typeof FORMATS)[number];

export interface CheckOptions {
  readonly format: Format;
  readonly fix: boolean;
  readonly moment: Moment | undefined;
}

/** A file with what was found in it. `fatal` is set where it could not be read. */
export interface FileResult {
  readonly filePath: string;
  readonly findings: readonly PlacedFinding[];
  readonly text: string;
  readonly fatal: string | null;
  readonly fixed: number;
}

/**
 * Checks files and folders and prints what was found. Resolves to the exit code: 0 no errors, 1 errors found, 2 a file
 * that could not be read.
 */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  const configurations = new Configurations((words) => process.stderr.write(`un-report: ${words}\n`));
  const files = await reportFiles(paths);
  const progress = new Progress(files.length);
  const results: FileResult[] = [];
  for (const file of files) {
    progress.step(file);
    results.push(await checkFile(file, options, configurations));
  }
  progress.done();
  for (const { fatal } of results) if (fatal !== null) process.stderr.write(`un-report: ${fatal}\n`);
  process.stdout.write(await printed(results, options.format));
  if (results.some(({ fatal }) => fatal !== null)) return 2;
  return results.some(({ findings }) => findings.some(({ severity }) => severity === 'error')) ? 1 : 0;
}

async function checkFile(
  filePath: string,
  { fix, moment }: CheckOptions,
  configurations: Configurations,
): Promise<FileResult> {
  try {
    const file = await readText(filePath);
    const { text } = file;
    const configured = await configurations.of(filePath);
    const settings = moment ? { ...configured, moment } : configured;
    const warn = ({ rule, error }: { rule: string; error: unknown }): void => {
      process.stderr.write(`un-report: ${filePath}: rule ${rule} failed and was left out: ${String(error)}\n`);
    };
    const snapshot = ReportSnapshot.open(text);
    const findings = snapshot.findings(settings, undefined, warn);
    if (fix && file.damaged)
      process.stderr.write(`un-report: ${filePath}: not changed, because some of its characters could not be read\n`);
    if (!fix || file.damaged) return { filePath, findings, text, fatal: null, fixed: 0 };
    const result = applyFixes(snapshot, findings);
    if (result.fixed === 0) return { filePath, findings, text, fatal: null, fixed: 0 };
    await writeFile(filePath, encode(result.text, file));
    return {
      filePath,
      findings: ReportSnapshot.open(result.text).findings(settings, undefined, warn),
      text: result.text,
      fatal: null,
      fixed: result.fixed,
    };
  } catch (error) {
    const fatal =
      error instanceof UnreadableFile
        ? error.message
        : `${filePath}: ${error instanceof Error ? error.message : String(error)}`;
    return { filePath, findings: [], text: '', fatal, fixed: 0 };
  }
}

async function printed(results: readonly FileResult[], format: Format): Promise<string> {
  switch (format) {
    case 'json':
      return formatJson(results);
    case 'github':
      return formatGithub(results);
    case 'sarif':
      // Only this format needs the library, and loading it costs start-up time.
      return (await import('./sarif')).formatSarif(results);
    case 'text':
      return formatText(results);
  }
}
