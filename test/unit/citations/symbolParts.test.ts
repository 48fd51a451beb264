import assert from 'node:assert/strict';
import { describeSymbol, type SymbolParts } from '../../../server/src/citations/symbolParts';

describe('Citations: what a symbol tells', () => {
  const NOTHING: SymbolParts = {
    body: null,
    session: null,
    year: null,
    country: null,
    type: null,
    serial: null,
    modifiers: [],
  };

  function check(symbol: string, expected: Partial<SymbolParts>): void {
    assert.deepEqual(describeSymbol(symbol), { ...NOTHING, ...expected }, symbol);
  }

  it('session or year, and number', () => {
    check('A/HRC/57/78', { body: 'hrc', session: 57, serial: '78' });
    check('A/80/188', { body: 'ga', session: 80, serial: '188' });
    check('A/59/2005', { body: 'ga', session: 59, serial: '2005' });
    check('A/S-30/1', { body: 'ga', session: 'S-30', serial: '1' });
    check('S/2025/284', { body: 'sc', year: 2025, serial: '284' });
    check('E/CN.6/2025/3', { body: 'csw', year: 2025, serial: '3' });
    check('E/CN.4/Sub.2/2003/12', { body: 'subcommission', year: 2003, serial: '12' });
    check('A/CONF.157/23', { body: 'conference', serial: '23' });
  });

  it('the kind of document', () => {
    check('A/ES-10/PV.39', { body: 'ga', session: 'ES-10', type: 'verbatim record', serial: '39' });
    check('A/C.3/80/SR.5', { body: 'ga-c3', session: 80, type: 'summary record', serial: '5' });
    check('A/C.3/80/L.10', { body: 'ga-c3', session: 80, type: 'limited distribution', serial: '10' });
    check('A/HRC/58/CRP.6', { body: 'hrc', session: 58, type: 'conference room paper', serial: '6' });
    check('S/RES/1325 (2000)', { body: 'sc', year: 2000, type: 'resolution', serial: '1325' });
    check('S/RES/1990 (2011)', { body: 'sc', year: 2011, type: 'resolution', serial: '1990' });
    check('A/RES/2200 A (XXI)', { body: 'ga', session: 21, type: 'resolution', serial: '2200 A' });
    check('A/HRC/DEC/57/114', { body: 'hrc', session: 57, type: 'decision', serial: '114' });
    check('CAT/C/50/D/488/1992', { body: 'cat', year: 1992, type: 'communication', serial: '488/1992' });
    check('CRC/GC/2005/6', { body: 'crc', year: 2005, type: 'general comment', serial: '6' });
    check('A/HRC/WG.6/34/SVN/1', { body: 'upr-wg', session: 34, country: 'SVN', type: 'national report', serial: '1' });
    check('A/HRC/WG.6/34/SVN/3', {
      body: 'upr-wg',
      session: 34,
      country: 'SVN',
      type: 'stakeholder summary',
      serial: '3',
    });
    check('TD/B/WP/335', { body: 'tdb', serial: '335' });
  });

  it('modifiers', () => {
    check('CEDAW/C/SVN/CO/5-6/Add.1', {
      body: 'cedaw',
      country: 'SVN',
      type: 'concluding observations',
      serial: '5-6',
      modifiers: [{ kind: 'addendum', number: 1 }],
    });
    check('A/HRC/54/72/Add.1/Rev.2', {
      body: 'hrc',
      session: 54,
      serial: '72',
      modifiers: [
        { kind: 'addendum', number: 1 },
        { kind: 'revision', number: 2 },
      ],
    });
    check('A/78/6 (Sect. 29A)/Corr.1', {
      body: 'ga',
      session: 78,
      type: 'budget fascicle',
      serial: '6',
      modifiers: [{ kind: 'corrigendum', number: 1 }],
    });
    check('E/2025/5/Summary', {
      body: 'ecosoc',
      year: 2025,
      serial: '5',
      modifiers: [{ kind: 'summary', number: null }],
    });
  });

  it('nothing of what is no symbol', () => {
    check('', {});
    check('x', {});
    check('//', {});
  });
});
