// How fast the library of a workspace is read, and what a keystroke costs meanwhile: the built server over its standard
// streams, with the 1,260 reports of ../shared/corpus and the seed texts as its workspace. docs/measures.md explains the figures.
//
//   node scripts/library-speed.mjs [--others N]
//
// --others puts N files that are no reports beside them.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { build } from '../esbuild.mjs';
import { cache, root, scratchFolder } from './lib/project.mjs';

const { values } = parseArgs({ options: { others: { type: 'string', default: '0' } } });
const corpus = join(root, '../shared/corpus');
if (!existsSync(corpus)) {
  console.error('There is no ../shared/corpus to measure with.');
  process.exit(1);
}

/** The workspace, unpacked once. */
const folder = join(cache, 'library-workspace');
if (!existsSync(folder)) {
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['-xJf', join(corpus, 'scale-1260-reports.tar.xz'), '-C', folder]);
  cpSync(join(corpus, 'seed-txt'), join(folder, 'seed'), { recursive: true });
}
const others = join(folder, 'others');
rmSync(others, { recursive: true, force: true });
for (let at = 0; at < Number(values.others); at++) {
  const place = join(others, String(at % 1000));
  if (at < 1000) mkdirSync(place, { recursive: true });
  writeFileSync(join(place, `${at}.txt`), '');
}

const draft = join(corpus, 'sample-A_HRC_60_Cambodia.txt');
const text = readFileSync(draft, 'utf8');
const uri = pathToFileURL(join(folder, 'draft.un.txt')).toString();
const KEYS = 30;

/** Figures of the process in the system's own table: CPU seconds and resident megabytes, now and at most. */
function figuresOf(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const megabytes = (name) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)[1]) / 1024);
  const times = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return { user: Number(times[11]) / 100, resident: megabytes('VmRSS'), most: megabytes('VmHWM') };
}

async function withServer(storage, enabled, act) {
  const child = spawn(process.execPath, [join(root, 'dist/server.js'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest('workspace/configuration', ({ items }) =>
    items.map(() => ({ library: { enabled, files: ['**/*.seed.txt'] } })),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      workspace: { configuration: true, diagnostics: { refreshSupport: true } },
      textDocument: { diagnostic: {} },
    },
    initializationOptions: { storage },
    workspaceFolders: [{ uri: pathToFileURL(folder).toString(), name: 'reports' }],
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'un-report', version: 1, text },
  });
  const result = await act(connection, child.pid);
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  connection.dispose();
  return result;
}

async function untilRead(connection) {
  for (;;) {
    const state = await connection.sendRequest('unReport/libraryState');
    if (state.complete) return state.reports;
    await pause(20);
  }
}

/** Milliseconds from a key to outline and findings, one key every `interval`. */
async function typing(connection, interval) {
  const times = [];
  const line = text.split('\n').findIndex((one) => one.length > 300);
  for (let version = 2; version < KEYS + 2; version++) {
    await pause(interval);
    const start = performance.now();
    void connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: { line, character: 40 }, end: { line, character: 40 } }, text: 'a' }],
    });
    await Promise.all(
      ['documentSymbol', 'diagnostic'].map((question) =>
        connection.sendRequest(`textDocument/${question}`, { textDocument: { uri } }),
      ),
    );
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { median: times[KEYS >> 1], slow: times[Math.floor(KEYS * 0.9)] };
}

const inWords = ({ median, slow }) => `${median.toFixed(1)} ms (nine of ten below ${slow.toFixed(1)})`;
const storage = join(scratchFolder(), 'storage');
await build({ production: true });

const reading = (name) =>
  withServer(storage, true, async (connection, pid) => {
    const start = performance.now();
    const reports = await untilRead(connection);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const { user, resident, most } = figuresOf(pid);
    console.log(`${name}: ${reports} reports in ${seconds} s, ${user} s of one core, ${resident} MB (at most ${most})`);
  });
await reading('Cold');
await reading('From what was kept');
for (const [interval, how] of [
  [150, 'typing'],
  [1500, 'a key now and then'],
]) {
  const alone = await withServer(undefined, false, (connection) => typing(connection, interval));
  const meanwhile = await withServer(undefined, true, (connection) => typing(connection, interval));
  const ratio = (meanwhile.median / alone.median).toFixed(2);
  console.log(`${how}: ${inWords(alone)} without a library, ${inWords(meanwhile)} while it is read: ${ratio} times`);
}
rmSync(others, { recursive: true, force: true });
