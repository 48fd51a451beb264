import { blocks } from '../support/documents';
import { checkFindings, checkNothing, type Expected } from '../support/findings';

/** A paragraph with these words, in which `«…»` marks what is expected, and notes 1 to 3. */
const marked = (words: string): string =>
  blocks('1. The harbour of Maren is deep.', `2. ${words}`, '¹ A/HRC/99/12.', '² A/HRC/99/13.', '³ A/HRC/99/14.');

/** The paragraph with marks of notes 2 and 3 at its end, so that each note has one. */
const rest = ' The quay is long.² It is old.³';

function checkMark(rule: string, message: string, words: string, title: string, right: string): void {
  checkFindings(marked(words + rest), { rule, severity: 'warning', message, fix: [title, `2. ${right}${rest}`] });
}

const silent = (...words: readonly string[]): void => {
  checkNothing(...words.map((one) => marked(one + rest)));
};

describe('Checks: footnote-before-punctuation', () => {
  const check = (words: string, sign: string, right: string): void => {
    checkMark(
      'footnote-before-punctuation',
      `The mark of note 1 should stand behind “${sign}”.`,
      words,
      `Move the mark behind “${sign}”`,
      right,
    );
  };

  it('before a stop, a comma, a colon and a semicolon', () => {
    check('It was dredged«¹.» It is wide.', '.', 'It was dredged.¹ It is wide.');
    check('Dredged«¹,» it is wide.', ',', 'Dredged,¹ it is wide.');
    check('It was dredged«¹;» it is wide.', ';', 'It was dredged;¹ it is wide.');
    check('It has«¹:» a quay and a crane.', ':', 'It has:¹ a quay and a crane.');
  });

  it('behind a bracket or a quotation', () => {
    check('It was dredged (twice)«¹.» It is wide.', '.', 'It was dredged (twice).¹ It is wide.');
    check('They call it “the pit”«¹.» It is wide.', '.', 'They call it “the pit”.¹ It is wide.');
  });

  it('with a blank before the mark, which goes as well', () => {
    check('It was dredged« ¹.» It is wide.', '.', 'It was dredged.¹ It is wide.');
  });

  it('moves marks that stand together', () => {
    const words = '2. It was dredged«¹,²,³.» It is wide.';
    checkFindings(marked('It was dredged«¹,²,³.» It is wide.'), {
      rule: 'footnote-before-punctuation',
      message: 'The mark of note 1 should stand behind “.”.',
      fix: ['Move the mark behind “.”', words.replace('«¹,²,³.»', '.¹,²,³')],
    });
  });

  it('silent where it stands rightly', () => {
    silent('It was dredged.¹ It is wide.', 'It was dredged¹ and it is wide.', 'Dredged¹ – twice – it is wide.');
    silent('It was dredged (twice¹). It is wide.', 'It was dredged.¹');
  });

  it('silent in a quotation', () => {
    silent('The Board wrote: “It was dredged¹. It is wide”.');
  });

  it('silent in French and Spanish', () => {
    checkNothing(
      blocks(
        '1. Le port de Maren est profond et il a été dragué par les autorités¹.',
        '¹ Voir le rapport des autorités.',
      ),
      blocks(
        '1. El puerto de Maren es profundo y fue dragado por las autoridades¹.',
        '¹ Véase el informe de las autoridades.',
      ),
    );
  });

  it('silent on powers', () => {
    silent('It has 40 km², a depth of 12 m and 10³, and so on.¹');
  });
});

describe('Checks: footnote-space-before', () => {
  const check = (words: string, right: string): void => {
    checkMark('footnote-space-before', 'There is a blank before the mark of note 1.', words, 'Remove the blank', right);
  };

  it('a blank before the mark', () => {
    check('It was dredged.« ¹» It is wide.', 'It was dredged.¹ It is wide.');
    check('It was dredged« ¹» and is wide.', 'It was dredged¹ and is wide.');
  });

  it('a blank that belongs behind the mark', () => {
    check('It was dredged,« ¹»and is wide.', 'It was dredged,¹ and is wide.');
  });

  it('silent without a blank, and behind a figure', () => {
    silent('It was dredged.¹ It is wide.', 'Ships came: 1,400 ¹ in all.');
  });

  it('silent at the beginning of a line', () => {
    checkNothing(
      blocks('1. The harbour of Maren is deep.', '2. It was dredged\n[^1] and is wide.', '[^1]: A/HRC/99/12.'),
    );
  });

  it('silent in a quotation', () => {
    silent('The Board wrote: “It was dredged. ¹ It is wide”.');
  });
});

