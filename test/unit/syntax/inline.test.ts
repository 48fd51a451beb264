import assert from 'node:assert/strict';
import { beginsWithCapital, closingOf, scanInline } from '../../../server/src/syntax/inline';
import { mark, unmark } from '../support/marked';

const scan = (text: string): ReturnType<typeof scanInline> => scanInline(text, 0, text.length);

/** `«…»` marks the marks of notes; `expected` names them, with a question mark where they are doubtful. */
function checkMarkers(marked: string, expected = ''): void {
  const { text } = unmark(marked);
  const { markers } = scan(text);
  assert.equal(mark(text, markers), marked);
  assert.equal(markers.map(({ id, doubtful }) => id + (doubtful ? '?' : '')).join(' '), expected, marked);
}

describe('Inline: raised figures', () => {
  it('behind a word or a sign', () => {
    checkMarkers('The quay«¹» was closed.', '1');
    checkMarkers('The quay was closed.«¹²» It', '12');
    checkMarkers('closed,«³» and', '3');
    checkMarkers('“closed”«⁴» and (open)«⁵»', '4 5');
    checkMarkers('closed «⁶» and', '6');
    checkMarkers('in 2037.«¹⁰⁴»', '104');
    checkMarkers('**closed**«¹»', '1');
    checkMarkers('port«¹»\nand', '1');
  });

  it('in lists', () => {
    checkMarkers('closed.«¹»,«²»', '1 2');
    checkMarkers('closed.«¹», «²»', '1 2');
    checkMarkers('closed.«⁹»,«¹⁰»,«¹¹» It', '9 10 11');
    checkMarkers('closed.«¹», and', '1');
    checkMarkers('closed.«¹» «²»', '1 2');
  });

  it('of an area or a volume are no marks', () => {
    checkMarkers('12 km² of quay');
    checkMarkers('40 m³, 3 cm^2^');
  });

  it('that may be powers are doubtful', () => {
    checkMarkers('many km«²» of quay', '2?');
    checkMarkers('40 m«⁴»', '4?');
    checkMarkers('10«³» cells', '3?');
    checkMarkers('10«¹²» cells', '12?');
    checkMarkers('CO«²»', '2?');
    checkMarkers('R«²» = 0.9', '2?');
    checkMarkers('x«²» + 1', '2?');
    checkMarkers('the isotope «¹⁴»C', '14?');
    checkMarkers('in 2037«⁵» and', '5?');
  });

  it('behind words that end like a unit are not', () => {
    checkMarkers('the Programme«²»', '2');
    checkMarkers('the system«²» of', '2');
    checkMarkers('its items«³»', '3');
    checkMarkers('12 km«²³»', '23');
    checkMarkers('the DRC«²»', '2');
    checkMarkers('12 km of quay«²»', '2');
  });

  it('behind a doubtful one of the same list are sure', () => checkMarkers('2037«¹»,«²»', '1? 2'));
});

describe('Inline: raised letters', () => {
  it('mark the notes of tables', () => {
    checkMarkers('Maren«ᵃ» 12', 'a');
    checkMarkers('12.4«ᵇ»', 'b');
    checkMarkers('Total«ᵃ»,«ᵇ»', 'a b');
    checkMarkers('Total«ᵃᵃ»', 'aa');
    checkMarkers('Total«ⁱ»', 'i');
  });

  it('of ordinals are none', () => {
    checkMarkers('le 1ᵉʳ mai');
    checkMarkers('la 2ᵉ session');
    checkMarkers('la 3ᵉᵐᵉ session');
    checkMarkers('the 21ˢᵗ session');
    checkMarkers('the 2ⁿᵈ session');
    checkMarkers('the 4ᵗʰ session');
    checkMarkers('nᵒ 12 et Nᵒ 13');
    checkMarkers('nᵒˢ 12 et 13');
    checkMarkers('Mᵐᵉ Olen');
  });

  it('mixed with figures are none', () => {
    checkMarkers('xᵃ¹ and y¹ᵃ');
    checkMarkers('ᵃᵇ');
  });
});

