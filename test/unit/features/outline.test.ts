import assert from 'node:assert/strict';
import { ReportSnapshot, type OutlineEntry } from '../../../server/src/service';
import { FORMS, blocks, doc } from '../support/documents';
import { allEntries, outlineLines, outlineOf } from '../support/outline';
import {
  ASSEMBLY_REPORT,
  COMMISSION_REPORT,
  COUNCIL_LETTER,
  COUNCIL_REPORT,
  REPORTS,
  REVIEW_REPORT,
  SUBMISSION,
} from '../support/reports';

function check(text: string, ...expected: readonly string[]): void {
  assert.deepEqual(outlineLines(outlineOf(text)), expected);
}

/** Lines of an expectation. */
const lines = (text: string): string[] => text.trimEnd().split('\n');

describe('Outline: whole reports', () => {
  for (const { form, written } of FORMS) {
    it(`a report to the Human Rights Council (${form})`, () => {
      check(
        written(COUNCIL_REPORT),
        ...lines(doc`
          Title page — A/HRC/91/52
          Summary
          I. Introduction — paras. 1–2
            1  The present report is submitted pursuant to… — n. 1
            2  The Special Rapporteur visited Ostmark twice… — n. 2
          II. Crossings and those who depend on them — paras. 3–7
            A. The river and its ferries — paras. 3–5
              3  The Ostra is 740 kilometres long and has 11… — n. 3
              4  Ferries were the business of the communes… — n. 4
                4 (a)  The State owns the landings;
                4 (b)  Private operators run the boats, under:
                  4 (b) (i)  A concession of seven years;
                  4 (b) (ii)  A schedule that the prefect approves;
                4 (c)  The communes pay for nothing and decide…
              5  The Committee on Economic, Social and… — nn. 5–7
            B. Prices — paras. 6–7
              6  A crossing costs 4 crowns, which is as much… — n. 8
              7  Prices are set once a year. The area served…
          III. Conclusions and recommendations — paras. 8–9
            8  Crossing a river is part of freedom of…
            9  The Special Rapporteur recommends that the…
              9 (a)  Treat crossings as a public service;
              9 (b)  Publish the replies that it gives to treaty…
          Annex. Crossings by month — paras. 1–2
            1  The table shows all crossings that were…
              Table 1 — Crossings in 2035
            2  No count was made in August.
        `),
      );
    });
  }

  it('a report of the Secretary-General', () => {
    check(
      ASSEMBLY_REPORT,
      ...lines(doc`
        Title page — A/97/230
        I. Introduction — paras. 1–2
          1  In its resolution 96/204, the General… — n. 1
          2  Replies were received from 34 Member States…
        II. Measures taken by Member States — paras. 3–5
          Shipping — paras. 3–4
            3  Fourteen States limit the speed of ships, as…
            4  The limits differ:
          Drilling — para. 5
            5  Nine States have laws on drilling. In two of… — n. 2
        III. Observations — para. 6
          6  The Secretary-General invites Member States:
            6 (a)  To measure noise;
            6 (b)  To tell others what they measured.
      `),
    );
  });

  it('a report on the universal periodic review', () => {
    const found = outlineLines(outlineOf(REVIEW_REPORT));
    const expected = lines(doc`
      II. Conclusions and/or recommendations — paras. 6–8
        6  The recommendations listed below enjoy the…
          6.1  Ratify the conventions that it has signed…
          6.2  Rebuild the prisons that were flooded…
          6.3  Pay night workers (Ostmark).
        7  The following will be examined:
          7.1  Abolish night work (Veldania);
          7.2  Publish its prices (Marenia).
        8  All recommendations reflect the positions of…
      Annex. Composition of the delegation
      Notes
    `);
    assert.deepEqual(found.slice(-expected.length), expected);
  });

  it('a letter with annexes in annexes', () => {
    check(
      COUNCIL_LETTER,
      ...lines(doc`
        Title page — S/2044/118
        Annex I. Report of the Panel of Experts — paras. 1–4
          Introduction — paras. 1–2
            1  The Panel visited four ports. — n. 1
            2  It was refused entry to the fifth.
          Findings — paras. 3–4
            3  Weapons were landed at night. — n. 2
            4  The crews were paid in fuel.
          Appendix. Ships that were inspected — paras. 1–2
            1  The Aurelia was inspected twice.
            2  The Boreal was not inspected.
        Annex II. Reply of the Government — para. 1
          1  The reply of the Government is enclosed.
          Enclosure. Note verbale of the Ministry of Ports — paras. 1–2
            1  The Ministry regrets the delay.
            2  It will answer in March.
      `),
    );
  });

  it('a submission in Markdown', () => {
    check(
      SUBMISSION,
      ...lines(doc`
        Title page
        I. Introduction — paras. 1–2
          1  This submission concerns the fishing… — n. 1
          2  It draws on 212 interviews and on… — nn. 2–3
        II. What has changed since the last review — paras. 3–5
          A. Quotas — paras. 3–4
            3  Quotas were cut by half in 2036. The… — n. 4
            4  The Government promised:
              4 (a)  To return the quotas;
              4 (b)  To pay for nets.
          B. Harbour fees — para. 5
            5  Fees rose from 10 to 40 crowns. — n. fees
        III. Recommendations — paras. 6–7
          6  The Government should publish the quotas of…
          7  It should lower the fees.
      `),
    );
  });
});

