import { CATALOGUE } from './checks/catalogue';
import {
  readConfiguration,
  readSettings,
  CONFIGURATION_FILE,
  DEFAULT_SETTINGS,
  type ReadSettings,
  type ReportSettings,
} from './checks/configuration';
import { message, type MessageId } from './checks/messages';
import { nearestName } from './checks/nearestName';
import { quotedCopies } from './checks/quotedPlaces';
import { RULES } from './checks/registry';
import { MOMENTS, type Moment, type RuleDescription, type Severity } from './checks/description';
import { FindingStore } from './checks/findingStore';
import { severityOf, type RuleFailure, type RuleSetting } from './checks/run';
import type { SettingsProblem } from './checks/settingsTree';
import type { PlaceKind } from './citations/citation';
import { compareReports } from './compare/compareReports';
import { convert, NOTE_PLACES, WRITTEN_FORMS, type NotePlace, type WrittenForm } from './edits/convert';
import { format, FORMAT_KINDS, USUAL_FORMAT, type FormatKind } from './edits/format';
import { NUMBERED_KINDS, type NumberedKind } from './edits/numbering';
import { renumber } from './edits/renumber';
import { citationDefinition, citationReferences } from './features/citations';
import { citationHover } from './features/citationsHover';
import {
  completionMarkdown,
  completions,
  COMPLETION_TRIGGERS,
  documentBefore,
  paragraphsToCite,
  type Completion,
  type CompletionLibrary,
  type Completions,
  type CompletionSubject,
  type ParagraphToCite,
} from './features/completion';
import { citableAt, type Citable } from './features/citedBy';
import {
  citedElsewhere,
  hoverWithCopy,
  hoverWithoutCopy,
  placesInCopy,
  wordsOfCited,
  type CitedElsewhere,
  type CopyForHover,
  type PlaceInCopy,
} from './features/citedElsewhere';
import { citedTimes, type CitedTimes } from './features/citedTimes';
import {
  reportComparison,
  type ComparedPassage,
  type ListedChange,
  type ReportComparison,
} from './features/comparison';
import {
  comparisonCsv,
  comparisonMarkdown,
  comparisonText,
  passageName,
  type ComparedFiles,
} from './features/comparisonText';
import { reportConcordance, type ListedDisagreement, type ReportConcordance } from './features/concordanceList';
import { findings, type PlacedChoice, type PlacedFinding, type PlacedFix } from './features/findings';
import { foldingRanges, type FoldingRange } from './features/folding';
import {
  footnoteDefinition,
  footnoteHover,
  footnoteReferences,
  type Destination,
  type Hover,
} from './features/footnotes';
import { citedForHints, hintInCopy, hints, type CitedForHint, type Hint, type HintWords } from './features/hints';
import { wordsToIgnore } from './features/ignoring';
import {
  moveTargets,
  offeredEdits,
  reportEdit,
  type EditAtPlace,
  type EditCustoms,
  type EditRequest,
  type MoveTarget,
  type OfferedEdit,
  type RefusedEdit,
  type ReportEdit,
} from './features/editing';
import type { MovedKind } from './features/movable';
import { linkedMarks, type LinkedMarks } from './features/linkedMarks';
import { editsAfterDigit, editsAfterEnter, typedRange, TYPED_SIGNS } from './features/typing';
import { structureTree, type StructureNode } from './features/structureTree';
import { documentLinks, type DocumentLink } from './features/links';
import { pasting, type Pasted, type PlacedPasting } from './features/pasting';
import type { MovedPlaces } from './features/movedPlaces';
import {
  inTextOrder,
  movingEdits,
  placedEdits,
  type MovingEdits,
  type PlacedEdit,
  type PlacedEdits,
  type PlacedRemark,
} from './features/placedEdits';
import { librarySymbols, type LibrarySymbol } from './features/librarySymbols';
import { pinpointEdits, placedPinpoints, type PlacedPinpoint } from './features/movedPinpoints';
import { outline, type OutlineEntry, type OutlineKind } from './features/outline';
import { placeChoices, type PlaceChoice } from './features/placeChoices';
import { readingText, type ReadingText } from './features/readingText';
import { referenceList, type ListedReference, type ReferenceKind } from './features/referenceList';
import { renameTarget, renaming, type PlacedRenaming, type RenameTarget } from './features/rename';
import { provenEdits, safeEdits, type SafeEdit, type SafeEdits } from './features/safeEdits';
import { selectionRanges } from './features/selection';
import { semanticTokens, type ReferenceState, type SemanticToken } from './features/semanticTokens';
import {
  structureOutline,
  type OutlineFootnote,
  type OutlineParagraph,
  type OutlineSection,
  type StructureOutline,
} from './features/structureOutline';
import {
  WhoCites,
  type CitedByEntry,
  type CitingEntry,
  type CitingLink,
  type ParagraphName,
} from './features/whoCites';
import { joinWorksCited, worksCited, type ListedWork, type WorkMention, type WorksCited } from './features/worksCited';
import { worksCitedCsl, type CslItem } from './features/worksCitedCsl';
import { worksCitedCsv } from './features/worksCitedCsv';
import type { WorkGroup, WorkPart } from './features/worksCitedGroups';
import { worksCitedText } from './features/worksCitedText';
import { buildReport, rebuildReport } from './report/build';
import { blockReadings } from './report/citations/readCitations';
import type { Language, Report } from './report/model';
import { copyWords, type CopyWords } from './library/copyWords';
import { symbolsCitedIn } from './library/citedWorks';
import { isNamedAsReport, LIBRARY_FILES, REPORT_ENDINGS } from './library/fileName';
import { Library, type LibraryView, type Viewpoint } from './library/library';
import { byNearness } from './library/nearness';
import { readStored, writeStored, type StoredFile } from './library/stored';
import { summarize, viewpointOf, type ReportSummary } from './library/summary';
import { looksLikeReport } from './syntax/looksLikeReport';
import { SyntaxTree, type Splice } from './syntax/tree';
import { wordsOf, type Message, type Translate } from './text/message';
import { Patchwork } from './text/patchwork';
import { Source, type Difference, type TextChange } from './text/source';
import type { Position, Range } from './text/span';

