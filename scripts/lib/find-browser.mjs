// A browser that a script can drive: one that is installed, else a headless Chromium from the npm registry.
import { chromium } from 'playwright-core';
import { existsSync, mkdtempSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './processes.mjs';
import { cache, manifest, root } from './project.mjs';

const ON_PATH = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const MAC = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Browsers that are installed here; CHROME_PATH, if set, is the only one. */
function installed() {
  const { CHROME_PATH, PATH = '', HOME = '', LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': X86 } = process.env;
  if (CHROME_PATH) return [CHROME_PATH];
  const under = (folders, names) =>
    folders.flatMap((folder) => (folder ? names.map((name) => join(folder, name)) : []));
  const places = {
    darwin: () => under(['/Applications', join(HOME, 'Applications')], MAC),
    win32: () => under([PROGRAMFILES, X86, LOCALAPPDATA], WINDOWS),
  };
  // By name first: Chrome from a far corner of PATH before Edge from a near one.
  const onPath = () => ON_PATH.flatMap((name) => under(PATH.split(delimiter), [name]));
  return (places[process.platform] ?? onPath)().filter((path) => existsSync(path));
}

/**
 * The Chromium inside the npm package @sparticuz/chromium (Linux, x64). It is made for bare machines: what libraries and
 * fonts a browser needs come with it.
 */
async function packaged() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  const folder = join(cache, `chromium-${manifest.devDependencies['@sparticuz/chromium']}`);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    const unpacking = mkdtempSync(join(cache, 'unpacking-'));
    // The package unpacks itself into the folder for temporary files, the libraries only for what it believes to be
    // its usual home; a process of its own lets us say both.
    const unpack = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
    const env = { ...process.env, TMPDIR: unpacking, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
    const { status, output } = await run(process.execPath, ['--eval', unpack], { cwd: root, env });
    if (status !== 0) throw new Error(`Chromium could not be unpacked:\n${output}`);
    const fonts = `<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>`;
    writeFileSync(join(unpacking, 'fonts/fonts.conf'), `<?xml version="1.0"?>\n${fonts}\n`);
    try {
      renameSync(unpacking, folder);
    } catch (error) {
      rmSync(unpacking, { recursive: true, force: true });
      if (!existsSync(folder)) throw error; // else another run was faster
    }
  }
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
    FONTCONFIG_PATH: join(folder, 'fonts'),
  };
  return [{ executablePath: join(folder, 'chromium'), env, args: ['--no-zygote'] }];
}

const ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

/** Starts the first browser that starts. @returns {Promise<{ browser: import('playwright-core').Browser, name: string }>} */
export async function launchBrowser() {
  const failures = [];
  const attempt = async ({ executablePath, env, args = [] }) => {
    try {
      const browser = await chromium.launch({ executablePath, env, headless: true, args: [...ARGS, ...args] });
      return { browser, name: `${browser.browserType().name()} ${browser.version()} (${executablePath})` };
    } catch (error) {
      failures.push(`${executablePath}: ${error.message}`);
      return undefined;
    }
  };
  for (const executablePath of installed()) {
    const launched = await attempt({ executablePath });
    if (launched) return launched;
  }
  for (const candidate of await packaged()) {
    const launched = await attempt(candidate);
    if (launched) return launched;
  }
  const hint = 'Install Chrome, Chromium or Edge, or name one in CHROME_PATH.';
  throw new Error(['No browser could be started.', ...failures, hint].join('\n'));
}