describe('Inline: marks of Markdown', () => {
  it('in brackets', () => {
    checkMarkers('The quay«[^1]» was closed.', '1');
    checkMarkers('The quay was closed.«[^12]»«[^13]»', '12 13');
    checkMarkers('closed.«[^1]»,«[^2]»', '1 2');
    checkMarkers('closed«[^port-act]»', 'port-act');
    checkMarkers('in 2037«[^5]»', '5');
    checkMarkers('12 km«[^2]» of quay', '2');
  });

  it('between carets', () => {
    checkMarkers('closed.«^1^» It', '1');
    checkMarkers('closed.«^12^»,«^13^»', '12 13');
    checkMarkers('Maren«^a^»', 'a');
  });

  it('between carets behind a unit are doubtful', () => {
    checkMarkers('many km«^2^» of quay', '2?');
    checkMarkers('10«^6^» cells', '6?');
  });

  it('none', () => {
    checkMarkers('[1] [^] [^ ] [^a b] [ ^1]');
    checkMarkers('[^1');
    checkMarkers('^hello^ ^^ ^12');
    checkMarkers('2^10 and 2^12');
    checkMarkers(`[^${'x'.repeat(100)}]`);
  });
});

describe('Inline: web addresses', () => {
  /** `«…»` marks the addresses; `urls` are where they lead, if that is not what is written. */
  function check(marked: string, ...urls: string[]): void {
    const { text, ranges } = unmark(marked);
    const { links } = scan(text);
    assert.equal(mark(text, links), marked);
    const written = ranges.map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(
      links.map(({ url }) => url),
      urls.length > 0 ? urls : written,
    );
  }

  it('with a scheme', () => {
    check('See «https://ports.example/reports/2037» for more');
    check('See «http://ports.example» for more');
    check('«https://ports.example»');
    check('«https://ports.example/a?b=1&c=2#d-e» and');
    check('«https://ports.example/a%20b/~c/@d/e,f» and');
  });

  it('that begin with www.', () => {
    check('See «www.ports.example/reports» for more', 'https://www.ports.example/reports');
    check('(«www.ports.example»)', 'https://www.ports.example');
    check(
      'See «https://www.ports.example» and «www.ports.example»',
      'https://www.ports.example',
      'https://www.ports.example',
    );
  });

  it('do not take the stop behind them', () => {
    check('See «https://ports.example/reports».');
    check('See «https://ports.example/reports», and');
    check('See «https://ports.example/reports»; and');
    check('See «https://ports.example/reports»: it');
    check('See «https://ports.example/reports»?');
    check('See «https://ports.example/reports»!');
    check('See «https://ports.example/reports»...');
    check('See «https://ports.example/reports.pdf».');
    check('See «https://ports.example/reports/».');
    check('‘«https://ports.example/reports»’');
  });

  it('in brackets', () => {
    check('(see «https://ports.example/reports»)');
    check('(see «https://ports.example/reports»).');
    check('(«https://ports.example/reports_(2037)»)');
    check('«https://ports.example/reports_(2037)».');
    check('[«https://ports.example/reports»]');
    check('[Report](«https://ports.example/reports») of');
    check('<«https://ports.example/reports»>.');
    check('<«https://ports.example/a(b»>');
    check('available at <«www.ports.example»>', 'https://www.ports.example');
  });

  it('in quotation marks and emphasis', () => {
    check('“«https://ports.example/reports»”');
    check('"«https://ports.example/reports»"');
    check('*«https://ports.example/reports»*');
    check('**«https://ports.example/reports»**.');
    check('`«https://ports.example/reports»`');
  });

  it('in emphasis by underscores', () => check('_«https://ports.example/reports»_'));

  it('with underscores of their own', () => check('«https://ports.example/a_b_c»'));

  it('end before the mark of a note', () => {
    check('See «https://ports.example/reports»¹ and');
    check('See «https://ports.example/reports»[^1] and');
    checkMarkers('See https://ports.example/reports.«¹»', '1');
    checkMarkers('See https://ports.example/reports.«[^1]»', '1');
    checkMarkers('See https://ports.example/r«¹»', '1');
  });

  it('end before the mark of a note between carets', () => {
    check('See «https://ports.example/reports».^1^ It');
    checkMarkers('See https://ports.example/reports.«^1^» It', '1');
  });

  it('end at a row of a table', () => check('| «https://ports.example» |'));

  it('none', () => {
    check('https:// and www. and http://');
    check('https://localhost and http://ports');
    check('mail to olen@www.ports.example');
    check('awww.ports.example');
    check('xhttps://ports.example');
    check('ftp://ports.example and ports.example');
    check('the www and the web');
  });

  it('of a million signs', () => {
    const url = `https://ports.example/${'a'.repeat(1_000_000)}`;
    assert.equal(scan(`${url}.`).links[0]?.url, url);
    assert.equal(scan('https://'.repeat(100_000)).links.length, 0);
  });
});