/**
 * One state of one document and all that can be asked of it: plain data in, plain data out. Immutable; an edit gives a
 * new one that shares what did not change. Lines and characters are zero-based UTF-16 units.
 */
export class ReportSnapshot {
  private readonly built = new Map<Language | 'auto', Report>();

  private constructor(
    readonly version: number,
    private readonly tree: SyntaxTree,
    private readonly found: FindingStore,
    /** The state before and what the edit did to its blocks, until the report is built from it. */
    private before: { readonly built: ReadonlyMap<Language | 'auto', Report>; readonly splice: Splice } | undefined,
  ) {}

  /** The first state of a document. Any text will do. */
  static open(text: string, version = 0): ReportSnapshot {
    return new ReportSnapshot(version, SyntaxTree.parse(Source.of(text)), new FindingStore(), undefined);
  }

  /** The state after `changes`, each counted in the text that the one before left; and where the last of them ended. */
  edited(changes: readonly TextChange[], version: number): { snapshot: ReportSnapshot; cursor: Position } {
    // One by one, a thousand edits would copy a long text a thousand times.
    const edits = changes.length > 1 ? this.tree.source.asEdits(changes) : undefined;
    if (edits) return this.withEdits(edits, version);
    const { source, difference } = this.tree.source.withChanges(changes);
    return { snapshot: this.next(version, source, difference), cursor: source.positionAt(difference.newEnd) };
  }

  /** The state after edits that are all counted in this one, in the order of the text and apart from each other. */
  private withEdits(edits: readonly SafeEdit[], version: number): { snapshot: ReportSnapshot; cursor: Position } {
    const { source, differences } = this.tree.source.withEdits(edits);
    const cursor = source.positionAt(differences.at(-1)?.newEnd ?? 0);
    return { snapshot: this.next(version, source, ...differences), cursor };
  }

  private next(version: number, source: Source, ...differences: readonly Difference[]): ReportSnapshot {
    const { tree, splice } = this.tree.edited(source, ...differences);
    const before = this.built.size > 0 ? { built: this.built, splice } : undefined;
    return new ReportSnapshot(version, tree, this.found.edited(this.tree, tree, splice), before);
  }

  get text(): string {
    return this.tree.source.text;
  }

  /** Offsets of a range in the text. */
  offsetsOf({ start, end }: Range): { start: number; end: number } {
    const { source } = this.tree;
    return { start: source.offsetAt(start), end: source.offsetAt(end) };
  }

