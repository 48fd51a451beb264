import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import {
  FORMAT_KINDS,
  MOMENTS,
  NOTE_PLACES,
  NUMBERED_KINDS,
  WRITTEN_FORMS,
  type FormatKind,
  type Moment,
  type NotePlace,
  type NumberedKind,
  type WrittenForm,
} from '../service';
import { check, FORMATS, type Format } from './check';
import { COMPARE_FORMATS, printComparison, type CompareFormat } from './compare';
import { CONCORDANCE_FORMATS, printConcordance, type ConcordanceFormat } from './concordance';
import { Misuse } from './misuse';
import { printWorksCited, WORKS_FORMATS, type WorksFormat } from './worksCited';
import { printOutline, printReferences, type DescribeFormat } from './describe';
import { renumberReports } from './renumber';
import { rewrite, type RewriteOptions } from './rewrite';

const MISUSE = 2;

/** The options of `check` as they are written. */
interface CheckArguments {
  readonly format: Format;
  readonly fix?: boolean;
  readonly moment: Moment | undefined;
  readonly rule: string[] | undefined;
  readonly quiet?: boolean;
  readonly maxWarnings: number | undefined;
  readonly stdinFilename: string | undefined;
  readonly library: string[] | undefined;
}

/** The options of what changes a text as they are written. */
interface ChangeArguments {
  readonly write?: boolean;
  readonly diff?: boolean;
}

const changeOptions = ({ write, diff }: ChangeArguments): RewriteOptions => ({
  write: write ?? false,
  diff: diff ?? false,
});

