import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { MOMENTS, type Moment } from '../service';
import { check, FORMATS, type Format } from './check';
import { printOutline, printReferences, type DescribeFormat } from './describe';

const MISUSE = 2;

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

  program
    .command('check')
    .description(
      'Check reports; for folders, every report in them. Exit code 0: no errors; 1: errors found; 2: misuse, or a file that cannot be read.',
    )
    .addArgument(new Argument('<paths...>', 'files and folders').argParser(nonEmpty))
    .addOption(format(FORMATS))
    .option('--fix', 'mend what needs no choice', false)
    .addOption(
      new Option('--moment <moment>', 'what to look at: numbers and references; also form; or everything').choices(
        MOMENTS,
      ),
    )
    .action(async (paths: string[], options: { format: Format; fix: boolean; moment?: Moment }) => {
      code = await check(paths, { format: options.format, fix: options.fix, moment: options.moment });
    });
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
    .action(async (file: string, options: { format: DescribeFormat }) => {
      code = await printReferences(file, options.format);
    });

  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : MISUSE;
    throw error;
  }
}

function nonEmpty(value: string, previous: string[] | undefined): string[] {
  if (value === '') throw new InvalidArgumentError('A path is empty.');
  return [...(previous ?? []), value];
}
