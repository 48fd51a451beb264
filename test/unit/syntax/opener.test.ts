import assert from 'node:assert/strict';
import { readOpener } from '../../../server/src/syntax/opener';
import { mark, unmark } from '../support/marked';

/**
 * What a line begins with: `«…»` marks the label or the mark of the note, `⁞` where the words begin. `expected` is the
 * kind, and behind it the form of the label, what the note is called, or the depth of the heading.
 */
function check(marked: string, expected: string): void {
  const { text } = unmark(marked);
  const opener = readOpener(text, 0, text.length);
  const found: string[] = [opener.kind];
  if (opener.label) found.push(opener.label.form);
  if (opener.innerLabel) found.push(opener.innerLabel.form);
  if (opener.note) found.push(opener.note.style, opener.note.id);
  if (opener.headingDepth > 0) found.push(`#${String(opener.headingDepth)}`);
  assert.equal(found.join(' '), expected, marked);
  const labels = [opener.label, opener.innerLabel, opener.note].filter((one) => one !== undefined);
  for (const label of [opener.label, opener.innerLabel])
    if (label) assert.equal(label.text, text.slice(label.start, label.end));
  assert.equal(mark(text, labels, [opener.contentStart]), marked);
}

describe('Openers: numbers', () => {
  it('with a stop begin a paragraph', () => {
    check('«1». ⁞The harbour was closed.', 'numbered stop');
    check('«12». ⁞The harbour was closed.', 'numbered stop');
    check('«104».   ⁞The harbour was closed.', 'numbered stop');
    check('«12».\t⁞The harbour was closed.', 'numbered stop');
    check('«12».\u00a0⁞The harbour was closed.', 'numbered stop');
    check('«12».⁞', 'numbered stop');
    check('«007». ⁞The harbour', 'numbered stop');
  });

  it('behind blanks and invisible marks', () => {
    check('  «12». ⁞The harbour', 'numbered stop');
    check('\t«12». ⁞The harbour', 'numbered stop');
    check('\ufeff«12». ⁞The harbour', 'numbered stop');
    check('\u200e«12».\u200e ⁞The harbour', 'numbered stop');
    check('\u200b«12». ⁞The harbour', 'numbered stop');
  });

  it('in bold', () => {
    check('**«12».** ⁞The harbour', 'numbered stop');
    check('**«12». ⁞The harbour was closed.**', 'numbered stop');
    check('«12». ⁞**The harbour was closed.**', 'numbered stop');
    check('*«12».* ⁞The harbour', 'numbered stop');
  });

  it('with points name a recommendation', () => {
    check('«115.4» ⁞Ensure that pilots rest.', 'pointNumbered none');
    check('«115.4». ⁞Ensure that pilots rest.', 'pointNumbered stop');
    check('**«115.4»** ⁞Ensure that pilots rest.', 'pointNumbered none');
    check('«115.104» ⁞Ensure that pilots rest.', 'pointNumbered none');
    check('«3.2.1» ⁞Scope', 'pointNumbered none');
    check('«3.2.1.4» ⁞Scope', 'pointNumbered none');
  });

  it('of other shapes begin running text', () => {
    check('⁞12 harbours were closed.', 'text');
    check('⁞12) The harbour', 'text');
    check('⁞(12) The harbour', 'text');
    check('⁞12.The harbour', 'text');
    check('⁞12, The harbour', 'text');
    check('⁞12-13 May', 'text');
    check('⁞12th session', 'text');
    check('⁞2.5', 'text');
    check('⁞1.2.3.4.5 Scope', 'text');
    check('⁞1.234567 Scope', 'text');
    check('⁞12345678901234. The', 'text');
    check('⁞1…', 'text');
    check('⁞.5 metres', 'text');
  });
});

