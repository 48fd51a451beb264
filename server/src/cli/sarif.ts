import { isAbsolute, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  ArtifactLocation,
  Fix,
  Invocation,
  Log,
  Notification,
  PhysicalLocation,
  Region,
  ReportingDescriptor,
  Result,
} from 'sarif';
import { ruleList, type ListedRule, type PlacedFinding, type Range, type Severity } from '../service';
import type { FileResult } from './check';

const LEVELS = { error: 'error', warning: 'warning', information: 'note', hint: 'none' } as const satisfies Record<
  Severity,
  Result.level
>;

/** The folder that paths are relative to. Where it lies is nobody's business, so it has no address. */
const BASE = '%SRCROOT%';

/** SARIF 2.1.0: one run, all rules, one result a finding; lines and columns from 1. */
export function formatSarif(results: readonly FileResult[]): string {
  const rules = ruleList().map(descriptorOf);
  const ranks = new Map(rules.map(({ id }, rank) => [id, rank]));
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'un-report',
            fullName: `UN Report ${UN_REPORT_VERSION}`,
            version: UN_REPORT_VERSION,
            semanticVersion: UN_REPORT_VERSION,
            rules,
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [BASE]: { description: { text: 'The folder in which un-report was run.' } } },
        invocations: [invocationOf(results)],
        artifacts: results.map(({ filePath }) => ({ location: locationOf(filePath) })),
        results: results.flatMap(({ filePath, findings }, index) => {
          const artifactLocation = { ...locationOf(filePath), index };
          return findings.map((finding) => resultOf(finding, artifactLocation, ranks));
        }),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function descriptorOf({ name, severity, off, summary, reason }: ListedRule): ReportingDescriptor {
  return {
    id: name,
    name: name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: summary },
    fullDescription: { text: reason },
    help: { text: `${summary} ${reason}` },
    defaultConfiguration: { enabled: off !== true, level: LEVELS[severity] },
  };
}

/** How the run went: a file that could not be read is no finding, but the run was not whole. */
function invocationOf(results: readonly FileResult[]): Invocation {
  const notifications = results.flatMap(({ filePath, fatal }, index): Notification[] =>
    fatal === null
      ? []
      : [
          {
            level: 'error',
            message: { text: fatal },
            locations: [{ physicalLocation: { artifactLocation: { ...locationOf(filePath), index } } }],
          },
        ],
  );
  return {
    executionSuccessful: notifications.length === 0,
    ...(notifications.length > 0 ? { toolExecutionNotifications: notifications } : {}),
  };
}

function resultOf(
  { rule, severity, message, range, related, fixes }: PlacedFinding,
  artifactLocation: ArtifactLocation,
  ranks: ReadonlyMap<string, number>,
): Result {
  const placeOf = (place: Range): PhysicalLocation => ({ artifactLocation, region: regionOf(place) });
  const safe = fixes.filter((fix) => fix.safe);
  return {
    ruleId: rule,
    ruleIndex: ranks.get(rule) ?? -1,
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: placeOf(range) }],
    ...(related.length > 0
      ? {
          relatedLocations: related.map((one, id) => ({
            id,
            physicalLocation: placeOf(one.range),
            message: { text: one.message },
          })),
        }
      : {}),
    ...(safe.length > 0 ? { fixes: safe.map((fix) => fixOf(fix, artifactLocation)) } : {}),
  };
}

function fixOf({ title, edits }: PlacedFinding['fixes'][number], artifactLocation: ArtifactLocation): Fix {
  const replacements = edits.map(({ range, newText }) => ({
    deletedRegion: regionOf(range),
    insertedContent: { text: newText },
  }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation, replacements }] };
}

function regionOf({ start, end }: Range): Region {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** Relative to where the command runs, as GitHub wants it; what lies outside has its own address. */
function locationOf(filePath: string): ArtifactLocation {
  const path = relative(process.cwd(), filePath);
  if (isAbsolute(path) || path.split(sep)[0] === '..') return { uri: pathToFileURL(filePath).href };
  return { uri: path.split(sep).map(encodeURIComponent).join('/'), uriBaseId: BASE };
}
