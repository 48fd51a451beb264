import { bareLabelOf, isRenamable, kindOf, rename, type RenamableKind } from '../edits/rename';
import { rowsOfItems, type Numbered } from '../edits/rows';
import type { Place } from '../report/citations/boundCitation';
import { isPlace } from '../report/citations/boundPlace';
import { citationAt, placeOfBlock } from '../report/citations/queries';
import type { BlockSpan, Report } from '../report/model';
import { placesOfNote, spanOfReference } from '../report/notePlaces';
import { wordsOf, type Translate } from '../text/message';
import type { Position, Range } from '../text/span';
import { movingEdits, type MovingEdits } from './placedEdits';
import { cursorAt, isOn, rangeOf, type Cursor } from './places';

/** A number that can be another one: where it stands, how it reads, and what it counts. */
export interface RenameTarget {
  readonly kind: RenamableKind;
  /** The number itself, without brackets, stop, or the signs of a mark. */
  readonly range: Range;
  readonly label: string;
}

/** Another number: the edits, or why not. */
export type PlacedRenaming =
  | ({ readonly is: 'renamed' } & MovingEdits)
  /** `insertion` puts the place where the number belongs, and counts on behind it; null where that cannot be. */
  | { readonly is: 'refused'; readonly reason: string; readonly insertion: MovingEdits | null };

/** The number at a position; undefined where there is none that can be another one. */
export function renameTarget(report: Report, position: Position): RenameTarget | undefined {
  const found = numberedAt(report, cursorAt(report, position));
  return found && { kind: kindOf(found.place), range: rangeOf(report, found.span), label: bareLabelOf(found.place) };
}

/** Gives what stands at a position another number, with all that refers to it; undefined where there is nothing numbered. */
export function renaming(
  report: Report,
  position: Position,
  label: string,
  translate?: Translate,
): PlacedRenaming | undefined {
  const found = numberedAt(report, cursorAt(report, position));
  if (!found) return undefined;
  const result = rename(report, found.place, label);
  if (result.is === 'renamed') return { is: 'renamed', ...movingEdits(report, result, translate) };
  const { reason, insertion } = result;
  return {
    is: 'refused',
    reason: wordsOf(reason, translate),
    insertion: insertion ? movingEdits(report, insertion, translate) : null,
  };
}

/** What is numbered where a cursor stands, and its number alone. */
function numberedAt(report: Report, cursor: Cursor): { place: Numbered; span: BlockSpan } | undefined {
  const found = placeAt(report, cursor);
  return found && isOn(cursor, found.whole) && isRenamable(found.place)
    ? { place: found.place, span: withoutSigns(report, found.whole) }
    : undefined;
}

function placeAt(report: Report, cursor: Cursor): { place: Numbered; whole: BlockSpan } | undefined {
  const { tree } = report;
  const cited = placeCitedAt(report, cursor);
  if (cited) return cited;
  const reference = report.references.find(
    (one) => one.block === cursor.block && isOn(cursor, spanOfReference(tree, one)),
  );
  if (reference) return { place: reference.note ?? reference, whole: spanOfReference(tree, reference) };
  const item = rowsOfItems(report)
    .flat()
    .find(({ labelSpan }) => isOn(cursor, labelSpan));
  if (item) return { place: item, whole: item.labelSpan };
  const place = placeOfBlock(report, cursor.block, cursor.within);
  switch (place?.kind) {
    case 'paragraph':
      return { place: place.paragraph, whole: place.paragraph.numberSpan };
    case 'note':
      return { place: place.note, whole: placesOfNote(tree, place.note).mark };
    case 'section': {
      const { section } = place;
      return section.numberSpan ? { place: section, whole: section.numberSpan } : undefined;
    }
    default:
      return undefined;
  }
}

/** What a reference names by one number, and where it does: the `12` of "para. 12 above". */
function placeCitedAt(report: Report, { block, within }: Cursor): { place: Numbered; whole: BlockSpan } | undefined {
  const bound = citationAt(report, block, within);
  if (!bound || !isPlace(bound)) return undefined;
  const { target, citation } = bound;
  if (target.status !== 'resolved' || target.last || citation.label.letters.length > 0) return undefined;
  const place = numberedOf(target.place);
  const start = place ? report.tree.textOf(block, citation.start, citation.end).indexOf(bareLabelOf(place)) : -1;
  if (!place || start < 0 || citation.label.number !== bareLabelOf(place)) return undefined;
  const at = citation.start + start;
  return { place, whole: { block, start: at, end: at + citation.label.number.length } };
}

function numberedOf(place: Place): Numbered | undefined {
  switch (place.kind) {
    case 'paragraph':
      return place.paragraph;
    case 'note':
      return place.note;
    case 'section':
      return place.section;
    default:
      return undefined;
  }
}

/** The `12` of `[^12]` and `^12^`, the `b` of `(b)`. */
function withoutSigns({ tree }: Report, { block, start, end }: BlockSpan): BlockSpan {
  const text = tree.textOf(block, start, end);
  const opening = /^(?:\[\^|\^|\()/.exec(text)?.[0].length ?? 0;
  const closing = /(?:\]:?|\^|\))$/.exec(text)?.[0].length ?? 0;
  return { block, start: start + opening, end: end - closing };
}
