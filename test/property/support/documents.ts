import fc from 'fast-check';
import { REPORTS } from '../../unit/support/reports';

/** Enough words that a keystroke in their midst leaves the structure of the report alone. */
const LONG =
  'The harbour master told the panel that the quay had been closed for repairs since the flood, that the pilots had not been paid for four months, that the crane at the northern end was held by ropes alone and that nobody, as far as was known to him, had ever asked the Port Authority for a report on any of these matters, although three inspectors had been there';

/** Stretches of whole lines, as reports have them; `N` is a number, `R` a Roman numeral, `L` a letter, `S` a raised number. */
const FRAGMENTS = [
  'N. The harbour was closed for repairs.',
  'N. The harbour was closed.S It opened again.S',
  'N. The harbour was closed in May, and',
  `N. ${LONG}.`,
  `N. ${LONG}.S`,
  `N. ${LONG} and asked`,
  `N. ${LONG}:`,
  `${LONG}.`,
  `(L) ${LONG};`,
  `(L) **${LONG}**`,
  `**N. ${LONG}.**`,
  `> ${LONG}.`,
  `- ${LONG}`,
  `NN.N ${LONG};`,
  `(L) ${LONG}. N. Trade. N. Ships.`,
  `S ${LONG}.`,
  `N. ${LONG} (see para. N above). It is told in paragraphs N and N (L) below, and in section R. See A/99/NN, paras. N–N.`,
  `N. ${LONG}. The Convention on the Rights of the Child (the Convention) was named, and article N of the Convention.`,
  `N. ${LONG}, as the Council decided in resolution 97/N; in paragraph N of resolution 97/N; and in annex R, table N, of`,
  `N. ${LONG}. It is party to the International Covenant on Civil`,
  'and Political Rights, article N of which is long, and so on for many more words than a heading could have in it, and more.',
  'N. In accordance with paragraph N of the annex to resolution 5/1, the following were read:',
  '(L) the report under paragraph N (L);',
  'S A/99/NN, para. N; and A/98/N.',
  'S Ibid., para. N.',
  'S See footnote N above.',
  'N. They agreed:',
  '**N. The Government should inspect harbours.**',
  '> N. The quay is closed.',
  'N. Opening. N. Officers.',
  'N. Right to work',
  '### N. Right to work',
  'NN.N Inspect harbours (Ostmark);',
  '(L) To inspect the harbour;',
  '(L) To inspect the harbour.S',
  '(i) To report;',
  '(ii) To pay.',
  '(L) (i) To inspect;',
  'a) Inspecter les ports;',
  'a. At night;',
  'Ministers agreed with France and the United Nations.',
  'opened again in June.S',
  'S A/99/NN, para. N.',
  'S See https://ports.example/N.',
  'S A/99/N. S A/98/N.',
  '[^N]: A/99/NN, para. N.',
  '    The register has two parts.',
  'N. One.[^N] Two.[^N]',
  'N. The port has NN km² of quay and 10³ cranes.',
  'R. Introduction',
  'R. Safety at work, a section with a longer title than most',
  '# R. Introduction',
  'L. Accidents',
  '## B. Accidents',
  'C. Ports',
  'I. Ports',
  'The three harbours',
  '**Conclusions**',
  'Summary',
  'Contents',
  'R. Introduction ............ N',
  'Annex',
  'Annex R',
  'Appendix',
  'Enclosure',
  'Chapter R',
  'Chapter R Ports',
  'Part One',
  'Decision N/N',
  'Draft resolution R',
  'Rule N',
  'Notes',
  'Table N',
  'Table N. Accidents in 2037',
  'Marenᵃ NN NN',
  '| Maren | NN |',
  'Source: Register. ᵃ Estimate. ᵇ Not known.',
  'ᵃ Estimate.',
  '* Reissued for technical reasons.',
  '- To inspect',
  '• To report',
  '---',
  'NN',
  'A/99/NN',
  'Safety of harbours',
  'Distr.: General',
  'N May 2037',
  'Report of the Secretary-General on harbours*',
  'The accidents are shown in\ntable N and in the annex\nto the report.',
  'The panel heard Ms.\nA. Smith and\n(b) and (c) of the list.',
  '“The quay is closed”, said a pilot.\ufffd',
  'The France²⁴ documentary was shown.',
];

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raised = (value: number): string => [...String(value)].map((digit) => RAISED[Number(digit)] ?? '').join('');
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** A fragment with its gaps filled, mostly by numbers that count up. */
const fragment = fc
  .tuple(fc.constantFrom(...FRAGMENTS), fc.nat({ max: 12 }))
  .map(([text, slip]) => (count: () => number): string => {
    const next = (): number => (slip === 0 ? slip : count());
    return text
      .replace(/\bR\b/g, () => ROMAN[next() % 10] ?? 'I')
      .replace(/\bL\b/g, () => String.fromCharCode(97 + (next() % 26)))
      .replace(/(?<![A-Za-z])S(?![A-Za-z])/g, () => raised(next() + 1))
      .replace(/(?<![A-Za-z])N(?![A-Za-z])/g, () => String(next() + 1))
      .replace(/NN/g, () => String(slip + 10));
  });