  /** The outline that an editor shows; notes as a group at its end when `withNotes`. */
  outline(withNotes: boolean): OutlineEntry[] {
    return outline(this.report(), withNotes);
  }

  foldingRanges(): FoldingRange[] {
    return foldingRanges(this.report());
  }

  /** From the word at `position` outwards, each within the next. */
  selectionRanges(position: Position): Range[] {
    return selectionRanges(this.report(), position);
  }

  /** Where what stands at `position` leads: the note of a mark, the place that is cited. */
  definition(position: Position): Destination[] {
    const report = this.report();
    return footnoteDefinition(report, position) ?? citationDefinition(report, position);
  }

  /** All that leads to the note, place or work that `position` is on or leads to, and its own name when `withTarget`. */
  references(position: Position, withTarget: boolean): Range[] {
    const report = this.report();
    return footnoteReferences(report, position, withTarget) ?? citationReferences(report, position, withTarget);
  }

  hover(position: Position, translate?: Translate): Hover | undefined {
    const report = this.report();
    return footnoteHover(report, position, translate) ?? citationHover(report, position, translate);
  }

  links(translate?: Translate): DocumentLink[] {
    return documentLinks(this.report(), translate);
  }

  /** The document outside that is cited at `position`, to be looked for in a copy. */
  citedElsewhere(position: Position): CitedElsewhere | undefined {
    return citedElsewhere(this.report(), position);
  }

  /** Where this document, a copy of what is cited, has the cited place; both ends of a range. */
  placesCited(cited: CitedElsewhere): PlaceInCopy[] {
    return placesInCopy(this.report(), cited);
  }

  /** What the cited place says in this document, a copy of what is cited; null where it is not found. */
  wordsCited(cited: CitedElsewhere, translate?: Translate): string[] | null {
    return wordsOfCited(this.report(), cited, translate);
  }

  /** The hover over a citation whose document is at hand; or is not, where `copy` is null. */
  hoverWithCopy(position: Position, copy: CopyForHover | null, translate?: Translate): Hover | undefined {
    const known = this.hover(position, translate);
    return copy
      ? hoverWithCopy(this.report(), position, copy, known, translate)
      : hoverWithoutCopy(this.report(), position, known, translate);
  }

  /** What stands at `position` of the file of this path or address, for other reports to cite. */
  citableAt(position: Position, path: string): Citable | undefined {
    return citableAt(this.report(), position, path);
  }

  /** The paragraphs of the file of this path or address that are cited in it or in the library, and how often. */
  citedTimes(path: string, library: Library): CitedTimes[] {
    return citedTimes(this.report(), path, library);
  }

  /** Which paragraphs of the document in the file of this path or address cite each other, and what they cite elsewhere. */
  whoCites(path: string, translate?: Translate): WhoCites {
    return new WhoCites(this.report(), path, translate);
  }

  /** The first words of what marks and references within a range lead to in this document. */
  hints(range: Range, translate?: Translate): Hint[] {
    return hints(this.report(), range, translate);
  }

  /** The paragraphs of other documents that are cited within a range, to be looked for in copies. */
  citedForHints(range: Range): CitedForHint[] {
    return citedForHints(this.report(), range);
  }

  /** The first words of the cited paragraph in this document, a copy of what is cited in a file of this name. */
  hintInCopy(fileName: string, cited: CitedElsewhere, translate?: Translate): HintWords | undefined {
    return hintInCopy(this.report(), fileName, cited, translate);
  }

  /** The references to be coloured, all or those near `within`. */
  semanticTokens(within?: Range): SemanticToken[] {
    return semanticTokens(this.report(), within);
  }

  /** What can be written at `position`; `trigger` is the sign that was typed, null where somebody asked. */
  completions(position: Position, trigger: string | null, library?: CompletionLibrary): Completions {
    return completions(this.report(), position, trigger, library);
  }

  /** The symbols of the document whose paragraphs are announced just before `position`; empty where none is. */
  documentBefore(position: Position): readonly string[] {
    return documentBefore(this.report(), position);
  }

  /** The paragraphs of this document that others can cite by their numbers alone, with their first words. */
  paragraphsToCite(): ParagraphToCite[] {
    return paragraphsToCite(this.report());
  }

