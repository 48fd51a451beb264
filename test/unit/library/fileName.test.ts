import assert from 'node:assert/strict';
import { symbolsOfFileName } from '../../../server/src/library/fileName';

describe('Library: the document symbol of a file name', () => {
  const NAMES: Readonly<Record<string, readonly string[]>> = {
    'A_HRC_97_78.txt': ['A/HRC/97/78'],
    'A_HRC_97_78_Add.1.un.md': ['A/HRC/97/78/Add.1'],
    'E_CN.6_2041_3_Rev.1.seed.txt': ['E/CN.6/2041/3/Rev.1'],
    'A-HRC-97-78.txt': ['A/HRC/97/78'],
    'A_98_123-S_2043_456.un.txt': ['A/98/123', 'S/2043/456'],
    'A_98_123_S_2043_456.txt': ['A/98/123', 'S/2043/456'],
    'S_RES_3120_(2043).txt': ['S/RES/3120 (2043)'],
    'A_98_15_(Part_I).txt': ['A/98/15 (Part I)'],
    'A_RES_98_12.fr.txt': ['A/RES/98/12'],
    'A_HRC_97_78_final.txt': ['A/HRC/97/78'],
    'A_HRC_97_78-EN.txt': ['A/HRC/97/78'],
    'A_HRC_97_78 (2).txt': ['A/HRC/97/78'],
  };

  for (const [name, symbols] of Object.entries(NAMES))
    it(name, () => {
      for (const folder of ['', 'reports/A_99_1/', 'C:\\reports\\', 'file:///reports/'])
        assert.deepEqual(symbolsOfFileName(folder + name), symbols, folder);
    });

  it('of an address', () => {
    assert.deepEqual(symbolsOfFileName('file:///a/S_RES_3120_%282043%29.txt'), ['S/RES/3120 (2043)']);
    assert.deepEqual(symbolsOfFileName('file:///a/%E0_1'), []);
  });

  it('none of any other name', () => {
    for (const name of [
      '',
      'harbours.txt',
      'notes_2041_3.txt',
      'A_report.txt',
      'A.txt',
      '.txt',
      '___',
      'E_mail_12.txt',
    ])
      assert.deepEqual(symbolsOfFileName(name), [], name);
  });
});
