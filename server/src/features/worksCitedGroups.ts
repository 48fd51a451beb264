import { append } from '../text/append';
import { BODIES, bodyById } from '../citations/data/bodies';
import { romanValue } from '../text/numerals';
import { compare, compareText } from './worksCitedPlaces';
import type { ListedWork } from './worksCited';

/** Works of one kind, as a table of authorities has them under one heading. */
export interface WorkGroup {
  readonly title: string;
  /** How many works it holds. */
  readonly count: number;
  /** By organ, body or committee; one part without a title where there is nothing to tell apart. */
  readonly parts: readonly WorkPart[];
}

export interface WorkPart {
  readonly title: string | null;
  readonly works: readonly ListedWork[];
}

const GROUPS: readonly (readonly [title: string, kinds: readonly ListedWork['kind'][], parted: boolean])[] = [
  ['Documents of the United Nations', ['document'], true],
  ['Resolutions and decisions', ['resolution', 'decision'], true],
  ['Treaties and other instruments', ['treaty'], false],
  ['General comments and recommendations of treaty bodies', ['generalComment'], true],
  ['Communications of the special procedures', ['communication'], false],
  ['Other sources', ['url'], false],
];

const BODY_NOT_NAMED = 'Body not named';

/** Works by kind and body, sorted as one would look for them. Groups without works are left out. */
export function groupsOf(works: readonly ListedWork[]): WorkGroup[] {
  return GROUPS.flatMap(([title, kinds, parted]) => {
    const own = works.filter(({ kind }) => kinds.includes(kind));
    const parts = parted ? partsByBody(own) : [{ title: null, works: sorted(own) }];
    return own.length === 0 ? [] : [{ title, count: own.length, parts }];
  });
}

function partsByBody(works: readonly ListedWork[]): WorkPart[] {
  const byBody = new Map<string | null, ListedWork[]>();
  for (const work of works) {
    append(byBody, work.body, work);
  }
  return [...byBody]
    .sort(([a], [b]) => rankOf(a) - rankOf(b))
    .map(([body, own]) => ({
      title: (body === null ? undefined : bodyById(body)?.names.en) ?? BODY_NOT_NAMED,
      works: sorted(own),
    }));
}

const ranks = new Map(BODIES.map(({ id }, rank) => [id, rank]));
const rankOf = (body: string | null): number => (body === null ? undefined : ranks.get(body)) ?? BODIES.length;

/** Resolutions before decisions, each by session and number; all others by what they are called, figures as numbers. */
function sorted(works: readonly ListedWork[]): ListedWork[] {
  const keys = new Map(works.map((work) => [work, { numbers: numbersOf(work), words: wordsOf(work) }]));
  return [...works].sort((a, b) => {
    const [one, other] = [keys.get(a), keys.get(b)];
    return one && other ? compare(one.numbers, other.numbers) || compareText(one.words, other.words) : 0;
  });
}

/** `2200 A (XXI)` → 0, 2200; `60/251` → 1, 60, 251; `1325 (2000)` → 0, 1325. */
function numbersOf({ kind, label }: ListedWork): readonly number[] {
  if (kind === 'generalComment') return [Number(label)];
  if (kind !== 'resolution' && kind !== 'decision') return [];
  const rank = kind === 'decision' ? 1 : 0;
  const behind = /^(\d{1,4})(?: [A-Z])? \(([A-Z]{1,8})\)$/.exec(label);
  // Numbers of a body that began anew with each session stand in the order of the sessions.
  if (behind) return [rank, 0, Number(behind[1]) > 40 ? 0 : romanValue(behind[2] ?? '') || 0, Number(behind[1])];
  return [rank, 1, ...[...label.matchAll(/\d{1,5}/g)].map(([figures]) => Number(figures))];
}

/** A name is looked for without its article, its quotation marks and the beginning of an address. */
function wordsOf({ kind, name, symbol, url, title }: ListedWork): string {
  if (kind === 'document') return symbol ?? name;
  if (kind === 'url') return (title ?? (url ?? name).replace(/^https?:\/\/(?:www\.)?/, '')).replace(/^[“"‘«]/, '');
  return name;
}
