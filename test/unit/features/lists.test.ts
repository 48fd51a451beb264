import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS, ReportSnapshot } from '../../../server/src/service';
import { blocks, doc } from '../support/documents';
import { mark, unmark } from '../support/marked';

describe('Links', () => {
  /** `«…»` marks the addresses, and `urls` are where they lead. */
  function check(marked: string, ...urls: readonly string[]): void {
    const { text } = unmark(marked);
    const snapshot = ReportSnapshot.open(text);
    const links = snapshot.links();
    assert.equal(
      mark(
        text,
        links.map(({ range }) => snapshot.offsetsOf(range)),
      ),
      marked,
    );
    assert.deepEqual(
      links.map(({ url }) => url),
      urls,
    );
  }

  it('of a report', () => {
    check(
      doc`
        1. See «www.ports.example/a».¹ And <«https://b.example/c»>.

        ¹ Available at «https://d.example/e_(f)»; see also («http://g.example»).
      `,
      'https://www.ports.example/a',
      'https://b.example/c',
      'https://d.example/e_(f)',
      'http://g.example',
    );
  });

  it('on broken lines', () => {
    check('1. See\r\n«https://b.example/c»\r\nand more.\r\n', 'https://b.example/c');
  });

  it('of documents', () => {
    check(
      doc`
        A/99/412

        1. See «A/HRC/57/78», para. 4, and General Assembly resolution «60/251», both in A/99/412.

        2. See «A/HRC/57/78» (at «https://docs.un.org/en/A/HRC/57/78»), [«A/99/1»](«https://b.example/A/99/1»).
      `,
      'https://docs.un.org/en/A/HRC/57/78',
      'https://docs.un.org/en/A/RES/60/251',
      'https://docs.un.org/en/A/HRC/57/78',
      'https://docs.un.org/en/A/HRC/57/78',
      'https://docs.un.org/en/A/99/1',
      'https://b.example/A/99/1',
    );
  });

  it('say what they open where the words do not', () => {
    const snapshot = ReportSnapshot.open(blocks('1. General Assembly resolution 60/251 and https://b.example.'));
    assert.deepEqual(
      snapshot.links().map(({ tooltip }) => tooltip),
      ['Open A/RES/60/251 on docs.un.org', null],
    );
    const french = (template: string): string => (template === 'Open {0} on docs.un.org' ? 'Ouvrir {0}' : template);
    assert.equal(snapshot.links(french)[0]?.tooltip, 'Ouvrir A/RES/60/251');
  });

  it('none', () => check(blocks('1. See the chart, para. 4.')));
});

describe('Structure outline', () => {
  const structure = (text: string) => ReportSnapshot.open(text).structure();

  it('of a report', () => {
    assert.deepEqual(
      structure(
        doc`
          A/99/412

          The safety of harbours in Veldania

          Report of the Secretary-General

          I. Ports

          1. One.¹

          ¹ A/99/1.

          A. Quays

          2. They
          agreed:

          (a) One;

          (i) Two.

          Annex II

          Figures

          1. Three.²

          ² A/99/2.
        `,
      ),
      {
        symbol: 'A/99/412',
        title: 'The safety of harbours in Veldania',
        words: 33,
        sections: [
          {
            level: 1,
            number: 'I',
            title: 'Ports',
            line: 6,
            endLine: 19,
            sections: [{ level: 2, number: 'A', title: 'Quays', line: 12, endLine: 19, sections: [] }],
          },
          { level: 1, number: 'II', title: 'Annex II', line: 21, endLine: 27, sections: [] },
        ],
        paragraphs: [
          { number: '1', line: 8, endLine: 8, section: 'I', division: 'main', subparagraphs: [] },
          {
            number: '2',
            line: 14,
            endLine: 19,
            section: 'I.A',
            division: 'main',
            subparagraphs: [
              { label: '(a)', line: 17 },
              { label: '(i)', line: 19 },
            ],
          },
          { number: '1', line: 25, endLine: 25, section: null, division: 'annex II', subparagraphs: [] },
        ],
        footnotes: [
          { marker: '1', line: 10, endLine: 10, division: 'main', references: [{ line: 8, character: 7 }] },
          { marker: '2', line: 27, endLine: 27, division: 'annex II', references: [{ line: 25, character: 9 }] },
        ],
      },
    );
  });

  it('of an empty text', () => {
    assert.deepEqual(structure(''), {
      symbol: null,
      title: null,
      words: 0,
      sections: [],
      paragraphs: [],
      footnotes: [],
    });
  });

  it('names the sections of a paragraph', () => {
    const paths = (text: string): (string | null)[] => structure(text).paragraphs.map(({ section }) => section);
    assert.deepEqual(paths(blocks('I. Ports', 'A. Quays', '1. Steel', '(a) Night', '1. One.', '2. Two.')), [
      'I.A.1.(a)',
      'I.A.1.(a)',
    ]);
    assert.deepEqual(paths(blocks('1. One.', '2. Two.')), [null, null]);
    assert.deepEqual(paths(blocks('Annex I', 'A. Quays', '1. One.')), ['A']);
    assert.deepEqual(paths(blocks('I. Ports', '# Quays', '1. One.')), ['I']);
  });

  it('ends a paragraph with its last piece', () => {
    const ends = (text: string): string[] =>
      structure(text).paragraphs.map(({ line, endLine }) => `${String(line)}–${String(endLine)}`);
    assert.deepEqual(ends(blocks('1. The harbour was', '¹ A.', 'closed.', '2. Two.')), ['0–4', '6–6']);
    assert.deepEqual(ends('1. One\ntwo\nthree.\n\n\n2. Two.'), ['0–2', '5–5']);
  });

  it('ends a note with its last block', () => {
    const [note] = structure(blocks('1. One.[^1]', '[^1]: First.', '    Second.', '2. Two.')).footnotes;
    assert.deepEqual([note?.line, note?.endLine], [2, 4]);
  });

  it('counts words with headings and notes, without the marks of Markdown', () => {
    assert.equal(structure('# I. Ports\n\n1. **One** two.\n\n[^1]: Three.\n').words, 2 + 3 + 2);
  });
});