describe('Outline: names of sections', () => {
  const P = '1. The harbour was closed.';
  const nameOf = (...parts: readonly string[]): string | undefined => outlineLines(outlineOf(blocks(...parts)))[0];

  it('by number and title', () => {
    assert.equal(nameOf('I. Introduction', P), 'I. Introduction — para. 1');
    assert.equal(nameOf('A. Ports', P), 'A. Ports — para. 1');
    assert.equal(nameOf('## 1. Ports', P), '1. Ports — para. 1');
    assert.equal(outlineLines(outlineOf(blocks('# I. Ports', '## (a) Quays', P)))[1], '  (a) Quays — para. 1');
  });

  it('of chapters, parts, rules, decisions, annexes', () => {
    assert.equal(nameOf('Chapter I', 'Ports', P), 'Chapter I. Ports — para. 1');
    assert.equal(nameOf('Chapter I Ports', P), 'Chapter I. Ports — para. 1');
    assert.equal(nameOf('Part Two', 'Ships', P), 'Part Two. Ships — para. 1');
    assert.equal(nameOf('Rule 7', P), 'Rule 7 — para. 1');
    assert.equal(nameOf('Rule 7 Ports', P), 'Rule 7. Ports — para. 1');
    assert.equal(nameOf('Decision 22/1', 'Ports', P), 'Decision 22/1. Ports — para. 1');
    assert.equal(nameOf('Annex II', 'Maps', P), 'Annex II. Maps — para. 1');
    assert.equal(nameOf('Annex', P), 'Annex — para. 1');
  });

  it('of articles and rules in other words', () => {
    assert.equal(nameOf('Article 7 Ports', P), 'Article 7. Ports — para. 1');
    assert.equal(nameOf('Chapitre I Ports', P), 'Chapitre I. Ports — para. 1');
  });

  it('without marks and emphasis', () => {
    assert.equal(nameOf('I. The *Aurelia* and **others**¹', P, '¹ A.'), 'I. The Aurelia and others — para. 1');
    assert.equal(nameOf('# I. Ports[^1]', P, '[^1]: A.'), 'I. Ports — para. 1');
  });
});

