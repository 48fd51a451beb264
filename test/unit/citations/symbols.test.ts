import assert from 'node:assert/strict';
import { readAddenda } from '../../../server/src/citations/addenda';
import { readSymbol } from '../../../server/src/citations/symbols';
import { maySymbolBegin } from '../../../server/src/citations/symbolStart';

/** What is read where the symbol in [ ] begins: the symbols (both halves of a joint one), and whether it is malformed. */
function read(marked: string) {
  const at = marked.indexOf('[');
  const close = marked.lastIndexOf(']');
  const text = marked.slice(0, at) + marked.slice(at + 1, close) + marked.slice(close + 1);
  const found = readSymbol(text, at, text.length);
  const last = found?.joint ?? found;
  return {
    found,
    symbols: found && [found, ...(found.joint ? [found.joint] : [])],
    end: last?.end,
    expected: close - 1,
  };
}

/** The symbol between the brackets is read as a whole and as it stands, or as `symbols`. */
function check(marked: string, ...symbols: string[]): void {
  const written = marked.slice(marked.indexOf('[') + 1, marked.lastIndexOf(']'));
  const result = read(marked);
  assert.deepEqual(
    result.symbols?.map(({ symbol }) => symbol),
    symbols.length > 0 ? symbols : [written],
    marked,
  );
  assert.equal(result.end, result.expected, `${marked}: its end`);
  assert.equal(result.found?.malformed, false, `${marked}: well formed`);
}

function checkMalformed(marked: string, symbol: string): void {
  const { found, end, expected } = read(marked);
  assert.deepEqual([found?.symbol, found?.malformed, end], [symbol, true, expected], marked);
}

function checkNone(text: string, at = 0): void {
  assert.equal(readSymbol(text, at, text.length), undefined, text);
}