describe('List of references', () => {
  it('names every mark and where it leads', () => {
    assert.deepEqual(ReportSnapshot.open(blocks('1. One.¹ Two.²', '¹ A.')).referenceList(), [
      {
        kind: 'footnote',
        text: '¹',
        range: { start: { line: 0, character: 7 }, end: { line: 0, character: 8 } },
        target: { status: 'resolved', document: null, copy: null, line: 2, url: null },
      },
      {
        kind: 'footnote',
        text: '²',
        range: { start: { line: 0, character: 13 }, end: { line: 0, character: 14 } },
        target: { status: 'unresolved', document: null, copy: null, line: null, url: null },
      },
    ]);
  });

  it('in the order of the text, of all kinds', () => {
    const list = ReportSnapshot.open(
      blocks('1. One.[^1] Two.[^act]', 'Table 1. Ports', 'Marenᵃ 12', 'ᵃ Estimate.', '[^1]: A.', '[^act]: B.'),
    ).referenceList();
    assert.deepEqual(
      list.map(({ text, target }) => `${text} ${target.status} ${String(target.line)}`),
      ['[^1] resolved 8', '[^act] resolved 10', 'ᵃ resolved 6'],
    );
  });
});

describe('Findings', () => {
  it('have places, words, fixes', () => {
    const [finding, ...others] = ReportSnapshot.open(
      '122. A.\r\n\r\n123. B.\r\n\r\n24. C.\r\n\r\n125. D.\r\n',
    ).findings(DEFAULT_SETTINGS);
    assert.deepEqual(others, []);
    assert.deepEqual(finding, {
      rule: 'paragraph-number-gap',
      severity: 'error',
      range: { start: { line: 4, character: 0 }, end: { line: 4, character: 2 } },
      message: 'Numbered 24, between 123 and 125. Should this be 124?',
      related: [],
      unnecessary: false,
      fixes: [
        {
          title: 'Change to 124',
          preferred: true,
          safe: true,
          edits: [{ range: { start: { line: 4, character: 0 }, end: { line: 4, character: 2 } }, newText: '124' }],
        },
      ],
      choice: null,
    });
  });

  it('speak another language', () => {
    const [finding] = ReportSnapshot.open(blocks('1. A.', '2. B.', '4. D.', '5. E.')).findings(
      DEFAULT_SETTINGS,
      (template) =>
        template === 'Numbered {0}, after {1}: there is no paragraph {2}.'
          ? 'Le {2} manque entre {1} et {0}.'
          : template,
    );
    assert.equal(finding?.message, 'Le 3 manque entre 2 et 4.');
  });
});
