// The names of the rules in the schema of `.un-report.json`.

/** The schema with these rules. */
export function withRules(rules, text) {
  const schema = JSON.parse(text);
  schema.properties.rules.properties = Object.fromEntries(
    rules.map(({ name, summary }) => [name, { description: summary, allOf: [{ $ref: '#/definitions/severity' }] }]),
  );
  schema.definitions.rule.enum = rules.map(({ name }) => name);
  schema.definitions.rule.enumDescriptions = rules.map(({ summary }) => summary);
  return JSON.stringify(schema, null, 2);
}
