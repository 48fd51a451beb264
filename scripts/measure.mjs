// How exact the analyser is on real reports, where the corpus lies beside the checkout. docs/measures.md explains the figures.
//
//   node scripts/measure.mjs recognition [--set a|b|all] [--show N] [--json]
//   node scripts/measure.mjs kinds [--show N]
//   node scripts/measure.mjs library [--show N]
//   node scripts/measure.mjs library --draw N [--seed N]
//   node scripts/measure.mjs crossreferences [--show N]
//   node scripts/measure.mjs crossreferences --draw N [--seed N] [--status STATUS] [--kind KIND …]
//   node scripts/measure.mjs findings [--rule NAME …] [--show N]
//   node scripts/measure.mjs findings --draw N [--seed N] [--rule NAME …]
//   node scripts/measure.mjs noise [--show N]
import { parseArgs } from 'node:util';
import { measureCrossReferences } from './lib/measure-cross-references.mjs';
import { drawPlaces } from './lib/measure-draw.mjs';
import { drawFindings, measureFindings, measureNoise } from './lib/measure-findings.mjs';
import { drawCopies, measureLibrary } from './lib/measure-library.mjs';
import { measureKinds } from './lib/measure-kinds.mjs';
import { measureRecognition } from './lib/measure-recognition.mjs';
import { loadAnalyser } from './lib/measured-documents.mjs';

/** Each measure with the values of its options where they are not given. `show` is how many cases are listed of each sort. */
const MEASURES = {
  recognition: (analyser, { set = 'all', show = 0, json = false }) =>
    measureRecognition(analyser, { set: oneOf('--set', set, ['a', 'b', 'all']), show, json }),
  kinds: (analyser, { show = 0 }) => measureKinds(analyser, { show }),
  library: (analyser, { draw, seed = 1, show = 0 }) =>
    draw === undefined ? measureLibrary(analyser, { show }) : drawCopies(analyser, { draw, seed }),
  crossreferences: (analyser, { draw, seed = 1, status = 'resolved', kind = [], show = Infinity }) =>
    draw === undefined
      ? measureCrossReferences(analyser, { show })
      : drawPlaces(analyser, { draw, seed, status: oneOf('--status', status, STATUSES), kinds: kind }),
  findings: (analyser, { draw, seed = 1, rule = [], show = Infinity }) =>
    draw === undefined
      ? measureFindings(analyser, { rules: rule, show })
      : drawFindings(analyser, { rules: rule, draw, seed }),
  noise: (analyser, { show = Infinity }) => measureNoise(analyser, { show }),
};
const STATUSES = ['resolved', 'external', 'ambiguous', 'unresolved'];

class Misuse extends Error {}

function oneOf(option, value, choices) {
  if (!choices.includes(value)) throw new Misuse(`${option} is one of ${choices.join(', ')}.`);
  return value;
}

function readArguments() {
  const text = { type: 'string' };
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      set: text,
      show: text,
      json: { type: 'boolean' },
      draw: text,
      seed: text,
      status: text,
      kind: { ...text, multiple: true },
      rule: { ...text, multiple: true },
    },
  });
  const [name, ...more] = positionals;
  const measure = Object.hasOwn(MEASURES, name ?? '') ? MEASURES[name] : undefined;
  if (!measure) throw new Misuse(`Measures: ${Object.keys(MEASURES).join(', ')}.`);
  for (const option of ['show', 'draw', 'seed']) {
    if (values[option] === undefined) continue;
    if (!/^\d+$/.test(values[option])) throw new Misuse(`--${option} is a number.`);
    values[option] = Number(values[option]);
  }
  // `--rule one two` as well as `--rule one --rule two`.
  const lists = ['rule', 'kind'].filter((option) => values[option]);
  if (more.length > 0 && lists.length !== 1) throw new Misuse(`What is ${more.join(' ')}?`);
  for (const option of lists) values[option].push(...more);
  return { measure, options: values };
}

try {
  const { measure, options } = readArguments();
  const analyser = await loadAnalyser();
  if (!analyser.areSetsHere) throw new Misuse('There is no ../shared/corpus with its archive beside this checkout.');
  measure(analyser, options);
} catch (error) {
  if (!(error instanceof Misuse) && !error.code?.startsWith?.('ERR_PARSE_ARGS')) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