  /** More about what a completion stands for, in Markdown. */
  completionMarkdown(subject: CompletionSubject, translate?: Translate): string | undefined {
    return completionMarkdown(this.report(), subject, translate);
  }

  /** The places of a kind that the reference at `position` may have meant, the likeliest first. */
  placeChoices(position: Position, kind: PlaceKind, translate?: Translate): PlaceChoice[] {
    return placeChoices(this.report(), position, kind, translate);
  }

  /**
   * What is wrong, under these settings. `onFailure` hears of rules that threw; the others speak all the same. `library`
   * holds the other reports at hand: without it nothing is said of what they lack.
   */
  findings(
    settings: ReportSettings,
    translate?: Translate,
    onFailure?: (failure: RuleFailure) => void,
    library?: LibraryView,
  ): PlacedFinding[] {
    return findings(this.report(settings.language), settings, this.found, translate, onFailure, library);
  }

  /**
   * What all fixes change that have one answer only and bring no other finding, those included that the first make room
   * for. Done twice, it changes nothing the second time.
   */
  safeFixes(settings: ReportSettings): SafeEdits {
    let patchwork = Patchwork.of(this.text.length);
    let mended = 0;
    let state: { snapshot: ReportSnapshot; findings: readonly PlacedFinding[] } | undefined = {
      snapshot: this,
      findings: this.findings(settings),
    };
    // Each round leaves fewer findings, so there is a last one.
    while (state) {
      const round = state.snapshot.fixRound(settings, state.findings);
      patchwork = patchwork.replaced(round.replacements);
      mended += round.mended;
      state = round.next;
    }
    const { source } = this.tree;
    const edits = patchwork
      .replacements()
      .map(({ start, end, newText }) => ({ range: source.rangeOf(start, end), newText }));
    return { edits, mended };
  }

  private fixRound(settings: ReportSettings, found: readonly PlacedFinding[]) {
    // The last trial that was good is the state that the next round begins with.
    const trial = (edits: readonly SafeEdit[]) => {
      const { snapshot } = this.withEdits(edits, this.version);
      return { snapshot, findings: snapshot.findings(settings) };
    };
    const { edits, mended, last } = provenEdits(found, trial);
    const replacements = edits.map(({ range, newText }) => ({ ...this.offsetsOf(range), newText }));
    return { edits, mended, replacements, next: last };
  }

  /** The words by which an entry of `ignore` in a project's file names the finding that marks `range`. */
  wordsToIgnore(range: Range): string {
    return wordsToIgnore(this.report(), range);
  }

  /**
   * Numbers these kinds of places anew, in the order of the document, with all that refers to them. Done twice, it changes
   * nothing the second time.
   */
  renumber(kinds: readonly NumberedKind[], translate?: Translate): MovingEdits {
    const report = this.report();
    return movingEdits(report, renumber(report, new Set(kinds)), translate);
  }

  /** The number at a position that can be another one: of a paragraph, note, section, subparagraph or annex. */
  renameTargetAt(position: Position): RenameTarget | undefined {
    return renameTarget(this.report(), position);
  }

  /** Gives what is numbered at a position another number, with all that refers to it, or tells why not. */
  renameTo(position: Position, label: string, translate?: Translate): PlacedRenaming | undefined {
    return renaming(this.report(), position, label, translate);
  }

  /** The citations in this document that have to follow an edit of the report in the file of `citedPath`. */
  pinpointsAfter(moved: MovedPlaces, citedPath: string, translate?: Translate): PlacedPinpoint[] {
    return moved.pinpointsIn(this.report(), citedPath, translate);
  }

  /** Writes marks and notes in another form, and puts the notes elsewhere; with them go the pages that cut paragraphs. */
  convert(to: WrittenForm, notes: NotePlace): PlacedEdits {
    const report = this.report();
    return placedEdits(report, { edits: convert(report, to, notes), left: [] });
  }

  /** Puts blanks, dashes, quotation marks, empty lines and the order of notes right. Done twice, it changes nothing the second time. */
  format(kinds: readonly FormatKind[] = USUAL_FORMAT): PlacedEdits {
    const report = this.report();
    return placedEdits(report, { edits: format(report, new Set(kinds)), left: [] });
  }

