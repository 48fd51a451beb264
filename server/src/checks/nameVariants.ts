import { bodyNamed } from '../citations/data/bodies';
import { instrumentsNamed } from '../citations/data/instruments';
import type { Report } from '../report/model';
import { placeName } from './footnotePlaces';
import { inOrderOfMention, inOrderOfUse } from './habits';
import { message } from './messages';
import type { Finding, Placed, Rule } from './rule';
import { areVariants, isSubjectOf, nameKeyOf, shortKeyOf, subjectKeyOf } from './terms/nameKey';
import { namesOf, type Name } from './terms/names';

interface Mention extends Placed {
  readonly name: Name;
  readonly key: string;
}

/** Shorter names are alike by chance. */
const FEWEST_WORDS = 3;
/** A name that is written so more often is another one. */
const MOST_SLIPS = 2;

/** Names that are nearly the same. */
export const nameVariantRule: Rule<unknown, Mention> = {
  name: 'name-variant',
  scope: 'paragraph',
  judge: ({ report, passage, tell }) => {
    for (const block of passage.blocks)
      for (const name of namesOf(report, block)) {
        if (name.words.length < FEWEST_WORDS) continue;
        tell({ span: { block, start: name.start, end: name.end }, name, key: nameKeyOf(name) });
      }
  },
  conclude: (mentions, report) => {
    const slips = new Map<Mention, Mention>();
    for (const [one, other] of [...inOneKey(mentions), ...inShort(mentions), ...ofOneSubject(mentions)])
      if (!slips.has(one)) slips.set(one, other);
    return mentions.flatMap((mention) => {
      const other = slips.get(mention);
      return other ? [asked(report, mention, other)] : [];
    });
  },
};

/** A mention that may be a slip, and one of the name that it may have meant. */
type Pair = readonly [Mention, Mention];

function inOneKey(mentions: readonly Mention[]): Pair[] {
  return inOrderOfMention(mentions, ({ key }) => key).flatMap((all) => {
    const [usual, ...others] = all.length < 2 ? [] : inOrderOfUse(all, textOf);
    const [right] = usual?.members ?? [];
    if (!right) return [];
    return others
      .filter(({ members }) => isSlip(members, right))
      .flatMap(({ members }) => members.map((one): Pair => [one, right]));
  });
}

/** “Law on Harbours and the Safety of Ships”, called “Law on Harbours” elsewhere. */
function inShort(mentions: readonly Mention[]): Pair[] {
  const long = new Map<string, Mention>();
  for (const mention of mentions) {
    const key = shortKeyOf(mention.name);
    if (key !== undefined && !long.has(key)) long.set(key, mention);
  }
  if (long.size === 0) return [];
  return mentions.flatMap((mention): Pair[] => {
    const whole = long.get(mention.key);
    return whole ? [[mention, whole]] : [];
  });
}

/** “Decree on the Harbour Board” and “Decree on the Organization of the Harbour Board”. */
function ofOneSubject(mentions: readonly Mention[]): Pair[] {
  const laws = mentions.filter(({ name }) => subjectKeyOf(name) !== undefined);
  return inOrderOfMention(laws, ({ name }) => subjectKeyOf(name)).flatMap((all) => {
    const [first] = all;
    const other = all.find(({ key }) => key !== first?.key);
    if (!first || !other) return [];
    if (isSubjectOf(first.name, other.name)) return [[other, first]];
    return isSubjectOf(other.name, first.name) ? [[other, first]] : [];
  });
}

/** Whether the rarer of two names is likely a slip for the other. Two that the tables know are two. */
function isSlip(rarer: readonly Mention[], { name }: Mention): boolean {
  const [one] = rarer;
  if (!one || rarer.length > MOST_SLIPS || !areVariants(one.name, name)) return false;
  return !(isKnown(one.name) && isKnown(name));
}

const textOf = ({ name }: Mention): string => name.text.toLowerCase();

const isKnown = ({ text }: Name): boolean => bodyNamed(text) !== undefined || instrumentsNamed(text).length > 0;

function asked(report: Report, { span, name }: Mention, other: Mention): Finding {
  const { text } = other.name;
  return {
    span,
    message: message('name-variant', name.text, text, placeName(report, other.span.block)),
    related: [{ span: other.span, message: message('related.other', text) }],
    fixes: [{ title: message('fix.name', text), edits: [{ span, newText: text }], preferred: true, safe: false }],
  };
}
