// The table of all rules in docs/checks/README.md, family by family.

const FAMILIES = {
  footnotes: 'Footnotes',
  numbers: 'Numbers of paragraphs and sections',
  references: 'References within the report',
  citations: 'Form of citations',
  agreement: 'Agreement of text and sources',
  addresses: 'Web addresses',
  figures: 'Figures and dates',
  terms: 'Names and terms',
  structure: 'Structure',
  text: 'Text',
};

/** The page with its part “All rules” as the rules say. */
export function ruleListPage(rules, page) {
  const tables = Object.entries(FAMILIES).map(([family, title]) =>
    [
      `### ${title}`,
      '',
      '| Rule | What it finds | Moment | Severity | Quick fix |',
      '| --- | --- | --- | --- | --- |',
      ...rules
        .filter((rule) => rule.family === family)
        .map(
          ({ name, summary, moment, severity, off, fix }) =>
            `| [${name}](${name}.md) | ${summary} | ${off ? 'when set' : moment} | ${off ? 'off' : severity} | ${fix} |`,
        ),
    ].join('\n'),
  );
  const [before, rest] = page.split('## All rules\n');
  const after = rest.slice(rest.indexOf('\n## '));
  return `${before}## All rules\n\n${tables.join('\n\n')}\n${after}`;
}
