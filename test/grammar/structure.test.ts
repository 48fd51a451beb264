import assert from 'node:assert/strict';
import { check, isKind, loadGrammar, tokenize } from './tokenizer';

before(loadGrammar);

describe('Grammar: headings', () => {
  it('by Roman numeral and by letter', () => {
    check('I. Introduction', ['title', 'I. Introduction']);
    check('XIV. Conclusions and recommendations', ['title', 'XIV. Conclusions and recommendations']);
    check('A. Three harbours, one authority', ['subtitle', 'A. Three harbours, one authority']);
    check('II.\u00a0Context', ['title', 'II.\u00a0Context']);
  });

  it('by a figure when they are short and end as no sentence does', () => {
    check('1. Right to work', ['subsubtitle', '1. Right to work']);
    check('1. Opening of the session.', ['number', '1.']);
    check('2. The operator had asked for time, and the Port Authority had agreed without a', ['number', '2.']);
    check('3. Pilotage fees[^4]', ['subsubtitle', '3. Pilotage fees'], ['marker', '[^4]']);
    check('3. Pilotage fees ⁴', ['subsubtitle', '3. Pilotage fees '], ['marker', '⁴']);
  });

  it('not short sentences, whatever stands behind their stop', () => {
    check('4. The harbour was closed. ¹', ['number', '4.'], ['marker', '¹']);
    check('4. The harbour was closed.\u00a0¹', ['number', '4.'], ['marker', '¹']);
    check('4. The harbour was closed. ', ['number', '4.']);
    check('4. The harbour was closed.[^1]', ['number', '4.'], ['marker', '[^1]']);
    check('4. The harbour was closed. [^1] [^2]', ['number', '4.'], ['marker', '[^1]'], ['marker', '[^2]']);
    check(`A. ${'long text, '.repeat(12)}. ¹`, ['marker', '¹']);
  });

  it('in Markdown', () => {
    check('# I. Introduction', ['title', '# I. Introduction']);
    check('## A. Livelihoods', ['subtitle', '## A. Livelihoods']);
    check('### 1. Fishing', ['subsubtitle', '### 1. Fishing']);
    check('#not a heading');
  });

  it('chapters, parts, annexes, enclosures, summaries', () => {
    check('Chapter II Organization of the session', ['title', 'Chapter II Organization of the session']);
    check('Part One', ['title', 'Part One']);
    check('Annex', ['title', 'Annex']);
    check('Annex III', ['title', 'Annex III']);
    check('Annex to the letter dated 3 May 2038', ['title', 'Annex to the letter dated 3 May 2038']);
    check('Enclosure', ['title', 'Enclosure']);
    check('Executive summary', ['title', 'Executive summary']);
    check('Summary*', ['title', 'Summary'], ['marker', '*']);
    check('Résumé', ['title', 'Résumé']);
    check('Приложение', ['title', 'Приложение']);
    check('附件', ['title', '附件']);
  });

  it('captions of tables, figures and boxes', () => {
    check('Table', ['caption', 'Table']);
    check('Table 3', ['caption', 'Table 3']);
    check('Figure II. Accidents, by harbour', ['caption', 'Figure II. Accidents, by harbour']);
    check('Box 1 A good practice', ['caption', 'Box 1 A good practice']);
  });

  it('with a marker', () => {
    check('C. Trade unions¹²', ['subtitle', 'C. Trade unions'], ['marker', '¹²']);
    check('## C. Trade unions[^12]', ['subtitle', '## C. Trade unions'], ['marker', '[^12]']);
  });

  it('in bold', () => {
    const line = '**IV. Access to remedy**';
    assert.ok(isKind('title', tokenize(line), 5) && isKind('bold', tokenize(line), 5));
  });

  it('not the lines of a contents page', () => {
    check('I. Introduction . . . . . . . . . . . . 4');
    check('A. Accidents and their causes ........ 7');
  });

  it('not sentences that begin alike', () => {
    check('Chapter II of the report is devoted to the harbours.');
    check('Annex I contains the figures.');
    check('Figure 3 shows that accidents rose.');
    check('Summary records were not kept.');
    check(`A. ${'long text, '.repeat(30)}.`);
  });
});

