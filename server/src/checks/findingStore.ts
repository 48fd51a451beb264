import type { LibraryView } from '../library/library';
import type { BoundCitation } from '../report/citations/boundCitation';
import type { Report } from '../report/model';
import type { Splice, SyntaxTree } from '../syntax/tree';
import { passageAround, wholeOf, type Passage } from './passage';
import type { Profile } from './profile';
import type { AnyRule, Finding, Placed } from './rule';

/** What rules came upon in one state of a report; rules that threw are not there. */
interface Judged {
  readonly report: Report;
  readonly profile: Profile;
  readonly items: Map<AnyRule, readonly Placed[]>;
}

/** One look at a report, by which all rules judge it. */
interface Look {
  readonly judged: Judged;
  readonly whole: Passage;
  /** What may be other than in the state that was judged before, and what rules came upon there; undefined where anything may. */
  readonly since: { readonly passage: Passage; readonly items: Judged['items'] } | undefined;
}

/**
 * What rules collected and came upon, kept from one state of a document to the next: after an edit facts are collected only from
 * the blocks that it touched, and rules of the scope `paragraph` look only at what hangs together with them.
 */
export class FindingStore {
  private readonly facts = new Map<AnyRule, unknown[]>();
  private last: Judged | undefined;
  private look: Look | undefined;

  /** What a rule tells about a report, in the order of the text. Throws what the rule throws. */
  findings(rule: AnyRule, report: Report, profile: Profile, library: LibraryView | undefined): readonly Finding[] {
    const { judged, whole, since } = this.lookAt(report, profile);
    const before = rule.scope === 'paragraph' ? since?.items.get(rule) : undefined;
    const passage = since && before ? since.passage : whole;
    const found: Placed[] = [];
    const facts = this.factsOf(rule, report);
    rule.judge({
      report,
      passage,
      profile,
      library,
      facts: (block) => facts?.[block],
      tell: (item) => {
        found.push(item);
      },
    });
    const kept = before?.filter(({ span }) => !passage.has(span.block)) ?? [];
    const all = inOrder(kept.concat(found));
    judged.items.set(rule, all);
    return rule.conclude ? rule.conclude(all, report) : all.filter(isFinding);
  }

  /** The store for the state after an edit of `before`. */
  edited(before: SyntaxTree, tree: SyntaxTree, { first, removed, inserted }: Splice): FindingStore {
    // Of the blocks between the first that was touched and the last many may be as they were.
    const places = new Map(before.blocks.slice(first, first + removed).map((block, at) => [block, first + at]));
    const next = new FindingStore();
    next.last = this.look?.judged ?? this.last;
    for (const [rule, facts] of this.facts) {
      const fresh: unknown[] = [];
      for (let index = first; index < first + inserted; index++) {
        const block = tree.blocks[index];
        const place = block && places.get(block);
        fresh.push(place === undefined ? block && rule.collect?.(block, () => tree.textOf(index)) : facts[place]);
      }
      next.facts.set(rule, facts.slice(0, first).concat(fresh, facts.slice(first + removed)));
    }
    return next;
  }

  private lookAt(report: Report, profile: Profile): Look {
    if (this.look?.judged.report === report && this.look.judged.profile === profile) return this.look;
    const before = this.look?.judged ?? this.last;
    const passage =
      before?.profile === profile && haveOneSkeleton(before.report, report)
        ? passageAround(report, touchedBlocks(before.report, report))
        : undefined;
    // Where most is to be looked at again, nothing is gained by keeping the rest.
    const isSmall = passage !== undefined && passage.blocks.length * 2 < report.tree.blocks.length;
    const since = before && isSmall ? { passage, items: before.items } : undefined;
    this.last = undefined;
    this.look = { judged: { report, profile, items: new Map() }, whole: wholeOf(report), since };
    return this.look;
  }

  /** The facts of a rule, one entry a block; undefined for a rule that collects nothing. */
  private factsOf(rule: AnyRule, { tree }: Report): readonly unknown[] | undefined {
    const { collect } = rule;
    if (!collect) return undefined;
    const known = this.facts.get(rule);
    if (known) return known;
    const made = tree.blocks.map((block, index) => collect(block, () => tree.textOf(index)));
    this.facts.set(rule, made);
    return made;
  }
}

/** Whether an edit has left everything as it was but the words of blocks behind the title page, and where in them something stands. */
function haveOneSkeleton(one: Report, other: Report): boolean {
  return (
    one.roles === other.roles &&
    one.notes === other.notes &&
    one.language === other.language &&
    one.tree.blocks.slice(0, one.titlePageEnd).every((block, index) => block === other.tree.blocks[index])
  );
}

/** The blocks that are others, or have other citations, or citations that lead elsewhere. */
function touchedBlocks(before: Report, report: Report): Set<number> {
  const touched = new Set<number>();
  report.tree.blocks.forEach((block, index) => {
    if (block !== before.tree.blocks[index]) touched.add(index);
  });
  if (before.citations !== report.citations) addRebound(before.citations, report.citations, touched);
  return touched;
}

/** Adds the blocks whose citations are not all the same in both lists. */
function addRebound(before: readonly BoundCitation[], after: readonly BoundCitation[], touched: Set<number>): void {
  let [old, fresh] = [0, 0];
  while (old < before.length || fresh < after.length) {
    const [one, other] = [before[old], after[fresh]];
    if (one === other) {
      old++;
      fresh++;
      continue;
    }
    const block = Math.min(one?.block ?? Infinity, other?.block ?? Infinity);
    touched.add(block);
    while (before[old]?.block === block) old++;
    while (after[fresh]?.block === block) fresh++;
  }
}

/** Without a conclusion the items are the findings themselves. */
const isFinding = (item: Placed): item is Finding => 'message' in item;

function inOrder(items: Placed[]): Placed[] {
  return items.sort(({ span: a }, { span: b }) => a.block - b.block || a.start - b.start || a.end - b.end);
}
