import { blocks } from '../support/documents';
import { checkFindings, checkNothing, type Expected } from '../support/findings';

/** The items of a paragraph by their labels; `«…»` marks what something is expected on. */
function check(labels: string, expected?: Omit<Expected, 'rule'>): void {
  const items = labels.split(' ').map((label) => `${label.replaceAll('_', ' ')} To inspect the harbour;`);
  const text = blocks('7. They agreed:', ...items, '8. The pilots were told.');
  checkFindings(text, ...(expected ? [{ rule: 'subparagraph-order', ...expected }] : []));
}

describe('Checks: subparagraph-order', () => {
  it('a slip', () => {
    check('(a) (b) («f») (d) (e)', {
      severity: 'error',
      message: '(f) stands between (b) and (d). Should this be (c)?',
      fix: ['Change to (c)', '(c) To inspect the harbour;'],
    });
    check('a) b) «f») d)', {
      message: 'f) stands between b) and d). Should this be c)?',
      fix: ['Change to c)', 'c) To inspect the harbour;'],
    });
  });

  it('a slip that repeats the letter before it', () => {
    check('(a) (b) («b») (d) (e)', {
      message: '(b) stands between (b) and (d). Should this be (c)?',
      fix: ['Change to (c)', '(c) To inspect the harbour;'],
    });
  });

  it('a letter left out', () => {
    check('(a) («c») (d)', { severity: 'error', message: '(c) follows (a): there is no (b).' });
    check('(a) (b) («d»)', { message: '(d) follows (b): there is no (c).' });
    check('(f) (g) (h) («j») (k)', { message: '(j) follows (h): there is no (i).' });
    check('(y) (z) («bb»)', { message: '(bb) follows (z): there is no (aa).' });
  });

  it('a letter twice', () => {
    check('(a) (b) («b») (c)', {
      message: 'Two subparagraphs here are marked (b).',
      related: ['Here is the first (b).'],
    });
  });

  it('letters that changed places', () => {
    check('(a) («c») (b) (d)', { message: '(c) comes before (b).', related: ['Here is (b).'] });
  });

  it('of numerals', () => {
    check('(i) (ii) («iv») (v)', { message: '(iv) follows (ii): there is no (iii).' });
    check('(a) (i) (ii) («iv») (b)', { message: '(iv) follows (ii): there is no (iii).' });
  });

  it('of the third level', () => {
    check('(a) (i) a. b. «d». (ii) (b)', { message: 'd. follows b.: there is no c.' });
  });

  it('in a list outside of paragraphs', () => {
    checkFindings(blocks('Annex', 'They agreed:', '(a) To inspect;', '(b) To report;', '(«d») To close.'), {
      rule: 'subparagraph-order',
      message: '(d) follows (b): there is no (c).',
    });
  });

  it('on single lines', () => {
    checkFindings('7. They agreed:\n(a) To inspect;\n(b) To report;\n(«d») To close.\n8. Two.\n', {
      rule: 'subparagraph-order',
      message: '(d) follows (b): there is no (c).',
    });
  });
});

describe('Checks: subparagraphs that are right', () => {
  it('letters that are numerals too', () => {
    check('(g) (h) (i) (j) (k)');
    check('(a) (b) (c) (d) (e) (f) (g) (h) (i) (j) (k) (l) (m)');
    check('(t) (u) (v) (w) (x) (y) (z) (aa) (bb)');
  });

  it('numerals below letters', () => {
    check('(a) (i) (ii) (b) (i) (ii) (iii) (c)');
    check('(g) (h) (i) (ii) (iii) (i) (j)');
    check('(a)_(i) (ii) (b)_(i) (ii)');
    check('(a) (i) a. b. (ii) a. (b)');
  });

  it('from any letter on', () => check('(c) (d) (e)'));

  it('lists that begin anew', () => {
    checkNothing(
      blocks(
        '7. They agreed:',
        '(a) To inspect;',
        '(b) To report.',
        'They also agreed:',
        '(a) To close;',
        '(b) To open.',
        '8. Two.',
      ),
      blocks(
        '7. They agreed:',
        '(a) To inspect;',
        '(b) To report.',
        '8. They also agreed:',
        '(a) To close.',
        '9. Two.',
      ),
    );
  });

  it('an item in the middle of a line', () => {
    checkNothing(blocks('7. They agreed:', '(a) To inspect; (b) to report;', '(c) To close.', '8. Two.'));
  });

  it('references at the beginning of broken lines', () => {
    checkNothing('7. They relied on para. 25\n(b) and (d) of the report.\n\n8. Two.\n');
  });

  it('cut by notes', () => {
    checkNothing(
      blocks('7. They agreed:', '(a) To inspect the harbours¹ of', '¹ A/99/1.', 'Maren;', '(b) To report.', '8. Two.'),
    );
  });
});
