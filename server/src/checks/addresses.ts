import type { BlockSpan, Report } from '../report/model';
import { isBlank } from '../text/characters';
import { placeName } from './footnotePlaces';
import { inOrderOfUse, listed } from './habits';
import { nearSites } from './nearSites';
import { message, type MessageId } from './messages';
import { wordsWithin } from './reportWords';
import { isQuoted } from '../report/quotations';
import { fixOfMany, type AnyRule, type Finding, type FixEdit, type Related, type Placed, type Rule } from './rule';
import { webAddressesOf, type WebAddress } from './webAddresses';

/** `opendevlopment.example` in a report that has `opendevelopment.example` as well. */
const nearMissRule: Rule<unknown, WebAddress> = {
  name: 'url-host-near-miss',
  scope: 'paragraph',
  judge: ({ passage, tell }) => {
    webAddressesOf(passage).forEach(tell);
  },
  conclude: (addresses, report) => {
    const slips = nearSites(
      addresses.map(({ site }) => site),
      (name) => wordsWithin(name, report),
    );
    if (slips.size === 0) return [];
    const places = new Map<string, BlockSpan>();
    for (const { site, siteSpan } of addresses) if (!places.has(site.address)) places.set(site.address, siteSpan);
    return addresses.flatMap(({ site, siteSpan: span }): Finding[] => {
      const right = slips.get(site.address);
      const place = right === undefined ? undefined : places.get(right);
      if (right === undefined || !place) return [];
      return [
        {
          span,
          message: message('url-host-near-miss', right, placeName(report, place.block)),
          related: [{ span: place, message: message('related.other', right) }],
          fixes: [
            { title: message('fix.change', right), edits: [{ span, newText: right }], preferred: false, safe: false },
          ],
        },
      ];
    });
  },
};

/** `<https://example.org/a.>`: the stop of the sentence has become a part of the address. */
const trailingPunctuationRule: Rule = {
  name: 'url-trailing-punctuation',
  scope: 'paragraph',
  judge: ({ report, passage, tell }) => {
    for (const address of webAddressesOf(passage)) {
      const { block, end } = address;
      const behind = report.tree.textOf(block, end, end + 3);
      const [sign, close, next] = behind;
      if (!sign || !'.,;'.includes(sign) || close === undefined || close !== closingOf(address)) continue;
      const moved = next === undefined || isBlank(next.charCodeAt(0)) ? sign : '';
      const span: BlockSpan = { block, start: end, end: end + 1 };
      tell({
        span,
        message: message('url-trailing-punctuation', sign),
        fixes: [
          {
            title: message(moved === '' ? 'fix.removeSign' : 'fix.moveSign', sign),
            edits: [{ span: { ...span, end: end + 2 }, newText: `${close}${moved}` }],
            preferred: true,
            safe: true,
          },
        ],
      });
    }
  },
};

/** The sign that closes what an address is enclosed in. */
function closingOf({ bracketed, onWords }: WebAddress): string | undefined {
  if (bracketed) return '>';
  return onWords ? ')' : undefined;
}

/** What leads from the words of a note to its address, with the verb of a sentence before it. */
const LEAD_IN = /((?:\b(?:is|are|be)\s)?)\b(available\s(at|from|on)(:?))\s<?$/i;
const LONGEST_LEAD_IN = 24;
const USUAL_FORM = 'available at';

interface LeadIn extends Placed {
  /** `available at:`, in small letters. */
  readonly form: string;
}

/** "available at", "available at:" and "available from" in one report. */
const availableFormRule: Rule<unknown, LeadIn> = {
  name: 'url-available-form',
  scope: 'paragraph',
  judge: ({ report, passage, tell }) => {
    for (const address of webAddressesOf(passage)) {
      const leadIn = leadInOf(report, address);
      if (leadIn) tell(leadIn);
    }
  },
  conclude: (leadIns) => {
    const forms = inOrderOfUse(leadIns, ({ form }) => form);
    const [usual, rarest] = [forms[0], forms.at(-1)];
    if (!usual || !rarest || usual === rarest) return [];
    const [first] = rarest.members;
    if (!first) return [];
    return [
      {
        span: first.span,
        message: message(
          'url-available-form',
          listed(forms.map(({ key, members }) => message('style.counted', members.length, key))),
        ),
        related: forms.flatMap(({ key, members: [one] }) =>
          one && one !== first ? [{ span: one.span, message: message('related.other', `“${key}”`) }] : [],
        ),
        fixes: [
          fixOfMany(
            message('fix.allAvailable', usual.key),
            () =>
              leadIns.flatMap(({ form, span }): FixEdit[] =>
                form === usual.key ? [] : [{ span: behindFirstWord(span), newText: usual.key.slice(FIRST_WORD) }],
              ),
            { preferred: true, safe: true },
          ),
        ],
      },
    ];
  },
};