describe('Openers: sections', () => {
  it('by Roman numerals', () => {
    check('«I». ⁞Introduction', 'sectionNumbered stop');
    check('«IV». ⁞Safety at work', 'sectionNumbered stop');
    check('«XVIII».\u00a0⁞Remedies', 'sectionNumbered stop');
    check('  «II». ⁞Context', 'sectionNumbered stop');
  });

  it('by capitals', () => {
    check('«A». ⁞Inspection', 'sectionNumbered stop');
    check('«Z». ⁞Inspection', 'sectionNumbered stop');
  });

  it('in bold and in Markdown', () => {
    check('**«IV». ⁞Safety at work**', 'sectionNumbered stop');
    check('# «I». ⁞Introduction', 'sectionNumbered stop #1');
    check('## «B». ⁞Inspection', 'sectionNumbered stop #2');
    check('## **«B». ⁞Inspection**', 'sectionNumbered stop #2');
  });

  it('none', () => {
    check('⁞I.', 'text');
    check('⁞I', 'text');
    check('⁞A', 'text');
    check('⁞IIX. Introduction', 'text');
    check('⁞AB. Introduction', 'text');
    check('⁞IV.Introduction', 'text');
    check('⁞IV Introduction', 'text');
    check('⁞IV) Introduction', 'text');
    check('⁞USA. The', 'text');
    check('⁞É. Introduction', 'text');
  });
});

describe('Openers: letters', () => {
  it('in brackets', () => {
    check('(«a») ⁞To separate inspection;', 'lettered brackets');
    check('(«z») ⁞To separate inspection;', 'lettered brackets');
    check('(«aa») ⁞To separate inspection;', 'lettered brackets');
    check('(«iv») ⁞To separate inspection;', 'lettered brackets');
    check('(«xviii») ⁞To separate inspection;', 'lettered brackets');
    check('(«a»)\u00a0⁞To separate inspection;', 'lettered brackets');
    check('(«a»)⁞', 'lettered brackets');
    check('   («a») ⁞To separate', 'lettered brackets');
  });

  it('before a bracket or a stop', () => {
    check('«a») ⁞Séparer l’inspection ;', 'lettered bracket');
    check('«iii») ⁞Separar la inspección;', 'lettered bracket');
    check('«a». ⁞At night;', 'lettered stop');
    check('«ii». ⁞At night;', 'lettered stop');
  });

  it('in bold', () => {
    check('**(«a») ⁞To separate inspection;**', 'lettered brackets');
  });

  it('two on one line', () => {
    check('(«a») («i») ⁞To separate inspection;', 'lettered brackets brackets');
    check('(«b»)\t(«i»)\t⁞To separate inspection;', 'lettered brackets brackets');
    check('«a») «i») ⁞Séparer', 'lettered bracket bracket');
    check('(«a») ⁞a. At night', 'lettered brackets');
  });

  it('none', () => {
    check('⁞(the) harbour', 'text');
    check('⁞(ab) harbour', 'text');
    check('⁞(aaaa) harbour', 'text');
    check('⁞(a)harbour', 'text');
    check('⁞(a, b) harbour', 'text');
    check('⁞(a harbour)', 'text');
    check('⁞()', 'text');
    check('⁞(A) harbour', 'text');
    check('⁞(1) harbour', 'text');
    check('⁞a harbour', 'text');
    check('⁞a.', 'text');
    check('⁞e.g. harbours', 'text');
    check('⁞i.e. harbours', 'text');
  });
});

describe('Openers: labels alone in bold', () => {
  it('a section’s', () => {
    check('**«IV».** ⁞Safety at work', 'sectionNumbered stop');
    check('# **«IV».** ⁞Safety at work', 'sectionNumbered stop #1');
  });

  it('a letter', () => {
    check('**(«a»)** ⁞To separate inspection;', 'lettered brackets');
    check('*(«a»)* ⁞To separate inspection;', 'lettered brackets');
  });

  it('a number between underscores', () => check('__«12».__ ⁞The harbour', 'numbered stop'));
});

describe('Openers: notes', () => {
  it('with a raised number', () => {
    check('«¹» ⁞A/99/12, para. 4.', 'note superscript 1');
    check('«¹²» ⁞A/99/12, para. 4.', 'note superscript 12');
    check('«¹⁰⁴»\u00a0⁞A/99/12, para. 4.', 'note superscript 104');
    check('  «¹²» ⁞A/99/12, para. 4.', 'note superscript 12');
    check('«¹²⁞»A/99/12, para. 4.', 'note superscript 12');
    check('«¹²⁞»', 'note superscript 12');
    check('\ufeff«¹» ⁞A/99/12.', 'note superscript 1');
  });

  it('with a raised letter', () => {
    check('«ᵃ» ⁞Estimate.', 'note superscript a');
    check('«ᵃᵃ» ⁞Estimate.', 'note superscript aa');
    check('«ⁱ» ⁞Estimate.', 'note superscript i');
  });

  it('in Markdown', () => {
    check('«[^1]»: ⁞A/99/12, para. 4.', 'note bracket 1');
    check('«[^12]»:⁞A/99/12, para. 4.', 'note bracket 12');
    check('«[^port-act]»: ⁞Harbours Act.', 'note bracket port-act');
    check('«[^a]»: ⁞Estimate.', 'note bracket a');
    check('«[^12]»:⁞', 'note bracket 12');
  });

  it('none', () => {
    check('⁞¹, ² See above', 'text');
    check('⁞¹. See above', 'text');
    check('⁞¹ᵃ See above', 'text');
    check('⁞ᵃᵇ See above', 'text');
    check('⁞[^12] See above', 'text');
    check('⁞[^1 2]: See above', 'text');
    check('⁞[^]: See above', 'text');
    check('⁞[12]: See above', 'text');
  });
});