describe('Citations: document symbols', () => {
  it('of all bodies', () => {
    const symbols = `A/93/500 A/C.3/93/L.10 A/HRC/93/72/Add.1/Rev.1 A/HRC/WG.6/93/SVN/2 A/HRC/93/NGO/33 A/HRC/93/CRP.6
      A/CONF.930/2025/1 A/CONF.930/5 A/AC.296/2025/9 A/AC.109/2013 A/S-30/1 A/ES-10/273 A/ES-10/PV.39 A/59/2005/Add.3
      A/INF/93/3 A/520/Rev.20 A/5217 A/93/7/Add.19 S/2025/984 S/23500 S/PV.9609 S/PRST/2025/1 S/2016/738/Rev.1 E/2025/962
      E/CN.6/2025/3 E/CN.4/Sub.2/2003/12 E/C.12/SVN/CO/2 E/C.2/2025/CRP.38 E/ICEF/2025/19 E/ICEF/672 E/ECE/1512
      CERD/C/SVN/CO/8-11 CERD/C/SVN/CO/6-7/Add.1 CAT/C/50/D/488/1992 CCPR/C/GC/34 CCPR/CO/84/SVN CRC/GC/2005/6
      CEDAW/C/2009/I/TPR CMW/C/ECU/QPR/4 HRI/CORE/DJI/2010 CCPR/C/21/Rev.1/Add.13 DP/2025/23 DP/FPA/2021/4
      DP/FPA-ICEF-UNW/2024/1 TD/519 TD/B(S-XXXIII)/1 TD/B/C.4/AC.7/13 TD/40(2)/L.7 ST/SGB/2008/5 ST/AI/2013/4
      ST/SG/AC.10/C.3/124 ISBA/18/A/11 UNEP/EA.5/Res.7 UNEP/CBD/BS/COP-MOP/5/17 GC.18/Res.9 HSP/HA.2/Res.1 IDB.48/Dec.8
      FCCC/CP/2015/10/Add.1 FCCC/PA/CMA/2023/16 CBD/COP/DEC/15/4 UNW/2025/3 JIU/REP/2023/2 NPT/CONF.2020/WP.77 CD/1839
      CD/8/Rev.9 CCW/CONF.VI/11 ATT/CSP5/2019/1 GEGN.2/2025/4/CRP.4 LC/TS.2021/188 ESCAP/RFSD/2025/6 SPLOS/276 CLCS/40
      CEB/2022/HLCM/FBN/7 UNCTAD/RMT/2023 EC/48/SC/CRP.1 A/RES/60/251 A/HRC/RES/S-28/1 A/RES/ES-10/22`;
    for (const symbol of symbols.split(/\s+/)) {
      for (const [before, behind] of [
        ['', ''],
        ['see ', ', para. 3'],
        ['(', ')'],
        ['*', '*.'],
        ['_', '_'],
        ['', '. The report'],
        ['', '¹² and'],
        ['“', '” was'],
        ['', ' was issued'],
        ['', '\n\nand 12 more'],
        ['', '\\*'],
      ]) {
        check(`${before ?? ''}[${symbol}]${behind ?? ''}`);
      }
    }
  });

  it('with parentheses', () => {
    check('in [S/RES/1325 (2000)].');
    check('[S/RES/1325(2000)]', 'S/RES/1325 (2000)');
    check('[A/RES/2200 A (XXI)], annex');
    check('[A/RES/2200A(XXI)]', 'A/RES/2200 A (XXI)');
    check('[A/RES/3201 (S-VI)]');
    check('[A/RES/46/936 H] was');
    check('[A/RES/60/251] A human right');
    check('([A/93/6 (Sect. 2)])');
    check('[A/93/6 (Sect. 29A)/Corr.1]');
    check('[DP/FPA/2021/4 (Part II)]');
    check('[A/93/5 (Vol. I)], chap. II');
    check('[HRI/GEN/1/Rev.9 (Vol. I)]');
    check('[NPT/CONF.1995/32 (Part I)/Corr.2]');
    check('[CCPR/C/GC/34] (2011)');
    check('[A/93/500] (part II)');
  });

  it('joint, with a hyphen, an en dash or at the end of a line', () => {
    check('[A/93/74-E/2025/953] and', 'A/93/74', 'E/2025/953');
    check('[A/93/842–S/2024/984]', 'A/93/842', 'S/2024/984');
    check('[A/93/842\u2011S/2024/984]', 'A/93/842', 'S/2024/984');
    check('[A/93/81-\nE/2025/962]', 'A/93/81', 'E/2025/962');
    check('[A/93/81- E/2025/962]', 'A/93/81', 'E/2025/962');
    check('[A/93/74/Add.1-E/2025/953/Add.1]', 'A/93/74/Add.1', 'E/2025/953/Add.1');
    check('[A/93/500]-like');
    check('[A/C.4/93/SR.3]–6');
    const text = 'A/93/74-E/2025/953';
    assert.deepEqual(readSymbol(text, 0, text.length), {
      start: 0,
      end: 7,
      symbol: 'A/93/74',
      malformed: false,
      joint: { start: 8, end: 18, symbol: 'E/2025/953', malformed: false, joint: null },
    });
  });

  it('with invisible signs, no-break blanks and line ends in them', () => {
    check('\u200e[A/HRC/\u200e93/78]', 'A/HRC/93/78');
    check('[A/\u200eHRC/93/78]\u200e', 'A/HRC/93/78');
    check('[CERD/C/SVN/CO/8\u201111]', 'CERD/C/SVN/CO/8-11');
    check('[S/RES/1325\u00a0(2000)]', 'S/RES/1325 (2000)');
    check('[S/RES/1325\r\n(2000)]', 'S/RES/1325 (2000)');
    check('[A/93/6\u202f(Sect.\u00a02)]', 'A/93/6 (Sect. 2)');
    check('[A/HRC/93/\n78]', 'A/HRC/93/78');
    check('[A/HRC/93/\r\n78]', 'A/HRC/93/78');
    check('[A/HRC/93\r/78]', 'A/HRC/93/78');
    check('[A/93/500]/\nS/2024/984', 'A/93/500');
  });

  it('but nothing else with obliques', () => {
    const others = `A/B A/C S/M CD/DVD km/h N/A and/or A/H1N1 S/he A/1 S/5 T/4 CD/2 A/12/2024 A/HRC A/HRC/57 A/HRC/57/ E/2025 CEDAW/C
      CRC/2011 AT/5 GC/28 EC/1907/2006 A-12 E-2023-12 A/93/__ A/93/500/index.html A/93/500.pdf A-HRC-93-78.pdf
      UNEP/2025/3/page/2 A/93/500=1 A/93/500@example.org WHO/2025/3`;
    for (const text of others.split(/\s+/)) checkNone(text);
    checkNone('CD/DVD 500');
    checkNone('a/c 500');
    checkNone('a/\n1975');
    checkNone('https://docs.un.org/en/A/HRC/93/78', 'https://docs.un.org/en/'.length);
    checkNone('x@A/93/500', 2);
    checkNone('C:\\A\\HRC\\93\\78', 3);
    checkNone('FAO/DP/2025/3', 4);
    checkNone('?s=A/93/500', 3);
  });

  it('no further than the words go', () => {
    check('[A/93/500] paragraphs');
    check('[A/93/500]para. 3');
    check('[A/93/500] 2 to 5');
    check('[A/HRC/93/78] 12 March 2024');
    check('annexes to [A/93/72] and 73');
    check('[A/HRC/93/78] S/2024/1');
    check('[ESCAP/93/4] Summary of the study');
    check('[DP/FPA/2025/6/Add.1]Add.1');
    checkNone('E/2025 SESSION');
    checkNone('A/HRC 12 March');
    checkNone('A/CONF.930 3 June');
    checkNone('E/CN.6 3');
    checkNone('A/93 5,000 people');
    checkNone('A/93 50 per cent');
    checkNone('A/HRC/\n\n93/78');
    checkNone('A/93\n500');
  });

  it('nor beyond the end that is given', () => {
    const text = 'A/HRC/93/78';
    assert.equal(readSymbol(text, 0, 10)?.symbol, 'A/HRC/93/7');
    assert.equal(readSymbol(text, 0, 8), undefined);
    assert.equal(readSymbol(text, 0, 0), undefined);
  });
});