const FIRST_WORD = 'available '.length;

/** The first word stays as it is written, with its capital. */
const behindFirstWord = (span: BlockSpan): BlockSpan => ({ ...span, start: span.start + FIRST_WORD });

function leadInOf(report: Report, { block, start }: WebAddress): LeadIn | undefined {
  if (isQuoted(report, block, start)) return undefined;
  const from = Math.max(0, start - LONGEST_LEAD_IN);
  const found = LEAD_IN.exec(report.tree.textOf(block, from, start));
  const [all, verb, words, preposition, colon] = found ?? [];
  if (!found || all === undefined || !words || !preposition) return undefined;
  const form = `available ${preposition.toLowerCase()}${colon ?? ''}`;
  // Within a sentence a colon would be wrong, whatever the form of the notes is.
  if (verb && form === USUAL_FORM) return undefined;
  const begin = from + found.index + (verb?.length ?? 0);
  return { form, span: { block, start: begin, end: begin + words.length } };
}

type Style = 'brackets' | 'www' | 'scheme' | 'needlessScheme';

/** A report with fewer addresses shows no habit. */
const FEWEST_ADDRESSES = 4;

/**
 * Addresses in brackets and bare ones, or bare ones with and without the scheme before "www.". Bare addresses begin with
 * "www." where they can and with the scheme where they must: these two agree.
 */
const mixedStyleRule: Rule<unknown, WebAddress> = {
  name: 'url-style-mixed',
  scope: 'paragraph',
  judge: ({ report, passage, tell }) => {
    for (const address of webAddressesOf(passage))
      if (!address.onWords && !isQuoted(report, address.block, address.start)) tell(address);
  },
  conclude: (addresses) => {
    if (addresses.length < FEWEST_ADDRESSES) return [];
    const withBrackets = addresses.some(({ bracketed }) => bracketed);
    const compared = withBrackets ? addresses : addresses.filter(beginsWithWww);
    const styles = inOrderOfUse(compared, (address) => styleOf(address, withBrackets));
    const [usual, rarest] = [styles[0], styles.at(-1)];
    const first = rarest?.members[0];
    if (!usual || !first || styles.length === 1) return [];
    const inBrackets = usual.key === 'brackets';
    return [
      {
        span: openingOf(first),
        message: message(
          'url-style-mixed',
          listed(styles.map(({ key, members }) => message(STYLE_NAMES[key], members.length))),
        ),
        related: styles.flatMap(({ members: [one] }): Related[] =>
          one && one !== first ? [{ span: openingOf(one), message: message('related.here') }] : [],
        ),
        fixes: [
          fixOfMany(
            message(inBrackets ? 'fix.allInBrackets' : 'fix.allBare'),
            () => addresses.flatMap((address) => rewritten(address, inBrackets)),
            { preferred: true, safe: true },
          ),
        ],
      },
    ];
  },
};

const STYLE_NAMES: Readonly<Record<Style, MessageId>> = {
  brackets: 'style.inBrackets',
  www: 'style.www',
  scheme: 'style.scheme',
  needlessScheme: 'style.needlessScheme',
};

function styleOf(address: WebAddress, withBrackets: boolean): Style {
  if (address.bracketed) return 'brackets';
  if (address.text.startsWith('www.')) return 'www';
  return withBrackets ? 'scheme' : 'needlessScheme';
}

const NEEDLESS_SCHEME = /^https?:\/\/(?=www\.)/;
const hasNeedlessScheme = ({ text }: WebAddress): boolean => NEEDLESS_SCHEME.test(text);
const beginsWithWww = (address: WebAddress): boolean => address.text.startsWith('www.') || hasNeedlessScheme(address);

/** The signs by which one sees how an address is written. */
function openingOf({ block, start, text, bracketed }: WebAddress): BlockSpan {
  const scheme = text.indexOf('://');
  return { block, start: bracketed ? start - 1 : start, end: start + (scheme < 0 ? 'www'.length : scheme + 3) };
}

/** The edits that put an address into brackets, with its scheme, or out of them, without one that it can do without. */
function rewritten(address: WebAddress, inBrackets: boolean): FixEdit[] {
  const { block, start, end, text, bracketed } = address;
  if (inBrackets === bracketed && (inBrackets || !hasNeedlessScheme(address))) return [];
  const span = { block, start: bracketed ? start - 1 : start, end: bracketed ? end + 1 : end };
  if (!inBrackets) return [{ span, newText: text.replace(NEEDLESS_SCHEME, '') }];
  return [{ span, newText: `<${text.startsWith('www.') ? 'https://' : ''}${text}>` }];
}

export const addressRules: readonly AnyRule[] = [
  nearMissRule,
  trailingPunctuationRule,
  availableFormRule,
  mixedStyleRule,
];
