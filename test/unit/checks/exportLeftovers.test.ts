import { blocks } from '../support/documents';

import assert from 'node:assert/strict';
import { ReportSnapshot } from '../../../server/src/service';
import { applied, findingsOf } from '../support/findings';

const found = (text: string): ReturnType<typeof findingsOf> =>
  findingsOf(text, { moment: 'submission' }).filter(({ rule }) => rule === 'escape-residue');

/** One finding with this message, whose last fix leads to the text `right`. */
function check(text: string, message: string, right: string): void {
  const findings = found(text);
  assert.deepEqual(
    findings.map((one) => one.message),
    [message],
    text,
  );
  const fix = findings[0]?.fixes.at(-1);
  assert.ok(fix?.safe);
  assert.equal(applied(ReportSnapshot.open(text), fix.edits), right);
  assert.deepEqual(found(right), [], 'found again');
}

describe('Checks: escape-residue', () => {
  it('backslashes before signs', () => {
    check(
      blocks('1. The boat costs \\$5 a day.', '2. Two.'),
      '“\\$” is left over from an export. This should read “$”.',
      blocks('1. The boat costs $5 a day.', '2. Two.'),
    );
    check(
      blocks('1. It cost US\\$5, or 12\\%, at Holm \\& Sons\\.', '2. A well\\-known pier \\#3.'),
      '“\\$” is left over from an export. This should read “$”. There are 5 more like it.',
      blocks('1. It cost US$5, or 12%, at Holm & Sons.', '2. A well-known pier #3.'),
    );
  });

  it('names of signs', () => {
    check(
      blocks('1. Holm &amp; Sons.', '2. It&#8217;s on https://port.example/?a=1&amp;b=2.'),
      '“&amp;” is left over from an export. This should read “&”. There are 2 more like it.',
      blocks('1. Holm & Sons.', '2. It’s on https://port.example/?a=1&b=2.'),
    );
    check(
      blocks('1. Paragraph&nbsp;12.', '2. Two&amp;nbsp;boats, &lt; 5 metres.'),
      '“&nbsp;” is left over from an export. A blank is meant. There are 2 more like it.',
      blocks('1. Paragraph\u00a012.', '2. Two\u00a0boats, < 5 metres.'),
    );
  });

  it('silent on what Markdown needs, on paths and on code', () => {
    for (const text of [
      blocks('1. A \\* and a \\_ and \\[x\\] and a \\`.', '\\- no item', '12\\. no item', '\\# no heading'),
      blocks('1. The tag &lt;b> and R&D; and &unknown; and Q&A.', '&gt; no quotation'),
      blocks('1. See C:\\$data and \\\\$share and `a\\$b &amp;`.', '2. Two.'),
    ])
      assert.deepEqual(found(text), [], text);
  });
});
