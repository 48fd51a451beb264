import { message, type MessageId } from '../checks/messages';
import { hasItsOwnLines } from '../edits/blocks';
import type { Insertion } from '../edits/footnotes';
import { insertAnnex, insertSection, insertSubparagraph } from '../edits/insertion';
import { deleteWordsOfParagraph, insertParagraphAgain } from '../edits/keptNumbers';
import { demoteSection, promoteSection } from '../edits/promotion';
import { deleteSection, deleteSubparagraph } from '../edits/removal';
import type { Renumbering } from '../edits/renumber';
import { joinParagraphs, splitParagraph } from '../edits/splitAndJoin';
import type { Report, Section } from '../report/model';
import type { Message } from '../text/message';
import type { EditSubjects } from './editSubjects';

/** What changes the paragraphs, lists and sections of a report where somebody stands. */
export const STRUCTURE_EDITS = [
  'splitParagraph',
  'joinParagraphs',
  'insertParagraphAgain',
  'deleteWordsOfParagraph',
  'insertSubparagraph',
  'deleteSubparagraph',
  'insertSection',
  'deleteSection',
  'promoteSection',
  'demoteSection',
  'insertAnnex',
] as const;
export type StructureEdit = (typeof STRUCTURE_EDITS)[number];

type Outcome = Renumbering & Partial<Pick<Insertion, 'cursor'>>;

/** The edits that change what somebody stands on, or why they cannot be made. Annexes are sections here. */
export function structureEdit(report: Report, kind: StructureEdit, subjects: EditSubjects): Outcome | Message {
  const { cursor, paragraph, item, section } = subjects;
  switch (kind) {
    case 'splitParagraph':
      return splitParagraph(report, { block: cursor.block, offset: cursor.within }) ?? message('edit.noBorder');
    case 'joinParagraphs':
      if (!paragraph) return message('edit.noParagraph');
      return joinParagraphs(report, paragraph) ?? message('edit.notJoined');
    case 'insertParagraphAgain':
      if (!paragraph) return message('edit.noParagraph');
      return insertParagraphAgain(report, paragraph) ?? message('edit.noMoreWords');
    case 'deleteWordsOfParagraph':
      return paragraph ? deleteWordsOfParagraph(report, paragraph) : message('edit.noParagraph');
    case 'insertSubparagraph':
    case 'deleteSubparagraph': {
      if (!item) return message('edit.noSubparagraph');
      const change = kind === 'insertSubparagraph' ? insertSubparagraph : deleteSubparagraph;
      return change(report, item) ?? message('edit.sharesLine');
    }
    case 'insertSection':
      if (!section) return message('edit.noSection');
      return insertSection(report, section) ?? message('edit.noNextHeading');
    case 'deleteSection':
      return section ? deleteSection(report, section) : message('edit.noSection');
    case 'promoteSection':
    case 'demoteSection': {
      if (!section) return message('edit.noSection');
      const change = kind === 'promoteSection' ? promoteSection : demoteSection;
      return change(report, section) ?? message('edit.noLevel');
    }
    case 'insertAnnex':
      return insertAnnex(report) ?? message('edit.noNextHeading');
  }
}

/** What of it can be done where somebody stands, with the words that offer it. */
export function offeredStructure(report: Report, subjects: EditSubjects): [MessageId, string | null, StructureEdit][] {
  const { cursor, paragraph, item, section, inHeading } = subjects;
  const offers: [MessageId, string | null, StructureEdit][] = [];
  if (paragraph) {
    if (splitParagraph(report, { block: cursor.block, offset: cursor.within }))
      offers.push(['edit.splitParagraph', paragraph.number, 'splitParagraph']);
    if (joinParagraphs(report, paragraph)) offers.push(['edit.joinParagraphs', paragraph.number, 'joinParagraphs']);
  }
  if (item && hasItsOwnLines(report, item)) {
    offers.push(
      ['edit.insertSubparagraph', item.fullNumber, 'insertSubparagraph'],
      ['edit.deleteSubparagraph', item.fullNumber, 'deleteSubparagraph'],
    );
  }
  return inHeading && section ? [...offers, ...offeredOfSection(report, section)] : offers;
}

function offeredOfSection(report: Report, section: Section): [MessageId, string | null, StructureEdit][] {
  const isAnnex = section.style === 'division';
  const name = isAnnex ? section.title : (section.number ?? section.title);
  const offers: [MessageId, string | null, StructureEdit][] = [];
  if (insertSection(report, section))
    offers.push([isAnnex ? 'edit.insertAnnex' : 'edit.insertSection', name, 'insertSection']);
  offers.push([isAnnex ? 'edit.deleteAnnex' : 'edit.deleteSection', name, 'deleteSection']);
  if (promoteSection(report, section)) offers.push(['edit.promoteSection', name, 'promoteSection']);
  if (demoteSection(report, section)) offers.push(['edit.demoteSection', name, 'demoteSection']);
  return offers;
}
