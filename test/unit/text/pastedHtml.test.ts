import assert from 'node:assert/strict';
import { textOfPastedHtml } from '../../../server/src/text/pastedHtml';

describe('Text: what a clipboard holds as HTML', () => {
  it('has paragraphs, numbers, marks and notes as a word processor gives them', () => {
    assert.equal(
      textOfPastedHtml(
        '<html><head><title>Draft</title><style>p { margin: 0 }</style></head><body lang=EN-GB><!--StartFragment-->' +
          '<p><![if !supportLists]><span>4.<span>&nbsp;&nbsp;&nbsp; </span></span><![endif]>The wells of\nMarenne are ' +
          'dry.<a href="#_ftn3" name="_ftnref3"><span><![if !supportFootnotes]>[3]<![endif]></span></a> They <b>stay</b> so.<o:p></o:p></p>' +
          '<p>5. Springs, too.<a href="file:///draft.htm#_ftn4"><sup>[4]</sup></a></p>' +
          '<div><![if !supportFootnotes]><br clear=all><hr><![endif]>' +
          '<div id=ftn3><p><a href="#_ftnref3" name="_ftn3">[3]</a> Survey, p.&nbsp;4.</p></div>' +
          '<div id=ftn4><p><a href="#_ftnref4" name="_ftn4">[4]</a> Ibid.</p></div></div><!--EndFragment--></body></html>',
      ),
      '4. The wells of Marenne are dry.¹ They stay so.\n\n5. Springs, too.²\n\n¹ Survey, p.\u00a04.\n\n² Ibid.',
    );
  });

  it('has raised figures, line ends and tables', () => {
    assert.equal(
      textOfPastedHtml(
        'One.<sup>12</sup> Two<span style="font-size: 8pt; vertical-align: super">3</span><br>Three' +
          '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>',
      ),
      'One.¹² Two³\nThree\n\na\tb\n\nc',
    );
  });

  it('is of no use where it says no more than the plain text', () => {
    for (const html of [
      '',
      '<p>One <i>word</i>.</p>',
      'x<sup>n</sup>',
      '<p><a href="#top">[1]</a></p>',
      '<sup><sup><sup',
    ])
      assert.equal(textOfPastedHtml(html), undefined, html);
  });

  it('may be nested as deep as it likes, and broken', () => {
    assert.equal(textOfPastedHtml(`${'<div>'.repeat(50_000)}<sup>1</sup></p></b></div>`), '¹');
  });
});
