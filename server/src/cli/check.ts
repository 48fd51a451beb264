import { writeFile } from 'node:fs/promises';
import { ReportSnapshot, type Moment, type PlacedFinding, type ReportSettings } from '../service';
import { Configurations } from './configuration';
import { reportFiles } from './files';
import { applyFixes } from './fix';
import { formatJson, formatText } from './formats';
import { formatGithub } from './github';
import { readLibrary, type FileLibrary } from './library';
import { Misuse } from './misuse';
import { Progress } from './progress';
import {
  encode,
  NAMELESS_INPUT,
  readStandardInput,
  readText,
  STANDARD_INPUT,
  UnreadableFile,
  type FileText,
} from './read';
import { requireKnown, withOnlyRules } from './ruleChoice';
import { formatSarif } from './sarif';
import { tell } from './tell';

export const FORMATS = ['text', 'json', 'sarif', 'github'] as const;
export type Format = (typeof FORMATS)[number];

export interface CheckOptions {
  readonly format: Format;
  readonly fix: boolean;
  /** Goes before that of the configuration. */
  readonly moment: Moment | undefined;
  /** These rules alone; all when there is none. */
  readonly rules: readonly string[];
  /** Errors only are printed; all findings count for the exit code. */
  readonly quiet: boolean;
  /** More warnings than these are a failure. */
  readonly maxWarnings: number | undefined;
  /** What the standard input is called. */
  readonly stdinFilename: string | undefined;
  /** Folders with reports that may be cited. */
  readonly library: readonly string[];
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
 * Checks files and folders, or the standard input, and prints what was found. Resolves to the exit code: 0 no errors,
 * 1 errors found or too many warnings, 2 a file that could not be read.
 * @throws Misuse before anything is checked
 */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  requireKnown(options.rules);
  const fromInput = isStandardInput(paths, options);
  const files = fromInput ? [] : await reportFiles(paths, tell);
  const checker = new Checker(options, await readLibrary(files, options.library, tell));
  const results = fromInput ? [await checker.input()] : await checker.files(files);
  for (const { fatal } of results) if (fatal !== null) tell(fatal);
  // The mended text has the output for itself.
  if (!fromInput || !options.fix) process.stdout.write(printed(results, options));
  return exitCode(results, options.maxWarnings);
}

/** Whether the paths stand for the standard input. */
function isStandardInput(paths: readonly string[], { fix, format, stdinFilename }: CheckOptions): boolean {
  if (!paths.includes(STANDARD_INPUT)) {
    if (stdinFilename === undefined) return false;
    throw new Misuse('--stdin-filename names what comes on standard input: give - instead of files.');
  }
  if (paths.length > 1) throw new Misuse('Standard input (-) is checked alone, without other files.');
  if (fix && format !== 'text')
    throw new Misuse(`With - and --fix the output is the mended text: leave out --format ${format}.`);
  return true;
}

class Checker {
  private readonly configurations = new Configurations(tell);

  constructor(
    private readonly options: CheckOptions,
    private readonly library: FileLibrary | undefined,
  ) {}

  async files(paths: readonly string[]): Promise<FileResult[]> {
    const progress = new Progress(paths.length);
    const results: FileResult[] = [];
    for (const path of paths) {
      progress.step(path);
      results.push(
        await this.result(path, async () => {
          const file = await readText(path);
          const result = await this.examined(path, file);
          if (result.fixed > 0) await writeFile(path, encode(result.text, file));
          return result;
        }),
      );
    }
    progress.done();
    return results;
  }

  /** The standard input; with `fix` its text, mended, is printed. */
  input(): Promise<FileResult> {
    const name = this.options.stdinFilename ?? NAMELESS_INPUT;
    return this.result(name, async () => {
      const file = await readStandardInput(name);
      const result = await this.examined(name, file);
      if (this.options.fix) process.stdout.write(result.fixed > 0 ? encode(result.text, file) : file.bytes);
      return result;
    });
  }

  /** What `examine` gives, or why there is nothing. */
  private async result(filePath: string, examine: () => Promise<FileResult>): Promise<FileResult> {
    try {
      return await examine();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const fatal = error instanceof UnreadableFile ? reason : `${filePath}: ${reason}`;
      return { filePath, findings: [], text: '', fatal, fixed: 0 };
    }
  }

  /** What is found in a text, or with `fix` in the text that it becomes. */
  private async examined(filePath: string, { text, damaged }: FileText): Promise<FileResult> {
    const settings = this.settingsFrom(await this.configurations.of(filePath));
    const findingsOf = async (snapshot: ReportSnapshot): Promise<PlacedFinding[]> =>
      snapshot.findings(
        settings,
        undefined,
        ({ rule, error }) => {
          tell(`${filePath}: rule ${rule} failed and was left out: ${String(error)}`);
        },
        await this.library?.quotedBy(filePath, snapshot, settings),
      );
    const snapshot = ReportSnapshot.open(text);
    const findings = await findingsOf(snapshot);
    if (this.options.fix && damaged) tell(`${filePath}: not changed, because some of its characters could not be read`);
    const mended = this.options.fix && !damaged ? applyFixes(snapshot, settings) : { text, fixed: 0 };
    return {
      filePath,
      findings: mended.fixed > 0 ? await findingsOf(ReportSnapshot.open(mended.text)) : findings,
      text: mended.text,
      fatal: null,
      fixed: mended.fixed,
    };
  }

  private settingsFrom(configured: ReportSettings): ReportSettings {
    const { moment, rules } = this.options;
    const settings = moment ? { ...configured, moment } : configured;
    return rules.length > 0 ? withOnlyRules(settings, rules) : settings;
  }
}

function printed(all: readonly FileResult[], { format, quiet }: CheckOptions): string {
  const results = quiet ? all.map(withErrorsOnly) : all;
  switch (format) {
    case 'json':
      return formatJson(results);
    case 'github':
      return formatGithub(results);
    case 'sarif':
      return formatSarif(results);
    case 'text':
      return formatText(results, quiet);
  }
}

function withErrorsOnly(result: FileResult): FileResult {
  return { ...result, findings: result.findings.filter(({ severity }) => severity === 'error') };
}

function exitCode(results: readonly FileResult[], maxWarnings: number | undefined): number {
  const findings = results.flatMap((result) => result.findings);
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const tooMany = maxWarnings !== undefined && warnings > maxWarnings;
  if (tooMany) tell(`too many warnings: ${String(warnings)}, and --max-warnings allows ${String(maxWarnings)}`);
  if (results.some(({ fatal }) => fatal !== null)) return 2;
  return tooMany || findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
