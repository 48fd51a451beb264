import { memo } from '../report/memo';

/** Names with fewer letters lie close to each other by chance. */
const LONG_NAME = 10;
/** Of shorter names only two neighbours that changed places count: hands do that, and names do not. */
const SHORT_NAME = 4;
/** The longest part that a host can have. Longer ones are none. */
const LONGEST_NAME = 63;

/** Shorter words stand in any name by chance. */
const SHORTEST_WORD = 4;

/** Websites that United Nations documents cite most; what is nearly one of these is a slip, however short its name is. */
const KNOWN_SITES = new Set(
  (
    'coe.int doi.org europa.eu fao.org icc-cpi.int icj-cij.org ilo.org imf.org iom.int ipu.org itu.int iucn.org oecd.org ' +
    'ohchr.org osce.org reliefweb.int unaids.org unctad.org undocs.org undp.org undrr.org unece.org unep.org ' +
    'unesco.org unfccc.int unfpa.org unhcr.org unicef.org unitar.org unocha.org unodc.org unog.ch unwomen.org who.int ' +
    'wipo.int worldbank.org wto.org wfp.org'
  ).split(' '),
);

/** The part of a host that carries its name, with what follows: `opendata.example` of `www.opendata.example`. */
export interface Site {
  /** Where in the host it begins. */
  readonly start: number;
  readonly name: string;
  readonly ending: string;
  /** The two together. */
  readonly address: string;
}

/** Takes the longest part of a host, its ending left out, for the name of the site. */
export function siteOf(host: string): Site {
  const parts = host.split('.');
  let [start, place, at] = [0, 0, 0];
  parts.forEach((part, index) => {
    if (index > 0 && index < parts.length - 1 && part.length > (parts[place] ?? '').length)
      [start, place] = [at, index];
    at += part.length + 1;
  });
  const name = parts[place] ?? '';
  return { start, name, ending: host.slice(start + name.length), address: host.slice(start) };
}

interface Used {
  readonly site: Site;
  amount: number;
}

/**
 * The addresses of these sites that are likely a slip for another one of them, with that other one. Of two the rarer is
 * the slip; of two that are as rare the one that is made less of the words of the report that are `wordsWithin` it; else the
 * one that lacks a letter. Takes time linear in the length of all names: two
 * names that differ by one letter, or by two neighbours, are the same when each lacks a certain letter.
 */
export function nearSites(
  sites: readonly Site[],
  wordsWithin: (name: string) => ReadonlySet<string>,
): Map<string, string> {
  const used = new Map<string, Used>();
  for (const site of sites) {
    const known = used.get(site.address);
    if (known) known.amount++;
    else used.set(site.address, { site, amount: 1 });
  }
  // What is used most comes first, so that what is near to it is the slip.
  const ordered = [...used.values()].sort(
    (a, b) => weightOf(b) - weightOf(a) || b.site.name.length - a.site.name.length,
  );
  const slips = new Map<string, string>();
  const withoutLetter = new Map<string, Used>();
  for (const one of ordered) {
    const { site } = one;
    for (const key of lessOneLetter(site)) {
      const other = withoutLetter.get(key);
      if (!other) withoutLetter.set(key, one);
      else if (other !== one && isSlip(site, other.site)) {
        const [address, right] = [site.address, other.site.address];
        if (slips.has(address) || slips.has(right)) continue;
        if (
          weightOf(one) === weightOf(other) &&
          lettersInWords(site.name, wordsWithin(site.name)) >
            lettersInWords(other.site.name, wordsWithin(other.site.name))
        )
          slips.set(right, address);
        else slips.set(address, right);
      }
    }
  }
  return slips;
}

const isKnown = ({ address }: Site): boolean => KNOWN_SITES.has(address);
const weightOf = ({ site, amount }: Used): number => (isKnown(site) ? Number.MAX_SAFE_INTEGER : amount);

/** The address of a site, and what is left of it without each letter of its name; nothing where the name is too long. */
const lessOneLetter = memo<Site, ReadonlySet<string>>(({ name, ending }) => {
  const names = new Set<string>();
  if (name.length > LONGEST_NAME) return names;
  names.add(name + ending);
  for (let at = 0; at < name.length; at++) names.add(name.slice(0, at) + name.slice(at + 1) + ending);
  return names;
});

function isSlip(one: Site, other: Site): boolean {
  if (isKnown(one) || digitsOf(one.name) !== digitsOf(other.name) || isPlural(one.name, other.name)) return false;
  if (Math.min(one.name.length, other.name.length) >= LONG_NAME) return true;
  return (isKnown(other) || one.name.length >= SHORT_NAME) && areNeighboursSwapped(one.name, other.name);
}

/** How many letters of a name lie in words: most of `damsandrivers`, if the report speaks of dams and rivers. */
function lettersInWords(name: string, words: ReadonlySet<string>): number {
  const most = [0];
  for (let end = 1; end <= name.length; end++) {
    let best = most[end - 1] ?? 0;
    for (let start = 0; start <= end - SHORTEST_WORD; start++)
      if (words.has(name.slice(start, end))) best = Math.max(best, (most[start] ?? 0) + end - start);
    most.push(best);
  }
  return most.at(-1) ?? 0;
}

const digitsOf = (name: string): string => name.replace(/\D/g, '');

/** "report" and "reports" can both be the name of a website. */
const isPlural = (one: string, other: string): boolean => `${one}s` === other || `${other}s` === one;

function areNeighboursSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (one[at] === other[at]) at++;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}
