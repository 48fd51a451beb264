import type { Block } from '../syntax/block';
import type { Splice, SyntaxTree } from '../syntax/tree';
import { bindCitations } from './citations/bindCitations';
import type { BoundCitation } from './citations/boundCitation';
import { readAllCitations, readTouchedCitations, type Touched } from './citations/readCitations';
import { readFrontMatter, readSymbol } from './frontMatter';
import { detectLanguage } from './language';
import type { FrontMatter, FrontMatterField, Language, Report, Role } from './model';
import { bindNotes, type Notes } from './notes';
import { rebindCitations, type BoundState } from './citations/rebindCitations';
import { closingMatters, sameMarks, sameSkeleton } from './skeleton';
import { OWN_WORDS } from './runningText';
import { readStructure, type Structure } from './structure';
import { sameGraph } from '../text/sameGraph';

/**
 * The report that a text holds. Takes time linear in the number of blocks; what is known of a block is remembered with
 * it, so that after an edit only the touched blocks are read again. Any tree gives a report.
 */
export function buildReport(tree: SyntaxTree, language: Language | 'auto' = 'auto'): Report {
  const structure = readStructure(tree);
  const notes = bindNotes(tree, structure.roles, structure.titlePageEnd);
  return new BuiltReport(tree, language, structure, notes, countWords(tree, 0, tree.blocks.length));
}

/**
 * The report after an edit. Equal to a fresh one, always: the structure is kept only where it cannot have changed, or was
 * read anew and is the same; and since it holds places as blocks and offsets in them, nothing in it has to be moved. What
 * is kept is the same object, by which others see that it is.
 */
export function rebuildReport(previous: Report, tree: SyntaxTree, splice: Splice): Report {
  const { first, removed, inserted } = splice;
  if (!(previous instanceof BuiltReport)) return buildReport(tree, previous.language);
  if (removed !== inserted) return buildReport(tree, previous.setLanguage);
  const structure = structureAfter(previous, tree, splice);
  const words =
    previous.words - countWords(previous.tree, first, first + removed) + countWords(tree, first, first + inserted);
  const marked = Array.from({ length: inserted }, (_, k) => first + k).some((index) => {
    const [old, fresh] = [previous.tree.blocks[index], tree.blocks[index]];
    return !old || !fresh || (old !== fresh && !sameMarks(old, fresh));
  });
  const keepsNotes = structure === previous.structure && !marked;
  const notes = keepsNotes ? previous.bound : bindNotes(tree, structure.roles, structure.titlePageEnd);
  const rebuilt = new BuiltReport(tree, previous.setLanguage, structure, notes, words);
  // Citations of the report itself are known by its symbol.
  const keepsAll = keepsNotes && first >= structure.titlePageEnd;
  if (keepsAll && rebuilt.language === previous.language && previous.boundState)
    rebuilt.boundBefore = { state: previous.boundState, touched: { first, count: inserted } };
  return rebuilt;
}

/** The structure after an edit: the one before, where that is the same. */
function structureAfter(previous: BuiltReport, tree: SyntaxTree, splice: Splice): Structure {
  if (keepsStructure(previous, tree, splice)) return previous.structure;
  const structure = readStructure(tree);
  return sameGraph(previous.structure, structure) ? previous.structure : structure;
}

/** Whether an edit of as many blocks as before cannot have changed the structure. */
function keepsStructure({ roles, tree: before }: Report, tree: SyntaxTree, { first, inserted }: Splice): boolean {
  for (let index = first; index < first + inserted; index++) {
    const [old, fresh] = [before.blocks[index], tree.blocks[index]];
    const role = roles[index];
    if (!old || !fresh || role === undefined) return false;
    if (old === fresh) continue;
    const [oldText, freshText] = [before.textOf(index), tree.textOf(index)];
    const untouched =
      old.length === fresh.length &&
      old.afterBlank === fresh.afterBlank &&
      before.textOf(index, 0, old.length) === tree.textOf(index, 0, fresh.length);
    if (untouched) continue;
    if (closingMatters(old, fresh, nextOfBody(tree, roles, index), tree.blocks[index + 1])) return false;
    if (!OWN_WORDS.has(role) || !sameSkeleton({ block: old, text: oldText }, { block: fresh, text: freshText }))
      return false;
  }
  return true;
}

/** The block that comes after this one in the running text. */
function nextOfBody(tree: SyntaxTree, roles: readonly Role[], index: number): Block | undefined {
  let at = index + 1;
  while (at < tree.blocks.length && (roles[at] === 'note' || roles[at] === 'furniture')) at++;
  return tree.blocks[at];
}

function countWords(tree: SyntaxTree, from: number, to: number): number {
  let words = 0;
  for (let index = from; index < to; index++) words += tree.blocks[index]?.words ?? 0;
  return words;
}

class BuiltReport implements Report {
  private foundLanguage: Language | undefined;
  private title: FrontMatter | undefined;
  private ownSymbol: { readonly field: FrontMatterField | null } | undefined;
  /** What the state before had bound, if this one may differ from it in few places. */
  boundBefore: { readonly state: BoundState; readonly touched: Touched } | undefined;
  boundState: BoundState | undefined;

  constructor(
    readonly tree: SyntaxTree,
    /** The language that was set, or that it is to be found. */
    readonly setLanguage: Language | 'auto',
    readonly structure: Structure,
    readonly bound: Notes,
    readonly words: number,
  ) {}

  get language(): Language {
    this.foundLanguage ??= this.setLanguage === 'auto' ? detectLanguage(this.tree) : this.setLanguage;
    return this.foundLanguage;
  }

  get frontMatter(): FrontMatter {
    this.title ??= readFrontMatter(this.tree, this.structure.titlePageEnd);
    return this.title;
  }

  get symbol(): FrontMatterField | null {
    this.ownSymbol ??= { field: readSymbol(this.tree, this.structure.titlePageEnd) };
    return this.ownSymbol.field;
  }

  get citations(): readonly BoundCitation[] {
    this.boundState ??= this.bindAll();
    return this.boundState.bound;
  }

  private bindAll(): BoundState {
    const { tree, boundBefore } = this;
    this.boundBefore = undefined;
    if (boundBefore) {
      const { state, touched } = boundBefore;
      const readings = readTouchedCitations(this, state.tree.blocks, state.readings, touched);
      const bound = rebindCitations(state, { tree, readings }, touched, this.structure.roles);
      if (bound) return { tree, readings, bound };
    }
    const readings = readAllCitations(this);
    return { tree, readings, bound: bindCitations(this, (block) => readings[block]?.citations ?? []) };
  }

  get titlePageEnd() {
    return this.structure.titlePageEnd;
  }

  get roles() {
    return this.structure.roles;
  }

  get divisions() {
    return this.structure.divisions;
  }

  get sections() {
    return this.structure.sections;
  }

  get allSections() {
    return this.structure.allSections;
  }

  get paragraphs() {
    return this.structure.paragraphs;
  }

  get series() {
    return this.structure.series;
  }

  get captions() {
    return this.structure.captions;
  }

  get recommendations() {
    return this.structure.recommendations;
  }

  get lists() {
    return this.structure.lists;
  }

  get notes() {
    return this.bound.notes;
  }

  get references() {
    return this.bound.references;
  }

  get noteSeries() {
    return this.bound.series;
  }
}
