import type { BlockSpan, Note, Reference, Report, Section } from '../report/model';
import { placesOfNote, signOf, spanOfReference } from '../report/notePlaces';
import type { Edit } from './edit';
import type { Labelled, Relabelling } from './relabelling';

/** The edits that write new labels where the labels stand: numbers, letters, marks with their notes, headings, captions. */
export function labelEdits(report: Report, relabelling: Relabelling): Edit[] {
  return [...relabelling.changes].flatMap(([place, label]) =>
    relabelling.isGone(place) ? [] : editsOf(report, place, label),
  );
}

function editsOf(report: Report, place: Labelled, label: string): Edit[] {
  if ('references' in place) return editsOfNote(report, place, label);
  if ('id' in place) return [markEdit(report, place, label)];
  if ('fullNumber' in place) return [{ span: place.labelSpan, newText: label.replace(/[().\s]/g, '') }];
  if ('heading' in place) return editOfHeading(report, place, label);
  if ('numberSpan' in place) return [{ span: place.numberSpan, newText: label }];
  return numberWithin(report, place.span, place.number, label);
}

function editsOfNote(report: Report, note: Note, label: string): Edit[] {
  const { mark } = placesOfNote(report.tree, note);
  return [
    { span: mark, newText: signOf(label, note.style) },
    ...note.references.map((reference) => markEdit(report, reference, label)),
  ];
}

function markEdit(report: Report, reference: Reference, label: string): Edit {
  return { span: spanOfReference(report.tree, reference), newText: signOf(label, reference.style) };
}

/** Of "Annex", "Annex II" and "III. Conclusions" the number, or the place for one. */
function editOfHeading(report: Report, section: Section, label: string): Edit[] {
  const { heading, numberSpan, number, word, style } = section;
  if (numberSpan) {
    if (label !== '' && label.startsWith('(') !== (style === 'letter')) return [otherSign(report, numberSpan, label)];
    if (label !== '') return [{ span: numberSpan, newText: withoutItsBrackets(report, numberSpan, label) }];
    const before = report.tree.textOf(numberSpan.block, heading.start, numberSpan.start);
    const blanks = before.length - before.trimEnd().length;
    return [{ span: { ...numberSpan, start: numberSpan.start - blanks }, newText: '' }];
  }
  const words = report.tree.textOf(heading.block, heading.start, heading.end);
  const at = words.toLowerCase().indexOf(word);
  if (number !== null || word === '' || at < 0) return [];
  const end = heading.start + at + word.length;
  return [{ span: { block: heading.block, start: end, end }, newText: ` ${label}` }];
}

/** "1. Ports" becomes "(a) Ports", "(a) Ports" "1. Ports". */
function otherSign({ tree }: Report, { block, start, end }: BlockSpan, label: string): Edit {
  const opening = tree.textOf(block, Math.max(0, start - 1), start) === '(' ? 1 : 0;
  const closing = /^[.)]/.test(tree.textOf(block, end, end + 1)) ? 1 : 0;
  const newText = label.startsWith('(') ? label : `${label}.`;
  return { span: { block, start: start - opening, end: end + closing }, newText };
}

/** The number of "(b) Ports" is "(b)"; where its letter alone is its place, the brackets stand there already. */
function withoutItsBrackets({ tree }: Report, { block, start, end }: BlockSpan, label: string): string {
  return tree.textOf(block, start, end).startsWith('(') ? label : label.replace(/[()]/g, '');
}

/** The number within the words of a caption or at the beginning of a recommendation. */
function numberWithin(report: Report, span: BlockSpan, number: string, label: string): Edit[] {
  const at = report.tree.textOf(span.block, span.start, span.end).indexOf(number);
  if (at < 0) return [];
  const start = span.start + at;
  return [{ span: { block: span.block, start, end: start + number.length }, newText: label }];
}
