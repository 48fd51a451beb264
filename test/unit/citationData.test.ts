import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  BODIES,
  bodyById,
  bodyNamed,
  bodyOfSymbol,
  FIRST_COMPONENTS,
  nounOfBody,
} from '../../server/src/citations/data/bodies';
import { LETTER_TYPES, letterType } from '../../server/src/citations/data/communications';
import { CODES_INSTEAD, COUNTRIES, countryOfCode, OTHER_CODES } from '../../server/src/citations/data/countries';
import {
  generalComment,
  GENERAL_COMMENTS,
  generalCommentsOf,
  generalCommentWithSymbol,
  isYearOf,
} from '../../server/src/citations/data/generalComments';
import {
  COUNTED,
  hasProvision,
  instrumentById,
  INSTRUMENTS,
  instrumentsNamed,
  namesOfInstrument,
  nounOfInstrument,
  type Instrument,
} from '../../server/src/citations/data/instruments';
import { kindOfWord, WORDS, wordsOf, type Language } from '../../server/src/citations/data/languages';
import {
  GENERAL_ASSEMBLY_PINS,
  kindByNumber,
  numberingOf,
  NUMBERINGS,
  sessionsOfNumber,
} from '../../server/src/citations/data/resolutionNumbers';
import {
  SECURITY_COUNCIL_RESOLUTIONS,
  yearsOfResolution,
} from '../../server/src/citations/data/securityCouncilResolutions';
import {
  BODIES_WITH_SESSIONS,
  HUMAN_RIGHTS_COUNCIL_SESSIONS,
  LAST_REGULAR_SESSION,
  yearsOfSession,
} from '../../server/src/citations/data/sessions';
import { CORPUS, isHere } from '../corpus/support/corpus';

function assertUnique(values: readonly string[]): void {
  const seen = new Set<string>();
  for (const value of values) {
    assert.ok(!seen.has(value), `${value} stands twice`);
    seen.add(value);
  }
}

describe('Citation data: bodies', () => {
  const prefixesOf = ({ prefix, otherPrefixes }: (typeof BODIES)[number]) => [prefix, ...(otherPrefixes ?? [])];
  const prefixes = BODIES.flatMap(prefixesOf);

  it('ids and prefixes are unique, and there are many', () => {
    assertUnique(BODIES.map(({ id }) => id));
    assertUnique(prefixes);
    assert.ok(prefixes.length >= 120, String(prefixes.length));
  });

  it('every prefix has the shape of the beginning of a symbol', () => {
    for (const prefix of prefixes) assert.match(prefix, /^[A-Z]+(?:\.\d+)?(?:\/[A-Z][A-Za-z]*(?:\.[A-Za-z0-9]+)*)*$/);
  });

  it('every prefix leads back to its body', () => {
    for (const body of BODIES) {
      for (const prefix of prefixesOf(body)) {
        assert.equal(bodyOfSymbol(prefix), body);
        assert.equal(bodyOfSymbol(`${prefix}/2025/1`), body);
      }
    }
  });

  it('no body has a second prefix that its first already covers', () => {
    for (const { id, prefix, otherPrefixes } of BODIES) {
      for (const other of otherPrefixes ?? []) assert.ok(!/^[/.]/.test(other.replace(prefix, '')), `${id}: ${other}`);
    }
  });

  it('symbols find the body that issued them', () => {
    const cases: Record<string, string> = {
      'A/80/188': 'ga',
      'A/ES-10/273': 'ga',
      'A/RES/60/251': 'ga',
      'A/C.3/80/L.27': 'ga-c3',
      'A/HRC/54/72': 'hrc',
      'A/HRC/RES/S-28/1': 'hrc',
      'A/HRC/WG.6/34/SVN/2': 'upr-wg',
      'A/HRC/EMRIP/2025/2': 'emrip',
      'A/CONF.230/2025/2': 'conference',
      'S/RES/1325 (2000)': 'sc',
      'S/2025/284': 'sc',
      'E/2025/28': 'ecosoc',
      'E/C.1/3': 'ecosoc',
      'E/C.12/GC/24': 'cescr',
      'E/C.19/2025/L.3': 'pfii',
      'E/CN.6/2025/3': 'csw',
      'E/CN.4/Sub.2/2005/17': 'subcommission',
      'E/ICEF/2025/20': 'unicef',
      'DP/FPA/2025/1': 'unfpa',
      'DP/2025/23': 'undp',
      'TD/B(S-XXXIII)/1': 'tdb',
      'UNEP/EA.5/Res.14': 'unea',
      'HSP/EB.2025/INF/6': 'habitat-eb',
      'CCPR/CO/70/ARG': 'ccpr',
      'CEDAW/C/KHM/CO/6': 'cedaw',
      'CAT/OP/GC/1': 'spt',
      'NPT/CONF.2020/1': 'npt-conf',
    };
    for (const [symbol, id] of Object.entries(cases)) assert.equal(bodyOfSymbol(symbol)?.id, id, symbol);
    assert.equal(bodyOfSymbol('X/1'), undefined);
    assert.equal(bodyOfSymbol(''), undefined);
  });

  it('every treaty body monitors an instrument of the table', () => {
    const bodies = BODIES.filter(({ kind }) => kind === 'treaty body').filter(({ id }) => !id.startsWith('hri'));
    assert.equal(bodies.length, 10);
    for (const { id, instrument } of bodies) {
      assert.match(instrumentById(instrument ?? '')?.kind ?? `${id} has none`, /^(treaty|protocol)$/);
    }
    for (const { id, instrument } of BODIES) {
      if (instrument !== undefined) assert.ok(instrumentById(instrument), `${id}: ${instrument}`);
    }
  });

  it('names are found whatever their case and apostrophe', () => {
    assert.equal(bodyNamed('Human Rights Council')?.id, 'hrc');
    assert.equal(bodyNamed('Conseil de sécurité')?.id, 'sc');
    assert.equal(bodyNamed("Comité des droits de l'homme")?.id, 'ccpr');
    assert.equal(bodyNamed('Comité de los Derechos del Niño')?.id, 'crc');
    assert.equal(bodyNamed('fourth committee')?.id, 'ga-c4');
    assert.equal(bodyNamed('Disability Action Council'), undefined);
    assertUnique(BODIES.flatMap(({ names }) => [names.en, names.fr ?? `fr ${names.en}`, names.es ?? `es ${names.en}`]));
  });

  it('the common noun of a name', () => {
    const nounOf = (id: string) => nounOfBody(bodyById(id)!);
    assert.equal(nounOf('ga'), 'Assembly');
    assert.equal(nounOf('hrc'), 'Council');
    assert.equal(nounOf('cat'), 'Committee');
    assert.equal(nounOf('spt'), 'Subcommittee');
    assert.equal(nounOf('upr-wg'), 'Working Group');
    assert.equal(nounOf('secretariat'), 'Secretariat');
  });

  it('what a symbol can begin with', () => {
    for (const first of ['A', 'S', 'E', 'CEDAW', 'FCCC', 'GEGN']) assert.ok(FIRST_COMPONENTS.has(first), first);
    for (const first of ['B', 'HTTP', 'A/HRC']) assert.ok(!FIRST_COMPONENTS.has(first), first);
  });
});