  /** The edits that do what somebody wants done, or why they cannot be made. */
  edit(request: EditRequest, customs: EditCustoms, translate?: Translate): ReportEdit | RefusedEdit {
    return reportEdit(this.report(), request, customs, translate);
  }

  /** What can be done to what stands in a range. */
  offeredEdits(range: Range, translate?: Translate): OfferedEdit[] {
    return offeredEdits(this.report(), range, translate);
  }

  /** Whose place the paragraph, subparagraph or section at `position` can take. */
  moveTargets(what: MovedKind, position: Position, translate?: Translate): MoveTarget[] {
    return moveTargets(this.report(), what, position, translate);
  }

  /** Puts what stands on a clipboard in place of a range; undefined where the text as it is would be the same. */
  paste(range: Range, pasted: Pasted, translate?: Translate): PlacedPasting | undefined {
    return pasting(this.report(), range, pasted, translate);
  }

  /** What is to be changed when somebody has typed one of `TYPED_SIGNS` just before `position`. */
  typed(position: Position, sign: string, enter: EnterSettings): PlacedEdit[] {
    const { source } = this.tree;
    const range = typedRange(source, position, sign);
    if (!range || (sign === '\n' && !enter.continues)) return [];
    const before = this.edited([{ range, text: '' }], this.version).snapshot.report();
    const typed = { sign, range, source, before };
    return sign === '\n' ? editsAfterEnter(typed, enter.renumbers) : editsAfterDigit(typed);
  }

  /** The marks that are to read the same while one of them, at `position`, is typed in. */
  linkedMarks(position: Position): LinkedMarks | undefined {
    return linkedMarks(this.report(), position);
  }

  /** What became of the paragraphs and notes of an older report in this one. */
  comparedWith(old: ReportSnapshot, translate?: Translate): ReportComparison {
    return reportComparison(compareReports(old.report(), this.report()), translate);
  }

  /** To be read beside another report: rejoined, without numbers and marks. */
  readingText(): ReadingText {
    return readingText(this.report());
  }

  /** Where another language version of this document does not agree with it. */
  concordanceWith(other: ReportSnapshot, translate?: Translate): ReportConcordance {
    return reportConcordance(this.report(), other.report(), translate);
  }

  /** What in this document cites places of an old report that have other numbers in a new one. */
  movedPinpoints(old: ReportSnapshot, fresh: ReportSnapshot, translate?: Translate): PlacedPinpoint[] {
    return placedPinpoints(this.report(), compareReports(old.report(), fresh.report()), translate);
  }

  /** Sections, in them paragraphs, in them the items of lists: what can be moved. */
  structureTree(): StructureNode[] {
    return structureTree(this.report());
  }

  /** Sections, paragraphs and notes, for tools. */
  structure(): StructureOutline {
    return structureOutline(this.report());
  }

  /** Every reference with its target, for tools; what it cites is looked up in `library`. */
  referenceList(library?: LibraryView): ListedReference[] {
    return referenceList(this.report(), library);
  }

  /** Every work that the document in the file of this path cites, once; which of them are at hand tells `library`. */
  worksCited(path: string, library?: LibraryView): WorksCited {
    return worksCited(this.report(), path, library);
  }

  /**
   * The paths of the copies of which the words are needed to compare what is quoted: `library.wordsOf` should give the
   * `copyWords` of each when findings are asked for.
   */
  quotedCopies(settings: ReportSettings, library: LibraryView): string[] {
    const rule = RULES.find(({ name }) => name === 'quotation-mismatch');
    const isOff = !rule || severityOf(rule, settings) === 'off';
    return isOff ? [] : quotedCopies(this.report(settings.language), library);
  }

  /** The words of the document, to compare quotations with. */
  copyWords(): CopyWords {
    return copyWords(this.report());
  }

  /** Reads the document as it is asked for step after step, none of which takes long, so that others are heard in between. */
  *steps(): Generator<unknown, void> {
    const report = this.report();
    yield;
    yield* blockReadings(report);
    yield report.citations.length;
  }

  /** What a library keeps of the document in the file of this path or address. */
  summary(path: string): ReportSummary {
    return summarize(this.report(), path);
  }

  /** From where the document in the file of this path or address looks into a library. */
  viewpoint(path: string): Viewpoint {
    return viewpointOf(this.report(), path);
  }

