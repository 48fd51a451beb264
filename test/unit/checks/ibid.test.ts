import { blocks } from '../support/documents';
import { checkFindings, checkNothing, type Expected } from '../support/findings';

/** A paragraph for each note; `«…»` marks what something is expected on. */
function check(notes: readonly string[], ...messages: readonly string[]): void {
  const signs = [...'¹²³⁴'];
  const text = blocks(
    ...notes.map((_, index) => `${index + 1}. The harbour of Maren is deep.${signs[index] ?? ''}`),
    ...notes.map((note, index) => `${signs[index] ?? ''} ${note}`),
  );
  checkFindings(
    text,
    ...messages.map((message): Expected => ({ rule: 'footnote-ibid-target', severity: 'warning', message })),
  );
}

describe('Checks: footnote-ibid-target', () => {
  it('in the first note', () => {
    const first = 'This is the first note: there is no source before it that “Ibid.” could repeat.';
    check(['«Ibid.», para. 5.', 'A/HRC/99/12.'], first);
    check(['«Ibid.»'], first);
  });

  it('behind a note with several sources', () => {
    check(
      ['A/HRC/99/12, para. 4; and CMW/C/99, para. 7.', '«Ibid.», para. 9.'],
      'Note 1 cites several sources; “Ibid.” does not say which.',
    );
  });

  it('silent behind one source, however often it is named', () => {
    check(['A/HRC/99/12, para. 4.', 'Ibid., para. 9.', 'Ibid.']);
    check(['A/HRC/99/12, paras. 4 and 9.', 'Ibid.']);
    check(['A/99/12-S/2031/4.', 'Ibid., para. 9.']);
  });

  it('silent in the note that names the source', () => {
    check(['A/HRC/99/12, para. 4; ibid., para. 9.']);
  });

  it('silent behind a note that may cite a source of a kind that is not known', () => {
    check(['Maren Harbour Board, Annual Review (2031).', 'Ibid., p. 14.']);
  });

  it('silent in a part of a report that begins with a later note', () => {
    checkNothing(blocks('40. The harbour is deep.¹²', '41. It is wide.¹³', '¹² Ibid., para. 5.', '¹³ Ibid.'));
  });

  it('silent in a quotation', () => {
    check(['The Board wrote: “Ibid., para. 5”.', 'A/HRC/99/12.']);
  });
});
