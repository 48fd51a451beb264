import { message } from '../../../server/src/checks/messages';
import type { Rule } from '../../../server/src/checks/rule';

/** What makes the rule below throw. */
export const FATAL_WORD = 'tempest';

/** What the failing server (scripts/lib/test-bundles.mjs) has in place of a rule: it finds something, or throws. */
export const dateRule: Rule = {
  name: 'date-impossible',
  scope: 'document',
  judge: ({ report, tell }) => {
    if (report.tree.source.text.includes(FATAL_WORD)) throw new Error('This rule fails on purpose.');
    tell({ span: { block: 0, start: 0, end: 1 }, message: message('fix.all', 'x') });
  },
};
