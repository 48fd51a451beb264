// One page of docs/checks/: what follows from the rule and its examples, around what is written by hand.

const LANGUAGES = { en: 'English', fr: 'French', es: 'Spanish', ar: 'Arabic', zh: 'Chinese', ru: 'Russian' };

const FIXES = {
  safe: 'Quick fix: safe, and applied by “fix all”.',
  offered: 'Quick fix: offered, one by one.',
  none: 'Quick fix: none.',
};

const CUSTOMS = {
  manual: { current: 'the current edition of the manual', older: 'the older edition of the manual' },
  style: { usual: 'the usual style, not the legal one', legal: 'the legal style' },
};

const EMPTY_PAGE = `## What it finds

## Why

## Example

Wrong:

\`\`\`text
1. One.
\`\`\`

Right:

\`\`\`text
1. One.
\`\`\`

## When it stays silent

## How to set or silence it

\`\`\`json
{ "rules": {}, "ignore": [] }
\`\`\`
`;

/**
 * The page of a rule, with what is written by hand kept from the page as it was.
 * @param {any} analyser from `loadAnalyser`
 * @param {string | undefined} page undefined for a rule that has none yet
 */
export function rulePage(analyser, rule, page) {
  const parts = sectionsOf(page ?? EMPTY_PAGE);
  const part = (title) => (parts.get(title) ?? '').trim();
  const [json = ''] = /```json\n[\s\S]*?\n```/.exec(part('How to set or silence it')) ?? [];
  return [
    `# ${rule.name}`,
    rule.summary,
    head(rule),
    '## What it finds',
    part('What it finds'),
    '## Why',
    withoutSources(part('Why')),
    rule.sources.map(({ title, url }) => `- ${title}${url ? `: ${url}` : ''}`).join('\n'),
    '## Example',
    withMessages(analyser, rule, part('Example')),
    '## When it stays silent',
    part('When it stays silent'),
    '## How to set or silence it',
    'Write into the file `.un-report.json` beside the report how loudly the rule shall speak (`error`, `warning`,\n' +
      '`information`, `hint` or `off`), or which finding is right as it is:',
    json,
    'The setting `unReport.rules` does the same for you alone. More in [Settings](../settings.md).',
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

/** What stands below each heading of the second degree. */
function sectionsOf(page) {
  const sections = new Map();
  for (const section of page.split(/^## /m).slice(1)) {
    const end = section.indexOf('\n');
    sections.set(section.slice(0, end).trim(), section.slice(end + 1));
  }
  return sections;
}

function head({ moment, severity, off, fix, languages, only }) {
  const held = [
    ...(languages ? [`Reports in ${languages.map((language) => LANGUAGES[language]).join(', ')}.`] : []),
    ...Object.entries(only ?? {}).map(([custom, value]) => `Only for ${CUSTOMS[custom][value]}.`),
  ];
  const loudness = off ? 'Off until you set it by its name.' : `Moment: ${moment}. Severity: ${severity}.`;
  return [loudness, FIXES[fix], ...held].join(' ');
}

/** Sources stand as a list at the end. */
const withoutSources = (text) => text.replace(/(?:^|\n)(?:- [^\n]*(?:\n {2}[^\n]*)*\n?)+$/, '').trim();

/** The wrong example is followed by what is said about it, under the settings that stand before it, if any do. */
function withMessages(analyser, rule, text) {
  const [wrong, code] = /Wrong:\n\n```text\n([\s\S]*?\n)```\n/.exec(text) ?? [];
  if (wrong === undefined) throw new Error(`The page of ${rule.name} shows no wrong example.`);
  const rest = text.slice(text.indexOf(wrong) + wrong.length).replace(/^\n*(?:> [^\n]*\n+)+/, '\n');
  const [, json] = /```json\n([\s\S]*?\n)```\n/.exec(text.slice(0, text.indexOf(wrong))) ?? [];
  const everything = { ...analyser.DEFAULT_SETTINGS, moment: 'submission', rules: { [rule.name]: rule.severity } };
  const { settings } = analyser.readConfiguration(json ?? '', everything);
  const snapshot = analyser.ReportSnapshot.open(code);
  const library = analyser.libraryOfPage(`\n${text}`).from(snapshot.summary(''));
  const found = snapshot.findings(settings, undefined, undefined, library);
  const said = found.filter((finding) => finding.rule === rule.name).map(({ message }) => `> ${message}`);
  const before = text.slice(0, text.indexOf(wrong));
  return `${before}${wrong}\n${said.join('\n>\n')}\n${rest}`.trim();
}
