import { placeName } from './footnotePlaces';
import { inOrderOfMention } from './habits';
import { message } from './messages';
import type { Finding, Placed, Rule } from './rule';
import { bodyPhrasesOf, type BodyPhrase } from './terms/bodyPhrases';

interface Mention extends Placed {
  readonly phrase: BodyPhrase;
}

/** Words in small letters that come more often are meant so. */
const MOST_SLIPS = 2;

/** The name of a body in small letters, or its noun alone: “National Harbour Commission”, “the national harbour commission”. */
export const capitalVariantRule: Rule<unknown, Mention> = {
  name: 'capital-variant',
  scope: 'paragraph',
  judge: ({ report, passage, tell }) => {
    for (const block of passage.blocks)
      for (const phrase of bodyPhrasesOf(report, block))
        tell({ span: { block, start: phrase.start, end: phrase.end }, phrase });
  },
  conclude: (mentions, report) =>
    inOrderOfMention(mentions, ({ phrase }) => phrase.text.toLowerCase()).flatMap((all): Finding[] => {
      const names = all.filter(({ phrase }) => phrase.as === 'capital');
      const [name] = names;
      const others = all.filter(({ phrase }) => phrase.as !== 'capital');
      if (!name || others.length > MOST_SLIPS || others.length > names.length) return [];
      const { text } = name.phrase;
      return others.map(({ span, phrase }) => ({
        span,
        message: message('capital-variant', phrase.text, text, placeName(report, name.span.block)),
        related: [{ span: name.span, message: message('related.other', text) }],
        fixes: [{ title: message('fix.name', text), edits: [{ span, newText: text }], preferred: true, safe: false }],
      }));
    }),
};
