// Opens the editor on samples/ with the extension running: `npm start`.
//
//   --host installed|download|workbench   this editor and no other (else the first that there is, in this order)
//   --no-open                             do not open a browser; print the address only
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../esbuild.mjs';
import { downloadEditor, hasDisplay } from './lib/download-editor.mjs';
import { findEditor, runEditor } from './lib/find-editor.mjs';
import { firstFinding } from './lib/first-finding.mjs';
import { run } from './lib/processes.mjs';
import { makeProfile } from './lib/profile.mjs';
import { cache, root, sample, samples } from './lib/project.mjs';
import { serveSamples } from './lib/serve-samples.mjs';

const { values: options } = parseArgs({
  options: { host: { type: 'string' }, 'no-open': { type: 'boolean' } },
});

const say = (message) => console.log(message);

/** The profile of an editor that we start: not the user's own, kept from one start to the next. */
const profileFor = (host) => join(cache, 'start', host);

/** What opens the samples in a VS Code for the desktop. */
function desktopArguments(host, place) {
  const data = profileFor(host);
  makeProfile(data);
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [
    '--new-window',
    `--user-data-dir=${data}`,
    `--extensions-dir=${join(data, 'extensions')}`,
    `--extensionDevelopmentPath=${root}`,
    ...asRoot,
    samples,
    ...(place ? ['--goto', `${sample()}:${place.line}:${place.column}`] : [sample()]),
  ];
}

// ---------------------------------------------------------------------------------------------------------------------
// The hosts. Each opens the samples at the first finding, or says why it cannot.

const HOSTS = {
  async installed(place) {
    if (!hasDisplay()) return { reason: 'there is no display for a window' };
    const editor = await findEditor();
    if ('reason' in editor) return editor;
    say(`Editor: the installed VS Code ${editor.version} (${editor.command}).`);
    const { status, output } = await runEditor(editor.command, desktopArguments('installed', place));
    if (status !== 0) return { reason: `it did not start:\n${output}` };
    say('It has opened in a window of its own.');
    return {};
  },

  async download(place) {
    if (!hasDisplay()) return { reason: 'there is no display for a window' };
    const editor = await downloadEditor(say);
    if ('reason' in editor) return editor;
    say('Editor: the VS Code that @vscode/test-electron downloads. Close it, or press Ctrl+C, to end.');
    const { status, output } = await run(editor.executable, desktopArguments('download', place));
    return status === 0 ? {} : { reason: `it did not start:\n${output}` };
  },

  async workbench(place) {
    const server = await serveSamples({ folder: samples, file: sample(), place, data: profileFor('workbench'), say });
    const address = await shortAddress(server.address);
    say(`Editor: VS Code ${server.version} in the browser, served on this machine only.\n\n    ${address}\n`);
    say('Press Ctrl+C to end.');
    if (!options['no-open'] && hasDisplay() && !process.env.CI) openInBrowser(address);
    await server.ended;
    return {};
  },
};

/** An address that one can copy, for one that is three lines long. */
async function shortAddress(address) {
  const { searchParams } = new URL(address);
  const path = `/${searchParams.get('tkn').slice(0, 12)}`;
  const server = createServer((request, response) => {
    if (request.url === path) response.writeHead(302, { location: address }).end();
    else response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${server.address().port}${path}`;
}

function openInBrowser(address) {
  const [command, ...args] = { darwin: ['open'], win32: ['rundll32', 'url.dll,FileProtocolHandler'] }[
    process.platform
  ] ?? ['xdg-open'];
  const opener = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  opener.on('error', () => say('No browser opened by itself: open the address by hand.'));
  opener.unref();
}

// ---------------------------------------------------------------------------------------------------------------------

const wanted = options.host ? [options.host] : Object.keys(HOSTS);
if (!wanted.every((host) => Object.hasOwn(HOSTS, host))) {
  console.error(`There is no host ${options.host}; there are ${Object.keys(HOSTS).join(', ')}.`);
  process.exit(2);
}

try {
  await build();
} catch (error) {
  console.error(`The build failed. ${error.message}`);
  process.exit(1);
}
say(`The same sample in the terminal:\n\n    node dist/cli.js check ${relative(root, sample())}\n`);

const place = await firstFinding(sample());
let opened = false;
for (const host of wanted) {
  const { reason } = await HOSTS[host](place);
  opened = reason === undefined;
  if (opened) break;
  say(`Not the ${host === 'download' ? 'downloaded' : host} VS Code: ${reason}.`);
}
process.exit(opened ? 0 : 1);