describe('Citations: malformed document symbols', () => {
  it('with a blank for an oblique, wherever it stands', () => {
    const symbols = `A/HRC/93/78 A/93/500 S/2025/984 E/2025/953 E/CN.6/2025/3 CEDAW/C/KHM/CO/6 CERD/C/SVN/CO/8-11 A/C.3/93/L.10
      A/HRC/WG.6/93/SVN/2 A/HRC/93/72/Add.1/Rev.1 CAT/C/50/D/488/1992 E/CN.4/Sub.2/2003/12 JIU/REP/2023/2 DP/FPA/2021/4 UNW/2025/3
      A/RES/60/251 A/ES-10/PV.39 A/93/7/Add.19 E/ICEF/2025/19 CCPR/C/GC/34 E/ECE/2025/L.1`;
    for (const symbol of symbols.split(/\s+/)) {
      const parts = symbol.split('/');
      for (let count = 2; count < parts.length; count++) {
        const written = `${parts.slice(0, count).join('/')} ${parts.slice(count).join('/')}`;
        checkMalformed(`[${written}]`, symbol);
        checkMalformed(`see [${written}], para. 3`, symbol);
        checkMalformed(`([${written}])`, symbol);
        checkMalformed(`[${written}]. The`, symbol);
      }
    }
  });

  it('with other slips', () => {
    checkMalformed('[A/ HRC/93/78]', 'A/HRC/93/78');
    checkMalformed('[A/HRC/93 /78] and', 'A/HRC/93/78');
    checkMalformed('([A/HRC/WG.6/93/ MYS/2])', 'A/HRC/WG.6/93/MYS/2');
    checkMalformed('[A/HRC/WG.6/93/ MYS /2]', 'A/HRC/WG.6/93/MYS/2');
    checkMalformed('[A//HRC/93/78]', 'A/HRC/93/78');
    checkMalformed('[A/HRC/93/78/Add 1]', 'A/HRC/93/78/Add.1');
    checkMalformed('[A/HRC/93/78/Add. 1]', 'A/HRC/93/78/Add.1');
    checkMalformed('[A/HRC/93/78/Rev1]', 'A/HRC/93/78/Rev.1');
    checkMalformed('[A/HRC/93/78Add.1]', 'A/HRC/93/78/Add.1');
    checkMalformed('[A/HRC/93/78.Add.1]', 'A/HRC/93/78/Add.1');
    checkMalformed('[A/93/7/add.19]', 'A/93/7/Add.19');
  });

  it('in other signs', () => {
    checkMalformed('[a/hrc/93/78]', 'A/HRC/93/78');
    checkMalformed('[A/hrc/93/78].', 'A/HRC/93/78');
    checkMalformed('[cedaw/c/khm/co/6],', 'CEDAW/C/KHM/CO/6');
    checkMalformed('[A-HRC-93-78]', 'A/HRC/93/78');
    checkMalformed('[A/HRC-93-78]', 'A/HRC/93/78');
    checkMalformed('[A/HRC/93-78]', 'A/HRC/93/78');
    checkMalformed('[A\\HRC\\93\\78]', 'A/HRC/93/78');
  });
});

