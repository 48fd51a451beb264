import type { BlockSpan } from '../report/model';
import { fewOrOne } from './fewOrOne';
import { message } from './messages';
import type { Rule } from './rule';
import { SENTENCES } from '../report/runningText';
import { ownWordsOf } from './terms/ownWords';

/** What is never shortened in running text, by the older edition of the Editorial Manual. */
const FULL_NAMES: Readonly<Record<string, string>> = {
  UN: 'United Nations',
  UNGA: 'General Assembly',
  UNSC: 'Security Council',
  UNSG: 'Secretary-General',
  ECOSOC: 'Economic and Social Council',
};

/**
 * No part of a longer name: “UN-Women”, “UN Tourism”, “Radio UN”. A name before it may be an adjective at the beginning of a
 * sentence, so that only a capital behind it counts.
 */
const SHORTENED =
  /(?<![\p{L}\p{N}/.&_@#(\u2010\u2011-])(?:UN|UNGA|UNSC|UNSG|ECOSOC)(?![\p{L}\p{N}/&_@)+\u2010\u2011-]|\.\p{L}|\s[\p{Lu}\d(]|[’']s?\s\p{Lu})/gu;
/** Before it: the number of a resolution, or a name that it ends. */
const NAME_BEFORE = /(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]*\s$/u;
const FIRST_WORD =
  /(?:^|[.:;,]\s)(?:\d{1,4}\.\s)?(?:The|A|An|In|At|By|For|With|All|Other|Several|Some|Its|These|This)\s$/;
const LOOK_BEHIND = 30;

/** “UN” and the like in sentences. */
export const unabbreviatedRule: Rule = {
  name: 'un-abbreviated',
  scope: 'paragraph',
  judge: ({ report, passage, tell }) => {
    for (const block of passage.blocks) {
      if (!SENTENCES.has(report.roles[block])) continue;
      const text = ownWordsOf(report, block);
      for (const { 0: written, index } of text.matchAll(SHORTENED)) {
        const before = text.slice(Math.max(0, index - LOOK_BEHIND), index);
        if (NAME_BEFORE.test(before) && !FIRST_WORD.test(before)) continue;
        const span: BlockSpan = { block, start: index, end: index + written.length };
        const name = FULL_NAMES[written] ?? '';
        tell({
          span,
          message: message('un-abbreviated', written, name),
          fixes: [{ title: message('fix.name', name), edits: [{ span, newText: name }], preferred: true, safe: false }],
        });
      }
    }
  },
  conclude: fewOrOne,
};