describe('Grammar: numbers', () => {
  it('of paragraphs', () => {
    check('12. The Council heard the report.', ['number', '12.']);
    check('1056. The Council heard the report.', ['number', '1056.']);
    check('12.\u00a0The Council heard the report.', ['number', '12.']);
    check('\uFEFF1. The Council heard the report.', ['number', '1.']);
    check('5 bis. The Council heard the report.', ['number', '5 bis.']);
  });

  it('of recommendations', () => {
    check('115.4 Ensure that the rules are applied.', ['number', '115.4']);
    check('115.4. Ensure that the rules are applied.', ['number', '115.4.']);
  });

  it('of subparagraphs', () => {
    check('(a) Publish the survey;', ['label', '(a)']);
    check('(aa) Publish the survey;', ['label', '(aa)']);
    check('  (iii) Publish the survey;', ['label', '(iii)']);
    check('a. Publish the survey;', ['label', 'a.']);
    check('(c) (i) Publish the survey;', ['label', '(c)'], ['label', '(i)']);
    check('12. (a) Publish the survey;', ['number', '12.'], ['label', '(a)']);
  });

  it('in bold', () => {
    check(
      '**12. The Council agreed on that.**',
      ['bold', '**'],
      ['number', '12.'],
      ['bold', ' The Council agreed on that.**'],
    );
    check('12. **The Council agreed on that.**', ['number', '12.'], ['bold', '**The Council agreed on that.**']);
    check('**(b) Publish the survey;**', ['bold', '**'], ['label', '(b)'], ['bold', ' Publish the survey;**']);
  });

  it('in other languages', () => {
    check('12. Le Conseil a entendu le rapport.¹', ['number', '12.'], ['marker', '¹']);
    check('a) Publicar el estudio;', ['label', 'a)']);
    check('12. Совет заслушал доклад.', ['number', '12.']);
    check('а) опубликовать обзор;');
    check('12. 理事会听取了报告。', ['number', '12.']);
    check('12 - استمع المجلس إلى التقرير', ['number', '12 -']);
  });

  it('not figures that only stand at the beginning of a line', () => {
    check('12 warehouses were inspected.');
    check('12.5 per cent of the total');
    check('2037. In that year, the register');
    check('8 September–3 October 2038');
  });

  it('bullets, quotations, labels of the title page', () => {
    check('– Veldania: June 2038', ['bullet', '–']);
    check('• Veldania: June 2038', ['bullet', '•']);
    check('- Veldania: June 2038', ['bullet', '-']);
    check('> We got the river.', ['quotation', '>']);
    check('Distr.: General', ['masthead', 'Distr.']);
    check('Original: English', ['masthead', 'Original']);
  });
});

describe('Grammar: notes', () => {
  it('that begin with a superscript number', () => {
    check(
      '¹² See A/HRC/99/41, para. 4.',
      ['marker', '¹²'],
      ['note', ' See '],
      ['symbol', 'A/HRC/99/41'],
      ['note', ', para. 4.'],
    );
    check('  ³ Ibid.', ['marker', '³'], ['note', ' Ibid.']);
    check('³Ibid.', ['marker', '³'], ['note', 'Ibid.']);
    check('³', ['marker', '³']);
  });

  it('with letters, two of them on a line', () => {
    check(
      'ᵃ Provisional. ᵇ Adjusted.',
      ['marker', 'ᵃ'],
      ['note', ' Provisional. '],
      ['marker', 'ᵇ'],
      ['note', ' Adjusted.'],
    );
  });

  it('of Markdown', () => {
    check('[^12]: Ibid., para. 5.', ['marker', '[^12]'], ['note', ' Ibid., para. 5.']);
  });

  it('of the title page', () => {
    check('** The present report is late.', ['marker', '**'], ['note', ' The present report is late.']);
    check('* The present report is late.', ['marker', '*']);
    check('† Preliminary.', ['marker', '†'], ['note', ' Preliminary.']);
  });

  it('with links, titles and words in bold', () => {
    check(
      '⁷ *Annual Report*, available at www.ports.example/a.',
      ['marker', '⁷'],
      ['note', ' '],
      ['italic', '*Annual Report*'],
      ['note', ', available at '],
      ['link', 'www.ports.example/a'],
      ['note', '.'],
    );
  });
});

describe('Grammar: what every theme colours', () => {
  // The first words of scopes for which every theme has a colour or a style.
  const coloured: Record<string, [line: string, column: number, scope: RegExp]> = {
    headings: ['I. Introduction', 3, /^markup\.heading\./],
    'names of headings': ['I. Introduction', 3, /^entity\.name\.section\./],
    'numbers of paragraphs': ['12. Text.', 0, /^constant\.numeric\./],
    'labels of subparagraphs': ['(a) Text.', 1, /^constant\.numeric\./],
    'markers in superscript': ['Text.¹', 5, /^keyword\.control\./],
    'markers of Markdown': ['Text.[^1]', 6, /^keyword\.control\./],
    notes: ['¹ Text.', 4, /^markup\.quote\./],
    'document symbols': ['see A/HRC/99/41', 6, /^storage\.type\./],
    'document symbols, where types have a colour': ['see A/HRC/99/41', 6, /^entity\.name\.type\./],
    links: ['see www.ports.example', 6, /^markup\.underline\.link\./],
    'links, where lines are not drawn': ['see www.ports.example', 6, /^string\./],
    bold: ['a **b** c', 4, /^markup\.bold\./],
    italic: ['a *b* c', 3, /^markup\.italic\./],
  };
  for (const [name, [line, column, scope]] of Object.entries(coloured)) {
    it(name, () => {
      const scopes = tokenize(line).find((token) => column < token.endIndex)?.scopes ?? [];
      assert.ok(
        scopes.some((each) => scope.test(each)),
        scopes.join(' '),
      );
    });
  }
});
