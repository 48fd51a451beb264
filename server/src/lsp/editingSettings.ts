import type { EnterSettings, FormatKind } from '../service';

/** What an editor sets about changing a report. */
export interface EditingSettings {
  /** What formatting puts right. */
  readonly format: readonly FormatKind[];
  readonly enter: EnterSettings;
}

/** The names under which an editor sets what formatting puts right, and whether it does so where nothing is set. */
const FORMAT_SETTINGS: readonly (readonly [name: string, kind: FormatKind, atFirst: boolean])[] = [
  ['blanks', 'blanks', true],
  ['noBreakBlanks', 'no-break-blanks', false],
  ['dashes', 'dashes', true],
  ['quotes', 'quotes', false],
  ['emptyLines', 'empty-lines', true],
  ['notes', 'notes', false],
];

/** Reads what an editor sets under `unReport`; what is not set, or not so written, is as at first. */
export function readEditingSettings(given: unknown): EditingSettings {
  const { format, enter } = asRecord(given);
  const formats = asRecord(format);
  const { continue: continues, renumber } = asRecord(enter);
  return {
    format: FORMAT_SETTINGS.filter(([name, , atFirst]) => isOn(formats[name], atFirst)).map(([, kind]) => kind),
    enter: { continues: isOn(continues, true), renumbers: isOn(renumber, true) },
  };
}

const isOn = (value: unknown, atFirst: boolean): boolean => (typeof value === 'boolean' ? value : atFirst);

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