describe('Inline: words', () => {
  function check(text: string, words: number): void {
    assert.equal(scan(text).words, words, text);
  }

  it('are what stands between blanks', () => {
    check('', 0);
    check('The quay was closed.', 4);
    check('  The   quay\twas\nclosed. ', 4);
    check('in-depth A/99/12, paras. 3–4', 4);
    check('The\u00a0quay', 2);
    check('https://ports.example/a/b is one', 3);
  });

  it('without the marks of Markdown', () => {
    check('**The quay** was *closed*', 4);
    check('** The quay **', 2);
    check('| Maren | 12 |', 2);
    check('# The quay', 2);
    check('> The quay', 2);
  });
});

describe('Inline: dots that lead to a page number', () => {
  function check(text: string, leaders: boolean): void {
    assert.equal(scan(text).leaders, leaders, text);
  }

  it('six in a row, with or without blanks', () => {
    check('I. Introduction ............ 3', true);
    check('I. Introduction . . . . . . . . 3', true);
    check('I. Introduction.\t.\t.\t.\t.\t. 3', true);
    check('I. Introduction......3', true);
  });

  it('none in an ellipsis or a sentence', () => {
    check('The quay .... was closed.', false);
    check('The quay… was closed…', false);
    check('a. b. c. d. e. f. g.', false);
    check('I. Introduction ..... 3', false);
  });
});

describe('Inline: how words end', () => {
  function check(expected: ReturnType<typeof closingOf>, ...texts: string[]): void {
    for (const text of texts) assert.equal(closingOf(text, 0, text.length), expected, text);
  }

  it('open', () => {
    check(
      'open',
      'the quay',
      'the quay and',
      'in 2037',
      'the quay –',
      'the quay-',
      'para. 5',
      '',
      '   ',
      '**',
      'the (small',
    );
    check('open', 'the quay¹', 'the quay[^1]', 'the quay ', '**the quay**', '“the quay”', '(the quay)', 'the [quay]');
  });

  it('with a stop', () => {
    check('stop', 'closed.', 'closed!', 'closed?', 'closed…', '关闭。', 'مغلق؟', 'closed. ', 'closed.\u00a0\r\n');
  });

  it('behind marks of notes', () => {
    check(
      'stop',
      'closed.¹',
      'closed.¹²',
      'closed. ¹²',
      'closed.ᵃ',
      'closed.[^1]',
      'closed.[^1][^2]',
      'closed.[^port-act]',
    );
    check('stop', 'closed.¹,²', 'closed.¹,²,³', 'closed.¹⁰,¹¹');
    check('semicolon', 'closed;¹', 'closed;[^2]');
    check('colon', 'the following:³');
  });

  it('behind lists of marks with a blank or in Markdown', () => {
    check('stop', 'closed.¹, ²');
    check('stop', 'closed.[^1],[^2]', 'closed.[^1], [^2]', 'closed.[^1],[^2],[^3]');
    check('open', 'the quay[^1],[^2]', 'the quay¹,²');
  });

  it('behind marks between carets', () => check('stop', 'closed.^1^', 'closed.^12^', 'closed.^1^,^2^'));

  it('behind quotation marks, brackets, emphasis', () => {
    check(
      'stop',
      'closed.”',
      'closed”.',
      'closed.’',
      'closed."',
      'closed.)',
      'closed).',
      '**closed.**',
      '*closed*.',
      'closed.”¹',
    );
    check('stop', '(see <https://ports.example>).', 'see https://ports.example.', '__closed.__');
  });

  it('with a colon, a semicolon, a comma', () => {
    check('colon', 'the following:', 'the following: ', '**the following:**', '如下：');
    check('semicolon', 'inspection;', 'inspection;”', '检查；', 'تفتيش؛');
    check('comma', 'the quay,', 'the quay,”', '**the quay,**', 'رصيف،');
    check('open', 'inspection; and', 'inspection, or');
  });

  it('within their bounds', () => {
    assert.equal(closingOf('closed. and', 0, 7), 'stop');
    assert.equal(closingOf('closed. and', 7, 11), 'open');
    assert.equal(closingOf('closed.”', 7, 8), 'open');
  });
});

describe('Inline: a capital at the beginning', () => {
  function check(capital: boolean, ...texts: string[]): void {
    for (const text of texts) assert.equal(beginsWithCapital(text, 0, text.length), capital, text);
  }

  it('of any script, behind quotation marks and brackets', () => {
    check(true, 'The quay', '“The quay”', '(The quay)', '**The quay**', 'École', 'Здесь', 'Ángel', '[The');
  });

  it('none', () => {
    check(false, 'the quay', '“the quay”', 'école', 'здесь', '12 quays', 'هنا', '这里', '', '  ', '…');
  });
});
