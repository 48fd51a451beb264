import type { SyntaxTree } from '../syntax/tree';
import { readFrontMatter } from './frontMatter';
import { detectLanguage } from './language';
import type { Language, Report } from './model';
import { bindNotes } from './notes';
import { readStructure } from './structure';

/**
 * The report that a text holds. Takes time linear in the number of blocks; what is known of a block is remembered with
 * it, so that after an edit only the touched blocks are read again. Any tree gives a report.
 */
export function buildReport(tree: SyntaxTree, language: Language | 'auto' = 'auto'): Report {
  const structure = readStructure(tree);
  const { notes, references, series: noteSeries } = bindNotes(tree, structure.roles, structure.titlePageEnd);
  let words = 0;
  for (const block of tree.blocks) words += block.words;
  return {
    tree,
    language: language === 'auto' ? detectLanguage(tree) : language,
    frontMatter: readFrontMatter(tree, structure.titlePageEnd),
    roles: structure.roles,
    divisions: structure.divisions,
    sections: structure.sections,
    allSections: structure.allSections,
    paragraphs: structure.paragraphs,
    series: structure.series,
    notes,
    references,
    noteSeries,
    captions: structure.captions,
    recommendations: structure.recommendations,
    lists: structure.lists,
    words,
  };
}
