import assert from 'node:assert/strict';
import {
  addressOfWork,
  bodiesOfNumber,
  symbolOfAddress,
  workOfAddress,
  workOfCommunication,
  workOfDocument,
  workOfGeneralComment,
  workOfInstrument,
  workOfResolution,
  workOfUnlistedInstrument,
} from '../../../server/src/citations/works';

describe('Citations: works by their symbol', () => {
  function check(symbol: string, key: string, name: string, canonical = symbol): void {
    const work = workOfDocument(symbol);
    assert.deepEqual([work.key, work.name, work.symbol], [key, name, canonical], symbol);
  }

  it('resolutions and decisions', () => {
    check('A/RES/60/251', 'resolution:ga:60/251', '60/251');
    check('A/RES/2200 A (XXI)', 'resolution:ga:2200 A (XXI)', '2200 A (XXI)');
    check('A/RES/31/16 A', 'resolution:ga:31/16 A', '31/16 A');
    check('A/RES/ES-10/22', 'resolution:ga:ES-10/22', 'ES-10/22');
    check('A/HRC/RES/54/36', 'resolution:hrc:54/36', '54/36');
    check('A/HRC/RES/S-28/1', 'resolution:hrc:S-28/1', 'S-28/1');
    check('A/HRC/DEC/57/114', 'decision:hrc:57/114', '57/114');
    check('S/RES/1325 (2000)', 'resolution:sc:1325 (2000)', '1325 (2000)');
    check('S/RES/1325', 'resolution:sc:1325 (2000)', '1325 (2000)', 'S/RES/1325 (2000)');
    check('E/RES/2006/46', 'resolution:ecosoc:2006/46', '2006/46');
    check('A/HRC/PRST/9/2', 'resolution:hrc:PRST 9/2', 'PRST 9/2');
    check('S/PRST/2025/1', 'resolution:sc:PRST 2025/1', 'PRST 2025/1');
  });

  it('general comments', () => {
    check('CCPR/C/GC/34', 'generalComment:ccpr:34', '34');
    check('CCPR/C/21/Rev.1/Add.13', 'generalComment:ccpr:31', '31');
    check('CRPD/C/GC/99', 'generalComment:crpd:99', '99');
  });

  it('other documents', () => {
    check('A/HRC/57/78', 'document:A/HRC/57/78', 'A/HRC/57/78');
    check('A/RES/60/1/Corr.1', 'document:A/RES/60/1/Corr.1', 'A/RES/60/1/Corr.1');
    check('A/HRC/57/GC/3', 'document:A/HRC/57/GC/3', 'A/HRC/57/GC/3');
    assert.equal(workOfDocument('A/HRC/57/78').body, 'hrc');
    assert.equal(workOfDocument('').body, null);
  });
});

describe('Citations: works by their name', () => {
  it('a resolution is the same work as its symbol', () => {
    for (const [kind, body, number, symbol] of [
      ['resolution', 'ga', '60/251', 'A/RES/60/251'],
      ['resolution', 'ga', '2200 A (XXI)', 'A/RES/2200 A (XXI)'],
      ['resolution', 'ga', 'S-10/2', 'A/RES/S-10/2'],
      ['resolution', 'hrc', '54/36', 'A/HRC/RES/54/36'],
      ['decision', 'hrc', '57/114', 'A/HRC/DEC/57/114'],
      ['resolution', 'hrc', 'PRST 9/2', 'A/HRC/PRST/9/2'],
      ['resolution', 'sc', '1325', 'S/RES/1325 (2000)'],
      ['resolution', 'ecosoc', '2006/46', 'E/RES/2006/46'],
      ['decision', 'ecosoc', '2006/246', 'E/DEC/2006/246'],
    ] as const) {
      assert.deepEqual(workOfResolution(kind, body, number), workOfDocument(symbol), symbol);
    }
  });

  it('whatever its slips: the number tells the kind, the table the year', () => {
    assert.equal(workOfResolution('resolution', 'hrc', '57/114').key, 'decision:hrc:57/114');
    assert.equal(workOfResolution('resolution', 'sc', '1325 (2005)').key, 'resolution:sc:1325 (2000)');
    assert.equal(workOfResolution('resolution', 'ga', '2200A(XXI)').key, 'resolution:ga:2200 A (XXI)');
  });

  it('of an unknown body, or one without symbols of its own', () => {
    const work = workOfResolution('resolution', null, '54/36');
    assert.deepEqual([work.key, work.symbol, work.body], ['resolution:?:54/36', null, null]);
    assert.equal(workOfResolution('resolution', 'unea', '5/7').symbol, null);
    assert.equal(workOfResolution('resolution', 'ga', '77 bis').key, 'resolution:ga:77 bis');
  });

  it('general comments', () => {
    assert.deepEqual(workOfGeneralComment('ccpr', 34, 'comment'), workOfDocument('CCPR/C/GC/34'));
    assert.equal(
      workOfGeneralComment('cedaw', 35, 'comment').key,
      workOfGeneralComment('cedaw', 35, 'recommendation').key,
    );
    assert.notEqual(
      workOfGeneralComment(null, 35, 'comment').key,
      workOfGeneralComment(null, 35, 'recommendation').key,
    );
    assert.equal(workOfGeneralComment('ccpr', 3, 'comment').symbol, null);
  });

  it('instruments and communications', () => {
    const covenant = workOfInstrument('iccpr');
    assert.deepEqual(
      [covenant.key, covenant.name, covenant.instrument],
      ['treaty:iccpr', 'International Covenant on Civil and Political Rights', 'iccpr'],
    );
    const one = workOfUnlistedInstrument('Convention on the\n Lakes’ Shores');
    assert.equal(one.key, workOfUnlistedInstrument("convention on the\u00a0lakes' shores").key);
    assert.equal(one.name, 'Convention on the Lakes’ Shores');
    assert.equal(workOfCommunication('SVN\u00a01/2025').key, 'communication:SVN 1/2025');
  });
});

