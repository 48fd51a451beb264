import { bodyById } from '../citations/data/bodies';
import type { ListedWork, WorksCited } from './worksCited';

/** An item of CSL-JSON, which reference managers read (docs.citationstyles.org, "CSL JSON"; variables of CSL 1.0.2). */
export interface CslItem {
  readonly id: string;
  readonly type: 'report' | 'legislation' | 'treaty' | 'personal_communication' | 'webpage';
  readonly title: string;
  readonly number?: string;
  readonly authority?: string;
  readonly publisher?: string;
  readonly URL?: string;
  readonly issued?: { readonly 'date-parts': readonly [readonly [year: number]] };
}

const TYPES: Readonly<Record<ListedWork['kind'], CslItem['type']>> = {
  document: 'report',
  resolution: 'legislation',
  decision: 'legislation',
  generalComment: 'report',
  treaty: 'treaty',
  communication: 'personal_communication',
  url: 'webpage',
};

/** The works as items for a reference manager. Where they are cited is no part of it. */
export function worksCitedCsl({ groups }: WorksCited): CslItem[] {
  return groups.flatMap(({ parts }) => parts.flatMap(({ works }) => works.map(itemOf)));
}

function itemOf(work: ListedWork): CslItem {
  const { key, kind, name, title, symbol, body, url, year } = work;
  const authority = body === null ? undefined : bodyById(body)?.names.en;
  const number = symbol ?? (kind === 'communication' ? name : undefined);
  return {
    id: key,
    type: TYPES[kind],
    title: title ?? name,
    ...(number === undefined ? {} : { number }),
    ...(authority === undefined ? {} : { authority }),
    ...(kind === 'url' || kind === 'treaty' ? {} : { publisher: 'United Nations' }),
    ...(url === null ? {} : { URL: url }),
    ...(year === null ? {} : { issued: { 'date-parts': [[year]] as const } }),
  };
}
