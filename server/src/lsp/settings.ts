import { MessageType, ShowMessageNotification, type Connection } from 'vscode-languageserver';
import { Utils, URI } from 'vscode-uri';
import {
  CONFIGURATION_FILE,
  LIBRARY_FILES,
  message,
  readConfiguration,
  readSettings,
  wordsOf,
  type ReportSettings,
  type SettingsProblem,
  type Translate,
} from '../service';
import { readEditingSettings, type EditingSettings } from './editingSettings';

/** Reads a file by its address; undefined when there is none or it cannot be read. */
export type ReadFile = (uri: string) => Promise<string | undefined>;

/** What an editor sets for a document, with what belongs to the editor alone. */
export interface DocumentSettings {
  readonly report: ReportSettings;
  readonly outlineNotes: boolean;
  readonly editing: EditingSettings;
  /** The project's configuration file, where it sets the moment; undefined where the editor's settings do. */
  readonly momentFile: string | undefined;
}

/** What an editor sets for all documents together. */
export interface WindowSettings {
  /** All reports of the workspace are to be checked. */
  readonly checksWorkspace: boolean;
  /** Patterns of the files that belong to the library; null where there is to be none. */
  readonly libraryFiles: readonly string[] | null;
  readonly codeLens: boolean;
  readonly inlayHints: boolean;
}

const LONGEST_WAIT = 3000;
const DEEPEST_FOLDER = 40;

/**
 * The settings of each document: those of the editor, and over them what the nearest `.un-report.json` upwards sets. Read
 * once and kept until something changes. A client that answers nothing, or `null`, gets the defaults.
 */
export class SettingsStore {
  private readonly known = new Map<string, Promise<DocumentSettings>>();
  private readonly files = new Map<string, Promise<string | undefined>>();
  private readonly told = new Set<string>();
  private window: Promise<WindowSettings> | undefined;

  /** Another number whenever settings may have changed. */
  generation = 0;

  constructor(
    private readonly connection: Connection,
    private readonly readFile: ReadFile,
    private readonly canConfigure: () => boolean,
    private readonly folders: () => readonly string[],
    /** Hears what each file of a project says, whenever one was read. */
    private readonly onFile: (uri: string, text: string) => void,
    private readonly translate: Translate,
  ) {}

  of(uri: string): Promise<DocumentSettings> {
    const known = this.known.get(uri);
    if (known) return known;
    const settings = this.read(uri);
    this.known.set(uri, settings);
    return settings;
  }

  /** The document is closed. */
  forget(uri: string): void {
    this.known.delete(uri);
  }

  /** Something was set anew, or a configuration file has changed. */
  forgetAll(): void {
    this.generation++;
    this.known.clear();
    this.files.clear();
    this.told.clear();
    this.window = undefined;
  }

  private async read(uri: string): Promise<DocumentSettings> {
    const given = await this.fromEditor(uri);
    const editor = readSettings(given);
    this.warn(editor.problems);
    const outline = (given as { outline?: { notes?: unknown } } | null | undefined)?.outline;
    const ofEditor = { outlineNotes: outline?.notes === true, editing: readEditingSettings(given) };
    const file = await this.nearestFile(uri);
    if (!file) {
      return { report: editor.settings, ...ofEditor, momentFile: undefined };
    }
    const project = readConfiguration(file.text, editor.settings);
    this.onFile(file.uri, file.text);
    return {
      report: project.settings,
      ...ofEditor,
      momentFile: project.given.includes('moment') ? file.uri : undefined,
    };
  }

  /** What the editor sets for all documents together. */
  ofWindow(): Promise<WindowSettings> {
    this.window ??= this.fromEditor(undefined).then(readWindowSettings);
    return this.window;
  }

  private async fromEditor(uri: string | undefined): Promise<unknown> {
    if (!this.canConfigure()) return undefined;
    const answer = this.connection.workspace
      .getConfiguration({ ...(uri === undefined ? {} : { scopeUri: uri }), section: 'unReport' })
      .catch(() => undefined);
    return within(LONGEST_WAIT, answer);
  }

  /** The configuration file that counts for a document, if there is one. */
  async nearestFile(uri: string): Promise<{ uri: string; text: string } | undefined> {
    const parsed = URI.parse(uri);
    if (parsed.scheme === 'untitled' || !parsed.path.includes('/')) return undefined;
    const roots = new Set(this.folders().map((folder) => folder.replace(/\/$/, '')));
    let folder = Utils.dirname(parsed);
    for (let depth = 0; depth < DEEPEST_FOLDER; depth++) {
      const address = Utils.joinPath(folder, CONFIGURATION_FILE).toString();
      const text = await this.fileText(address);
      if (text !== undefined) return { uri: address, text };
      const above = Utils.dirname(folder);
      if (above.path === folder.path || roots.has(folder.toString())) return undefined;
      folder = above;
    }
    return undefined;
  }

  private fileText(address: string): Promise<string | undefined> {
    const known = this.files.get(address);
    if (known) return known;
    const text = within(
      LONGEST_WAIT,
      this.readFile(address).catch(() => undefined),
    );
    this.files.set(address, text);
    return text;
  }

  /** Mistakes in the settings of the editor, which has no place where we could mark them. */
  private warn(problems: readonly SettingsProblem[]): void {
    if (problems.length === 0) return;
    const all = problems.map((problem) => wordsOf(problem.message, this.translate)).join(' ');
    const words = wordsOf(message('settings.ofEditor', all), this.translate);
    if (this.told.has(words)) return;
    this.told.add(words);
    // A notification, not a request: nobody has to answer it.
    void this.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: words });
  }
}

function readWindowSettings(given: unknown): WindowSettings {
  const { diagnostics, library, codeLens, inlayHints } = asRecord(given);
  const { enabled, files } = asRecord(library);
  const isPattern = (one: unknown): one is string => typeof one === 'string' && one !== '';
  return {
    checksWorkspace: diagnostics === 'workspace',
    libraryFiles: enabled === false ? null : Array.isArray(files) ? files.filter(isPattern) : LIBRARY_FILES,
    codeLens: codeLens === true,
    inlayHints: inlayHints === true,
  };
}

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** The value, or undefined when it does not come in time: a client that never answers must not stop the rest. */
function within<Value>(milliseconds: number, value: Promise<Value>): Promise<Value | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      resolve(undefined);
    }, milliseconds);
  });
  return Promise.race([value, late]).finally(() => {
    clearTimeout(timer);
  });
}
