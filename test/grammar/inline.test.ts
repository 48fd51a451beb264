import assert from 'node:assert/strict';
import { check, isKind, loadGrammar, tokenize } from './tokenizer';

before(loadGrammar);

describe('Grammar: footnote markers', () => {
  it('in superscript, after words, punctuation and figures', () => {
    check('The harbour was closed.¹ It reopened in 2037²⁴ and', ['marker', '¹'], ['marker', '²⁴']);
    check('“an invitation to panic”.¹⁴', ['marker', '¹⁴']);
  });

  it('several in one place', () => {
    check('as was reported.³,⁴ Later', ['marker', '³'], ['marker', '⁴']);
    check('as was reported.³, ⁴', ['marker', '³'], ['marker', '⁴']);
  });

  it('in Markdown', () => {
    check('The harbour was closed.[^1] It[^note-2] reopened', ['marker', '[^1]'], ['marker', '[^note-2]']);
    check('not a marker: [^ 1], [^], [1]');
  });

  it('between carets and in HTML', () => {
    check('closed.^12^ Again<sup>3</sup>', ['marker', '^12^'], ['marker', '<sup>3</sup>']);
  });

  it('letters of tables and boxes', () => {
    check('Totalᵃ\t12\t5 June 2037ᵇ', ['marker', 'ᵃ'], ['marker', 'ᵇ']);
    check('the twenty-seventh noteᵃᵃ', ['marker', 'ᵃᵃ']);
  });

  it('asterisks of the title page, which are no emphasis', () => {
    check('Item 5 of the provisional agenda*', ['marker', '*']);
    check('Report of the Secretary-General**', ['marker', '**']);
    check('* E/CN.99/2034/1. ** Reissued.', ['marker', '*'], ['symbol', 'E/CN.99/2034/1'], ['marker', '**']);
  });

  it('not the powers of units, ordinals or letters of a word', () => {
    check('a surface of 12 km² and 60,000 m³ of water');
    check('6 × 10² litres, 10⁻⁶ grams');
    check('le 1ᵉʳ mai, le 21ᵉ siècle, nᵒ 5');
    check('the word kʷala');
    check('12 acres² are', ['marker', '²']);
  });
});

describe('Grammar: document symbols', () => {
  const whole = [
    'A/HRC/99/41',
    'A/99/188',
    'A/C.3/99/L.22/Rev.1',
    'S/2038/284',
    'S/RES/1325 (2000)',
    'S/PV.9999 (Resumption 1)',
    'A/RES/2200 A (XXI)',
    'A/RES/S-10/2',
    'E/C.12/VLD/CO/3',
    'E/CN.99/2034/3/Add.1',
    'CCPR/C/50/D/488/1992',
    'CERD/C/VLD/CO/8-9',
    'CRPD/C/VLD/1',
    'DP/2038/23',
    'ST/SG/AC.10/C.4/52',
    'A/98/74-E/2037/53',
    'A/HRC/WG.6/34/VLD/2',
    'A/CONF.230/2038/10',
  ];
  for (const symbol of whole) {
    it(symbol, () => {
      check(`see ${symbol}, para. 4`, ['symbol', symbol]);
      check(`(${symbol}).`, ['symbol', symbol]);
    });
  }

  it('without the full stop that follows', () => {
    check('It is set out in A/HRC/99/41.', ['symbol', 'A/HRC/99/41']);
  });

  it('two that an en dash joins', () => {
    check('A/98/842–S/2037/384', ['symbol', 'A/98/842'], ['symbol', 'S/2037/384']);
  });

  it('with a non-breaking hyphen or an invisible mark inside', () => {
    check('CERD/C/VLD/CO/8\u20119, para. 2', ['symbol', 'CERD/C/VLD/CO/8\u20119']);
    check('A/HRC/\u200E99/41, para. 2', ['symbol', 'A/HRC/\u200E99/41']);
  });

  it('with a marker behind', () => {
    check('A/HRC/99/41¹', ['symbol', 'A/HRC/99/41'], ['marker', '¹']);
  });

  it('not what only looks alike', () => {
    check('and/or, he/she, A/B, CD/DVD, 60/251, km/h, S/M');
    check('C:/A/HRC/99/41 and docs/A/99');
  });
});

