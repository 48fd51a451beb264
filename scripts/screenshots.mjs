// Pictures of the extension at work, for the README: the real workbench, driven in a real browser.
//
//   node scripts/screenshots.mjs [--file FILE] [--line N] [--needle TEXT] [--out FOLDER]
//                                [--hover N:TEXT …] [--references N:TEXT] [--complete N:TEXT]
//                                [--bulb N:TEXT] [--delete N:TEXT] [--structure N:TEXT] [--beside FILE …]
//
// opens FILE (else the first sample) and writes outline.png, hover.png and problems.png to FOLDER (else docs/images).
// The hover is that of TEXT in line N; without a line, that of the first finding. Each --hover gives a reference-1.png and
// so on, --references the list of what cites TEXT (references.png), --complete the list that opens when a blank is typed
// behind TEXT (completion.png), --bulb the list of the light bulb there (light-bulb.png), --delete what refers to the
// paragraph of TEXT (deletion.png), --structure the view of the structure (structure.png). What is given as --beside lies in
// the folder, too, as a report that may be cited. Without a FILE, those of the README are taken.
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../esbuild.mjs';
import { launchBrowser } from './lib/find-browser.mjs';
import { firstFinding } from './lib/first-finding.mjs';
import { root, sample, samples, scratchFolder } from './lib/project.mjs';
import { serveSamples } from './lib/serve-samples.mjs';

const { values: options } = parseArgs({
  options: {
    file: { type: 'string' },
    line: { type: 'string' },
    needle: { type: 'string' },
    out: { type: 'string', default: join(root, 'docs/images') },
    hover: { type: 'string', multiple: true, default: [] },
    references: { type: 'string' },
    complete: { type: 'string' },
    bulb: { type: 'string' },
    delete: { type: 'string' },
    structure: { type: 'string' },
    beside: { type: 'string', multiple: true, default: [] },
  },
});

/** What the README shows of the first sample. */
const SHOWN = {
  hover: ['76:9 above', '206:11; and'],
  references: '206:A/HRC/96/37',
  complete: '76:(see para.',
  bulb: '252:Where a',
  delete: '60:During',
  structure: '76:According',
  beside: [join(samples, 'A_HRC_96_37.txt')],
};
const wanted = options.file === undefined ? SHOWN : options;

/** A copy to open, in a folder of its own: the picture shows this file alone, and nothing is changed. */
function copyToOpen(file, folder) {
  const isDraft = /\.(un\.txt|un\.md|unreport)$/.test(file);
  const name = isDraft ? basename(file) : `${basename(file, extname(file))}.un${extname(file)}`;
  mkdirSync(folder);
  copyFileSync(file, join(folder, name));
  return join(folder, name);
}

/** Where TEXT begins in line N of a file, and where it ends, as lines and columns from 1. */
function placeOf(file, n, words) {
  const line = Number(n);
  const text = readFileSync(file, 'utf8').split('\n')[line - 1];
  const at = words ? (text?.indexOf(words) ?? -1) : 0;
  if (at < 0) throw new Error(`Line ${line} does not contain “${words}”.`);
  return { line, column: at + 1, end: at + 1 + (words?.length ?? 0) };
}

/** The same of an option `N:TEXT`. */
const placeFrom = (file, option) => {
  const colon = option.indexOf(':');
  return placeOf(file, option.slice(0, colon), option.slice(colon + 1));
};

/** Where to hover, as line and column from 1. */
async function placeToHover(file) {
  if (options.line !== undefined) return placeOf(file, options.line, options.needle);
  const first = await firstFinding(file);
  if (first === undefined) throw new Error('There is no finding to hover over: name a --line.');
  return first;
}

const scratch = scratchFolder();
await build();
const file = copyToOpen(resolve(options.file ?? sample()), join(scratch, 'drafts'));
for (const other of wanted.beside) copyFileSync(other, join(scratch, 'drafts', basename(other)));
const place = await placeToHover(file);
mkdirSync(options.out, { recursive: true });

