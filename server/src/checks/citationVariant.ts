import { allAsOne } from './asOne';
import { inOrderOfUse } from './habits';
import { message } from './messages';
import type { Finding, Rule } from './rule';
import { inWords, workMentionsOf, type WorkMention } from './workMentions';
import type { Report } from '../report/model';

/** With fewer of one shape, or fewer for each of the other, a report shows no habit. */
const FEWEST_USUAL = 3;
const USUAL_TO_RARE = 3;

/** "A/RES/60/251" in a report that elsewhere writes "General Assembly resolution 60/251", in the same kind of place. */
export const citationVariantRule: Rule<unknown, WorkMention> = {
  name: 'citation-variant',
  scope: 'paragraph',
  judge: ({ passage, tell }) => {
    workMentionsOf(passage).forEach(tell);
  },
  conclude: (mentions, report) => {
    const findings = inOrderOfUse(mentions, settingOf).flatMap(({ members }) => variantsAmong(report, members));
    return allAsOne(findings.sort((a, b) => a.span.block - b.span.block || a.span.start - b.span.start));
  },
};

/** What is cited, and in which kind of place: the two shapes are compared within it. */
const settingOf = ({ work, place }: WorkMention): string =>
  `${place} ${work.kind === 'generalComment' ? 'comment' : 'resolution'}`;

function variantsAmong(report: Report, mentions: readonly WorkMention[]): Finding[] {
  const [usual, rare] = inOrderOfUse(mentions, ({ shape }) => shape);
  if (!usual || !rare) return [];
  if (usual.members.length < Math.max(FEWEST_USUAL, USUAL_TO_RARE * rare.members.length)) return [];
  const usualByWork = new Map<string, WorkMention>();
  for (const mention of usual.members)
    if (!usualByWork.has(mention.work.key)) usualByWork.set(mention.work.key, mention);
  return rare.members.flatMap((mention): Finding[] => {
    const other = usualByWork.get(mention.work.key);
    // Both in one block, one explains the other.
    if (!other || other.span.block === mention.span.block) return [];
    return [
      {
        span: mention.span,
        message: message('citation-variant', written(report, mention), written(report, other)),
        related: [{ span: other.span, message: message('related.here') }],
        fixes: fixesOf(report, mention),
      },
    ];
  });
}

const written = ({ tree }: Report, { span: { block, start, end } }: WorkMention): string =>
  tree.textOf(block, start, end).replace(/\s+/g, ' ');

function fixesOf(report: Report, mention: WorkMention): Finding['fixes'] {
  const right = inWords(report, mention);
  if (right === undefined) return [];
  return [
    {
      title: message('fix.name', right),
      edits: [{ span: mention.span, newText: right }],
      preferred: true,
      safe: false,
    },
  ];
}
