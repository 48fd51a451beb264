import assert from 'node:assert/strict';
import { FATAL_WORD } from './support/failingRule';
import { PULL, PUSH, withServer, type SessionOptions } from './support/session';
import { SLIP } from './support/texts';

const uri = 'file:///drafts/ferries.un.txt';
const FAILING: SessionOptions = { bundle: 'out/test/failing-server.js', expectedErrors: /^Rule / };

for (const [way, capabilities] of Object.entries({ pulled: PULL, pushed: PUSH })) {
  describe(`Protocol: a rule that throws, findings ${way}`, () => {
    it('loses itself alone, and what it had found', () =>
      withServer(
        capabilities,
        async (session) => {
          const draft = await session.open(uri, SLIP);
          assert.deepEqual(await draft.rules(), ['date-impossible', 'paragraph-number-gap']);
          await draft.replace('In winter', `In a ${FATAL_WORD}`);
          assert.deepEqual(await draft.rules(), ['paragraph-number-gap']);
          await draft.replace(FATAL_WORD, 'calm');
          assert.deepEqual(await draft.rules(), ['date-impossible', 'paragraph-number-gap']);
        },
        FAILING,
      ));

    it('is told by its name in the log, once a session', () =>
      withServer(
        capabilities,
        async (session) => {
          const draft = await session.open(uri, SLIP.replace('In winter', `In a ${FATAL_WORD}`));
          await draft.findings();
          await draft.replace('six times', 'ten times');
          await draft.findings();
          await (await session.open('file:///drafts/other.un.txt', draft.text)).findings();
          await session.ping();
          assert.equal(session.logged.length, 1);
          assert.match(
            session.logged[0]!,
            /^Rule date-impossible failed and was left out: Error: This rule fails on purpose\.\n/,
          );
          assert.deepEqual(session.shown, [], 'nobody is disturbed');
        },
        FAILING,
      ));

    it('stands in no way of mending the rest', () =>
      withServer(
        capabilities,
        async (session) => {
          const draft = await session.open(uri, SLIP.replace('In winter', `In a ${FATAL_WORD}`));
          const [fix] = await draft.fixes(draft.range('13'));
          assert.equal(fix?.title, 'Change to 3');
          const all = await draft.ask<unknown[]>('codeAction', {
            range: draft.range('13'),
            context: { diagnostics: [], only: ['source.fixAll.unReport'] },
          });
          assert.equal(all.length, 1);
        },
        FAILING,
      ));
  });
}