describe('Outline: names of paragraphs', () => {
  const nameOf = (words: string): string | undefined => outlineLines(outlineOf(blocks(`7. ${words}`, '8. Two.')))[0];

  it('are their first words, cut at a word', () => {
    assert.equal(nameOf('The harbour was closed.'), '7  The harbour was closed.');
    assert.equal(
      nameOf('The harbour of Maren was closed for repairs in the spring.'),
      '7  The harbour of Maren was closed for repairs…',
    );
    assert.equal(
      nameOf('The harbour of Maren, like others, was, or so they say, closed.'),
      '7  The harbour of Maren, like others, was, or…',
    );
    assert.equal(nameOf(`Harbour${'harbour'.repeat(20)}`), `7  Harbour${'harbour'.repeat(5)}ha…`);
  });

  it('without an opening that says nothing', () => {
    assert.equal(nameOf('During the reporting period, the harbour was closed.'), '7  The harbour was closed.');
    assert.equal(nameOf('During the review period, ports were closed.'), '7  Ports were closed.');
    assert.equal(nameOf('In the reporting period, ports were closed.'), '7  Ports were closed.');
    assert.equal(nameOf('Au cours de la période considérée, les ports ont fermé.'), '7  Les ports ont fermé.');
    assert.equal(nameOf('Durante el período que abarca el informe, los puertos cerraron.'), '7  Los puertos cerraron.');
    assert.equal(
      nameOf('During the reporting period the harbour was closed.'),
      '7  During the reporting period the harbour was…',
    );
    assert.equal(nameOf('During the reporting period,¹ ports were closed.\n\n¹ A.'), '7  Ports were closed. — n. 1');
  });

  it('without marks, emphasis and doubled blanks', () => {
    assert.equal(nameOf('The *Aurelia*¹ was **sold**.\n\n¹ A.'), '7  The Aurelia was sold. — n. 1');
    assert.equal(nameOf('The  harbour\nwas\tclosed.'), '7  The harbour was closed.');
    assert.equal(nameOf('**The harbour was closed.**'), '7  The harbour was closed.');
    assert.equal(nameOf('The\u00a0harbour\u200e was closed.'), '7  The harbour was closed.');
  });

  it('with their notes', () => {
    const detail = (words: string): string | undefined =>
      outlineLines(
        outlineOf(blocks(`7. ${words}`, '8. Two.', ...'¹²³⁴⁵⁶'.split('').map((sign) => `${sign} A.`))),
      )[0]?.split(' — ')[1];
    assert.equal(detail('One.'), undefined);
    assert.equal(detail('One.¹'), 'n. 1');
    assert.equal(detail('One.¹ Two.²'), 'nn. 1–2');
    assert.equal(detail('One.¹ Two.² Three.³'), 'nn. 1–3');
    assert.equal(detail('One.² Two.⁴ Three.⁵'), 'nn. 2, 4–5');
    assert.equal(detail('One.¹,² Two.⁶'), 'nn. 1–2, 6');
    assert.equal(detail('One.¹ Two.¹'), 'n. 1');
    assert.equal(detail('One.[^1] Two.[^2]'), 'nn. 1–2');
  });

  it('with the notes of all their pieces', () => {
    check(
      blocks('7. The harbour¹ was closed by', '¹ A.', 'Ministers.²', '² B.', '8. Two.'),
      '7  The harbour was closed by — nn. 1–2',
      '8  Two.',
    );
  });
});

describe('Outline: subparagraphs', () => {
  it('by their full numbers', () => {
    check(
      blocks('79. They agreed:', '(i) One;', '(ii) Two:', 'a. Three;', 'b. Four.', '80. Two.'),
      '79  They agreed:',
      '  79 (i)  One;',
      '  79 (ii)  Two:',
      '    79 (ii) a.  Three;',
      '    79 (ii) b.  Four.',
      '80  Two.',
    );
  });

  it('one can be found by typing', () => {
    const letters = [...'abcdefghijklm'].map((letter) => `(${letter}) To inspect;`);
    const names = outlineLines(outlineOf(blocks('78. One.', '79. They agreed:', ...letters))).map((line) =>
      line.trim(),
    );
    assert.ok(names.includes('79 (j)  To inspect;'));
  });
});

describe('Outline: ranges of paragraphs', () => {
  const P = (number: number): string => `${String(number)}. The harbour was closed for repairs.`;

  it('do not end in a list', () => {
    check(
      blocks('I. Work', P(4), '5. The agenda read:', '1. Opening.', '2. Closing.', 'II. End', P(6)),
      'I. Work — paras. 4–5',
      '  4  The harbour was closed for repairs.',
      '  5  The agenda read:',
      '  1  Opening.',
      '  2  Closing.',
      'II. End — para. 6',
      '  6  The harbour was closed for repairs.',
    );
  });

  it('do not end in a decision or an appendix', () => {
    const found = outlineLines(outlineOf(COMMISSION_REPORT));
    assert.ok(found.includes('Chapter I. Matters calling for action — para. 1'), found.join('\n'));
    assert.ok(found.includes('Chapter II. Organization of the session — paras. 2–6'), found.join('\n'));
  });
});

describe('Outline: tables, figures, boxes', () => {
  it('stand in their paragraph or section', () => {
    check(
      blocks(
        'I. Figures',
        'Table 1. Ports',
        '| Maren | 12 |',
        '1. One.',
        'Figure II. Ships',
        '2. Two.',
        'Box 3',
        'Crews',
        'They are small.',
        '3. Three.',
      ),
      'I. Figures — paras. 1–3',
      '  Table 1 — Ports',
      '  1  One.',
      '    Figure II — Ships',
      '  2  Two.',
      '    Box 3 — Crews',
      '  3  Three.',
    );
  });
});