const server = await serveSamples({
  folder: join(scratch, 'drafts'),
  file,
  data: join(scratch, 'data'),
  settings: {
    'editor.minimap.enabled': false,
    'editor.fontSize': 13,
    'editor.wordWrap': 'on',
    'workbench.colorTheme': 'Default Light Modern',
  },
  say: console.log,
});
const { browser } = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(server.address, { waitUntil: 'domcontentloaded' });
  await page.locator('.monaco-editor .view-lines').first().waitFor({ timeout: 60_000 });

  const shoot = async (name) => {
    await page.screenshot({ path: join(options.out, name) });
    console.log(join(options.out, name));
  };
  /** Runs a command by its title, as a person would. */
  const command = async (title) => {
    await page.keyboard.press('F1');
    const input = page.locator('.quick-input-widget input').first();
    await input.waitFor();
    await input.fill(`>${title}`);
    await page.locator('.quick-input-list-entry').first().waitFor();
    await page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
  };
  const goTo = async ({ line, column }) => {
    await command('View: Focus Active Editor Group');
    await page.keyboard.press('Control+g');
    await page.locator('.quick-input-widget input').first().fill(`:${line}:${column}`);
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  };

  await command('Explorer: Focus on Outline View');
  await page.locator('.outline-tree .monaco-list-row').first().waitFor({ timeout: 60_000 });
  // Room for the outline: the list of files (one file) folds away, the side bar grows.
  await page.locator('.explorer-viewlet .pane-header').first().click();
  const edge = await page.locator('.part.sidebar').boundingBox();
  const sash = { x: edge.x + edge.width, y: edge.y + edge.height / 2 };
  await page.mouse.move(sash.x, sash.y);
  await page.mouse.down();
  await page.mouse.move(sash.x + 150, sash.y, { steps: 5 });
  await page.mouse.up();
  await page.mouse.move(sash.x, 788); // the empty middle of the status bar, where nothing reacts
  await goTo(place);
  await page.waitForTimeout(1500); // until the marks are drawn; there may be none to wait for
  await shoot('outline.png');

  const hover = async (name) => {
    await command('Show or Focus Hover');
    await page.locator('.monaco-hover:visible').first().waitFor();
    // The server may still be asked for the rest of what the hover shows.
    await page.waitForTimeout(1000);
    await shoot(name);
    await page.keyboard.press('Escape');
  };
  await hover('hover.png');
  for (const [index, option] of wanted.hover.entries()) {
    await goTo(placeFrom(file, option));
    await hover(`reference-${index + 1}.png`);
  }

  await goTo(place);
  await command('Problems: Focus on Problems View');
  await page.locator('.markers-panel .monaco-list-row').first().waitFor({ timeout: 60_000 });
  await page.waitForTimeout(500);
  await shoot('problems.png');

  if (wanted.references !== undefined) {
    await goTo(placeFrom(file, wanted.references));
    await command('Peek References');
    await page.locator('.reference-zone-widget .monaco-list-row').first().waitFor();
    await page.waitForTimeout(1000);
    await shoot('references.png');
    await page.keyboard.press('Escape');
  }
  if (wanted.complete !== undefined) {
    const { line, end } = placeFrom(file, wanted.complete);
    await goTo({ line, column: end });
    await page.keyboard.type(' ');
    await page.locator('.suggest-widget .monaco-list-row').first().waitFor();
    await page.waitForTimeout(1000);
    await shoot('completion.png');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
  }
  if (wanted.bulb !== undefined) {
    await goTo(placeFrom(file, wanted.bulb));
    await command('Refactor...');
    await page.locator('.action-widget .monaco-list-row').first().waitFor();
    await page.waitForTimeout(500);
    await shoot('light-bulb.png');
    await page.keyboard.press('Escape');
  }
  if (wanted.delete !== undefined) {
    await goTo(placeFrom(file, wanted.delete));
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Shift+D');
    await page.locator('.quick-input-list-entry').first().waitFor();
    await page.keyboard.press('ArrowDown'); // to the first reference, which is then shown in the text
    await page.waitForTimeout(1000);
    await shoot('deletion.png');
    await page.keyboard.press('Escape');
  }
  if (wanted.structure !== undefined) {
    await goTo(placeFrom(file, wanted.structure));
    await command('UN Report: Focus on Structure View');
    await page.locator('.part.sidebar .monaco-list-row').first().waitFor();
    await page.waitForTimeout(1000);
    await shoot('structure.png');
  }
} finally {
  await browser.close();
  await server.stop();
}
process.exit(0);
