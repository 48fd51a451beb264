import assert from 'node:assert/strict';
import type { Language } from '../../../server/src/citations/data/languages';
import { findNames, type FoundName } from '../../../server/src/citations/names/names';
import { unmark } from '../support/marked';

const find = (text: string, language: Language): FoundName[] => findNames(text, 0, text.length, language);

/** What a name is: ids, `~` for a short form, `body:` before that of a body, `?` where the tables do not have it. */
function described(name: FoundName): string {
  const ids = name.kind === 'instrument' ? name.instruments.join('+') : name.body;
  return `${name.kind === 'body' ? 'body:' : ''}${ids === '' && !name.short ? '?' : ids}${name.short ? '~' : ''}`;
}

/** `«…»` marks the names; `expected` says what they are. */
function check(marked: string, expected = '', language: Language = 'en'): void {
  const { text } = unmark(marked);
  const names = find(text, language);
  let shown = '';
  let at = 0;
  for (const { start, end } of names) {
    shown += `${text.slice(at, start)}«${text.slice(start, end)}»`;
    at = end;
  }
  assert.equal(shown + text.slice(at), marked);
  assert.equal(names.map(described).join(' '), expected, marked);
}

/** `[…]` behind the short form that the first name defines. */
function checkDefinition(text: string, expected: string | null): void {
  const first = find(text, 'en')[0];
  assert.ok(first?.kind === 'instrument', text);
  assert.equal(first.definedAs && text.slice(first.definedAs.start, first.definedAs.end), expected, text);
}

describe('Names: instruments of the table', () => {
  it('by their full names, as long as they are', () => {
    check('ratified the «Convention on the Rights of the Child» in 2037', 'crc');
    check(
      'the «Optional Protocol to the Convention on the Rights of the Child on a communications procedure» and',
      'crc-opic',
    );
    check(
      'the «International Covenant on Civil and Political Rights» and the «Charter of the United Nations»',
      'iccpr charter',
    );
    check(
      'the «Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime»',
      'trafficking-protocol',
    );
    check('the Conference of the Parties to the «United Nations Framework Convention on Climate Change»', 'unfccc');
  });

  it('with small differences', () => {
    check('the «Convention on the Elimination of Discrimination against Women»', 'cedaw');
    check('the «International Convention on the Protection of All Persons from Enforced Disappearance»', 'icpped');
    check('the «Covenant on Economic, Social, and Cultural Rights»', 'icescr');
    check(
      'the «International Convention on the Protection of the Rights of all Migrant Workers and members of their families»',
      'icrmw',
    );
    check('the «UN Convention against Corruption»', 'uncac');
    check('the «Optional protocol to Convention against Torture»', 'opcat');
    check(
      'the «Second Optional Protocol to the International Covenant on Civil and Political Rights aiming at abolishing the death penalty»',
      'iccpr-op2',
    );
  });

  it('over line ends and signs that nobody sees', () => {
    check('the «Convention on the\nRights of\u00a0the\u202fChild»', 'crc');
    check('the «Convention\r\non the Rights\u200e of the Child»', 'crc');
    check('the \u200e«Co\u200envention on the Rights of the Child» and «O\u00adHCHR»', 'crc body:ohchr');
    check('the «Conven\u00adtion on the Rights of the Child»', 'crc');
    check(
      'the «Inter\u2011American Convention on Protecting the Human Rights of Older Persons»',
      'inter-american-older-persons',
    );
    check("the «African Charter on Human and Peoples' Rights»", 'african-charter');
  });

  it('where the text ends within the name', () => {
    check('acceded to the «International Covenant on Civil», ', 'iccpr');
    check('acceded to the «Convention on the Rights of Persons with»', 'crpd');
  });

  it('of protocols by the short name of their treaty', () => {
    check('«Optional Protocol to CAT», «Second Optional Protocol to the ICCPR»', 'opcat iccpr-op2');
    check('the «Optional Protocols to the Convention on the Rights of the Child»', 'crc-opac+crc-opsc+crc-opic');
    check('the «Additional Protocols I» and «II to the Geneva Conventions»', 'geneva-ap1 geneva-ap2');
  });

  it('by number', () => {
    check('«ILO Conventions 169» and «189»', 'ilo-169 ilo-189');
    check('«Convention No. 87» and «ILO Convention No. 9»', 'ilo-87 ?');
    check('the «Forced Labour Convention, 1930 (No. 29)», of the', 'ilo-29');
  });
});

describe('Names: instruments that no table has', () => {
  it('end with their title', () => {
    check('the «Convention on the Lighting of Harbours and Quays», which entered', '?');
    check('the «Ruritanian Convention on Harbours» and the Government', '?');
    check('the «Council of Europe Convention on Lanterns» was signed', '?');
    check('the «Convention on Ropes, Nets and Sails», Ruritania reported', '?');
    check('the «Protocol V to the 1980 Convention»', '~');
    check('the «2014 Protocol to the ILO Forced Labour Convention».', '?');
    check('the «Protocol 12 to the Convention on Human Rights and Fundamental Freedoms»', '?');
    check('the «Convention on Harbours» in Belgium and', '?');
    check('the «Convention on Harbours» and the «Treaty on Quays»', '? ?');
    check('the «Inter-American Convention against Corruption»', '?');
    check('Ratify the «Lantern Convention» (Belgium)', '?');
  });

  it('and what is none', () => {
    check('the Conference of the Parties met in the Convention Centre');
    check('a Charter School, the Protocol Office, the Treaty Series and Charter-based bodies');
    check('a protocol, a national convention, the Constitutional Convention and an Agreement');
    check('the 2030 Agenda, the Sendai Framework, the Penal Code and the Political Declaration');
    check('Ms. Charter spoke; the Convention on mutual assistance between ports was drafted');
    check('the ILO Conventions and the Istanbul Protocol');
  });
});