describe('Citations: addresses of works', () => {
  function check(url: string, symbol: string | null): void {
    assert.equal(symbolOfAddress(url), symbol, url);
  }

  it('that lead to a symbol', () => {
    check('https://docs.un.org/en/A/HRC/57/78', 'A/HRC/57/78');
    check('http://www.undocs.org/A/HRC/57/78', 'A/HRC/57/78');
    check('undocs.org/en/A/HRC/57/78', 'A/HRC/57/78');
    check('https://undocs.org/A%2FHRC%2F57%2F78', 'A/HRC/57/78');
    check('https://undocs.org/en/S/RES/1325(2000)', 'S/RES/1325 (2000)');
    check('https://docs.un.org/fr/S/RES/1325%20%282000%29#page=2', 'S/RES/1325 (2000)');
    check('https://undocs.org/pdf?symbol=en/A/HRC/57/78', 'A/HRC/57/78');
    check('https://documents.un.org/api/symbol/access?s=A/HRC/57/78&l=en&t=pdf', 'A/HRC/57/78');
    check('https://daccess-ods.un.org/access.nsf/Get?Open&DS=A/HRC/57/78&Lang=E', 'A/HRC/57/78');
    check('https://docs.un.org/en/A/80/74-E/2025/53', 'A/80/74');
  });

  it('and that do not', () => {
    check('https://www.example.org/A/HRC/57/78', null);
    check('https://docs.un.org/en/A/HRC/57/78/more', null);
    check('https://docs.un.org/en/%E0%A4%A', null);
    check('https://docs.un.org', null);
    check('', null);
    check(`https://docs.un.org/${'A/'.repeat(500)}`, null);
  });

  it('are works themselves', () => {
    assert.deepEqual(workOfAddress('https://docs.un.org/en/A/RES/60/251'), workOfDocument('A/RES/60/251'));
    assert.equal(workOfAddress('https://www.Example.org/a/').key, workOfAddress('example.org/a').key);
    assert.notEqual(workOfAddress('example.org/a?b').key, workOfAddress('example.org/a').key);
  });

  it('stand in the language of the reader', () => {
    assert.equal(addressOfWork(workOfDocument('A/HRC/57/78'), 'en'), 'https://docs.un.org/en/A/HRC/57/78');
    assert.equal(
      addressOfWork(workOfDocument('S/RES/1325 (2000)'), 'fr'),
      'https://docs.un.org/fr/S/RES/1325%20%282000%29',
    );
    assert.equal(addressOfWork(workOfInstrument('iccpr'), 'en'), null);
  });
});

describe('Citations: bodies by the number of a resolution', () => {
  function check(kind: 'resolution' | 'decision', number: string, ...bodies: string[]): void {
    assert.deepEqual(bodiesOfNumber(kind, number), bodies, `${kind} ${number}`);
  }

  it('that can have adopted it', () => {
    check('resolution', '1325 (2000)', 'sc');
    check('resolution', '2200 A (XXI)', 'ga');
    check('resolution', '1503 (XLVIII)', 'ecosoc');
    check('resolution', '3201 (S-VI)', 'ga');
    check('resolution', '2006/46', 'ecosoc');
    check('resolution', '1991/42', 'ecosoc', 'chr');
    check('decision', '2006/246', 'ecosoc');
    check('resolution', '5/1', 'hrc');
    check('resolution', '54/36', 'hrc', 'ga');
    check('resolution', '54/136', 'ga');
    check('resolution', '60/251', 'ga');
    check('resolution', '31/16 A', 'ga');
    check('decision', '57/114', 'hrc');
    check('decision', '60/405', 'ga');
    check('resolution', 'S-28/1', 'hrc', 'ga');
    check('resolution', 'ES-10/22', 'ga');
    check('resolution', 'PRST 9/2', 'hrc');
  });

  it('none where no body numbers so', () => {
    check('decision', '1325 (2000)');
    check('resolution', '99/1');
    check('resolution', '12');
    check('resolution', 'S-99/1');
    check('resolution', '');
  });
});
