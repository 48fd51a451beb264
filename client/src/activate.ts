import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { registerSeverityChoice } from './changeSeverity';
import { registerPlaceChoice } from './choosePlace';
import { CLIENT_NAME, clientOptions } from './clientOptions';
import { registerCommands } from './commands';
import { registerComparison } from './comparison';
import { Detection } from './detection';
import { DetectionMemory } from './detectionMemory';
import { isReport, openReports } from './documents';
import { answerFileRequests } from './fileHost';
import { registerEditCommands } from './editCommands';
import { registerIgnoring } from './ignoreFinding';
import { answerLibraryRequests, registerLibraryClearing } from './libraryHost';
import { Moments } from './moments';
import { refreshOutlineOnChange } from './outlineRefresh';
import { registerPasting } from './pasting';
import { ReportEdits } from './reportEdit';
import { answerReportRequests } from './reportFinder';
import { registerRulePages } from './rulePage';
import { type ServerFactory, type ServerState, ServerSupervisor } from './server';
import { registerCitations } from './showCitations';
import { showServerState } from './serverStatus';
import { showMoment } from './statusBar';
import { StructureView } from './structureView';
import { registerWorksCited } from './worksCited';

/** What other extensions and the tests can see of this one. */
export interface ExtensionApi {
  /** The client of the server that is in use at the moment, if one is; another one after each restart. */
  client(): BaseLanguageClient | undefined;
  /** What the server is doing. */
  state(): ServerState;
  /** The report in front as a tree, in which things are dragged. */
  readonly structure: StructureView;
  /** Ends the server as a crash would. */
  killServer(): void;
  /** Asks the server for a sign of life; without one in the given milliseconds another is started. */
  checkServer(patience: number): Promise<void>;
}

/**
 * Starts the extension; the same on the desktop and in the browser. The server itself is started when the first report
 * is open, so that windows with plain text alone pay nothing.
 * @param context the extension's context
 * @param makeServer makes servers for this kind of host
 */
export function activateExtension(
  context: vscode.ExtensionContext,
  makeServer: ServerFactory,
): { api: ExtensionApi; stop: () => Promise<void> } {
  const output = vscode.window.createOutputChannel(CLIENT_NAME, { log: true });
  const options = clientOptions(context.extensionUri, output);
  const supervisor: ServerSupervisor = new ServerSupervisor(() => {
    const server = makeServer(options);
    answerFileRequests(server.client, output);
    answerReportRequests(server.client);
    answerLibraryRequests(server.client, context.storageUri);
    moments.listenTo(server.client);
    return server;
  }, output);
  const moments = new Moments(supervisor);
  const edits = new ReportEdits(supervisor);
  const structure = new StructureView(supervisor, edits);
  const detection = new Detection(new DetectionMemory(context.workspaceState));
  context.subscriptions.push(
    output,
    supervisor,
    moments,
    detection,
    registerCommands(supervisor, detection, moments, output),
    registerEditCommands(supervisor, edits),
    structure,
    registerPasting(supervisor),
    registerPlaceChoice(supervisor),
    registerIgnoring(supervisor),
    registerSeverityChoice(supervisor),
    registerRulePages(),
    registerCitations(supervisor),
    registerWorksCited(supervisor),
    registerComparison(supervisor),
    registerLibraryClearing(supervisor, context.storageUri),
    showServerState(supervisor),
    showMoment(moments),
    refreshOutlineOnChange(),
    supervisor.onDidChangeState(() => {
      // From the first start on there is a server to restart and an output to show.
      void vscode.commands.executeCommand('setContext', 'unReport.active', true);
    }),
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (isReport(document)) void supervisor.start();
    }),
  );
  if (openReports().length > 0) void supervisor.start();
  return {
    api: {
      client: () => supervisor.client,
      state: () => supervisor.state,
      structure,
      killServer: () => {
        supervisor.kill();
      },
      checkServer: (patience) => supervisor.check(patience),
    },
    stop: () => supervisor.stop(),
  };
}
