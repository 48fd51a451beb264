import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { CLIENT_ID, CLIENT_NAME } from './clientOptions';
import type { ServerFactory } from './server';

/** A reader that can be told that nothing will come any more; a worker itself never says so. */
class WorkerReader extends BrowserMessageReader {
  /** Closes the connection, which lets everybody who waits for an answer go. */
  close(): void {
    this.fireClose();
  }
}

/**
 * Makes servers that run as web workers.
 * @param script the address of the server's bundle
 */
export function serverWorkers(script: string): ServerFactory {
  return (options) => {
    let worker: Worker | undefined;
    let reader: WorkerReader | undefined;
    const release = (): void => {
      worker?.terminate();
      worker = undefined;
      reader?.close();
      reader = undefined;
    };
    const connect = (): Promise<MessageTransports> => {
      worker = new Worker(script);
      // An error that nobody caught, or a script that could not be loaded.
      worker.addEventListener('error', release);
      reader = new WorkerReader(worker);
      return Promise.resolve({ reader, writer: new BrowserMessageWriter(worker) });
    };
    return {
      client: new LanguageClient(CLIENT_ID, CLIENT_NAME, connect, options),
      diesSilently: true,
      kill: () => {
        worker?.terminate();
      },
      release,
    };
  };
}
