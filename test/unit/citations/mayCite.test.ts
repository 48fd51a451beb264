import assert from 'node:assert/strict';
import type { Language } from '../../../server/src/citations/data/languages';
import { lexiconOf } from '../../../server/src/citations/lexicon';
import { mayCite } from '../../../server/src/citations/mayCite';
import { instrumentNames } from '../../../server/src/citations/names/instrumentNames';
import { SHARED } from '../../../server/src/citations/names/vocabulary';
import { BODIES } from '../../../server/src/citations/data/bodies';

describe('Citations: whether a text may hold any', () => {
  const may = (text: string, language: Language = 'en'): boolean => mayCite(text, 0, text.length, language);
  const yes = (text: string, language?: Language): void => assert.ok(may(text, language), text);
  const no = (text: string, language?: Language): void => assert.ok(!may(text, language), text);

  it('not in words that cite nothing', () => {
    no('');
    no('The Government of Ruritania welcomed 12 visitors from OHCHR in June 2037.');
    no('the Secretary-General, the General Assembly and the Human Rights Council; 24 per cent and/or more (a)');
    no('a reparable particle, an annexation, a sectional interest, the presentation');
  });

  it('with every word that a citation begins with', () => {
    for (const word of lexiconOf('en').wordsFor(new Set(['locator', 'resolution', 'decision', 'ibid', 'present']))) {
      yes(`as in ${word} 3`);
      yes(word.toUpperCase());
    }
    yes('general comment No. 3');
    yes('la recomendación general núm. 3');
    yes('the Treaty Series');
  });

  it('with every name of an instrument', () => {
    for (const language of ['en', 'fr', 'es'] as const)
      for (const { name } of instrumentNames(language)) yes(`« ${name} », 12`, language);
    for (const abbreviation of SHARED.keys()) yes(`a party to ${abbreviation}`);
  });

  it('in French and Spanish', () => {
    no('Le Gouvernement a accueilli 12 visiteurs en juin 2037.', 'fr');
    yes('au titre de l’annexe', 'fr');
    yes('le présent document', 'fr');
    no('El Gobierno recibió a 12 visitantes en junio de 2037.', 'es');
    yes('véanse los párrs. 3 y 4', 'es');
    yes('ese párra\u00adfo', 'es');
  });

  it('always where words are written otherwise', () => {
    for (const language of ['ar', 'ru', 'zh'] as const) yes('12', language);
  });

  it('with the symbols of every body', () => {
    for (const { prefix } of BODIES) if (prefix !== '') yes(`see ${prefix}/12/3`);
    yes('a-hrc-57-78');
    yes('A\\HRC\\57\\78');
  });

  it('with a number that has an oblique', () => {
    yes('60/251 of 15 March 2006');
    yes('KHM 1/2025');
    no('and / or, he/she, 12 / 14');
  });

  it('signs that one does not see hide nothing', () => {
    yes('para\u200egraph 12');
    yes('the Con\u00advention');
    yes('\u200eA\u200e/HRC/57/78');
    yes('annex\u00a0II');
    yes('Ibid¹');
  });

  it('looks at no more than its part of the text', () => {
    const text = 'paragraph 12 of our annex';
    assert.ok(!mayCite(text, 10, text.length - 6, 'en'));
    assert.ok(mayCite(text, 10, text.length, 'en'));
  });
});
