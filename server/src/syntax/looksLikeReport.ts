const NUMBERED_PARAGRAPH = /^\s{0,3}(?:\*\*)?(\d{1,3})\.(?:\*\*)?\s+\p{Lu}/u;
const SECTION = /^\s{0,3}(?:#{1,6}\s+)?(?:\*\*)?(?:[IVX]{1,5}|[A-H])\.\s+\p{Lu}/u;
const SUMMARY = /^[#*\s]{0,6}(?:summary|résumé|resumen)[*\s]{0,4}$/iu;
const MASTHEAD =
  /\b(?:Distr\.?:? ?(?:General|Limited|Restricted|générale|limitée|limitada)|Original: ?(?:English|French|Spanish|Arabic|Chinese|Russian)|United Nations|Nations Unies|Naciones Unidas|Advance (?:un)?edited version)\b/iu;
const SYMBOL =
  /(?<![\w/.:-])(?:A|S|E|ST|CCPR|CAT|CEDAW|CERD|CRC|CRPD|CED|CMW|DP|TD|UNEP)\/[A-Z0-9][A-Za-z0-9.]{0,12}(?:\/[A-Za-z0-9.-]{1,20}){1,5}/u;
const MARKER = /[\p{L}.,;:!?)”’][¹²³⁴-⁹⁰]{1,3}(?=\s|$)|\[\^\d{1,3}\]/u;
const BODIES =
  /\b(?:General Assembly|Security Council|Economic and Social Council|Human Rights Council|Secretary-General|Special Rapporteur|High Commissioner|universal periodic review|treaty bod(?:y|ies))\b/u;
/** Evidence enough; a list of steps or a letter with sections does not reach it. */
const ENOUGH = 4;

/** So much of a text tells what it is. UTF-16 units. */
export const HEAD = 4096;

/**
 * Whether a text may be a United Nations report, told by its beginning (`HEAD`): masthead, document
 * symbol, numbered paragraphs, numbered sections, footnotes, names of bodies.
 */
export function looksLikeReport(text: string): boolean {
  const head = text.slice(0, HEAD);
  const lines = head.split(/\r\n|\n|\r/);
  const numbers = lines.flatMap((line) => NUMBERED_PARAGRAPH.exec(line.slice(0, 40))?.[1] ?? []).map(Number);
  const consecutive = numbers.filter((number, index) => number === index + 1).length;
  let evidence = 0;
  if (MASTHEAD.test(head)) evidence += 2;
  if (SYMBOL.test(head)) evidence += 2;
  if (BODIES.test(head)) evidence += 1;
  if (consecutive >= 2) evidence += 2;
  if (lines.filter((line) => SECTION.test(line.slice(0, 60))).length >= 1) evidence += 1;
  if (MARKER.test(head)) evidence += 1;
  if (lines.some((line) => SUMMARY.test(line.slice(0, 20)))) evidence += 1;
  return evidence >= ENOUGH;
}
