import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { CONFIGURATION_FILE, DEFAULT_SETTINGS, readConfiguration, wordsOf, type ReportSettings } from '../service';

/** The command line looks at everything unless told otherwise: it is run before a report is handed in. */
const COMMAND_LINE_SETTINGS: ReportSettings = { ...DEFAULT_SETTINGS, moment: 'submission' };

/** Finds the settings for files: of the `.un-report.json` upwards the nearest counts, alone. */
export class Configurations {
  private readonly known = new Map<string, Promise<ReportSettings>>();

  /** `warn` hears of what could not be used in a configuration file. */
  constructor(private readonly warn: (words: string) => void) {}

  of(file: string): Promise<ReportSettings> {
    return this.ofFolder(dirname(resolve(file)));
  }

  private ofFolder(folder: string): Promise<ReportSettings> {
    const known = this.known.get(folder);
    if (known) return known;
    const settings = this.read(folder);
    this.known.set(folder, settings);
    return settings;
  }

  private async read(folder: string): Promise<ReportSettings> {
    const path = join(folder, CONFIGURATION_FILE);
    let text: string;
    try {
      text = await readFile(path, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
        this.warn(`${path}: could not be read, so it is left out`);
      const above = dirname(folder);
      return above === folder ? COMMAND_LINE_SETTINGS : this.ofFolder(above);
    }
    const { settings, problems } = readConfiguration(text, COMMAND_LINE_SETTINGS);
    for (const { message, range } of problems) {
      const { line, character } = range.start;
      this.warn(`${path}:${String(line + 1)}:${String(character + 1)}: ${wordsOf(message)}`);
    }
    return settings;
  }
}
