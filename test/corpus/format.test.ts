import assert from 'node:assert/strict';
import { describeCorpus, FORMS, strictDocuments, textOf } from './support/corpus';
import { edited, parts } from './support/edited';

describeCorpus('formatting keeps what a report holds', () => {
  for (const document of strictDocuments)
    for (const form of FORMS)
      it(`${document}, ${form}`, () => {
        const text = textOf(document, form);
        const formatted = edited(text, (snapshot) => snapshot.format());
        assert.deepEqual(parts(formatted), parts(text));
        assert.equal(
          edited(formatted, (snapshot) => snapshot.format()),
          formatted,
          'done again, it changes nothing',
        );
      });
});
