import assert from 'node:assert/strict';
import { looksLikeReport } from '../../../server/src/syntax/looksLikeReport';
import { doc } from '../support/documents';

function check(expected: boolean, text: string): void {
  for (const lineEnd of ['\n', '\r\n', '\r'])
    assert.equal(looksLikeReport(text.replaceAll('\n', lineEnd)), expected, text);
}

describe('Detection: reports', () => {
  it('by their masthead', () => {
    check(
      true,
      doc`
        United Nations
        A/99/412

        General Assembly

        Distr.: General
        15 July 2038
        Original: English

        Ninety-ninth session
        Item 74 of the provisional agenda

        Harbour safety

        Report of the Secretary-General
      `,
    );
  });

  it('in French and Spanish', () => {
    check(
      true,
      'Nations Unies A/HRC/99/41\n\nAssemblée générale\n\nDistr. générale\n15 juillet 2038\n\nOriginal : français\n',
    );
    check(true, 'Naciones Unidas A/HRC/99/41\n\nAsamblea General\n\nDistr. general\n\n1. En el presente informe\n');
  });

  it('by numbered paragraphs with notes and bodies', () => {
    check(
      true,
      doc`
        I. Introduction

        1. The Special Rapporteur visited three harbours.¹

        2. She thanks the Government.

        3. The report has five sections.
      `,
    );
    check(
      true,
      doc`
        # I. Introduction

        1. The Human Rights Council asked for a report.[^1]

        2. The report is brief.
      `,
    );
  });

  it('of organizations for the universal periodic review', () => {
    check(
      true,
      doc`
        **Submission for the universal periodic review of Veldania**

        1. This submission is made by the Union of Dockworkers.

        2. It concerns harbours. See A/HRC/95/7/Add.1.

        3. It is brief.
      `,
    );
  });

  it('by symbol, summary and sections', () => {
    check(true, 'E/C.12/VLD/CO/3\n\nSummary\n\nThe Committee examined harbours.\n\nI. Introduction\n');
  });
});

describe('Detection: other texts', () => {
  it('empty or short', () => {
    check(false, '');
    check(false, '\n\n\n');
    check(false, 'A note on the United Nations');
  });

  it('lists of steps', () => {
    check(
      false,
      doc`
      How to bake bread

      1. Mix flour and water.
      2. Wait for an hour.
      3. Bake.
    `,
    );
  });

  it('shopping lists, letters and notes of a meeting', () => {
    check(false, '- Flour\n- Salt\n- Yeast\n');
    check(false, 'Dear Ms. Olen,\n\nThank you for your letter.\n\nI. First\n\nII. Second\n');
    check(false, 'I. Opening\n\n1. Welcome\n2. Minutes\n3. Other business\n\nA. Smith was absent.\n');
  });

  it('documentation in Markdown', () => {
    check(
      false,
      doc`
      # Harbour

      A library for queues.[^1]

      ## Install

      1. Clone it.
      2. Build it.

      [^1]: See https://ports.example/a/b.
    `,
    );
  });

  it('programs and data', () => {
    check(false, 'const A = 1; // A/B/C\nfor (let i = 0; i < 3; i++) {}\n');
    check(false, '{ "symbol": "x", "paragraphs": [1, 2, 3] }\n');
    check(false, 'C:/A/B/C.txt\n/usr/local/bin\n');
  });

  it('a novel', () => check(false, `I. Loomings\n\n${'The ship lay in the harbour and nobody spoke. '.repeat(60)}\n`));

  it('an article that mentions a body', () => {
    check(false, 'The Security Council met on Monday. The General Assembly will meet in September.\n');
  });
});
