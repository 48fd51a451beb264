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
import { readStructure, type Structure } from './structure';

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
 * The report after an edit. Equal to a fresh one, always: the structure is kept only where it cannot have changed, and
 * since it holds places as blocks and offsets in them, nothing in it has to be moved.
 */
export function rebuildReport(previous: Report, tree: SyntaxTree, splice: Splice): Report {
  if (!(previous instanceof BuiltReport) || !keepsStructure(previous, tree, splice))
    return buildReport(tree, previous instanceof BuiltReport ? previous.setLanguage : previous.language);
  const { first, removed, inserted } = splice;
  const words =
    previous.words - countWords(previous.tree, first, first + removed) + countWords(tree, first, first + inserted);
  const marked = Array.from({ length: inserted }, (_, k) => first + k).some((index) => {
    const [old, fresh] = [previous.tree.blocks[index], tree.blocks[index]];
    return !old || !fresh || (old !== fresh && !sameMarks(old, fresh));
  });
  const { structure } = previous;
  const notes = marked ? bindNotes(tree, structure.roles, structure.titlePageEnd) : previous.bound;
  const rebuilt = new BuiltReport(tree, previous.setLanguage, structure, notes, words);
  if (!marked && rebuilt.language === previous.language && previous.boundState)
    rebuilt.boundBefore = { state: previous.boundState, touched: { first, count: inserted } };
  return rebuilt;
}

const RUNNING: ReadonlySet<Role> = new Set<Role>([
  'paragraph',
  'continuation',
  'subparagraph',
  'recommendation',
  'bullet',
  'text',
  'note',
  'noteContinuation',
]);

function keepsStructure(
  { roles, tree: before }: Report,
  tree: SyntaxTree,
  { first, removed, inserted }: Splice,
): boolean {
  if (removed !== inserted) return false;
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
    if (!RUNNING.has(role) || !sameSkeleton({ block: old, text: oldText }, { block: fresh, text: freshText }))
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
      const bound = rebindCitations(state, { tree, readings }, touched);
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
