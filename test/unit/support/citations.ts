import type { Place, Target } from '../../../server/src/report/citations/boundCitation';
import type { Report } from '../../../server/src/report/model';

/** What a place is called in a fixture: `paragraph 12`, `subparagraph 20 (b)`, `section annex II`, `table 3`, `note 5`. */
export function placeLine(place: Place): string {
  switch (place.kind) {
    case 'report':
      return 'the report';
    case 'paragraph': {
      const { number, division, series } = place.paragraph;
      const list = series.kind === 'list' ? ' of a list' : '';
      return `paragraph ${number}${list}${division.parent ? ` (${division.name})` : ''}`;
    }
    case 'subparagraph':
      return `subparagraph ${place.subparagraph.fullNumber}`;
    case 'section': {
      const { word, number, title } = place.section;
      return `section ${number === null ? title : word === '' ? `${number} ${title}` : `${word} ${number}`}`;
    }
    case 'caption':
      return `${place.caption.kind} ${place.caption.number} ${place.caption.title}`;
    case 'note':
      return `note ${place.note.id}`;
    case 'recommendation':
      return `recommendation ${place.recommendation.number}`;
  }
}

/** What a citation leads to, in words: `own paragraph 12`, `resolution:ga:60/251, whole`, `no paragraph 90, last 12`. */
export function targetLine(target: Target): string {
  switch (target.status) {
    case 'resolved': {
      const range = target.last ? ` to ${placeLine(target.last)}` : '';
      return `${target.certain ? 'own' : 'likely'} ${placeLine(target.place)}${range}`;
    }
    case 'external':
      return target.work ? `${target.work.key}${target.whole ? ', whole' : ''}` : 'something outside';
    case 'ambiguous': {
      const may = [...target.works.map(({ key }) => key), ...target.places.map(placeLine)];
      return may.length > 0 ? `perhaps ${may.join(' or ')}` : 'nobody knows';
    }
    case 'unresolved': {
      const { missing } = target;
      if (missing.kind === 'ibid') return `ibid: ${missing.reason}`;
      if (missing.kind === 'subparagraph') return `no ${missing.label} in paragraph ${missing.paragraph.number}`;
      const last = 'last' in missing && missing.last !== null ? `, last ${missing.last}` : '';
      return `no ${missing.kind} ${missing.number}${last}`;
    }
  }
}

/** All citations of a report, one a line: `12 → own paragraph 12`. */
export function citationLines(report: Report): string[] {
  return report.citations.map(({ citation, block, target }) => {
    const words = report.tree.textOf(block, citation.start, citation.end);
    return `${words.replace(/\s+/g, ' ')} → ${targetLine(target)}`;
  });
}