describe('Checks: footnote-no-final-stop', () => {
  const SIGNS = [...'¹²³⁴⁵⁶⁷⁸⁹', '¹⁰', '¹¹', '¹²', '¹³'];

  /** Notes with these words, after as many with a stop as `others` says. */
  function withNotes(others: number, ...notes: readonly string[]): string {
    const all = [...Array.from({ length: others }, (_, index) => `A/HRC/99/${index + 20}.`), ...notes];
    return blocks(
      ...all.map((_, index) => `${index + 1}. The harbour of Maren is deep.${SIGNS[index] ?? ''}`),
      ...all.map((note, index) => `${SIGNS[index] ?? ''} ${note}`),
    );
  }

  const check = (note: string): void => {
    const right = `¹³ ${note.replace(/[«»]/g, '')}.`;
    const expected: Expected = {
      rule: 'footnote-no-final-stop',
      severity: 'warning',
      message: 'Note 13 ends without a full stop.',
      fix: ['Add a full stop', right],
    };
    checkFindings(withNotes(12, note), expected);
  };

  it('behind a symbol, an address, a bracket and a number', () => {
    check('See «A/HRC/99/12»');
    check('See «<https://harbours.example/maren>»');
    check('See «https://harbours.example/maren/»');
    check('Harbour Yearbook (Tolven, «2031)»');
    check('A/HRC/99/12, para. «4»');
  });

  it('silent where notes end with other signs', () => {
    checkNothing(
      withNotes(12, 'Is it deep?'),
      withNotes(12, 'The Board wrote: “It is deep.”'),
      withNotes(12, 'It has, among others:'),
    );
  });

  it('silent where the note may be cut', () => {
    checkNothing(withNotes(12, 'The reports can be found here along with the'), withNotes(12, 'A/HRC/99/12, p. 2. 14'));
  });

  it('silent where several notes have no stop, and where there are few', () => {
    checkNothing(withNotes(10, 'A/HRC/99/12', 'A/HRC/99/13'), withNotes(8, 'A/HRC/99/12'));
  });
});

describe('Checks: footnote-op-cit', () => {
  const check = (note: string, message?: string, fix?: readonly [string, string]): void => {
    const text = blocks(
      '1. The harbour is deep.¹',
      '2. It is wide.²',
      '¹ I. Marandel, Harbours (Tolven, 2031).',
      `² ${note}`,
    );
    if (message === undefined) checkNothing(text);
    else checkFindings(text, { rule: 'footnote-op-cit', severity: 'warning', message, ...(fix ? { fix } : {}) });
  };

  it('op. cit. and loc. cit.', () => {
    const words = ' is not used in United Nations documents: give the author and a short title.';
    check('Marandel, «op. cit.», p. 4.', `“op. cit.”${words}`);
    check('Marandel, *«loc. cit.»*', `“loc. cit.”${words}`);
  });

  it('supra and infra before the number of a note', () => {
    check('Marandel, «supra note 1», p. 4.', '“supra note 1” should read “footnote 1 above”.', [
      'Change to “footnote 1 above”',
      '² Marandel, footnote 1 above, p. 4.',
    ]);
    check('See «infra footnote 9».', '“infra footnote 9” should read “footnote 9 below”.', [
      'Change to “footnote 9 below”',
      '² See footnote 9 below.',
    ]);
  });

  it('supra before several notes, and in italics', () => {
    check(
      'See «supra notes» on depth.',
      '“supra notes” is not used in United Nations documents: write “footnote” with “above” or “below”.',
    );
    check('See *«supra* note 1».', '“supra* note 1” should read “footnote 1 above”.');
  });

  it('silent on the words in other places', () => {
    check('Marandel, Harbours, p. 4.');
    check('The rights of the City, infrastructure notes and supranational law.');
    check('The Board wrote: “See supra note 1”.');
  });
});
