import { concordance, type Disagreement } from '../compare/concordance';
import type { Report } from '../report/model';
import { wordsOf, type Translate } from '../text/message';
import { comparedPassage, type ComparedPassage } from './comparison';

/** Where two language versions of one report do not agree, as plain data. */
export interface ReportConcordance {
  /** False where the two have so little in common that they are no versions of one report. */
  readonly areVersions: boolean;
  /** How many paragraphs, notes and stretches of text were compared. */
  readonly compared: number;
  readonly disagreements: readonly ListedDisagreement[];
}

export interface ListedDisagreement {
  readonly about: Disagreement['about'];
  /** Null where a version lacks the place. */
  readonly one: ComparedPassage | null;
  readonly other: ComparedPassage | null;
  readonly message: string;
}

/** A concordance with lines and words. */
export function reportConcordance(one: Report, other: Report, translate?: Translate): ReportConcordance {
  const { areVersions, compared, disagreements } = concordance(one, other);
  return {
    areVersions,
    compared,
    disagreements: disagreements.map((disagreement) => ({
      about: disagreement.about,
      one: disagreement.one && comparedPassage(one, disagreement.one),
      other: disagreement.other && comparedPassage(other, disagreement.other),
      message: wordsOf(disagreement.message, translate),
    })),
  };
}
