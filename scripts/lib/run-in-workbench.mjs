// Runs the editor suite in a real VS Code in the browser: in the Node extension host of the workbench's server, or in
// the web worker extension host of the page, as on vscode.dev.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from './find-browser.mjs';
import { obtainWorkbench } from './obtain-workbench.mjs';
import { root, scratchFolder } from './project.mjs';
import { parseLine, summarize } from './results.mjs';
import { readResults } from './run-node-suite.mjs';
import { serveExtension } from './serve-extension.mjs';
import { serveWorkbench } from './serve-workbench.mjs';
import { inSources } from './source-lines.mjs';
import { bundleOf } from './test-bundles.mjs';

const TIMEOUT = 5 * 60_000;

/**
 * @param {'node' | 'web'} host
 * @param {{ workspace: string, grep?: string, say: (message: string) => void }} options
 */
export async function runInWorkbench(host, { workspace, grep, say }) {
  const workbench = await obtainWorkbench(say);
  const scratch = scratchFolder();
  const resultsFile = join(scratch, 'results');
  const extensions = join(scratch, 'extensions');
  mkdirSync(extensions);
  const bundle = bundleOf(`editor-${host}`);

  const log = [];
  const results = [];
  const cleanUp = [];
  try {
    const server = await serveWorkbench({
      workbench,
      data: join(scratch, 'data'),
      extensions,
      automation: true,
      env: {
        UN_REPORT_TEST_RESULTS: resultsFile,
        ...(grep && { UN_REPORT_TEST_GREP: grep }),
      },
      log: (text) => log.push(text),
    });
    cleanUp.push(server.stop);
    const { browser, name } = await launchBrowser();
    cleanUp.push(() => browser.close());
    // The worker of the extension comes from another origin than the page, whose policy does not foresee it.
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, bypassCSP: host === 'web' });

    // With --enable-smoke-test-driver the workbench calls these two functions of the page, where they exist.
    await page.exposeFunction('codeAutomationLog', (_type, args) => {
      const line = args.join(' ');
      const result = parseLine(line);
      if (result) results.push(result);
      else log.push(`${line}\n`);
    });
    const ended = new Promise((resolve) => void page.exposeFunction('codeAutomationExit', resolve));
    page.on('crash', () => log.push('The page crashed.\n'));

    const payload = [['skipWelcome', 'true']];
    if (host === 'web') {
      const files = await serveExtension({ bundle, grep });
      cleanUp.push(files.stop);
      await page.addInitScript(addDevelopmentOptions, {
        extensions: [{ scheme: 'http', authority: files.authority, path: '/' }],
        extensionTestsPath: { scheme: 'http', authority: files.authority, path: `/${bundle}` },
      });
    } else {
      payload.push(['extensionDevelopmentPath', server.remote(root)]);
      payload.push(['extensionTestsPath', server.remote(join(root, bundle))]);
    }
    await page.goto(server.page(workspace, payload), { waitUntil: 'domcontentloaded' });
    if (!(await inTime(ended, TIMEOUT))) log.push(`Stopped after ${TIMEOUT / 1000} s.\n`);
    if (host === 'node') results.push(...readResults(resultsFile));
    const output = log.join('');
    const outcome = summarize(results, output);
    for (const failure of outcome.failures) failure.text = inSources(failure.text, bundle);
    return { ...outcome, output, where: `VS Code ${workbench.version}, ${name}` };
  } finally {
    for (const end of cleanUp.reverse()) await end();
  }
}

/** Runs in the page, before anything else there: puts our extension into what the server tells the workbench. */
function addDevelopmentOptions(options) {
  const { prototype } = globalThis.Document;
  const getElementById = prototype.getElementById;
  prototype.getElementById = function (id) {
    const element = getElementById.call(this, id);
    if (id === 'vscode-workbench-web-configuration' && element && !element.completed) {
      element.completed = true;
      const settings = JSON.parse(element.getAttribute('data-settings'));
      settings.developmentOptions = { ...settings.developmentOptions, ...options };
      element.setAttribute('data-settings', JSON.stringify(settings));
    }
    return element;
  };
}

/** @returns {Promise<boolean>} whether the promise was fulfilled within so many milliseconds */
function inTime(promise, milliseconds) {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), milliseconds);
    promise.then(() => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}
