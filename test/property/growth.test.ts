import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS, ReportSnapshot } from '../../server/src/service';
import { COMMISSION_REPORT, COUNCIL_REPORT, SUBMISSION } from '../unit/support/reports';

const SETTINGS = { ...DEFAULT_SETTINGS, moment: 'submission' } as const;

/** Opens a text and asks for all that an editor asks for. */
const analyse = (text: string) => (): void => {
  const snapshot = ReportSnapshot.open(text);
  snapshot.findings(SETTINGS);
  snapshot.outline(true);
  snapshot.foldingRanges();
  snapshot.links();
  snapshot.structure();
  snapshot.hover({ line: 4, character: 3 });
  snapshot.selectionRanges({ line: 4, character: 3 });
};

/** The least computing time of several runs, in milliseconds: what else the machine does only ever adds. */
function timeOf(act: () => void): number {
  let least = Infinity;
  for (let run = 0; run < RUNS; run++) {
    const before = process.cpuUsage();
    act();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

const RUNS = 5;

/** Linear work doubles; quadratic work takes four times as long. Between them there is room for a busy machine. */
const MOST = 3.2;
/** Below this, in milliseconds, a clock shows chance more than work. */
const SHORTEST_TIME = 12;
const ATTEMPTS = 5;

/** Twice the text takes at most about three times as long; `family` makes a text of about so many signs. */
function check(family: (size: number) => string, actOn: (text: string) => () => void = analyse, first = 20_000): void {
  const time = (size: number): number => timeOf(actOn(family(size)));
  let size = first;
  time(size); // what is compiled only now must not count
  while (size < 32 * first && time(size) < SHORTEST_TIME) size *= 2;
  const ratios: number[] = [];
  // A slow run of the garbage collector must not decide: the ratio has to be too high every time.
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const [once, twice] = [time(size), time(size * 2)];
    ratios.push(twice / once);
    if (twice / once <= MOST) return;
  }
  assert.fail(`Twice the text takes ${ratios.map((ratio) => ratio.toFixed(1)).join(', ')} times as long.`);
}

const repeat =
  (part: string) =>
  (size: number): string =>
    part.repeat(Math.ceil(size / part.length));

/** Parts with their number in place of N. */
const counted =
  (part: string) =>
  (size: number): string =>
    Array.from({ length: Math.ceil(size / part.length) }, (_, index) => part.replaceAll('N', String(index + 1))).join(
      '',
    );

const raised = (value: number): string => [...String(value)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '').join('');

describe('Growth: twice the text takes about twice the time', () => {
  const FAMILIES: Readonly<Record<string, (size: number) => string>> = {
    'reports one after the other': repeat(COUNCIL_REPORT + COMMISSION_REPORT),
    'submissions one after the other': repeat(SUBMISSION),
    'numbered paragraphs': counted('N. The harbour was closed for repairs, and the pilots were told.\n\n'),
    'paragraphs with notes': (size) =>
      Array.from({ length: size / 60 }, (_, index) => {
        const mark = raised(index + 1);
        return `${String(index + 1)}. The harbour was closed.${mark}\n\n${mark} A/99/1.\n\n`;
      }).join(''),
    'paragraphs with notes of Markdown': counted('N. The harbour was closed.[^N]\n\n[^N]: A/99/1.\n\n'),
    'broken lines': repeat('The harbour was closed for repairs and the pilots\nwere told in May that\n'),
    'one long line': repeat('The harbour was closed for repairs, see A/99/1. '),
    'empty lines': repeat('\n \n\r\n'),
    'unnumbered headings': counted('## Harbour N\n\nThe harbour was closed.\n\n'),
    'sections by Roman numerals': repeat('I. Ports\n\nThe harbour was closed.\n\nII. Ships\n\n'),
    'paragraphs numbered 1': repeat('1. The harbour was closed.\n\n'),
    'paragraphs in falling order': (size) => {
      const count = Math.ceil(size / 30);
      return Array.from({ length: count }, (_, index) => `${String(count - index)}. The harbour was closed.\n\n`).join(
        '',
      );
    },
    'items of one list': repeat('(a) To inspect;\n\n(b) To report;\n\n'),
    'annexes in annexes': repeat('Annex\n\n1. One.\n\nEnclosure\n\n1. One.\n\n'),
    'rows of tables': repeat('| Maren | 12 | 14 |\n'),
    'letters below tables': repeat('Table 1. Ports\n\nMarenᵃ 12\n\nᵃ Estimate.\n\n'),
    addresses: repeat('https://ports.example/a(b)c, '),
    'pieces of addresses': repeat('https://www.'),
    'raised figures': repeat('¹,²,³'),
    brackets: repeat('[^'),
    'asterisks behind words': repeat('word* '),
    'quotation marks of Markdown': repeat('> '),
    dots: repeat('. '),
    'signs that are no letters': repeat('\ufffd\u200e\ud83c'),
  };

  for (const [name, family] of Object.entries(FAMILIES)) it(name, () => check(family));
});

describe('Growth: a keystroke in twice the text', () => {
  /** A sign is typed in the midst of a long paragraph, and the outline and the findings are asked for again. */
  function type(text: string): () => void {
    const snapshot = ReportSnapshot.open(text);
    const ask = (one: ReportSnapshot): void => {
      one.findings(SETTINGS);
      one.outline(false);
    };
    ask(snapshot);
    const place = { line: 2, character: 60 };
    return () => ask(snapshot.edited([{ range: { start: place, end: place }, text: 'x' }], 1).snapshot);
  }

  const paragraph =
    'N. The harbour was closed for repairs, the pilots were told, the crane was taken down and put up again, the lights were lit, the ropes were counted and found to be too few, new ones were bought in Tolven and paid for by the Port Authority, which has not been repaid, and nobody was hurt, although it rained for three weeks in a row and more.\n\n';

  it('takes at most about twice the time', () => {
    check((size) => `I. Ports\n\n${counted(paragraph)(size)}`, type, 400_000);
  });
});