describe('Names: short forms', () => {
  it('need an article', () => {
    check('article 4 of the «Convention», this «Covenant», its two «Optional Protocols»', '~ ~ ~');
    check('the «Convention» and «Protocol»', '~ ~');
    check('the «1971 Convention»', 'psychotropic-substances~');
    check('Convention and Covenant rights');
  });

  it('not where a longer name begins, even if it ends elsewhere', () => {
    check('the «1951 Convention relating to the Status of Refugees»', 'refugee-convention');
    check('the «1954 Convention for the Protection of Cultural Property in the Event of Armed Conflict»', 'hague-1954');
    check('the «1961 Convention» entered', 'reduction-of-statelessness+narcotic-drugs~');
    check('Ratify the «Convention on the»', '?');
    check('Ratify the «Optional Protocol to the International Covenant on»\n', '?');
  });

  it('the Charter where it is that of the United Nations', () => {
    check('the purposes and principles of the «Charter»', 'charter~');
    check('under Chapter VII of the «Charter»', 'charter~');
    check('the Organization, its «Charter» and', 'charter~');
    check('article 4 of the «Charter»', '~');
  });

  it('are defined in brackets', () => {
    checkDefinition('Convention on Harbour Lights (the Convention)', 'Convention');
    checkDefinition('Convention on Harbour Lights (hereinafter “the Convention”)', 'Convention');
    checkDefinition('Convention on Harbour Lights (hereinafter referred to as the Convention)', 'Convention');
    checkDefinition(
      'Geneva Convention relative to the Treatment of Prisoners of War ("Third Convention")',
      'Third Convention',
    );
    checkDefinition('Convention on Harbour Lights (CHL)', 'CHL');
    checkDefinition('Convention on Harbour Lights (COP27)', null);
    checkDefinition('Convention on Harbour Lights (Ruritania)', null);
    check('the «Convention on the Rights of the Child» (the «Convention»)', 'crc crc~');
    check('the «Convention on the Rights of the Child» («CRC»)', 'crc crc');
  });
});

describe('Names: abbreviations', () => {
  it('of treaties', () => {
    check('«ICCPR» and «OP-CRC-AC»', 'iccpr crc-opac');
    check('it ratified «CEDAW», article 12 of «CRC»', 'cedaw crc');
  });

  it('that a committee bears too', () => {
    check('«CEDAW» urged Ruritania', 'body:cedaw');
    check('the «CRC Committee» and «CRC» recommended', 'body:crc body:crc');
    check('the seminar on CAT in May');
  });

  it('not within symbols, addresses and other words', () => {
    check('CEDAW/C/KHM/CO/6, CRC/C/GC/34 and www.example.org/ICCPR');
    check('ICCPR-like');
  });
});

describe('Names: bodies', () => {
  it('by their names', () => {
    check('the «General Assembly» and the «Human Rights Council»', 'body:ga body:hrc');
    check('Recalling «Security Council» resolution 1325 (2000)', 'body:sc');
    check('the «Human Rights Council Advisory Committee»', 'body:hrc-ac');
    check('the «Committee on the Rights\nof the Child»', 'body:crc');
  });

  it('not those of others', () => {
    check('the Ruritanian Human Rights Committee and the Disability Action Council');
    check('the Security Council of Ruritania and the Council of Europe');
    check('the Committee on Lanterns, a committee');
  });

  it('by their nouns', () => {
    check('the «Council» noted that the «Committee» and the «Assembly»', 'body:~ body:~ body:~');
  });
});

describe('Names: other languages', () => {
  it('French', () => {
    check('la «Convention relative aux droits de l’enfant» et le «Pacte»', 'crc ~', 'fr');
    check('le «Conseil de sécurité» et la Commission nationale', 'body:sc', 'fr');
    check('le «Protocole facultatif» et la Convention sur les ports; le «Comité»', '~ body:~', 'fr');
  });

  it('Spanish', () => {
    check('la «Convención sobre los Derechos del Niño» y el «Pacto»', 'crc ~', 'es');
    check('la «Carta de las Naciones Unidas» y la Carta de los Puertos', 'charter', 'es');
  });

  it('without names in the tables', () => {
    check('Конвенция о правах ребенка', '', 'ru');
  });
});

describe('Names: any text', () => {
  it('is read in time linear in its length', () => {
    for (const soup of [
      'Convention on the Rights, ',
      'Protocol to the ',
      'CRC ',
      'Convention (the ',
      'the Council of ',
    ]) {
      const text = soup.repeat(10_000);
      const before = performance.now();
      find(text, 'en');
      assert.ok(performance.now() - before < 1_500, soup);
    }
  });

  it('within its limits', () => {
    const text = 'the Convention on the Rights of the Child';
    assert.deepEqual(findNames(text, 4, 14, 'en'), []);
    assert.deepEqual(findNames('', 0, 0, 'en'), []);
  });
});
