import assert from 'node:assert/strict';
import { ReportSnapshot } from '../../../server/src/service';
import { asMarkdown, blocks } from '../support/documents';
import { applied, checkNothing, findingsOf } from '../support/findings';

const found = (text: string): ReturnType<typeof findingsOf> =>
  findingsOf(text, { moment: 'submission', rules: { 'markdown-hazard': 'information' } }).filter(
    ({ rule }) => rule === 'markdown-hazard',
  );
const said = (text: string): string[] => found(text).map(({ message }) => message);

/** One finding with this message, whose fix leads to the text `right`, where nothing is found again. */
function check(text: string, message: string, right: string): void {
  const findings = found(text);
  assert.deepEqual(
    findings.map((one) => one.message),
    [message],
    text,
  );
  const [fix] = findings[0]?.fixes ?? [];
  assert.equal(fix?.safe, false);
  assert.equal(applied(ReportSnapshot.open(text), fix.edits), right);
  assert.deepEqual(said(right), [], right);
}

const ONE = '1. The harbour of Maren is deep.';

describe('Checks: markdown-hazard', () => {
  it('the asterisk of a note', () => {
    const title = blocks('A/HRC/99/12', 'Distr.: General', '12 May 2031', 'Harbours of Maren*', '* Issued late.', ONE);
    check(title, 'Markdown makes a bullet of this asterisk.', title.replace('\n* Issued', '\n\\* Issued'));
    const rules = findingsOf(title.replace('\n* Issued', '\n\\* Issued'), { moment: 'submission' });
    assert.deepEqual(
      rules.filter(({ rule }) => rule === 'asterisk-note-unresolved'),
      [],
    );
  });

  it('what has the shape of a tag', () => {
    for (const tag of ['<name>', '<name of the port>', '</name>', '<to-be-filled-in/>'])
      check(
        blocks(ONE, `2. It is called ${tag} today.`),
        `Markdown takes “${tag}” for a tag and leaves it out.`,
        blocks(ONE, `2. It is called \\${tag} today.`),
      );
  });

  it('four asterisks between words', () => {
    check(
      blocks(ONE, '2. **Deep****and wide** it is.'),
      'Markdown does not end the bold words here and begin others: it reads the four asterisks together.',
      blocks(ONE, '2. **Deep** **and wide** it is.'),
    );
  });

  it('a line below words that makes a heading of them', () => {
    const message = 'Markdown makes a heading of the words above this line.';
    check(blocks(ONE, '2. It is wide.\n---'), message, blocks(ONE, '2. It is wide.\n\n---'));
    check(blocks(ONE, '2. It is wide.\n====='), message, blocks(ONE, '2. It is wide.\n\n====='));
    check(
      blocks(ONE, '2. It is wide.\n---').replaceAll('\n', '\r\n'),
      message,
      blocks(ONE, '2. It is wide.\n\n---').replaceAll('\n', '\r\n'),
    );
  });

  it('blanks that make code', () => {
    const message = 'Markdown shows lines that begin with so many blanks as code.';
    check(blocks('The harbour of Maren.', '    It is deep.'), message, blocks('The harbour of Maren.', 'It is deep.'));
    check(blocks('The harbour of Maren.', '\tIt is deep.'), message, blocks('The harbour of Maren.', 'It is deep.'));
    check(
      blocks('1. It has piers:', '   (a) The old one;', '       A ruin.', '   (b) The new one.'),
      message,
      blocks('1. It has piers:', '   (a) The old one;', '   A ruin.', '   (b) The new one.'),
    );
  });

  it('numbers that Markdown counts itself', () => {
    assert.deepEqual(said(blocks('12. The harbour is deep.', '1. It is wide.', '2. It is old.')), [
      'Markdown counts on from the number before and shows 13 here.',
    ]);
    assert.deepEqual(said(blocks('12. Deep.', 'Piers', '1. Wide.')), []);
    assert.deepEqual(said(blocks('12. Deep.', '13. Wide.', '    (a) Old;', '    (b) New.', '14. Calm.')), []);
    assert.deepEqual(said(blocks('12. Deep.', '**1.** Wide.')), []);
  });

  it('many of a kind are one', () => {
    assert.deepEqual(said(blocks(ONE, '2. <a-one>, <a-two>, <a-three>, <a-four>.')), [
      'Markdown takes “<a-one>” for a tag and leaves it out. There are 3 more like it.',
    ]);
  });

  it('silent on what Markdown shows as it is', () => {
    for (const words of [
      'It is <br> wide, H<sub>2</sub>O.',
      'See <https://port.example/a> and <maren@port.example>.',
      'It is <5 metres and >3 metres; <name, to be added>.',
      'It is `<name>` and \\<name>.',
      '**Deep** **and wide**, ***both***.',
      'It has * and ** signs.',
    ])
      assert.deepEqual(said(blocks(ONE, `2. ${words}`)), [], words);
    for (const text of [
      blocks(ONE, '---', '2. It is wide.'),
      blocks('Harbours', '* One', '* Two', '- Three', '    More of three.'),
      blocks('1. Deep.[^1]', '[^1]: See A/HRC/99/12.', '    And more.', '        code of it'.trimStart()),
      blocks('1. Deep.', '    - Wide;', '        more of it.'),
    ])
      assert.deepEqual(said(text), [], text);
  });

  it('silent until it is set', () => {
    const text = blocks('1. The harbour of <name> is deep.¹', '¹ See A/HRC/99/12.');
    checkNothing(text, asMarkdown(text));
  });
});
