import type { IbidCitation } from '../../citations/citation';
import { instrumentById } from '../../citations/data/instruments';
import type { Work } from '../../citations/work';
import { workOfTreatySeries } from '../../citations/works';
import type { SyntaxTree } from '../../syntax/tree';
import type { Target } from './boundCitation';
import type { Context, Source } from './contexts';
import { ambiguous, unresolved, wholeWork } from './targets';

/** What a note cites, as far as "ibid." in the next one is concerned. */
type Cited =
  | { readonly is: 'one'; readonly target: Target }
  | { readonly is: 'several'; readonly works: readonly Work[] }
  | { readonly is: 'unclear'; readonly works: readonly Work[] };

/**
 * What "ibid." repeats: the work named before it in the same note, else the only one that the note directly before cites
 * (drafting rule F15); in running text the work named last in the paragraph. `context` holds what came before it.
 * `seriesOnly`: a document of its own follows ("Ibid., Supplement No. 53 (A/72/53)"), so only its series is repeated.
 */
export function targetOfIbid({ partial, seriesPlace }: IbidCitation, context: Context, seriesOnly: boolean): Target {
  if (seriesPlace && isSeries((context.sources.length > 0 ? context : context.before)?.sources.at(-1)))
    return wholeWork(workOfTreatySeries(seriesPlace));
  if (seriesOnly && (context.before || !context.note)) return ambiguous([]);
  const earlier = context.sources.findLast(({ bound }) => !isAddress(bound.citation) && bound.citation.kind !== 'self');
  if (earlier) return repeated(earlier.bound.target);
  const { note, before, works } = context;
  if (!note) return works[0] ? wholeWork(works[0]) : ambiguous([]);
  if (!before) {
    // A part of a report may begin at note 12: nobody knows what note 11 cites.
    const first = note.value === 1 || note.id === 'a' || note.style === 'asterisk';
    return first ? unresolved({ kind: 'ibid', reason: 'nothing' }) : ambiguous([]);
  }
  const cited = citedIn(before.sources);
  if (cited.is === 'one') return cited.target;
  if (cited.is === 'several' && !partial) return unresolved({ kind: 'ibid', reason: 'several' });
  return ambiguous(cited.works);
}

/** Units between "Ibid." and the symbol behind a session and a supplement. */
const LONGEST_SERIES = 200;

/** Whether the words from an "ibid." to the citation behind it, offsets in one block, name nothing but a series. */
export function joinsSeries(tree: SyntaxTree, block: number, from: number, next: number): boolean {
  const between = tree.textOf(block, from, Math.min(next, from + LONGEST_SERIES));
  return between.startsWith(',') && !between.includes(';') && !/^,\s+(?:and|et|y)\s/u.test(between);
}

/** "Ibid., vol. 1019, No. 14956" behind the Treaty Series is another treaty of it. */
const isSeries = (source: Source | undefined): boolean => {
  const citation = source?.bound.citation;
  return citation?.kind === 'treatySeries' || (citation?.kind === 'ibid' && citation.seriesPlace !== null);
};

const isAddress = ({ kind }: Source['bound']['citation']): boolean => kind === 'url';

/** The target of a work, cited again as a whole; what could not be told of it cannot be told here. */
function repeated(target: Target): Target {
  if (target.status === 'external') return target.work ? wholeWork(target.work) : ambiguous([]);
  return target.status === 'unresolved' ? ambiguous([]) : target;
}

function citedIn(sources: readonly Source[]): Cited {
  const relevant = withoutPassing(sources);
  const works = relevant.flatMap(({ bound }) =>
    bound.target.status === 'external' && bound.target.work ? [bound.target.work] : [],
  );
  const [first] = relevant;
  if (!first) return { is: 'unclear', works: [] };
  if (relevant.some(({ bound: { target } }) => target.status !== 'external'))
    return relevant.length === 1 ? { is: 'one', target: repeated(first.bound.target) } : { is: 'unclear', works };
  const distinct = distinctOf(works);
  const [work] = distinct;
  if (work && distinct.length === 1) return { is: 'one', target: wholeWork(work) };
  // Two addresses may be one book's, an addendum is a part of its document.
  const sure = !relevant.every(({ bound }) => isAddress(bound.citation)) && !sharesStem(distinct);
  return { is: sure ? 'several' : 'unclear', works: distinct };
}

/**
 * Without addresses where something else is cited, and without treaties that are only spoken of ("parties to the
 * Covenant", "Review Conference of the Parties to the Treaty …").
 */
function withoutPassing(sources: readonly Source[]): readonly Source[] {
  const works = sources.filter(({ bound }) => !isAddress(bound.citation) && bound.citation.kind !== 'self');
  const cited = works.filter(({ bound, hasPlace }) => hasPlace || bound.citation.kind !== 'treaty');
  if (cited.length > 0) return cited;
  return works.length > 0 ? works : sources.filter(({ bound }) => isAddress(bound.citation));
}

/** One work each: a declaration and the resolution that it is annexed to are one, so are a document and its corrigenda. */
function distinctOf(works: readonly Work[]): Work[] {
  const annexed = new Set(
    works.map(({ instrument }) => (instrument === null ? undefined : instrumentById(instrument)?.resolution)),
  );
  const names = new Set(works.map(({ name }) => name));
  const distinct = new Map<string, Work>();
  for (const work of works) {
    const corrected = work.name.split('/Corr.', 1)[0] ?? '';
    if (corrected !== work.name && names.has(corrected)) continue;
    if (work.body === 'ga' && work.kind === 'resolution' && annexed.has(work.name)) continue;
    distinct.set(work.key, work);
  }
  return [...distinct.values()];
}

/** `A/60/1` and `A/60/1/Add.1` */
function sharesStem([first, ...rest]: readonly Work[]): boolean {
  return rest.every(({ name }) => first !== undefined && name.startsWith(`${first.name}/`));
}
