import * as vscode from 'vscode';
import { settingsFor } from './settings';

/** A stage in the life of a draft; it decides which checks speak. */
export type Moment = 'writing' | 'editing' | 'submission';

/** All moments, in their order. */
export const MOMENTS: readonly Moment[] = ['writing', 'editing', 'submission'];

/** The moment that a word names, if it names one. */
export function asMoment(word: unknown): Moment | undefined {
  return MOMENTS.find((moment) => moment === word);
}

/** The moment that counts for a document by the settings; the default where the setting makes no sense. */
export function momentBySettings(uri: vscode.Uri): Moment {
  return asMoment(settingsFor(uri).get('moment')) ?? 'editing';
}

/** The name of a moment. */
export function momentName(moment: Moment): string {
  switch (moment) {
    case 'writing':
      return vscode.l10n.t('Writing');
    case 'editing':
      return vscode.l10n.t('Editing');
    case 'submission':
      return vscode.l10n.t('Submission');
  }
}

/** What is checked at a moment, in one sentence. */
export function momentExplanation(moment: Moment): string {
  switch (moment) {
    case 'writing':
      return vscode.l10n.t('Numbers and broken references: only what the draft itself proves.');
    case 'editing':
      return vscode.l10n.t('Adds whether things agree, and the form and consistency of what is cited.');
    case 'submission':
      return vscode.l10n.t('Adds masthead, length, style and contents, before the report is sent.');
  }
}
