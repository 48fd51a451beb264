// The VS Code that @vscode/test-electron downloads, where it can.
import { downloadAndUnzipVSCode, SilentReporter } from '@vscode/test-electron';
import { existsSync, readdirSync } from 'node:fs';
import { cache } from './project.mjs';

const RELEASES = 'https://update.code.visualstudio.com/api/releases/stable';
const TEN_SECONDS = 10_000;

/** Ten seconds at most to find out whether there is anything to download from. */
async function reachable() {
  try {
    const response = await fetch(RELEASES, { signal: AbortSignal.timeout(TEN_SECONDS) });
    return response.ok;
  } catch {
    return false;
  }
}

const haveOne = () => existsSync(cache) && readdirSync(cache).some((name) => /^vscode-.+-\d/.test(name));

/**
 * @param {(message: string) => void} say is told when there is something to wait for
 * @returns {Promise<{ executable: string } | { reason: string }>}
 */
export async function downloadEditor(say) {
  if (!haveOne() && !(await reachable())) return { reason: 'VS Code cannot be downloaded from here' };
  try {
    if (!haveOne()) say('downloading VS Code (once) …');
    const executable = await downloadAndUnzipVSCode({ cachePath: cache, reporter: new SilentReporter() });
    return { executable };
  } catch (error) {
    return { reason: `downloading VS Code failed (${error.message})` };
  }
}

/** Whether a window can be opened here at all. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