describe('Outline: notes', () => {
  const text = blocks('I. Ports', '1. One.¹ Two.²', '¹ A/99/1, para. 4.', '² The register has\ntwo parts.');

  it('are off at first', () => {
    assert.ok(allEntries(outlineOf(text)).every(({ kind }) => kind !== 'note' && kind !== 'notes'));
  });

  it('are one group at the end', () => {
    assert.deepEqual(outlineLines(outlineOf(text, true)), [
      'I. Ports — para. 1',
      '  1  One. Two. — nn. 1–2',
      'Notes — 2',
      '  1  A/99/1, para. 4.',
      '  2  The register has two parts.',
    ]);
  });

  it('are no group where there are none', () => {
    assert.deepEqual(outlineLines(outlineOf(blocks('I. Ports', '1. One.'), true)), ['I. Ports — para. 1', '  1  One.']);
  });
});

describe('Outline: places', () => {
  const contains = (outer: OutlineEntry, inner: OutlineEntry): boolean =>
    !before(inner.range.start, outer.range.start) && !before(outer.range.end, inner.range.end);
  const before = (a: { line: number; character: number }, b: { line: number; character: number }): boolean =>
    a.line < b.line || (a.line === b.line && a.character < b.character);

  for (const [name, text] of Object.entries(REPORTS))
    it(`nest, follow one another and hold what is selected, in ${name}`, () => {
      for (const entry of allEntries(outlineOf(text))) {
        assert.ok(!before(entry.range.end, entry.range.start));
        assert.ok(!before(entry.selection.start, entry.range.start), outlineLines([entry])[0]);
        assert.ok(!before(entry.range.end, entry.selection.end), outlineLines([entry])[0]);
        entry.children.forEach((child, index) => {
          assert.ok(contains(entry, child), outlineLines([entry])[0]);
          const next = entry.children[index + 1];
          if (next) assert.ok(!before(next.range.start, child.range.end), outlineLines([child])[0]);
        });
      }
    });

  /** The names of the entries that hold the line of this text, as breadcrumbs show them. */
  function trail(text: string, words: string): string {
    const line = text.slice(0, text.indexOf(words)).split('\n').length - 1;
    const names: string[] = [];
    let entries: readonly OutlineEntry[] = outlineOf(text);
    for (;;) {
      const entry = entries.find(({ range }) => range.start.line <= line && line <= range.end.line);
      if (!entry) return names.join(' › ');
      names.push(outlineLines([entry])[0]?.split(/ {2}| — /)[0] ?? '');
      entries = entry.children;
    }
  }

  it('name the paragraph also in a note at the end of a page', () => {
    assert.equal(
      trail(COUNCIL_REPORT, '⁵ E/C.12'),
      'II. Crossings and those who depend on them › A. The river and its ferries › 5',
    );
    assert.equal(trail(COUNCIL_REPORT, '¹ A/HRC'), 'I. Introduction › 2');
  });

  it('name the subparagraph', () => {
    assert.equal(
      trail(COUNCIL_REPORT, '(ii) A schedule'),
      'II. Crossings and those who depend on them › A. The river and its ferries › 4 › 4 (b) › 4 (b) (ii)',
    );
  });

  it('name title page, summary and annex', () => {
    assert.equal(trail(COUNCIL_REPORT, 'Agenda item 3'), 'Title page');
    assert.equal(trail(COUNCIL_REPORT, 'He recommends'), 'Summary');
    assert.equal(trail(COUNCIL_REPORT, '2. No count'), 'Annex. Crossings by month › 2');
  });

  it('of an empty text are none', () => {
    for (const text of ['', '\n\n', 'The harbour was closed.']) assert.deepEqual(outlineOf(text), []);
  });

  it('select the heading, or the first piece of a paragraph', () => {
    const text = blocks('I. Ports', '1. The harbour was', '¹ A.', 'closed.');
    const [section] = outlineOf(text);
    const [paragraph] = section?.children ?? [];
    const snapshot = ReportSnapshot.open(text);
    const selected = (entry: OutlineEntry | undefined): string => {
      if (!entry) return '';
      const { start, end } = snapshot.offsetsOf(entry.selection);
      return text.slice(start, end);
    };
    assert.equal(selected(section), 'I. Ports');
    assert.equal(selected(paragraph), '1. The harbour was');
  });
});
