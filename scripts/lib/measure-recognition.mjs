// Precision and recall of recognition against the lines that were read.
import { fraction, share, textTable } from './text-table.mjs';

/**
 * @param {any} analyser from `loadAnalyser`
 * @param {{ set: 'a' | 'b' | 'all', show: number, json: boolean }} options
 */
export function measureRecognition(analyser, { set, show, json }) {
  const chosen = set === 'all' ? analyser.TRUTH_SETS : [set];
  const bySet = new Map(chosen.map((one) => [one, analyser.measureRecognition(analyser.readTruth(one))]));
  if (chosen.length > 1) bySet.set('all', [...bySet.values()].flat());

  if (json) {
    const figures = [...bySet].map(([name, comparisons]) => [name, figuresOf(analyser, comparisons)]);
    console.log(JSON.stringify(Object.fromEntries(figures), null, 2));
    return;
  }
  for (const [name, comparisons] of bySet) {
    const figures = Object.entries(figuresOf(analyser, comparisons)).map(([kind, { truth, found, hits }]) => [
      kind,
      truth,
      found,
      hits,
      share(hits, found),
      share(hits, truth),
    ]);
    console.log(`Lines ${name} (${comparisons.length})`);
    console.log(textTable([['kind', 'truth', 'found', 'hits', 'precision', 'recall'], ...figures]));
    console.log(`Found, of kinds that were not read for: ${countedKinds(comparisons.flatMap(({ apart }) => apart))}\n`);
  }
  // Lines b are for figures: their words are shown only to those who ask for them by name.
  const wrong = bySet
    .get(set === 'all' ? 'a' : set)
    .filter(({ missed, surplus }) => missed.length > 0 || surplus.length > 0);
  for (const comparison of wrong.slice(0, show)) printComparison(comparison);
  if (show > 0 && wrong.length > show) console.log(`… and ${wrong.length - show} lines more`);
}

/** Figures by kind, and of all kinds together; a share is null where there is nothing to divide by. */
function figuresOf(analyser, comparisons) {
  const figures = analyser.figuresByKind(comparisons);
  return Object.fromEntries(
    [...figures, ['pooled', analyser.pooled(figures.values())]].map(([kind, figure]) => [
      kind,
      { ...figure, precision: fraction(figure.hits, figure.found), recall: fraction(figure.hits, figure.truth) },
    ]),
  );
}

function countedKinds(items) {
  const counts = new Map();
  for (const { kind } of items) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${kind} ${count}`).join(', ') || 'none';
}

function printComparison({ truth, text, hits, missed, surplus }) {
  const told = (sign, items) => items.map((item) => `  ${sign} ${item.kind} “${item.text}”`);
  console.log(`${truth.set}/${truth.document}:${truth.line}  (${hits.length} right)`);
  console.log(`  ${text}`);
  console.log([...told('missed ', missed), ...told('surplus', surplus)].join('\n'));
  console.log();
}