/** Runs the command line with these arguments. Resolves to the exit code: 0 no errors, 1 errors found, 2 misuse or an unreadable file. */
export async function run(args: readonly string[]): Promise<number> {
  let code = 0;
  const program = new Command('un-report')
    .description('Checks the numbers, notes and references of United Nations reports. Nothing leaves this machine.')
    .version(UN_REPORT_VERSION)
    .exitOverride()
    .showHelpAfterError('(un-report --help tells more)');
  const format = (choices: readonly string[]): Option =>
    new Option('--format <format>', 'how to print').choices(choices).default(choices[0]);

  const library = (): Option =>
    new Option(
      '--library <folder>',
      'look up what is cited in the reports of this folder; may be given several times',
    ).argParser(nonEmpty);
  const unlessMisused = async (command: Command, work: () => Promise<number>): Promise<void> => {
    try {
      code = await work();
    } catch (error) {
      if (error instanceof Misuse) command.error(`error: ${error.message}`);
      throw error;
    }
  };

  program
    .command('check')
    .description(
      'Check reports. Exit code 0: no errors; 1: errors found, or too many warnings; 2: misuse, or a file that cannot be read.',
    )
    .addArgument(
      new Argument(
        '<paths...>',
        'files, folders (every report in them), patterns (in quotation marks), or - for standard input',
      ).argParser(nonEmpty),
    )
    .addOption(format(FORMATS))
    .option('--fix', 'mend what has one answer only; with - the output is the mended text')
    .addOption(
      new Option('--moment <moment>', 'what to look at: numbers and references; also form; or everything').choices(
        MOMENTS,
      ),
    )
    .addOption(
      new Option('--rule <name>', 'only this rule, at any moment; may be given several times').argParser(nonEmpty),
    )
    .option('--quiet', 'print errors only')
    .addOption(new Option('--max-warnings <number>', 'exit code 1 when there are more warnings').argParser(wholeNumber))
    .option('--stdin-filename <path>', 'the name of what comes on standard input')
    .addOption(library())
    .action((paths: string[], options: CheckArguments, command: Command) =>
      unlessMisused(command, () =>
        check(paths, {
          ...options,
          fix: options.fix ?? false,
          quiet: options.quiet ?? false,
          rules: options.rule ?? [],
          library: options.library ?? [],
        }),
      ),
    );
  program
    .command('outline')
    .description('Print sections, paragraphs and notes of a report.')
    .addArgument(new Argument('<file>'))
    .addOption(format(['text', 'json']))
    .action(async (file: string, options: { format: DescribeFormat }) => {
      code = await printOutline(file, options.format);
    });
  program
    .command('references')
    .description('Print every reference of a report and where it leads.')
    .addArgument(new Argument('<file>'))
    .addOption(format(['text', 'json']))
    .addOption(library())
    .action((file: string, options: { format: DescribeFormat; library?: string[] }, command: Command) =>
      unlessMisused(command, () => printReferences(file, options.format, options.library ?? [])),
    );
  program
    .command('works-cited')
    .description('Print the works that reports cite, each once: a table of authorities.')
    .addArgument(new Argument('<files...>', 'reports; of several one list is made').argParser(nonEmpty))
    .addOption(format(WORKS_FORMATS))
    .addOption(library())
    .action((files: string[], options: { format: WorksFormat; library?: string[] }, command: Command) =>
      unlessMisused(command, () => printWorksCited(files, options.format, options.library ?? [])),
    );

  program
    .command('compare')
    .description('Print what became of the paragraphs and notes of one report in another, by their words.')
    .addArgument(new Argument('<old>', 'the older report'))
    .addArgument(new Argument('<new>', 'the newer one'))
    .addOption(format(COMPARE_FORMATS))
    .addOption(
      new Option(
        '--in <path>',
        'a report that cites the old one, a folder or a pattern: what it cites by other numbers; may be given several times',
      ).argParser(nonEmpty),
    )
    .option('--write', 'write the new numbers into the reports that --in names')
    .option('--diff', 'print what changes in them, as a unified diff')
    .action(
      (
        old: string,
        fresh: string,
        options: ChangeArguments & { format: CompareFormat; in?: string[] },
        command: Command,
      ) =>
        unlessMisused(command, () =>
          printComparison(old, fresh, { ...changeOptions(options), format: options.format, citing: options.in ?? [] }),
        ),
    );

  program
    .command('concordance')
    .description(
      'Print where two language versions of one report do not agree: numbers, notes, symbols, figures. Exit code 0: they agree; 1: they do not; 2: misuse, or a file that cannot be read.',
    )
    .addArgument(new Argument('<one>', 'the report in one language'))
    .addArgument(new Argument('<other>', 'the report in another'))
    .addOption(format(CONCORDANCE_FORMATS))
    .action(async (one: string, other: string, options: { format: ConcordanceFormat }) => {
      code = await printConcordance(one, other, options.format);
    });

  const changing = (name: string, description: string): Command =>
    program
      .command(name)
      .description(`${description} The new text is printed. Exit code 0, or 2: misuse, or a file that cannot be read.`)
      .addArgument(
        new Argument(
          '<paths...>',
          'a file; with --write or --diff also folders and patterns; - for standard input',
        ).argParser(nonEmpty),
      )
      .option('--write', 'write the new text into the file')
      .option('--diff', 'print what changes, as a unified diff');
  changing('renumber', 'Number a report in its order, with all that refers to what is numbered.')
    .addOption(
      new Option(
        '--only <kind>',
        `only this kind of place: ${NUMBERED_KINDS.join(', ')}; may be given several times`,
      ).argParser(several(NUMBERED_KINDS)),
    )
    .addOption(
      new Option(
        '--in <path>',
        'a report that cites one of them, a folder or a pattern: the numbers that it cites follow; may be given several times',
      ).argParser(nonEmpty),
    )
    .action((paths: string[], options: ChangeArguments & { only?: NumberedKind[]; in?: string[] }, command: Command) =>
      unlessMisused(command, () =>
        renumberReports(paths, {
          ...changeOptions(options),
          kinds: options.only ?? NUMBERED_KINDS,
          citing: options.in ?? [],
        }),
      ),
    );
  changing('convert', 'Write marks and notes in another form, and put the notes elsewhere.')
    .addOption(new Option('--to <form>', 'the form of marks and notes').choices(WRITTEN_FORMS).makeOptionMandatory())
    .addOption(
      new Option(
        '--notes <place>',
        'where notes stand: where they do, behind their paragraph, or at the end; then paragraphs that pages cut are joined',
      )
        .choices(NOTE_PLACES)
        .default('page'),
    )
    .action((paths: string[], options: ChangeArguments & { to: WrittenForm; notes: NotePlace }, command: Command) =>
      unlessMisused(command, () =>
        rewrite(paths, changeOptions(options), (snapshot) => snapshot.convert(options.to, options.notes)),
      ),
    );
  changing('format', 'Put blanks, dashes, quotation marks, empty lines and the order of notes right.')
    .addOption(
      new Option(
        '--only <kind>',
        `only this: ${FORMAT_KINDS.join(', ')}; may be given several times; without it all but no-break-blanks`,
      ).argParser(several(FORMAT_KINDS)),
    )
    .action((paths: string[], options: ChangeArguments & { only?: FormatKind[] }, command: Command) =>
      unlessMisused(command, () => rewrite(paths, changeOptions(options), (snapshot) => snapshot.format(options.only))),
    );

  for (const command of program.commands) command.showHelpAfterError(`(un-report help ${command.name()} tells more)`);

  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : MISUSE;
    throw error;
  }
}

function nonEmpty(value: string, previous: string[] | undefined): string[] {
  if (value === '') throw new InvalidArgumentError('It is empty.');
  return [...(previous ?? []), value];
}

/** Reads an option that names one of these and may be given several times. */
function several<Choice extends string>(
  choices: readonly Choice[],
): (value: string, previous: Choice[] | undefined) => Choice[] {
  return (value, previous) => {
    const choice = choices.find((one) => one === value);
    if (choice === undefined) throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`);
    return [...(previous ?? []), choice];
  };
}

function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('It is not a whole number.');
  return Number(value);
}