describe('Openers: asterisks, bullets, tables, dividers', () => {
  it('asterisks before a blank', () => {
    check('«*» ⁞Reissued for technical reasons.', 'asterisk asterisk *');
    check('«\\*» ⁞Reissued for technical reasons.', 'asterisk asterisk *');
    check('«**» ⁞The annex is circulated as received.', 'asterisk asterisk **');
    check('«****» ⁞The annex is circulated as received.', 'asterisk asterisk ****');
    check('⁞*****  The annex', 'text');
    check('⁞*', 'text');
  });

  it('emphasis is no asterisk', () => {
    check('⁞**Harbour safety**', 'text');
    check('⁞*Harbour safety*', 'text');
    check('⁞***Harbour safety***', 'text');
    check('⁞_Harbour safety_', 'text');
  });

  it('bullets', () => {
    for (const sign of '•–—-▪‣●◦·+') check(`${sign} ⁞Pilots and crews`, 'bullet');
    check('  - ⁞Pilots and crews', 'bullet');
    check('•\t⁞Pilots and crews', 'bullet');
    check('⁞-Pilots', 'text');
    check('⁞–', 'text');
    check('⁞—Pilots', 'text');
  });

  it('rows of tables', () => {
    check('⁞| Harbour | Accidents |', 'tableRow');
    check('⁞|---|---|', 'tableRow');
    check('  ⁞| Maren | 12 |', 'tableRow');
  });

  it('dividers', () => {
    check('⁞---', 'divider');
    check('⁞***', 'divider');
    check('⁞___', 'divider');
    check('⁞* * *', 'divider');
    check('⁞______________', 'divider');
    check('⁞--', 'text');
    check('⁞---x', 'text');
    check('⁞-*-', 'text');
  });
});

describe('Openers: Markdown', () => {
  it('headings', () => {
    check('# ⁞Harbour safety', 'text #1');
    check('###### ⁞Harbour safety', 'text #6');
    check('### «1». ⁞Right to work', 'numbered stop #3');
    check('#### («a») ⁞Night work', 'lettered brackets #4');
    check('⁞#Harbour safety', 'text');
    check('⁞####### Harbour safety', 'text');
    check('⁞#', 'text');
  });

  it('quotations', () => {
    check('> ⁞The quay is closed.', 'text');
    check('> «12». ⁞The quay is closed.', 'numbered stop');
    check('> > («a») ⁞The quay is closed.', 'lettered brackets');
    check('>«12». ⁞The quay', 'numbered stop');
  });
});

describe('Openers: plain lines', () => {
  it('have no label', () => {
    check('⁞The harbour was closed.', 'text');
    check('⁞“12. The harbour was closed”', 'text');
    check('⁞Здесь порт', 'text');
    check('⁞', 'text');
    check('   ⁞', 'text');
  });

  it('of any length take no longer', () => {
    const line = `12. ${'harbour '.repeat(200_000)}`;
    assert.equal(readOpener(line, 0, line.length).contentStart, 4);
    for (const sign of ['9', 'I', '¹', '*', '>', '#', '('])
      assert.notEqual(readOpener(sign.repeat(300_000), 0, 300_000).kind, 'lettered');
  });

  it('are read within their bounds', () => {
    const text = 'x\n12. Text\n(a) Item';
    assert.equal(readOpener(text, 2, 10).label?.text, '12');
    assert.equal(readOpener(text, 2, 4).kind, 'text');
    assert.equal(readOpener(text, 11, 19).label?.text, 'a');
  });
});
