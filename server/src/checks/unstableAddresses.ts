import { fewOrOne } from './fewOrOne';
import { message, type MessageId } from './messages';
import type { Rule } from './rule';
import { webAddressesOf, type WebAddress } from './webAddresses';

/** Sites that only lead on to others. */
const SHORTENERS = new Set(
  'bit.ly tinyurl.com goo.gl t.co ow.ly buff.ly is.gd rb.gy cutt.ly lnkd.in fb.me wp.me dlvr.it shorturl.at rebrand.ly'.split(
    ' ',
  ),
);
/** Sites of files that somebody shares as long as they like. */
const SHARED = new Set(
  'drive.google.com docs.google.com dropbox.com 1drv.ms onedrive.live.com wetransfer.com we.tl'.split(' '),
);
const SHARED_ENDING = '.sharepoint.com';
/** An address that a mail program or a search has put around another one. */
const WRAPPED = /^(?:[^/]*safelinks\.protection\.outlook\.com|www\.google\.[a-z.]+\/url|urldefense\.)/i;
/** “facebook.com/share/p/…”, “download-counter?post=12”, “;jsessionid=…”. */
const SHARE_LINK = /^(?:www\.|m\.|web\.)?(?:facebook|instagram|linkedin|tiktok)\.com\/(?:share|t)\//i;
const COUNTER = /download[-_]?(?:counter|manager)\b|[?&;](?:jsessionid|phpsessid|sessionid|sid)=/i;

/** Addresses that are known not to last. */
export const unstableAddressRule: Rule = {
  name: 'url-unstable',
  scope: 'paragraph',
  judge: ({ passage, tell }) => {
    for (const address of webAddressesOf(passage)) {
      const id = whyUnstable(address);
      if (id) tell({ span: address.span, message: message(id) });
    }
  },
  conclude: fewOrOne,
};

function whyUnstable({ text }: WebAddress): MessageId | undefined {
  const address = text.replace(/^[a-z]+:\/\//i, '');
  const host = (/^[^/?#:]*/.exec(address)?.[0] ?? '').toLowerCase().replace(/^www\./, '');
  if (SHORTENERS.has(host)) return 'url-unstable.shortened';
  if (SHARED.has(host) || host.endsWith(SHARED_ENDING)) return 'url-unstable.shared';
  if (WRAPPED.test(address)) return 'url-unstable.wrapped';
  return SHARE_LINK.test(address) || COUNTER.test(address) ? 'url-unstable' : undefined;
}
