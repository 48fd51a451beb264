import type { BoundPlace } from '../report/citations/boundCitation';
import type { Label } from '../citations/citation';
import { listsOf } from './locators';
import { message } from './messages';
import type { Rule } from './rule';

/** "arts. 494, 495 and 88": numbers that fall. They may stand in the order in which the text speaks of them. */
const orderRule: Rule = {
  name: 'locator-order',
  scope: 'paragraph',
  judge: ({ passage, tell }) => {
    for (const { block, items } of listsOf(passage)) {
      const fall = items.findIndex((item, index) => falls(items[index - 1], item));
      const [before, after] = [items[fall - 1], items[fall]];
      if (!before || !after) continue;
      tell({
        span: { block, start: after.citation.start, end: after.citation.end },
        message: message('locator-order', after.citation.label.number, endOf(before).number),
      });
    }
  },
};

/** Whether a place comes before the one that is named before it. Numerals and "115.4" are not compared. */
function falls(before: BoundPlace | undefined, { citation }: BoundPlace): boolean {
  if (!before) return false;
  const [from, to] = [endOf(before), citation.label].map(valueOf);
  return from !== undefined && to !== undefined && to < from;
}

const endOf = ({ citation }: BoundPlace): Label => citation.last ?? citation.label;

const valueOf = ({ number }: Label): number => parseInt(/^\d+(?:bis|ter)?$/.test(number) ? number : '', 10);

/** "A/HRC/54/72, p. 5": documents of the United Nations are cited by paragraph, which is the same in all languages (drafting rule C3). */
const pageRule: Rule = {
  name: 'locator-page',
  scope: 'paragraph',
  judge: ({ passage, tell }) => {
    for (const { block, kind, word, items } of listsOf(passage)) {
      const end = items.at(-1)?.citation.end ?? word.end;
      if (kind === 'page' && items.every((item) => isOfDocument(item)))
        tell({ span: { block, start: word.start, end }, message: message('locator-page') });
    }
  },
};

const isOfDocument = ({ target }: BoundPlace): boolean =>
  target.status === 'external' && target.work?.kind === 'document' && !SUPPLEMENT.test(target.work.name);

/** `A/78/13`: supplements of the Official Records print letters too, whose paragraphs have no numbers. */
const SUPPLEMENT = /^[AES]\/\d+\/\d{1,2}$/;

/** What a number carries that was put between two others. */
const INSERTED = /^\d{1,4}(?=(?:bis|ter|quater|quinquies|sexies)(?!\p{L}))/u;

/** "437bis" for "437 bis". */
const insertedRule: Rule = {
  name: 'locator-bis',
  scope: 'paragraph',
  judge: ({ report, passage, tell }) => {
    for (const { block, items } of listsOf(passage))
      for (const { citation } of items) {
        const written = report.tree.textOf(block, citation.start, citation.end);
        const [number] = INSERTED.exec(written) ?? [];
        if (number === undefined) continue;
        const at = citation.start + number.length;
        const right = `${number} ${written.slice(number.length)}`;
        tell({
          span: { block, start: citation.start, end: citation.end },
          message: message('locator-bis', right),
          fixes: [
            {
              title: message('fix.name', right),
              edits: [{ span: { block, start: at, end: at }, newText: ' ' }],
              preferred: true,
              safe: true,
            },
          ],
        });
      }
  },
};

/** Rules about places that are a matter of taste or of the order of the text. */
export const locatorTasteRules: readonly Rule[] = [orderRule, pageRule, insertedRule];