describe('Grammar: links', () => {
  it('with and without a scheme, never the full stop', () => {
    check('available at www.ports.example/a/b?c=d&e=f#g.', ['link', 'www.ports.example/a/b?c=d&e=f#g']);
    check('See https://ports.example/2038/report_v1.pdf.', ['link', 'https://ports.example/2038/report_v1.pdf']);
    check('See http://ports.example/; and then', ['link', 'http://ports.example/']);
  });

  it('never the brackets around', () => {
    check('See <https://ports.example/a>.', ['link', 'https://ports.example/a']);
    check('(see https://ports.example/a)', ['link', 'https://ports.example/a']);
    check('[www.ports.example/a]', ['link', 'www.ports.example/a']);
    check(
      '“https://ports.example/a”, «www.ports.example»',
      ['link', 'https://ports.example/a'],
      ['link', 'www.ports.example'],
    );
  });

  it('with brackets that belong to it', () => {
    check('see https://ports.example/Tolven_(harbour).', ['link', 'https://ports.example/Tolven_(harbour)']);
    check('(see https://ports.example/Tolven_(harbour))', ['link', 'https://ports.example/Tolven_(harbour)']);
  });

  it('with a document symbol inside, which stays part of it', () => {
    check('https://docs.example/en/A/HRC/99/41', ['link', 'https://docs.example/en/A/HRC/99/41']);
  });

  it('with a marker behind', () => {
    check(
      'www.ports.example/a¹² and www.ports.example/b[^3]',
      ['link', 'www.ports.example/a'],
      ['marker', '¹²'],
      ['link', 'www.ports.example/b'],
      ['marker', '[^3]'],
    );
  });

  it('in Chinese and Arabic sentences', () => {
    check('可查阅 https://ports.example/zh。', ['link', 'https://ports.example/zh']);
    check('متاح على https://ports.example/ar،', ['link', 'https://ports.example/ar']);
  });

  it('of Markdown', () => {
    check(
      'see [A/HRC/99/41](https://docs.example/en/A/HRC/99/41), [here](www.a.example)',
      ['symbol', 'A/HRC/99/41'],
      ['link', 'https://docs.example/en/A/HRC/99/41'],
      ['linkText', 'here'],
      ['link', 'www.a.example'],
    );
  });

  it('not a name alone', () => {
    check('the www. and https:// prefixes');
  });
});

describe('Grammar: emphasis', () => {
  it('bold, italic and both', () => {
    check(
      'the **Harbours Act** and the *Tolven Courier*',
      ['bold', '**Harbours Act**'],
      ['italic', '*Tolven Courier*'],
    );
    check('an _ad hoc_ body', ['italic', '_ad hoc_']);
    const line = '***both***';
    assert.ok(isKind('bold', tokenize(line), 4) && isKind('italic', tokenize(line), 4));
  });

  it('lines of a title page that were run together', () => {
    check('Commission**Fourth session**', ['bold', '**Fourth session**']);
  });

  it('not multiplication, not snake_case, not what is escaped', () => {
    check('2 * 3 * 4 and one_two_three');
    check('\\*not italic\\* and \\$9.7 billion', ['escape', '\\*'], ['escape', '\\*'], ['escape', '\\$']);
  });

  it('ends with the line', () => {
    check('**opened here and never');
  });

  it('with markers and symbols inside', () => {
    check(
      '**Adopt A/HRC/99/41;¹** it',
      ['bold', '**Adopt '],
      ['symbol', 'A/HRC/99/41'],
      ['bold', ';'],
      ['marker', '¹'],
      ['bold', '**'],
    );
  });
});
