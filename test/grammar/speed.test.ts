import assert from 'node:assert/strict';
import { loadGrammar, tokenize } from './tokenizer';

before(loadGrammar);

/** Of a few runs the fastest, in milliseconds: the one that nothing disturbed. */
function fastest(line: string): number {
  let best = Infinity;
  for (let run = 0; run < 4; run++) {
    const start = performance.now();
    tokenize(line);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

describe('Grammar: time grows with the length of a line and no faster', function () {
  this.timeout(60_000);
  this.retries(3); // a busy machine is no quadratic expression

  // What a line may consist of: ordinary prose, and every mark that begins something, over and over.
  const shapes: Record<string, string> = {
    prose: 'The operators replied (see A/HRC/99/41, paras. 4–9),¹² and the “survey” of 2037 was *not* published. ',
    'markers in superscript': 'a¹ b²,³ ',
    'markers of Markdown': 'a[^1] b[^2] ',
    'brackets that never close': '[^a [b (c ',
    'stars that never close': '*a **b ***c ',
    'emphasis one after the other': '**a** *b* _c_ ',
    'underlines that never close': '_a b_c ',
    symbols: 'A/HRC/99/41 S/RES/1325 (2000), ',
    'symbols that never end': 'A/HRC/99/41-',
    'symbols with invisible marks': '\u200EA/B',
    letters: 'A and B and C (X ',
    links: 'www.ports.example/a.b.c, <https://ports.example/d> ',
    'links with brackets': 'https://ports.example/(a',
    'Markdown links': '[a](https://ports.example/b) ',
    leaders: '. . . .',
    blanks: ' \u00a0',
    figures: '1.1 2. ',
    escapes: '\\* \\$',
  };

  for (const [name, shape] of Object.entries(shapes)) {
    for (const opening of ['', '¹ ']) {
      it(`${name}${opening ? ` after “${opening}”` : ''}`, () => {
        const length = 12_000;
        const once = opening + shape.repeat(Math.ceil(length / shape.length));
        const twice = opening + shape.repeat(Math.ceil((2 * length) / shape.length));
        tokenize(twice);
        const ratio = fastest(twice) / Math.max(fastest(once), 0.5);
        assert.ok(ratio <= 3, `twice the length took ${ratio.toFixed(1)} times the time`);
      });
    }
  }

  it('a megabyte on one line', () => {
    const shape = shapes.prose!;
    const start = performance.now();
    tokenize(shape.repeat(Math.ceil(1_000_000 / shape.length)));
    assert.ok(performance.now() - start < 20_000);
  });
});
