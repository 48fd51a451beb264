// The workbench in the browser with our extension installed in it, open on a folder: for a person (scripts/start.mjs)
// and for the screenshots.
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { obtainWorkbench } from './obtain-workbench.mjs';
import { extensionFolderName, root } from './project.mjs';
import { serveWorkbench } from './serve-workbench.mjs';

/**
 * @param {object} options
 * @param {string} options.folder
 * @param {string} options.file
 * @param {{ line: number, column: number }} [options.place] where in the file
 * @param {string} options.data where the profile is kept
 * @param {object} [options.settings] user settings beside our usual ones
 * @param {(message: string) => void} options.say
 */
export async function serveSamples({ folder, file, place, data, settings, say }) {
  const workbench = await obtainWorkbench(say);
  // Installed by a link: a new build counts as soon as the page is loaded again.
  const extensions = join(data, 'extensions');
  rmSync(extensions, { recursive: true, force: true });
  mkdirSync(extensions, { recursive: true });
  symlinkSync(root, join(extensions, extensionFolderName), 'junction');
  const server = await serveWorkbench({ workbench, data, extensions, settings });
  const payload = place
    ? [
        ['gotoLineMode', 'true'],
        ['openFile', `${server.remote(file)}:${place.line}:${place.column}`],
      ]
    : [['openFile', server.remote(file)]];
  return {
    version: workbench.version,
    address: server.page(folder, payload),
    ended: server.ended,
    stop: server.stop,
  };
}
