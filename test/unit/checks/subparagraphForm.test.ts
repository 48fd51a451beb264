import { blocks } from '../support/documents';
import { checkFindings, checkFindingsUnder, checkNothing, type Expected } from '../support/findings';

const list = (...items: readonly string[]): string =>
  blocks('1. The Commission met.', '2. It recommends that the Government:', ...items, '3. It met again.');

describe('Checks: subparagraph-punctuation', () => {
  const odd = (message: string, title: string, after: string): Expected => ({
    rule: 'subparagraph-punctuation',
    severity: 'information',
    message,
    fix: [title, after],
  });

  it('an item that ends in another sign', () => {
    checkFindings(
      list('(a) Open the register;', '(b) Print it«,»', '(c) Bind it;', '(d) Keep it.'),
      odd('Paragraph 2 (b) ends in “,”, the others of its list in “;”.', 'Change to “;”', '(b) Print it;'),
    );
    checkFindings(
      list('(a) Open the register;', '(b) Print it;', '(c) Bind it«.»¹', '(d) Sell it;', '(e) Keep it.', '¹ In cloth.'),
      odd('Paragraph 2 (c) ends in “.”, the others of its list in “;”.', 'Change to “;”', '(c) Bind it;¹'),
    );
  });

  it('an item that ends without a sign', () => {
    checkFindings(
      list('(a) Open the register;', '(b) **Print «it»**', '(c) Bind it; and', '(d) Keep it.'),
      odd('Paragraph 2 (b) ends without punctuation, the others of its list in “;”.', 'Add “;”', '(b) **Print it;**'),
    );
  });

  it('the last item, where paragraphs end in stops', () => {
    checkFindings(
      list('(a) Open the register;', '(b) Print it;', '(c) Bind it«;»'),
      odd('Paragraph 2 (c) is the last of its list, but ends in “;”.', 'Change to “.”', '(c) Bind it.'),
    );
    checkFindings(
      list('(a) Open the register;', '(b) Print it;', '(c) Bind «it»'),
      odd('Paragraph 2 (c) is the last of its list, but ends without a full stop.', 'Add “.”', '(c) Bind it.'),
    );
  });

  it('with the blank of French', () => {
    checkFindings(
      blocks(
        '1. La Commission s’est réunie à la demande des autorités de la ville.',
        '2. Elle recommande aux autorités de\u00a0:',
        'a) Ouvrir le registre\u00a0;',
        'b) L’imprimer«,»',
        'c) Le relier\u00a0;',
        'd) Le garder.',
      ),
      odd('Paragraph 2 b) ends in “,”, the others of its list in “;”.', 'Change to “;”', 'b) L’imprimer\u00a0;'),
    );
  });

  it('silent on lists that agree with themselves', () => {
    checkNothing(
      list('(a) Open the register;', '(b) Print it; and', '(c) Bind it.'),
      list('(a) It should open the register.', '(b) It should print it.', '(c) It should bind it.'),
      list('(a) Open the register,', '(b) Print it,', '(c) Bind it.'),
      list('(a) Open the register', '(b) Print it', '(c) Bind it'),
    );
  });

  it('silent on lists that follow no custom, and on short ones', () => {
    checkNothing(
      list('(a) Open the register;', '(b) Print it.', '(c) Bind it,', '(d) Keep it.'),
      list('(a) Open the register;', '(b) Print it.'),
      list('(a) Open the register;', '(b) Print it.', '(c) Bind it.'),
    );
  });

  it('silent on lists in lists, quotations and items of several sentences', () => {
    checkNothing(
      list('(a) Open the register;', '(b) Print:', '(i) The names;', '(ii) The dates;', '(c) Bind it;', '(d) Keep it.'),
      list('(a) Open the register;', '(b) Print “all names.”', '(c) Bind it;', '(d) Sell it;', '(e) Keep it.'),
      list(
        '(a) Open the register;',
        '(b) Print it. That is cheap.',
        '(c) Bind it;',
        '(d) Sell it;',
        '(e) Keep it in the archive.',
      ),
    );
  });

  it('silent on the last item where the sentence goes on, and in resolutions', () => {
    checkNothing(
      list('(a) Open the register;', '(b) Print it;', '(c) Bind it;', 'and that it report to the Commission.'),
      blocks(
        '1. Welcomes the register;',
        '2. Requests the Government:',
        '(a) To open it;',
        '(b) To print it;',
        '(c) To bind it;',
        '3. Decides to return to the matter.',
      ),
    );
  });
});

describe('Checks: subparagraph-lead-in', () => {
  const asked = { rules: { 'subparagraph-lead-in': 'information' } } as const;
  const noColon = (title: string, after: string): Expected => ({
    rule: 'subparagraph-lead-in',
    message: 'A list begins behind these words, with (a), but they do not end in a colon.',
    fix: [title, after],
  });
  const after = ['(a) Open the register;', '(b) Print it.'];

  it('a stop or nothing before a list', () => {
    checkFindingsUnder(
      asked,
      blocks('1. The Commission recommends the following to the Government«.»', ...after),
      noColon('Change to “:”', '1. The Commission recommends the following to the Government:'),
    );
    checkFindingsUnder(
      asked,
      blocks('1. The Commission recommends that the «Government»¹', ...after, '¹ See A/HRC/99/12.'),
      noColon('Add “:”', '1. The Commission recommends that the Government:¹'),
    );
  });

  it('silent until it is set, on whole sentences, on titles and where a colon or dash stands', () => {
    checkNothing(blocks('1. The Commission recommends the following to the Government.', ...after));
    for (const text of [
      blocks(
        '1. The Commission recommends three measures.',
        '(a) It would open the register.',
        '(b) It would print it.',
      ),
      blocks('1. Old registers', ...after),
      blocks('1. The Commission recommends that the Government:', ...after),
      blocks('1. The Commission recommends that the Government —', ...after),
    ])
      checkFindingsUnder(asked, text);
  });
});