describe('Citation data: instruments', () => {
  it('ids are unique, and there are many', () => {
    assertUnique(INSTRUMENTS.map(({ id }) => id));
    assertUnique(INSTRUMENTS.map(({ names }) => names.en));
    assert.ok(INSTRUMENTS.length >= 70, String(INSTRUMENTS.length));
  });

  it('years, counts and names are sane', () => {
    for (const instrument of INSTRUMENTS) {
      const { id, year, last, names } = instrument;
      assert.ok(year >= 1926 && year <= 2025, `${id}: ${year}`);
      assert.ok(last === undefined || (last >= 3 && last <= 400), `${id}: ${last}`);
      for (const name of namesOfInstrument(instrument)) assert.doesNotMatch(name, /^the |\s$|'/i, id);
      assert.ok(names.en.length > 8, id);
      assert.ok(nounOfInstrument(instrument), id);
    }
  });

  it('the numbers of articles that everyone knows', () => {
    const known: Record<string, number> = {
      charter: 111,
      udhr: 30,
      iccpr: 53,
      'iccpr-op1': 14,
      icescr: 31,
      icerd: 25,
      cedaw: 30,
      cat: 33,
      opcat: 37,
      crc: 54,
      icrmw: 93,
      crpd: 50,
      icpped: 45,
      undrip: 46,
      'refugee-convention': 46,
      vclt: 85,
      'geneva-4': 159,
      'rome-statute': 128,
      unclos: 320,
      'paris-agreement': 29,
      cbd: 42,
      'nelson-mandela-rules': 122,
      'bangkok-rules': 70,
      'ilo-169': 44,
    };
    for (const [id, last] of Object.entries(known)) assert.equal(instrumentById(id)?.last, last, id);
    const covenant = instrumentById('iccpr')!;
    assert.equal(hasProvision(covenant, 53), true);
    assert.equal(hasProvision(covenant, 54), false);
    assert.equal(hasProvision(covenant, 0), false);
    assert.equal(hasProvision(instrumentById('colonial-independence')!, 5), undefined);
  });

  it('what was counted in a text has its number', () => {
    assert.equal(COUNTED.size, 43);
    for (const id of COUNTED) assert.ok(instrumentById(id)?.last !== undefined, id);
  });

  it('a protocol belongs to an older instrument, and shares its number in the Treaty Series', () => {
    for (const { id, parent, year, treatySeries } of INSTRUMENTS) {
      if (parent === undefined) continue;
      const instrument = instrumentById(parent);
      assert.ok(instrument !== undefined && instrument.year <= year, `${id}: ${parent}`);
      const apart = ['refugee-protocol', 'montreal-protocol']; // registered on their own
      if (treatySeries === undefined || instrument.treatySeries === undefined || apart.includes(id)) continue;
      assert.equal(treatySeries[1], instrument.treatySeries[1], id);
    }
  });

  it('one number in the Treaty Series is one instrument with its protocols', () => {
    const family = ({ id, parent }: Instrument) => (parent === 'cartagena-protocol' ? 'cbd' : (parent ?? id));
    const families = new Map<number, string>();
    for (const instrument of INSTRUMENTS) {
      const number = instrument.treatySeries?.[1];
      if (number === undefined) continue;
      assert.equal(families.get(number) ?? family(instrument), family(instrument), String(number));
      families.set(number, family(instrument));
    }
  });

  it('the resolution that adopted it is of its year', () => {
    for (const { id, resolution, year } of INSTRUMENTS) {
      if (resolution === undefined) continue;
      const old = /^(\d+)(?: [A-Z])? \(([A-Z-]+)\)$/.exec(resolution);
      if (old !== null) {
        assert.deepEqual(sessionsOfNumber(Number(old[1])).includes(old[2] ?? ''), true, `${id}: ${resolution}`);
        continue;
      }
      const session = /^(\d+)\/\d+$/.exec(resolution);
      assert.ok(session, `${id}: ${resolution}`);
      const { first, last = first } = yearsOfSession('ga', Number(session[1]))!;
      // The General Assembly endorsed some that others had adopted before.
      assert.ok(first - 2 <= year && year <= last, `${id}: ${resolution} of ${first}, not ${year}`);
    }
  });

  it('names, short names and abbreviations lead to it', () => {
    assert.deepEqual(
      instrumentsNamed('ICCPR').map(({ id }) => id),
      ['iccpr'],
    );
    assert.deepEqual(
      instrumentsNamed("African Charter on Human and Peoples' Rights").map(({ id }) => id),
      ['african-charter'],
    );
    assert.deepEqual(
      instrumentsNamed('1961 Convention').map(({ id }) => id),
      ['reduction-of-statelessness', 'narcotic-drugs'],
    );
    assert.equal(instrumentsNamed('Indigenous and Tribal Peoples Convention, 1989 (No. 169)')[0]?.id, 'ilo-169');
    assert.deepEqual(instrumentsNamed('Criminal Code'), []);
    for (const instrument of INSTRUMENTS) {
      for (const name of namesOfInstrument(instrument)) assert.ok(instrumentsNamed(name).includes(instrument), name);
    }
  });

  it('a name is shared only where reports share it', () => {
    const shared = new Set(INSTRUMENTS.flatMap(namesOfInstrument).filter((name) => instrumentsNamed(name).length > 1));
    assert.deepEqual([...shared].sort(), ['1961 Convention']);
  });

  it('the common noun of a name', () => {
    const nounOf = (id: string) => nounOfInstrument(instrumentById(id)!);
    assert.equal(nounOf('iccpr'), 'Covenant');
    assert.equal(nounOf('cedaw-op'), 'Optional Protocol');
    assert.equal(nounOf('geneva-ap1'), 'Protocol');
    assert.equal(nounOf('udhr'), 'Declaration');
    assert.equal(nounOf('oau-refugee'), 'Convention');
    assert.equal(nounOf('ilo-87'), 'Convention');
    assert.equal(nounOf('bangkok-rules'), 'Rules');
  });
});

describe('Citation data: general comments', () => {
  const committees = [...new Set(GENERAL_COMMENTS.map(({ committee }) => committee))];

  it('each committee numbers from 1 without a gap, and its years never fall', () => {
    assert.equal(committees.length, 10);
    for (const committee of committees) {
      let year = 0;
      generalCommentsOf(committee).forEach((comment, index) => {
        assert.equal(comment.number, index + 1);
        assert.equal(generalComment(committee, comment.number), comment);
        assert.ok(comment.year >= year && comment.year <= 2025, `${committee} ${comment.number}: ${comment.year}`);
        year = comment.year;
      });
      assert.equal(bodyById(committee)?.kind, 'treaty body');
    }
  });

  it('their last ones', () => {
    const last = Object.fromEntries(committees.map((committee) => [committee, generalCommentsOf(committee).length]));
    assert.deepEqual(last, {
      ccpr: 37,
      cescr: 27,
      cerd: 39,
      cedaw: 40,
      cat: 4,
      spt: 1,
      crc: 26,
      cmw: 8,
      crpd: 8,
      ced: 1,
    });
    assert.equal(generalComment('ccpr', 38), undefined);
    assert.equal(generalComment('nobody', 1), undefined);
  });

  it('symbols agree with committee, number and year', () => {
    assertUnique(
      GENERAL_COMMENTS.flatMap(({ symbol, revisedAs }) => [symbol, revisedAs]).filter((one) => typeof one === 'string'),
    );
    for (const { committee, number, year, symbol, revisedAs, publishedIn } of GENERAL_COMMENTS) {
      const what = `${committee} ${number}`;
      assert.equal(symbol === null, publishedIn !== undefined, what);
      for (const one of [symbol, revisedAs]) {
        if (one === null || one === undefined) continue;
        assert.equal(bodyOfSymbol(one)?.id, committee, what);
        assert.equal(generalCommentWithSymbol(one)?.number, number, what);
        const own = /\/GC\/(?:(\d{4})\/)?(\d+)(?:\/Rev\.1)?$/.exec(one);
        if (own !== null) {
          assert.equal(Number(own[2]), number, what);
          assert.equal(Number(own[1] ?? year), year, what);
          continue;
        }
        const dated = /^E\/C\.12\/(\d{4})\/\d+$|^CEDAW\/C\/(\d{4})\/WP\.1\/R$/.exec(one);
        if (dated !== null) assert.ok(Math.abs(Number(dated[1] ?? dated[2]) - year) <= 1, what);
        else assert.match(one, /^CCPR\/C\/21\/Rev\.[12]\/Add\.(?:[4-9]|1[0-3])(?:\/Rev\.1)?$/, what);
      }
    }
  });

  it('the Human Rights Committee’s addenda follow its numbers', () => {
    for (const { number, symbol } of generalCommentsOf('ccpr').slice(21, 31)) {
      assert.equal(Number(/\/Add\.(\d+)/.exec(symbol ?? '')?.[1]), number - 18);
    }
  });

  it('joint ones name each other', () => {
    const joint = GENERAL_COMMENTS.filter((comment) => comment.joint !== undefined);
    assert.equal(joint.length, 10);
    for (const { committee, number, year, joint: other } of joint) {
      const twin = generalComment(other!.committee, other!.number)!;
      assert.deepEqual(twin.joint, { committee, number });
      assert.equal(twin.year, year);
    }
  });

  it('two committees recommend, the others comment', () => {
    for (const { committee, word } of GENERAL_COMMENTS) {
      assert.equal(word, ['cerd', 'cedaw'].includes(committee) ? 'recommendation' : 'comment');
    }
  });

  it('years that documents vary in are none but the next ones', () => {
    for (const { committee, number, year, alsoYears = [] } of GENERAL_COMMENTS) {
      for (const other of alsoYears) {
        const revised = committee === 'cedaw' ? number === 31 : committee === 'crc' && number === 18;
        const first = committee === 'cat' && number === 1; // a draft of it was made public in 1996
        assert.ok(other === year + 1 || revised || first, `${committee} ${number}: ${other}`);
      }
    }
    assert.ok(isYearOf(generalComment('ccpr', 34)!, 2011));
    assert.ok(!isYearOf(generalComment('ccpr', 34)!, 2012));
    assert.ok(isYearOf(generalComment('cat', 2)!, 2008));
  });
});

describe('Citation data: Security Council resolutions', () => {
  it('cover every number from the first to the last, year by year', () => {
    let next = 1;
    let year = 1946;
    for (const resolutions of SECURITY_COUNCIL_RESOLUTIONS) {
      assert.equal(resolutions.first, next);
      assert.ok(resolutions.last >= resolutions.first);
      assert.equal(resolutions.year, year++);
      next = resolutions.last + 1;
    }
    assert.equal(year, 2026);
    assert.equal(next, 2812);
  });

  it('know their years', () => {
    const known: Record<number, number> = {
      1: 1946,
      106: 1955,
      132: 1959,
      178: 1963,
      242: 1967,
      338: 1973,
      425: 1978,
      687: 1991,
      1244: 1999,
      1325: 2000,
      1373: 2001,
      1540: 2004,
      1738: 2006,
      2085: 2012,
      2086: 2013,
      2195: 2014,
      2451: 2018,
      2452: 2019,
      2503: 2019,
      2504: 2020,
      2672: 2023,
      2721: 2023,
      2767: 2024,
      2803: 2025,
      2811: 2025,
    };
    for (const [number, year] of Object.entries(known)) assert.equal(yearsOfResolution(Number(number)), year, number);
    for (const number of [0, -1, 1.5, 2812, NaN]) assert.equal(yearsOfResolution(number), undefined);
  });
});

describe('Citation data: sessions', () => {
  it('go up with the years, without a gap', () => {
    for (const body of BODIES_WITH_SESSIONS) {
      assert.ok(bodyById(body), body);
      const sessions = Array.from({ length: 200 }, (_, index) => yearsOfSession(body, index));
      const first = sessions.findIndex((years) => years !== undefined);
      const known = sessions.slice(first, sessions.findLastIndex((years) => years !== undefined) + 1);
      assert.ok(known.length > 10, body);
      let year = 0;
      known.forEach((years, index) => {
        assert.ok(
          years !== undefined && years.first >= year && (years.last ?? 0) >= years.first,
          `${body} ${first + index}`,
        );
        year = years.first;
      });
      assert.ok(year <= 2026, body);
      assert.equal(yearsOfSession(body, 0), undefined);
      assert.equal(yearsOfSession(body, 1.5), undefined);
    }
  });

  it('of the General Assembly', () => {
    assert.deepEqual(yearsOfSession('ga', 1), { first: 1946, last: 1946 });
    assert.deepEqual(yearsOfSession('ga', 60), { first: 2005, last: 2006 });
    assert.deepEqual(yearsOfSession('ga', 80), { first: 2025, last: 2026 });
    assert.equal(yearsOfSession('ga', LAST_REGULAR_SESSION + 1), undefined);
    assert.equal(yearsOfSession('ga', 'S-10')?.first, 1978);
    assert.equal(yearsOfSession('ga', 'S-32')?.first, 2021);
    assert.equal(yearsOfSession('ga', 'S-33'), undefined);
    assert.deepEqual(yearsOfSession('ga', 'ES-10'), { first: 1997 });
    assert.deepEqual(yearsOfSession('ga', 'ES-11'), { first: 2022 });
    assert.equal(yearsOfSession('ga', 'ES-12'), undefined);
    for (const wrong of ['S-', 'S-0', 'ES-x', '60', '']) assert.equal(yearsOfSession('ga', wrong), undefined, wrong);
  });

  it('of the Human Rights Council', () => {
    assert.equal(yearsOfSession('hrc', 1)?.first, 2006);
    assert.equal(yearsOfSession('hrc', 54)?.first, 2023);
    assert.equal(yearsOfSession('hrc', 60)?.first, 2025);
    assert.equal(yearsOfSession('hrc', 'S-28')?.first, 2018);
    assert.equal(yearsOfSession('hrc', 'S-38')?.first, 2025);
    assert.equal(yearsOfSession('hrc', 'S-40'), undefined);
    assert.equal(HUMAN_RIGHTS_COUNCIL_SESSIONS[53]?.resolutions, 36);
    for (const { resolutions } of HUMAN_RIGHTS_COUNCIL_SESSIONS) assert.ok(resolutions < 101);
  });

  it('of the others, where documents tell them', () => {
    const known: Record<string, Record<number, number>> = {
      ecosoc: { 5: 1947, 24: 1957, 42: 1967, 48: 1970, 62: 1977, 63: 1977 },
      ccpr: { 16: 1982, 27: 1986, 32: 1988, 62: 1998, 102: 2011, 106: 2012, 128: 2020 },
      cescr: { 21: 1999, 29: 2002, 35: 2005, 59: 2016, 69: 2021, 73: 2023, 78: 2025 },
      cerd: { 56: 2000, 64: 2004, 75: 2009, 83: 2013, 102: 2020, 106: 2022, 115: 2025 },
      cedaw: { 20: 1999, 47: 2010, 67: 2017, 84: 2023 },
      cat: { 7: 1991, 9: 1992, 54: 2015, 60: 2017, 67: 2019, 69: 2020, 72: 2021, 79: 2024 },
      crc: { 8: 1995, 40: 2005 },
      cmw: { 31: 2019, 32: 2021, 37: 2023, 39: 2024, 40: 2025 },
      crpd: { 27: 2022 },
      ced: { 19: 2020, 21: 2021, 23: 2022 },
      'upr-wg': { 8: 2010, 12: 2011, 20: 2014, 34: 2019, 48: 2025 },
      ilc: { 53: 2001, 71: 2019, 72: 2021, 77: 2026 },
      csw: { 64: 2020, 69: 2025 },
      cnd: { 68: 2025 },
    };
    for (const [body, sessions] of Object.entries(known)) {
      for (const [session, year] of Object.entries(sessions)) {
        assert.deepEqual(yearsOfSession(body, Number(session)), { first: year, last: year }, `${body} ${session}`);
      }
    }
  });
});

describe('Citation data: how resolutions are numbered', () => {
  it('one way at a time for each body', () => {
    for (const { body, from, to, decisionsFrom, decisionSymbol, symbol } of NUMBERINGS) {
      assert.ok(bodyById(body), body);
      assert.equal(bodyOfSymbol(`${symbol}/1`)?.id, body);
      assert.ok(to === undefined || to > from);
      assert.equal(decisionsFrom === undefined, decisionSymbol === undefined);
      const others = NUMBERINGS.filter(
        (other) => other.body === body && other.from <= from && (other.to ?? from) >= from,
      );
      // Sessions to the sixty-third and years from 1946 do not meet.
      assert.equal(others.length, 1, `${body} ${from}`);
    }
  });

  it('by session and year', () => {
    assert.equal(numberingOf('ga', 21)?.style, 'number (session)');
    assert.equal(numberingOf('ga', 31)?.style, 'session/number');
    assert.equal(numberingOf('sc', 2000)?.style, 'number (year)');
    assert.equal(numberingOf('ecosoc', 48)?.style, 'number (session)');
    assert.equal(numberingOf('ecosoc', 2006)?.style, 'year/number');
    assert.equal(numberingOf('hrc', 54)?.symbol, 'A/HRC/RES');
    assert.equal(numberingOf('chr', 2010), undefined);
    assert.equal(numberingOf('nobody', 1), undefined);
  });

  it('decisions by their numbers', () => {
    assert.equal(kindByNumber('hrc', 57, 114), 'decision');
    assert.equal(kindByNumber('hrc', 54, 36), 'resolution');
    assert.equal(kindByNumber('ecosoc', 2006, 246), 'decision');
    assert.equal(kindByNumber('ecosoc', 2006, 46), 'resolution');
    assert.equal(kindByNumber('ga', 31, 308), 'decision');
    assert.equal(kindByNumber('ga', 79, 331), 'resolution');
    assert.equal(kindByNumber('ga', 60, 551), 'decision');
    assert.equal(kindByNumber('sc', 2000, 1325), undefined);
    assert.equal(kindByNumber('ga', 21, 2200), undefined);
  });

  it('the first thirty sessions are pinned in order', () => {
    let before = 0;
    for (const [session, first, last] of GENERAL_ASSEMBLY_PINS) {
      assert.ok(first > before && last >= first, session);
      before = last;
    }
    assert.equal(before, 3541);
    assertUnique(GENERAL_ASSEMBLY_PINS.map(([session]) => session));
    assert.deepEqual(sessionsOfNumber(217), ['III']);
    assert.deepEqual(sessionsOfNumber(2200), ['XXI']);
    assert.deepEqual(sessionsOfNumber(2230), ['XXI', 'S-V']);
    assert.deepEqual(sessionsOfNumber(3541), ['XXX']);
    for (const number of [0, 3542, 1.5]) assert.deepEqual(sessionsOfNumber(number), []);
  });
});

describe('Citation data: countries', () => {
  it('codes are three capitals, names are unique', () => {
    const codes = Object.keys(COUNTRIES);
    assert.ok(codes.length >= 195);
    for (const code of [...codes, ...Object.keys(CODES_INSTEAD)]) assert.match(code, /^[A-Z]{3}$/);
    assertUnique([...codes, ...Object.keys(OTHER_CODES), ...Object.keys(CODES_INSTEAD)]);
    assertUnique([...Object.values(COUNTRIES), ...Object.values(OTHER_CODES)]);
    assert.deepEqual(codes, [...codes].sort());
  });

  it('codes used instead lead to real ones', () => {
    for (const code of Object.values(CODES_INSTEAD)) assert.ok(Object.hasOwn(COUNTRIES, code), code);
    assert.equal(countryOfCode('KHM'), 'Cambodia');
    assert.equal(countryOfCode('ROM'), 'Romania');
    assert.equal(countryOfCode('YUG'), 'Yugoslavia');
    for (const code of ['XXX', 'khm', '', 'constructor']) assert.equal(countryOfCode(code), undefined, code);
  });
});

describe('Citation data: letters before communications', () => {
  it('are capitals, each once', () => {
    assertUnique(LETTER_TYPES.map(({ letters }) => letters));
    for (const { letters, meaning } of LETTER_TYPES) {
      assert.match(letters, /^[A-Z]{2,3}(?:\/[A-Z]{2,3})?$/);
      assert.ok(meaning.length > 5);
    }
    assert.equal(letterType('UA')?.meaning, 'urgent appeal');
    assert.equal(letterType('OTH')?.withoutCountry, true);
    assert.equal(letterType('KHM'), undefined);
  });
});

describe('Citation data: words of the languages', () => {
  it('a word names one thing in a language', () => {
    assertUnique(WORDS.map(({ language, text }) => `${language} ${text.toLowerCase()}`));
    for (const { text, seen } of WORDS) {
      assert.ok(text.length > 0 && text === text.trim());
      assert.ok(Number.isInteger(seen) && seen >= 0, text);
    }
  });

  it('every language has paragraphs and resolutions that were seen', () => {
    for (const language of ['en', 'fr', 'es', 'ar', 'zh', 'ru'] as const) {
      for (const kind of ['paragraph', 'resolution', 'ibid', 'above', 'below'] as const) {
        assert.ok(
          wordsOf(language, kind).some(({ seen }) => seen > 0),
          `${language} ${kind}`,
        );
      }
    }
  });

  it('words are found whatever their case', () => {
    assert.equal(kindOfWord('fr', 'par.'), 'paragraph');
    assert.equal(kindOfWord('es', 'Párrs.'), 'paragraph');
    assert.equal(kindOfWord('ru', 'Там же'), 'ibid');
    assert.equal(kindOfWord('ar', 'الفقرة'), 'paragraph');
    assert.equal(kindOfWord('zh', '号决议'), 'resolution');
    assert.equal(kindOfWord('en', 'párr.'), undefined);
  });
});

// ---------------------------------------------------------------------------------------------------------------------
// The tables against real documents

/** Folders of documents in plain text; with UN_REPORT_SCALE the unpacked scale set as well. */
const folders = [
  join(CORPUS, 'seed-txt'),
  ...(process.env.UN_REPORT_SCALE === undefined ? [] : [process.env.UN_REPORT_SCALE]),
];

/** A document with its lines joined and what is invisible taken out. */
const plain = (text: string) =>
  text
    .replace(/[\u200b-\u200f\ufeff]/g, '')
    .replaceAll('\u2011', '-')
    .replace(/\s+/g, ' ');

describe('Citation data: the corpus', function () {
  this.timeout(120_000);

  let documents: { name: string; text: string }[] = [];

  before(function () {
    if (!isHere) {
      console.log('      skipped: there is no ../shared/corpus beside this checkout');
      this.skip();
    }
    documents = folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => ({ name, text: plain(readFileSync(join(folder, name), 'utf8')) })),
    );
    documents.push({ name: 'sample', text: plain(readFileSync(join(CORPUS, 'sample-A_HRC_60_Cambodia.txt'), 'utf8')) });
  });

  /** Compares every find; what disagrees must be one of the documents' own mistakes. */
  function compare(
    pattern: RegExp,
    judge: (found: RegExpExecArray, text: string) => boolean | undefined,
    mistakes: readonly string[] = [],
    atLeast = 1,
  ): void {
    let agree = 0;
    const disagree = new Set<string>();
    for (const { name, text } of documents) {
      for (const found of text.matchAll(pattern)) {
        const verdict = judge(found, text);
        if (verdict === true) agree++;
        if (verdict === false && !mistakes.some((mistake) => found[0].includes(mistake))) {
          disagree.add(`${name}: ${text.slice(Math.max(0, found.index - 60), found.index + found[0].length)}`);
        }
      }
    }
    assert.deepEqual([...disagree], []);
    assert.ok(agree >= atLeast, `only ${agree} were found`);
  }

  it('Security Council resolutions are of the year that stands behind them', () => {
    compare(
      /(?:Security Council resolutions? (?:\d+ \(\d{4}\)(?:, | and )?)*|S\/RES\/)(\d{1,4}) \((\d{4})\)/g,
      ([, number, year]) => yearsOfResolution(Number(number)) === Number(year),
      ['1325 (2005)', '1648 (2009)'],
      20,
    );
  });

  it('general comments are of the year that stands behind them', () => {
    const committees: Record<string, string> = {
      'Human Rights Committee': 'ccpr',
      'Committee on Economic, Social and Cultural Rights': 'cescr',
      'Committee on the Elimination of Racial Discrimination': 'cerd',
      'Committee on the Elimination of Discrimination against Women': 'cedaw',
      'Committee against Torture': 'cat',
      'Committee on the Rights of the Child': 'crc',
      'Committee on the Rights of Persons with Disabilities': 'crpd',
    };
    const names = Object.keys(committees).join('|');
    compare(
      new RegExp(
        `(?<!adopted by the )(${names}),? (?:in its )?general (comment|recommendation) No\\. (\\d+) \\((\\d{4})\\)`,
        'g',
      ),
      ([, name, word, number, year]) => {
        const comment = generalComment(committees[name ?? ''] ?? '', Number(number));
        return comment !== undefined && isYearOf(comment, Number(year)) && comment.word === word;
      },
      [],
      1,
    );
    compare(
      new RegExp(`general (comment|recommendation) No\\. (\\d+) \\((\\d{4})\\) of the (${names})`, 'g'),
      ([, word, number, year, name]) => {
        const comment = generalComment(committees[name ?? ''] ?? '', Number(number));
        return comment !== undefined && isYearOf(comment, Number(year)) && comment.word === word;
      },
      ['No. 7 (2020) of the Committee on the Rights of the Child'],
      1,
    );
  });

  it('symbols of general comments are in the table', () => {
    compare(
      /\b(?:CCPR|CEDAW|CERD|CAT|CRC|CRPD|CED|CMW|E)\/C(?:\.12)?\/GC\/\d+\b/g,
      ([symbol]) => generalCommentWithSymbol(symbol) !== undefined,
      [],
      0,
    );
  });

  it('articles that are cited exist', () => {
    const instruments = INSTRUMENTS.filter(({ last, unit }) => last !== undefined && unit === 'article');
    const names = instruments.flatMap(({ names: { en }, shortNames = [] }) => [en, ...shortNames]);
    const alternatives = [...new Set(names)]
      .filter((name) => instrumentsNamed(name).length === 1)
      .sort((a, b) => b.length - a.length)
      .map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
    compare(
      new RegExp(
        `\\b[Aa]rt(?:icles?|s?\\.) (\\d+)(?: \\([^)]{1,4}\\))* of the (${alternatives.join('|')})(?! and its)`,
        'g',
      ),
      ([, article, name]) => hasProvision(instrumentsNamed(name ?? '')[0]!, Number(article)),
      [],
      20,
    );
  });

  it('volumes and numbers of the Treaty Series agree', () => {
    const volumes = new Map<number, number[]>();
    for (const { treatySeries } of INSTRUMENTS) {
      if (treatySeries === undefined) continue;
      volumes.set(treatySeries[1], [...(volumes.get(treatySeries[1]) ?? []), treatySeries[0]]);
    }
    compare(
      /Treaty Series, vol\. (\d+), No\. (\d+)/g,
      ([, volume, number]) => volumes.get(Number(number))?.includes(Number(volume)),
      // Amendments and protocols that the table has no row for, and slips of a digit.
      [
        '2024, No. 22495',
        '2048, No. 22495',
        '2260, No. 22495',
        '2399, No. 22495',
        '2868, No. 38544',
        '3132, No. 24631',
      ],
    );
  });

  it('resolutions of the Human Rights Council exist in their session', () => {
    compare(/Human Rights Council resolutions? (\d+)\/(\d+)/g, ([, session, number]) => {
      const council = HUMAN_RIGHTS_COUNCIL_SESSIONS[Number(session) - 1];
      return council !== undefined && Number(number) <= council.resolutions;
    });
  });

  it('early resolutions of the General Assembly are of their session', () => {
    compare(/General Assembly resolutions? (\d{1,4})(?: [A-Z])? \(((?:E?S-)?[IVX]+)\)/g, ([, number, session]) =>
      sessionsOfNumber(Number(number)).includes(session ?? ''),
    );
  });

  it('sessions named with a year are of that year', () => {
    compare(
      /A\/HRC\/WG\.6\/(\d+)\/[A-Z]{3}\/\d+ [^/]{0,120}?Distr\.: [A-Za-z]+ \d+ [A-Z][a-z]+ (\d{4})/g,
      ([, session, year]) => {
        const held = yearsOfSession('upr-wg', Number(session))?.first;
        return held !== undefined && [held, held - 1].includes(Number(year));
      },
      [],
      0,
    );
  });

  it('country codes in symbols and communications are known', () => {
    compare(
      /\b(?:CCPR|CEDAW|CERD|CAT|CRC|CRPD|CED|CMW)\/C\/([A-Z]{3})\/(?:CO|Q|QPR|INT|FCO|\d)/g,
      ([, code]) => countryOfCode(code ?? '') !== undefined,
    );
    compare(/(?:communications?|;|See) (?:AL |UA |OL )?([A-Z]{3}) \d{1,3}\/20\d\d\b/g, ([, code]) => {
      return countryOfCode(code ?? '') !== undefined || letterType(code ?? '') !== undefined;
    });
  });

  it('nearly every symbol begins with a known body', () => {
    let known = 0;
    const unknown = new Map<string, number>();
    for (const { text } of documents) {
      for (const [symbol] of text.matchAll(
        /(?<![\w/.:=-])[A-Z]{1,6}(?:\/[A-Z][A-Za-z]*(?:\.[A-Z0-9]+)?)*\/\d[\w./-]*/g,
      )) {
        if (bodyOfSymbol(symbol) !== undefined) known++;
        else unknown.set(symbol, (unknown.get(symbol) ?? 0) + 1);
      }
    }
    const all = known + [...unknown.values()].reduce((sum, count) => sum + count, 0);
    assert.ok(known / all >= 0.97, `${known} of ${all}; unknown: ${[...unknown.keys()].slice(0, 20).join(', ')}`);
  });

  it('words that were seen are there', () => {
    const texts: Partial<Record<Language, string>> = {};
    for (const { language, text, seen } of WORDS) {
      if (seen === 0) continue;
      texts[language] ??= readFileSync(join(CORPUS, `lang/UNv1.0.devset.${language}`), 'utf8').toLowerCase();
      // A preposition may have swallowed the first letter of the Arabic article.
      const stem = language === 'ar' && text.startsWith('ال') ? text.slice(1) : text;
      assert.ok(texts[language].includes(stem.toLowerCase()), `${language} ${text}`);
    }
  });
});