const lineEnd = fc.oneof({ weight: 6, arbitrary: fc.constant('\n') }, fc.constantFrom('\r\n', '\r'));
const blankLine = fc.oneof({ weight: 8, arbitrary: fc.constant('') }, fc.constantFrom(' ', '\t', '\u00a0', '\u200e'));

/** What stands between two fragments. */
const gap = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(lineEnd, blankLine, lineEnd).map((parts) => parts.join('')) },
  { weight: 3, arbitrary: lineEnd },
  fc.constantFrom('\n\n\n', '\r\n\r\n\r\n', ' ', '\n    '),
);

/** Documents put together from what reports are made of, in any order and with line ends of all kinds. */
export const documents: fc.Arbitrary<string> = fc
  .tuple(fc.array(fc.tuple(fragment, gap), { maxLength: 40, size: 'max' }), fc.nat({ max: 3 }), fc.boolean())
  .map(([parts, step, marked]) => {
    let number = 0;
    const count = (): number => Math.floor(number++ / (step + 1));
    const text = parts.map(([fill, between]) => fill(count) + between).join('');
    return marked ? `\ufeff${text}` : text;
  });

/** Documents with line feeds alone. */
export const plainDocuments: fc.Arbitrary<string> = documents.map((text) => text.replace(/\r\n?/g, '\n'));

/** Whole reports, now and then with a paragraph long enough to type in. */
export const reports: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...Object.values(REPORTS)), fc.array(fc.tuple(fc.nat(), fragment), { maxLength: 4 }))
  .map(([text, additions]) => {
    let number = 0;
    const lines = text.split('\n');
    for (const [at, fill] of additions)
      lines.splice(
        at % lines.length,
        0,
        fill(() => number++),
        '',
      );
    return lines.join('\n');
  });

/** Pieces that mean something to the analysis, and signs that mean nothing. */
const TOKENS = [
  ...['1. ', '2. ', '99999999999. ', '1.1 ', '(a) ', '(i) ', '(aa) ', 'a) ', 'I. ', 'A. ', 'XX. '],
  ...['¹', '²', '¹²', '¹,²', 'ᵃ', '[^1]', '[^1]:', '[^', ']', '^1^', '^', '[^x]: '],
  ...['*', '**', '***', '_', '`', '#', '# ', '###### ', '>', '> ', '|', '-', '- ', '---', '•'],
  ...['Annex', 'Annex I', 'Chapter ', 'Part One', 'Decision 1/1', 'Rule 1', 'Summary', 'Contents', 'Notes', 'Table 1'],
  ...['https://a.example', 'www.', '<', '>', '(', ')', '“', '”', '"', '\\'],
  ...['.', '......', ',', ';', ':', '?', ' ', '  ', '\t', '\u00a0', '\u200b', '\ufeff', '\u0000'],
  ...['\n', '\n\n', '\r\n', '\r', '\u2028', '\u0085'],
  ...['France²⁴', 'km²', '10³', 'The', 'and', 'x', 'É', 'порт', '港口', 'ميناء', '🏛', '\ud83c', '\udfdb', '\ufffd'],
];

/** Any text at all, mostly of tokens. */
export const soups: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...TOKENS) },
      { weight: 2, arbitrary: fc.constantFrom(...FRAGMENTS) },
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc
        .tuple(fc.constantFrom(...TOKENS), fc.integer({ min: 2, max: 70 }))
        .map(([token, times]) => token.repeat(times)),
    ),
    { maxLength: 60, size: 'max' },
  )
  .map((parts) => parts.join(''));
