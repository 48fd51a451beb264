import { instrumentsNamed } from '../citations/data/instruments';
import type { BlockSpan, Report, Role } from '../report/model';
import { fewOrOne } from './fewOrOne';
import { placeName } from './footnotePlaces';
import { inOrderOfMention } from './habits';
import { message } from './messages';
import type { Passage } from './passage';
import type { Finding, Placed, Rule } from './rule';
import { SENTENCES } from '../report/runningText';
import { KNOWN_ACRONYMS } from './terms/knownAcronyms';
import { acronymsOf, type Acronym } from './terms/acronyms';

interface Mention extends Placed {
  readonly acronym: Acronym;
}

/** Treaties are cited by acronyms that every reader of reports on them knows. */
const isKnown = (name: string): boolean => KNOWN_ACRONYMS.has(name) || instrumentsNamed(name).length > 0;

function tellMentions(report: Report, passage: Passage, tell: (mention: Mention) => void): void {
  for (const block of passage.blocks)
    for (const acronym of acronymsOf(report, block))
      tell({ span: { block, start: acronym.start, end: acronym.end }, acronym });
}

const byName = (mentions: readonly Mention[]): Mention[][] => inOrderOfMention(mentions, ({ acronym }) => acronym.name);

/** Two letters are too often something else: a grade, a party, a place. */
const SHORTEST = 3;

/** An acronym in sentences of the report that nothing in it explains. One that comes once may be a name that nobody writes out. */
const undefinedRule: Rule<unknown, Mention> = {
  name: 'acronym-undefined',
  scope: 'paragraph',
  judge: ({ report, passage, tell }) => {
    tellMentions(report, passage, tell);
  },
  conclude: (mentions, report) =>
    fewOrOne(
      byName(mentions).flatMap((all): Finding[] => {
        const { name = '' } = all[0]?.acronym ?? {};
        if (name.length < SHORTEST || isKnown(name) || all.some(({ acronym }) => acronym.as !== 'used')) return [];
        const [first, second] = all.filter(
          ({ span, acronym }) => SENTENCES.has(report.roles[span.block]) && !acronym.inName,
        );
        return first && second ? [{ span: first.span, message: message('acronym-undefined', name) }] : [];
      }),
    ),
};

/** An acronym in brackets that is not used again. */
const singleUseRule: Rule<unknown, Mention> = {
  name: 'acronym-single-use',
  scope: 'paragraph',
  judge: ({ report, passage, tell }) => {
    tellMentions(report, passage, tell);
  },
  conclude: (mentions, { tree, roles }) => {
    const lists = listsOfNames(mentions);
    return byName(mentions).flatMap(([only, ...others]): Finding[] => {
      if (only?.acronym.as !== 'written' || only.acronym.inName || others.length > 0) return [];
      const { name } = only.acronym;
      if (isKnown(name)) return [];
      if (!SPOKEN.has(roles[only.span.block]) || lists.has(only.span.block)) return [];
      const bracket: BlockSpan = { ...only.span, start: only.span.start - 1, end: only.span.end + 1 };
      const blank = /\s$/.test(tree.textOf(bracket.block, 0, bracket.start)) ? 1 : 0;
      return [
        {
          span: only.span,
          message: message('acronym-single-use', name),
          fixes: [
            {
              title: message('fix.takeOut', `(${name})`),
              edits: [{ span: { ...bracket, start: bracket.start - blank }, newText: '' }],
              preferred: true,
              safe: false,
            },
          ],
        },
      ];
    });
  },
};

const SPOKEN: ReadonlySet<Role | undefined> = new Set([...SENTENCES, 'note', 'noteContinuation']);

/** A block with so many of them lists bodies by their full names. */
const MANY = 5;

function listsOfNames(mentions: readonly Mention[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { span, acronym } of mentions)
    if (acronym.as === 'written') counts.set(span.block, (counts.get(span.block) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= MANY).map(([block]) => block));
}

/** An acronym that is written out a second time in one part of the report. */
const redefinedRule: Rule<unknown, Mention> = {
  name: 'acronym-redefined',
  scope: 'paragraph',
  judge: ({ report, passage, tell }) => {
    tellMentions(report, passage, (mention) => {
      if (mention.acronym.as === 'written' && SENTENCES.has(report.roles[mention.span.block])) tell(mention);
    });
  },
  conclude: (mentions, report) => {
    const seen = new Map<string, Mention>();
    return mentions.flatMap((mention): Finding[] => {
      const { acronym, span } = mention;
      const { name: division } = report.divisions[span.block] ?? { name: '' };
      const key = `${division}\n${acronym.name}`;
      const first = seen.get(key);
      if (!first) {
        seen.set(key, mention);
        return [];
      }
      const place = placeName(report, first.span.block);
      return [
        {
          span,
          message: message('acronym-redefined', acronym.name, place),
          related: [{ span: first.span, message: message('related.also', place) }],
        },
      ];
    });
  },
};

/** What is said of acronyms: written out nowhere, for nothing, twice. */
export const acronymRules = [undefinedRule, singleUseRule, redefinedRule];