describe('Citations: addenda behind a symbol', () => {
  /** The items as `written → symbol`, read behind the symbol with which the text begins. */
  function checkItems(text: string, ...expected: string[]): void {
    const symbol = readSymbol(text, 0, text.length);
    assert.ok(symbol, text);
    const { items, end } = readAddenda(text, symbol, text.length);
    assert.deepEqual(
      items.map((item) => `${text.slice(item.start, item.end)} → ${item.symbol}`),
      expected,
      text,
    );
    assert.equal(end, items.at(-1)?.end ?? (symbol.joint ?? symbol).end, text);
  }

  it('are read with their numbers', () => {
    checkItems('A/93/1 and Add.1 and 2', 'Add.1 → A/93/1/Add.1', '2 → A/93/1/Add.2');
    checkItems('A/93/1 and Add.1 and 2 contain', 'Add.1 → A/93/1/Add.1', '2 → A/93/1/Add.2');
    checkItems('A/93/1, Add.1–3 and more', 'Add.1 → A/93/1/Add.1', '3 → A/93/1/Add.3');
    checkItems('A/93/1 and Corr.1.', 'Corr.1 → A/93/1/Corr.1');
    checkItems('A/93/1\u00a0and\nAdd.\u00a01', 'Add.\u00a01 → A/93/1/Add.1');
    checkItems('A/93/1/Add.1 and 2', '2 → A/93/1/Add.2');
    checkItems('A/93/1/Add.1 and Corr.1', 'Corr.1 → A/93/1/Add.1/Corr.1');
    checkItems('A/93/1, Add.1 and Add.1/Corr.1', 'Add.1 → A/93/1/Add.1', 'Add.1/Corr.1 → A/93/1/Add.1/Corr.1');
    checkItems('A/C.3/93/L.10 and L.11', 'L.11 → A/C.3/93/L.11');
    checkItems('A/C.4/93/SR.3–6, 8 and 11).', '6 → A/C.4/93/SR.6', '8 → A/C.4/93/SR.8', '11 → A/C.4/93/SR.11');
    checkItems('A/93/74-E/2025/953 and Add.1', 'Add.1 → E/2025/953/Add.1');
  });

  it('but not the words of the sentence', () => {
    checkItems('A/93/72 and 73');
    checkItems('A/93/1/Add.1 and 12 others');
    checkItems('A/93/1/Add.1, 2 May 2024');
    checkItems('A/93/L.5 and 6 others');
    checkItems('A/93/1 and Add.1, 2014 and', 'Add.1 → A/93/1/Add.1');
    checkItems('A/93/1, paras. 2 and 3');
    checkItems('A/93/1 and A/93/2');
    checkItems('A/93/1');
  });
});

describe('Citations: symbols in any text', () => {
  const SIGNS = [
    'A',
    'HRC',
    '/',
    '/',
    ' ',
    '57',
    '2025',
    'S',
    'E',
    'CN.6',
    '-',
    '–',
    '.',
    'Add',
    '1',
    '(',
    ')',
    'II',
    '\n',
    '\u200e',
    '\\',
    '_',
    'and',
    ',',
    'a',
    '\r\n',
    'RES',
    'Sect.',
  ];

  /** A row of numbers that is the same every time (a linear congruence). */
  function* numbers(seed: number): Generator<number> {
    for (let state = seed; ;) {
      state = (state * 1103515245 + 12345) % 2147483648;
      yield state / 2147483648;
    }
  }

  it('stay within the bounds', () => {
    const random = numbers(7);
    const next = (below: number): number => Math.floor((random.next().value as number) * below);
    for (let round = 0; round < 3000; round++) {
      let text = '';
      for (let count = next(40); count >= 0; count--) text += SIGNS[next(SIGNS.length)] ?? '';
      const end = next(text.length + 1);
      for (let at = 0; at < text.length; at++) {
        const found = readSymbol(text, at, end);
        if (!found) continue;
        assert.ok(maySymbolBegin(text, at), text);
        assert.ok(found.start === at && found.end > at && found.end <= end, text);
        assert.match(found.symbol, /^[A-Z]+.*\d/, text);
        const { joint } = found;
        if (joint) assert.ok(joint.start > found.end && joint.end > joint.start && joint.end <= end, text);
        const addenda = readAddenda(text, found, end);
        let last = (joint ?? found).end;
        for (const item of addenda.items) {
          assert.ok(item.start >= last && item.end > item.start, text);
          last = item.end;
        }
        assert.ok(addenda.end === last && last <= end, text);
      }
    }
  });

  it('read as written what they give', () => {
    for (const text of ['A/HRC 93/78', 'S/RES/1325(2000)', 'A/RES/2200A(XXI)', 'a/hrc/93/78', 'A/93/6 (Sect.\n2)']) {
      const symbol = readSymbol(text, 0, text.length)?.symbol ?? '';
      const again = readSymbol(symbol, 0, symbol.length);
      assert.deepEqual([again?.symbol, again?.malformed, again?.end], [symbol, false, symbol.length], text);
    }
  });
});