  /** The symbols of all documents that it cites. */
  citedSymbols(): ReadonlySet<string> {
    const report = this.report();
    return symbolsCitedIn(report.citations, report);
  }

  private report(language: Language | 'auto' = this.lastLanguage()): Report {
    const known = this.built.get(language);
    if (known) return known;
    const previous = this.before?.built.get(language);
    const report =
      previous && this.before
        ? rebuildReport(previous, this.tree, this.before.splice)
        : buildReport(this.tree, language);
    this.built.set(language, report);
    this.before = undefined;
    return report;
  }

  /** The language that was asked for last: outline and findings then share one report. */
  private lastLanguage(): Language | 'auto' {
    return [...this.built.keys()].at(-1) ?? [...(this.before?.built.keys() ?? [])].at(-1) ?? 'auto';
  }
}

/** What Enter does behind what is numbered. */
export interface EnterSettings {
  /** It goes on with the next number. */
  readonly continues: boolean;
  /** What is behind counts on. */
  readonly renumbers: boolean;
}

/** What there is to say about a rule. */
export interface ListedRule extends RuleDescription {
  readonly name: string;
}

/** The rules, family after family, for lists and documentation. */
export function ruleList(): ListedRule[] {
  return RULES.map(({ name }) => ({ name, ...CATALOGUE[name] }));
}

export {
  byNearness,
  comparisonCsv,
  comparisonMarkdown,
  comparisonText,
  COMPLETION_TRIGGERS,
  CONFIGURATION_FILE,
  DEFAULT_SETTINGS,
  FORMAT_KINDS,
  inTextOrder,
  joinWorksCited,
  Library,
  isNamedAsReport,
  LIBRARY_FILES,
  REPORT_ENDINGS,
  librarySymbols,
  looksLikeReport,
  message,
  MOMENTS,
  nearestName,
  NOTE_PLACES,
  NUMBERED_KINDS,
  passageName,
  pinpointEdits,
  readConfiguration,
  readSettings,
  readStored,
  safeEdits,
  TYPED_SIGNS,
  USUAL_FORMAT,
  wordsOf,
  worksCitedCsl,
  worksCitedCsv,
  worksCitedText,
  WRITTEN_FORMS,
  writeStored,
};
export type {
  Citable,
  CitedByEntry,
  CitedElsewhere,
  CitedTimes,
  CitingEntry,
  CitingLink,
  ComparedFiles,
  ComparedPassage,
  CopyForHover,
  LibrarySymbol,
  PlaceInCopy,
  Completion,
  CompletionLibrary,
  Completions,
  CompletionSubject,
  CopyWords,
  CslItem,
  Destination,
  DocumentLink,
  EditAtPlace,
  EditCustoms,
  EditRequest,
  FoldingRange,
  Hint,
  FormatKind,
  Hover,
  LibraryView,
  LinkedMarks,
  ListedChange,
  ListedDisagreement,
  ListedReference,
  ListedWork,
  Message,
  MessageId,
  Moment,
  MovedKind,
  MovedPlaces,
  MoveTarget,
  MovingEdits,
  NotePlace,
  NumberedKind,
  OfferedEdit,
  OutlineEntry,
  OutlineFootnote,
  OutlineKind,
  OutlineParagraph,
  OutlineSection,
  ParagraphName,
  ParagraphToCite,
  Pasted,
  PlaceChoice,
  PlacedChoice,
  PlacedEdit,
  PlacedEdits,
  PlacedFinding,
  PlacedFix,
  PlacedPasting,
  PlacedPinpoint,
  PlacedRemark,
  PlacedRenaming,
  PlaceKind,
  Position,
  Range,
  ReadingText,
  ReadSettings,
  ReferenceKind,
  ReferenceState,
  RenameTarget,
  RefusedEdit,
  ReportEdit,
  ReportComparison,
  ReportConcordance,
  ReportSettings,
  ReportSummary,
  RuleFailure,
  RuleSetting,
  SafeEdit,
  SafeEdits,
  SemanticToken,
  SettingsProblem,
  Severity,
  StoredFile,
  StructureNode,
  StructureOutline,
  TextChange,
  Translate,
  Viewpoint,
  WorkGroup,
  WorkMention,
  WorkPart,
  WorksCited,
  WrittenForm,
};
