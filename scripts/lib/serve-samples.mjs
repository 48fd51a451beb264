// The workbench in the browser with our extension installed in it, open on a folder: for a person (scripts/start.mjs)
// and for the screenshots.
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { obtainWorkbench } from './obtain-workbench.mjs';
import { extensionFolderName, root } from './project.mjs';
import { serveWorkbench } from './serve-workbench.mjs';

/**
 * @param {{ folder: string, file: string, data: string, settings?: object, say: (message: string) => void }} options
 *   what to open; `data` is where the profile is kept
 */
export async function serveSamples({ folder, file, data, settings, say }) {
  const workbench = await obtainWorkbench(say);
  // Installed by a link: a new build counts as soon as the page is loaded again.
  const extensions = join(data, 'extensions');
  rmSync(extensions, { recursive: true, force: true });
  mkdirSync(extensions, { recursive: true });
  symlinkSync(root, join(extensions, extensionFolderName), 'junction');
  const server = await serveWorkbench({ workbench, data, extensions, settings });
  return {
    version: workbench.version,
    address: server.page(folder, [['openFile', server.remote(file)]]),
    ended: server.ended,
    stop: server.stop,
  };
}
