import assert from 'node:assert/strict';
import { readText } from './tokenizer';

interface LanguageConfiguration {
  wordPattern: { pattern: string; flags: string };
  autoClosingPairs: { open: string; close: string }[];
  surroundingPairs: [string, string][];
  brackets: [string, string][];
}

const configuration = JSON.parse(readText('language-configuration.json')) as LanguageConfiguration;

describe('Language configuration', () => {
  const words = (text: string): string[] => {
    const { pattern, flags } = configuration.wordPattern;
    return text.match(new RegExp(pattern, `${flags}g`)) ?? [];
  };

  it('a document symbol is one word', () => {
    assert.deepEqual(words('see A/HRC/99/41, para. 4'), ['see', 'A/HRC/99/41', 'para', '4']);
    assert.deepEqual(words('(E/C.12/VLD/CO/3.)'), ['E/C.12/VLD/CO/3']);
    assert.deepEqual(words('CERD/C/VLD/CO/8-9; A/98/74-E/2037/53'), ['CERD/C/VLD/CO/8-9', 'A/98/74-E/2037/53']);
    assert.deepEqual(words('resolution 60/251 and S-28/1'), ['resolution', '60/251', 'and', 'S-28/1']);
    assert.deepEqual(words('A/C.3/99/L.22/Rev.1'), ['A/C.3/99/L.22/Rev.1']);
  });

  it('so are words with hyphens and apostrophes', () => {
    assert.deepEqual(words('women’s well-being'), ['women’s', 'well-being']);
    assert.deepEqual(words('l’État a non\u2011governmental'), ['l’État', 'a', 'non\u2011governmental']);
    assert.deepEqual(words('States’ duties, ‘quoted’'), ['States', 'duties', 'quoted']);
  });

  it('and figures with their commas and points', () => {
    assert.deepEqual(words('56,869 and 5.5, or 115.4.'), ['56,869', 'and', '5.5', 'or', '115.4']);
  });

  it('a marker is a word of its own', () => {
    assert.deepEqual(words('rights.¹² The'), ['rights', '¹²', 'The']);
    assert.deepEqual(words('repression² in 2024¹'), ['repression', '²', 'in', '2024', '¹']);
    assert.deepEqual(words('total[^12] and totalᵃ'), ['total', '[^12]', 'and', 'total', 'ᵃ']);
  });

  it('in every language of the United Nations', () => {
    assert.deepEqual(words('пункт 12 доклада'), ['пункт', '12', 'доклада']);
    assert.deepEqual(words('الفقرة 12'), ['الفقرة', '12']);
    assert.deepEqual(words('第12段。'), ['第12段']);
  });

  it('ordinary slashes join nothing', () => {
    assert.deepEqual(words('and/or'), ['and', 'or']);
  });

  it('long lines are no trouble', () => {
    for (const text of ['A/1-', 'a-', 'A/', '1,', '[^', 'a’', '\u200Ea']) {
      const start = performance.now();
      words(text.repeat(50_000));
      assert.ok(performance.now() - start < 2_000, text);
    }
  });

  it('curly quotation marks close by themselves; an apostrophe opens nothing', () => {
    const opened = configuration.autoClosingPairs.map(({ open }) => open);
    assert.ok(['(', '[', '“', '‘', '«'].every((open) => opened.includes(open)));
    assert.ok(!opened.includes('’') && !opened.includes("'"));
    assert.ok(configuration.surroundingPairs.some(([open, close]) => open === '“' && close === '”'));
    // ’ is an apostrophe more often than not: as a bracket it would be without a partner.
    assert.ok(!configuration.brackets.flat().includes('’'));
  });
});
