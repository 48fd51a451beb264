import * as l10n from '@vscode/l10n';
import type {
  ClientCapabilities,
  Connection,
  InitializeParams,
  WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import { filesOfClient, type LibraryFiles } from './libraryFiles';
import type { ReadFile } from './settings';
import type { FindReports, FoundFile } from './workspaceDiagnostics';

/** What the process around the server provides. */
export interface ServerHost {
  /** Reads files where the client does not offer to. */
  readonly readFile: ReadFile;
  /** Finds reports where the client does not offer to. */
  readonly findReports: FindReports;
  /** Files for the library where the client does not offer them; `storage` is the folder that the client lets us keep something in. */
  readonly libraryFiles: (storage: string | undefined) => Omit<LibraryFiles, 'read'>;
  /** Where the rule pages lie, unless the client says otherwise. */
  readonly documentation?: string;
}

/** What a client may send at initialization. */
interface InitializationOptions {
  /**
   * The client reads and finds files (`unReport/readFile`, `unReport/findReports` and what `filesOfClient` asks for); it
   * knows file systems that the server cannot reach.
   */
  readonly files?: 'client';
  /** The path or address of a folder where the library may be kept, where the client does not offer files. */
  readonly storage?: string;
  /** Address of the folder that holds a page for each rule. */
  readonly documentation?: string;
  /** Wordings in the reader's language, by English template. */
  readonly l10n?: Record<string, string>;
  /** Commands of the client that quick fixes may call. */
  readonly commands?: readonly string[];
  /** The whole workspace is to be checked, for a client that cannot be told by a setting. */
  readonly diagnostics?: 'workspace';
  /** The client marks mistakes in the `.un-report.json` that it has open by our schema, so that we need not. */
  readonly schema?: 'client';
}

/** What the client can do and wants, its folders, and the files that are reached through it or without it. */
export class Client {
  capabilities: ClientCapabilities = {};
  options: InitializationOptions = {};
  folders: readonly string[] = [];

  constructor(
    private readonly connection: Connection,
    private readonly host: ServerHost,
  ) {}

  /** Hears what the client says of itself. */
  initialize({ capabilities, workspaceFolders, initializationOptions }: InitializeParams): void {
    this.capabilities = capabilities;
    this.options = isObject(initializationOptions) ? initializationOptions : {};
    this.folders = (workspaceFolders ?? []).map(({ uri }) => uri);
    if (this.options.l10n) l10n.config({ contents: this.options.l10n });
  }

  foldersChanged({ added, removed }: WorkspaceFoldersChangeEvent): void {
    const gone = new Set(removed.map(({ uri }) => uri));
    this.folders = [...this.folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
  }

  /** The words of a template in the reader's language. */
  readonly translate = (template: string): string => (this.options.l10n ? l10n.t(template) : template);

  /** Address of the folder with a page for each rule. */
  get documentation(): string | undefined {
    return this.options.documentation ?? this.host.documentation;
  }

  /** Whether it is our own client, which knows our notifications. */
  get isOurs(): boolean {
    return this.options.files === 'client';
  }

  /** Whether it asks for findings, so that they need not be sent. */
  get pullsFindings(): boolean {
    return this.capabilities.textDocument?.diagnostic !== undefined;
  }

  /** Whether edits can say for which version of a document they are. */
  get knowsVersions(): boolean {
    return this.capabilities.workspace?.workspaceEdit?.documentChanges === true;
  }

  /** Whether it shows edits that somebody has to confirm before they are made. */
  get confirmsEdits(): boolean {
    return this.knowsVersions && this.capabilities.workspace?.workspaceEdit?.changeAnnotationSupport !== undefined;
  }

  knowsCommand(name: string): boolean {
    const { commands } = this.options;
    return Array.isArray(commands) && commands.includes(name);
  }

  /** The words of a file; undefined where there is none. */
  readFile(uri: string): Promise<string | undefined> {
    if (this.options.files !== 'client') return this.host.readFile(uri);
    return this.connection
      .sendRequest<{ text: string | null } | null>('unReport/readFile', { uri })
      .then((answer) => answer?.text ?? undefined);
  }

  async findReports(folders: readonly string[], most: number): Promise<readonly FoundFile[]> {
    if (this.options.files !== 'client') return this.host.findReports(folders, most);
    const answer = await this.connection.sendRequest<{ files: FoundFile[] } | null>('unReport/findReports', { most });
    return answer?.files ?? [];
  }

  /** Who finds and keeps the files of the library is known only when the client has said what it offers. */
  readonly libraryFiles: LibraryFiles = {
    read: (uri) => this.readFile(uri),
    find: (...params) => this.filesForLibrary().find(...params),
    states: (uris) => this.filesForLibrary().states(uris),
    readKept: () => this.filesForLibrary().readKept(),
    keep: (text) => this.filesForLibrary().keep(text),
  };

  private filesForLibrary(): Omit<LibraryFiles, 'read'> {
    const { files, storage } = this.options;
    return files === 'client'
      ? filesOfClient(this.connection)
      : this.host.libraryFiles(typeof storage === 'string' ? storage : undefined);
  }
}

function isObject(value: unknown): value is InitializationOptions {
  return typeof value === 'object' && value !== null;
}
