import assert from 'node:assert/strict';
import type { FrontMatter } from '../../../server/src/report/model';
import { blocks, doc, reportOf } from '../support/documents';

type Field = keyof FrontMatter;
const FIELDS: readonly Field[] = [
  'organ',
  'symbol',
  'distribution',
  'date',
  'originalLanguage',
  'session',
  'agendaItems',
  'title',
  'author',
];

/** The fields of a title page; those that are not named are null. What they were read from holds their words. */
function check(text: string, expected: Partial<Record<Field, string>>): void {
  const { frontMatter, titlePageEnd, tree } = reportOf(text);
  const found: Partial<Record<Field, string>> = {};
  for (const field of FIELDS) {
    const read = frontMatter[field];
    if (!read) continue;
    found[field] = read.text;
    const { block, start, end } = read.span;
    const written = tree.textOf(block, start, end).replace(/[*_#]/g, '');
    assert.ok(block < titlePageEnd, `${field} stands on the title page`);
    assert.ok(
      read.text.startsWith(written.trim().slice(0, 20)) || written.includes(read.text),
      `${field}: “${written}” holds “${read.text}”`,
    );
  }
  assert.deepEqual(found, expected);
}

const BODY = '\n\nI. Introduction\n\n1. The harbours are three.\n\n2. They are old.\n';

describe('Title page: fields', () => {
  it('of the Human Rights Council', () => {
    check(
      doc`
        United Nations
        A/HRC/99/41

        Human Rights Council

        Distr.: General
        15 July 2038

        Original: English

        Ninety-ninth session
        13 September–8 October 2038
        Agenda item 10
        Technical assistance

        Harbour safety and human rights in Veldania

        Report of the Independent Expert on harbour safety, Ilse Marandel
      ` + BODY,
      {
        organ: 'Human Rights Council',
        symbol: 'A/HRC/99/41',
        distribution: 'General',
        date: '15 July 2038',
        originalLanguage: 'English',
        session: 'Ninety-ninth session',
        agendaItems: 'Agenda item 10',
        title: 'Harbour safety and human rights in Veldania',
        author: 'Report of the Independent Expert on harbour safety, Ilse Marandel',
      },
    );
  });

  it('of the General Assembly', () => {
    check(
      doc`
        United Nations A/99/412

        General Assembly Distr.: General

        3 August 2044

        Original: French

        Ninety-ninth session

        Items 74 (b) and 75 of the provisional agenda

        Promotion of the safety of harbours

        Safety of harbours and of those who work in them

        Report of the Secretary-General
      ` + BODY,
      {
        organ: 'General Assembly',
        symbol: 'A/99/412',
        distribution: 'General',
        date: '3 August 2044',
        originalLanguage: 'French',
        session: 'Ninety-ninth session',
        agendaItems: 'Items 74 (b) and 75 of the provisional agenda',
        title: 'Safety of harbours and of those who work in them',
        author: 'Report of the Secretary-General',
      },
    );
  });

  it('of the Security Council', () => {
    check(
      doc`
        United Nations S/2041/77

        Security Council

        Distr.: General
        2 February 2041
        English
        Original: Arabic

        Letter dated 1 February 2041 from the Permanent Representative of Veldania addressed to the President
      ` + BODY,
      {
        organ: 'Security Council',
        symbol: 'S/2041/77',
        distribution: 'General',
        date: '2 February 2041',
        originalLanguage: 'Arabic',
        title: 'Letter dated 1 February 2041 from the Permanent Representative of Veldania addressed to the President',
        author: 'Letter dated 1 February 2041 from the Permanent Representative of Veldania addressed to the President',
      },
    );
  });

  it('of the Economic and Social Council, with a joint symbol', () => {
    check(
      doc`
        United Nations A/94/61-E/2039/8

        Economic and Social Council

        Distr.: Limited
        21 March 2039

        Original: Spanish

        Fourth special session

        Progress towards safe harbours

        Note by the Secretariat
      ` + BODY,
      {
        organ: 'Economic and Social Council',
        symbol: 'A/94/61-E/2039/8',
        distribution: 'Limited',
        date: '21 March 2039',
        originalLanguage: 'Spanish',
        session: 'Fourth special session',
        title: 'Progress towards safe harbours',
        author: 'Note by the Secretariat',
      },
    );
  });

  it('in French', () => {
    check(
      `${doc`
        Nations Unies A/HRC/99/41

        Conseil des droits de l’homme

        Distr. générale
        1er juillet 2038

        Original: français

        La sécurité des ports de Veldanie

        Rapport de l’Experte indépendante
      `}\n\nI. Introduction\n\n1. Les ports sont trois.\n`,
      {
        organ: 'Conseil des droits de l’homme',
        symbol: 'A/HRC/99/41',
        distribution: 'générale',
        date: '1er juillet 2038',
        originalLanguage: 'français',
        title: 'La sécurité des ports de Veldanie',
        author: 'Rapport de l’Experte indépendante',
      },
    );
  });

  it('in Spanish', () => {
    check(
      `${doc`
        Naciones Unidas A/HRC/99/41

        Consejo de Derechos Humanos

        Distr. limitada
        15 de julio de 2038

        Original: español

        La seguridad de los puertos de Veldania

        Informe de la Experta independiente
      `}\n\nI. Introducción\n\n1. Los puertos son tres.\n`,
      {
        organ: 'Consejo de Derechos Humanos',
        symbol: 'A/HRC/99/41',
        distribution: 'limitada',
        date: '15 de julio de 2038',
        originalLanguage: 'español',
        title: 'La seguridad de los puertos de Veldania',
        author: 'Informe de la Experta independiente',
      },
    );
  });

  it('in Markdown', () => {
    check(
      doc`
        **A/HRC/99/41**

        **Human Rights Council**

        # Harbour safety and human rights in Veldania

        Report of the Independent Expert on harbour safety

        ## I. Introduction

        1. The harbours are three.
      `,
      {
        organ: 'Human Rights Council',
        symbol: 'A/HRC/99/41',
        title: 'Harbour safety and human rights in Veldania',
        author: 'Report of the Independent Expert on harbour safety',
      },
    );
  });

  it('of lines that were run together', () => {
    check(
      `**United Nations****A/HRC/99/41****Human Rights Council****Ninety-ninth session**\n\n` +
        `**Agenda items 2 and 10****Harbour safety and human rights in Veldania****Report of the Independent Expert**${
          BODY
        }`,
      {
        organ: 'Human Rights Council',
        symbol: 'A/HRC/99/41',
        session: 'Ninety-ninth session',
        agendaItems: 'Agenda items 2 and 10',
        title: 'Harbour safety and human rights in Veldania',
        author: 'Report of the Independent Expert',
      },
    );
  });

  it('over broken lines', () => {
    check(
      doc`
        A/HRC/99/41

        The safety of harbours and the human rights
        of those who work in them

        Report of the Independent Expert on harbour safety
      ` + BODY,
      {
        symbol: 'A/HRC/99/41',
        title: 'The safety of harbours and the human rights of those who work in them',
        author: 'Report of the Independent Expert on harbour safety',
      },
    );
  });

  it('with a blank before the colon, as French has it', () => {
    const { originalLanguage } = reportOf(`A/99/412\n\nOriginal : français${BODY}`).frontMatter;
    assert.equal(originalLanguage?.text, 'français');
    const noBreak = reportOf(`A/99/412\n\nOriginal\u00a0: anglais${BODY}`).frontMatter;
    assert.equal(noBreak.originalLanguage?.text, 'anglais');
  });

  it('with a session by its year', () => {
    const { session } = reportOf(`E/2039/8\n\nEconomic and Social Council\n\n2039 session${BODY}`).frontMatter;
    assert.equal(session?.text, '2039 session');
  });

  it('with an author line in emphasis', () => {
    for (const line of ['*Report of the Secretary-General*', '**Report of the Secretary-General**']) {
      const { author } = reportOf(
        `A/99/412\n\n# Harbour safety\n\n${line}\n\n## I. Introduction\n\n1. One.\n`,
      ).frontMatter;
      assert.equal(author?.text, 'Report of the Secretary-General', line);
    }
  });

  it('that it lacks are null', () => {
    check(`A title of no particular report${BODY}`, { title: 'A title of no particular report' });
  });
});

describe('Title page: symbols', () => {
  function checkSymbol(line: string, symbol: string | null): void {
    const { frontMatter, symbol: own } = reportOf(`${line}\n\nA title of a report on harbours${BODY}`);
    assert.equal(frontMatter.symbol?.text ?? null, symbol, line);
    assert.deepEqual(own, frontMatter.symbol);
  }

  it('of all organs', () => {
    for (const symbol of [
      'A/99/412',
      'A/99/412/Add.1',
      'A/HRC/99/41',
      'A/HRC/WG.6/55/VLD/3',
      'A/C.3/99/L.12/Rev.1',
      'A/CONF.99/2038/2',
      'S/2041/77',
      'S/PV.9999',
      'E/2039/8',
      'E/CN.6/2039/3',
      'E/C.12/VLD/CO/3',
      'CCPR/C/VLD/CO/4',
      'CEDAW/C/VLD/9',
      'CRC/C/GC/31',
      'CAT/OP/VLD/1',
      'DP/2039/23',
      'TD/B/88/2',
      'ST/SGB/2039/1',
      'UNEP/EA.9/2',
      'UNW/2039/2',
      'A/94/61-E/2039/8',
      'A/94/61–E/2039/8',
      'HSP/HA.4/2',
      'ISBA/44/C/12',
    ])
      checkSymbol(symbol, symbol);
  });

  it('without the stop or comma behind them', () => {
    checkSymbol('A/HRC/99/41.', 'A/HRC/99/41');
    checkSymbol('Document A/HRC/99/41, 15 July 2038', 'A/HRC/99/41');
    checkSymbol('(A/HRC/99/41)', 'A/HRC/99/41');
    checkSymbol('**A/HRC/99/41**', 'A/HRC/99/41');
    checkSymbol('A/HRC/99/41*', 'A/HRC/99/41');
  });

  it('none', () => {
    checkSymbol('A/B testing of forms and/or tables', null);
    checkSymbol('https://ports.example/A/HRC/99/41', null);
    checkSymbol('S/he and his/hers', null);
    checkSymbol('GE.38-12345 (E)', null);
  });
});

describe('Title page: where it ends', () => {
  /** The blocks before `---` are the title page. */
  function checkEnd(...parts: readonly string[]): void {
    const end = parts.indexOf('---');
    const report = reportOf(blocks(...parts.filter((part) => part !== '---')));
    assert.equal(report.titlePageEnd, Math.max(0, end));
  }

  it('before the first section', () => {
    checkEnd(
      'A/99/412',
      'Harbour safety',
      'Report of the Secretary-General',
      '---',
      'I. Introduction',
      '1. One.',
      '2. Two.',
    );
    checkEnd('A/99/412', 'Harbour safety', '---', 'A. Introduction', '1. One.', '2. Two.');
    checkEnd('A/99/412', 'Harbour safety', '---', 'Chapter I', 'Introduction', '1. One.', '2. Two.');
  });

  it('before the summary', () => {
    checkEnd('A/99/412', 'Harbour safety', '---', 'Summary', 'The report is brief.', 'I. Introduction', '1. One.');
    checkEnd('A/99/412', 'Harbour safety', '---', 'Summary*', 'The report is brief.', 'I. Introduction', '1. One.');
    checkEnd('A/99/412', 'Harbour safety', '---', '**Summary**', 'The report is brief.', 'I. Introduction', '1. One.');
    checkEnd('A/99/412', 'Titre du rapport', '---', 'Résumé', 'Le rapport est bref.', 'I. Introduction', '1. Un.');
  });

  it('behind a summary that the last line holds', () => {
    checkEnd('A/99/412', '**Harbour safety****Summary*', '---', 'The report is brief.', 'I. Introduction', '1. One.');
  });

  it('before the contents', () => {
    checkEnd(
      'A/99/412',
      'Harbour safety',
      '---',
      'Contents',
      'I. Introduction ............ 3',
      'I. Introduction',
      '1. One.',
    );
  });

  it('before paragraph 1 and a heading right above it', () => {
    checkEnd('A/99/412', 'The safety of harbours and of those who work in them', '---', '1. One.', '2. Two.');
    checkEnd('A/99/412', 'Report of the Secretary-General on harbours', '---', 'Introduction', '1. One.', '2. Two.');
  });

  it('before an annex', () => {
    checkEnd(
      'S/2041/77',
      'Letter dated 1 February 2041 from the Permanent Representative',
      '---',
      'Annex I',
      'The harbours are three.',
    );
  });

  it('nowhere in a text that has none', () => {
    checkEnd('1. One.', '2. Two.');
    checkEnd('I. Introduction', '1. One.');
    checkEnd('The harbours are three.', 'They are old.');
    checkEnd();
  });
});

describe('Title page: the language', () => {
  function checkLanguage(language: string, text: string): void {
    assert.equal(reportOf(text).language, language);
  }

  it('by its commonest words', () => {
    checkLanguage('en', 'The harbours of the country are old, and the quays were closed for repairs.');
    checkLanguage('fr', 'Les ports du pays sont vieux et les quais ont été fermés pour des réparations.');
    checkLanguage('es', 'Los puertos del país son viejos y los muelles fueron cerrados para su reparación.');
  });

  it('by its script', () => {
    checkLanguage('ru', 'Порты страны старые, причалы закрыты на ремонт. См. A/HRC/99/41.');
    checkLanguage('ar', 'موانئ البلد قديمة، وأغلقت الأرصفة للإصلاح. انظر A/HRC/99/41.');
    checkLanguage('zh', '该国港口老旧，码头关闭维修。见 A/HRC/99/41。');
  });

  it('is English where nothing tells', () => {
    checkLanguage('en', '');
    checkLanguage('en', '1. 2. 3.');
  });
});
