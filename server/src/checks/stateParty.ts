import { SENTENCES } from '../report/runningText';
import { message } from './messages';
import { allAsOne } from './asOne';
import type { Placed, Rule } from './rule';
import { ownWordsOf } from './terms/ownWords';

/** “State party”, “States parties”. A capital behind it, or a meeting before it, makes it a part of a name. */
const STATE_PARTY = /(?<!\p{L})States?\s(?<party>[Pp]art(?:y|ies))(?!\p{L}|\s(?!The\s|In\s)\p{Lu})/gu;
const OF_A_NAME =
  /(?:^|(?:Meetings?|Conferences?|Assembl(?:y|ies)|Committee|Chair|Bureau|Session)\s(?:of|for)\s(?:the\s)?)$/;
const LOOK_BEHIND = 30;

interface Use extends Placed {
  readonly party: string;
}

/** “State Party” and “State party” in one report: one finding, at the first that is not written as most are. */
export const statePartyRule: Rule<unknown, Use> = {
  name: 'state-party-case',
  scope: 'paragraph',
  judge: ({ report, passage, tell }) => {
    for (const block of passage.blocks) {
      if (!SENTENCES.has(report.roles[block])) continue;
      const text = ownWordsOf(report, block);
      for (const { 0: written, index, groups } of text.matchAll(STATE_PARTY)) {
        if (OF_A_NAME.test(text.slice(Math.max(0, index - LOOK_BEHIND), index))) continue;
        const party = groups?.party ?? '';
        const end = index + written.length;
        tell({ span: { block, start: end - party.length, end }, party });
      }
    }
  },
  conclude: (uses) => {
    const [capital, small] = [uses.filter(({ party }) => party.startsWith('P')), uses.filter(isSmall)];
    if (capital.length === 0 || small.length === 0) return [];
    // “State party” is the custom; it gives way only where the report has more of the other.
    const unusual = capital.length > small.length ? small : capital;
    return allAsOne(
      unusual.map(({ span, party }) => {
        const other = (party.startsWith('P') ? 'p' : 'P') + party.slice(1);
        return {
          span,
          message: message('state-party-case', other),
          fixes: [
            { title: message('fix.name', other), edits: [{ span, newText: other }], preferred: true, safe: true },
          ],
        };
      }),
    );
  },
};

const isSmall = ({ party }: Use): boolean => party.startsWith('p');
