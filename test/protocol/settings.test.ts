import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import type { ConfigurationParams, Diagnostic } from 'vscode-languageserver';
import { withFolder } from './support/folder';
import { BARE, PULL, PUSH, withServer, type SessionOptions } from './support/session';
import { SLIP, UNDEFINED } from './support/texts';

const WARNING_SHOWN = 2;
const SEVERITY = { error: 1, warning: 2, information: 3, hint: 4 } as const;

/** Two findings: a paragraph number (a matter of writing), and a marker that comes twice (a matter of editing). */
const TWO = SLIP.replace('harbour.²', 'harbour.² Or in the mill.¹');
const BOTH = ['paragraph-number-gap', 'footnote-repeated-marker'];

const answering = (value: unknown): SessionOptions => ({ configuration: () => value });
const severities = (findings: readonly Diagnostic[]): string[] =>
  findings.map(({ code, severity }) => `${String(code)} ${String(severity)}`);

describe('Protocol: settings of the editor', () => {
  const withSettings = (configuration: unknown, act: (findings: Diagnostic[], shown: string[]) => void) =>
    withServer(
      PULL,
      async (session) => {
        const draft = await session.open('file:///drafts/two.un.txt', TWO);
        const findings = await draft.findings();
        act(
          findings,
          session.shown.map(({ message }) => message),
        );
      },
      answering(configuration),
    );

  it('are asked for by document', () =>
    withServer(PULL, async (session) => {
      const draft = await session.open('file:///drafts/two.un.txt', TWO);
      await draft.findings();
      await draft.symbols();
      const asked = session.configurationRequests.flatMap(({ items }) => items);
      const expected: ConfigurationParams['items'] = [{ scopeUri: draft.uri, section: 'unReport' }];
      assert.deepEqual(
        asked.filter(({ scopeUri }) => scopeUri !== undefined),
        expected,
        'once, and kept',
      );
    }));

  it('are not asked for where the client has none to give', () =>
    withServer(BARE, async (session) => {
      const draft = await session.open('file:///drafts/two.un.txt', TWO);
      assert.deepEqual(await draft.rules(), BOTH);
      assert.deepEqual(session.configurationRequests, []);
    }));

  it('may be missing, null or empty', async () => {
    for (const nothing of [null, [], [null], [{}], [{ rules: null, moment: null, ignore: null, language: null }]])
      await withSettings(nothing, (findings, shown) => {
        assert.deepEqual(severities(findings), [
          `paragraph-number-gap ${SEVERITY.error}`,
          `footnote-repeated-marker ${SEVERITY.information}`,
        ]);
        assert.deepEqual(shown, [], JSON.stringify(nothing));
      });
  });

  it('may be malformed: what can be used is used, the rest is told once', async () => {
    const odd: [unknown, RegExp][] = [
      [['yes'], /settings must stand in braces/],
      [[[]], /settings must stand in braces/],
      [[{ rules: 'all' }], /rules must stand in braces/],
      [[{ rules: [] }], /rules must stand in braces/],
      [
        [{ rules: { 'paragraph-number-gab': 'off' } }],
        /no rule “paragraph-number-gab”. Did you mean paragraph-number-gap\?/,
      ],
      [[{ rules: { 'paragraph-number-gap': 'loud' } }], /“paragraph-number-gap” can be one of these/],
      [[{ moment: 'tomorrow' }], /“moment” can be one of these/],
      [[{ language: 'la' }], /“language” can be one of these/],
      [[{ ignore: 'me' }], /ignored must be a list/],
      [[{ ignore: [7] }], /ignored needs a “rule”/],
    ];
    for (const [configuration, told] of odd)
      await withServer(
        PULL,
        async (session) => {
          const hint = JSON.stringify(configuration);
          const draft = await session.open('file:///drafts/two.un.txt', TWO);
          assert.deepEqual(await draft.rules(), BOTH, hint);
          await draft.symbols();
          await (await session.open('file:///drafts/three.un.txt', TWO)).findings();
          assert.equal(session.shown.length, 1, hint);
          assert.match(session.shown[0]!.message, /^A setting of UN Report cannot be used\. /);
          assert.match(session.shown[0]!.message, told);
          assert.equal(session.shown[0]!.type, WARNING_SHOWN);
        },
        answering(configuration),
      );
  });

  it('may be malformed without harm where the client cannot show a message', () =>
    withServer(
      PULL,
      async (session) => {
        const draft = await session.open('file:///drafts/two.un.txt', TWO);
        assert.deepEqual(await draft.rules(), BOTH);
        await session.ping();
        assert.ok((await draft.symbols()).length > 0);
      },
      { configuration: () => ['yes'], showMessage: () => Promise.reject(new Error('no messages here')) },
    ));

  it('may be refused', () =>
    withServer(
      PULL,
      async (session) => {
        const draft = await session.open('file:///drafts/two.un.txt', TWO);
        assert.deepEqual(await draft.rules(), BOTH);
      },
      { configuration: () => Promise.reject(new Error('no settings here')) },
    ));

  it('may never come', () =>
    withServer(
      PUSH,
      async (session) => {
        const draft = await session.open('file:///drafts/two.un.txt', TWO);
        const [symbols, rules] = await Promise.all([draft.symbols(), draft.rules()]);
        assert.ok(symbols.length > 0);
        assert.deepEqual(rules, BOTH);
      },
      { configuration: () => new Promise(() => undefined) },
    ));

  it('set the severity of a rule, or silence it', async () => {
    const rules = { 'paragraph-number-gap': 'hint', 'footnote-repeated-marker': 'warning' };
    await withSettings([{ rules }], (findings) => {
      assert.deepEqual(severities(findings), [
        `paragraph-number-gap ${SEVERITY.hint}`,
        `footnote-repeated-marker ${SEVERITY.warning}`,
      ]);
    });
    await withSettings([{ rules: { 'paragraph-number-gap': 'off' } }], (findings) => {
      assert.deepEqual(severities(findings), [`footnote-repeated-marker ${SEVERITY.information}`]);
    });
  });

  it('set the moment; a rule that is named speaks at any', async () => {
    await withSettings([{ moment: 'writing' }], (findings) => {
      assert.deepEqual(severities(findings), [`paragraph-number-gap ${SEVERITY.error}`]);
    });
    await withSettings([{ moment: 'writing', rules: { 'footnote-repeated-marker': 'hint' } }], (findings) => {
      assert.deepEqual(severities(findings), [
        `paragraph-number-gap ${SEVERITY.error}`,
        `footnote-repeated-marker ${SEVERITY.hint}`,
      ]);
    });
    await withSettings([{ moment: 'submission' }], (findings) => {
      assert.equal(findings.length, 2);
    });
  });

  it('silence single findings by rule and text', async () => {
    const ignoring = (entry: object, left: string[]) =>
      withSettings([{ ignore: [entry] }], (findings) => {
        assert.deepEqual(
          findings.map(({ code }) => code),
          left,
          JSON.stringify(entry),
        );
      });
    await ignoring({ rule: 'paragraph-number-gap', text: 'In storms', reason: 'so it is' }, [BOTH[1]!]);
    await ignoring({ rule: 'paragraph-number-gap', text: 'in calm', reason: 'so it is' }, BOTH);
    await ignoring({ rule: 'footnote-skip', text: 'In storms', reason: 'so it is' }, BOTH);
    await ignoring({}, BOTH);
  });

  it('show notes in the outline where they are wanted', async () => {
    for (const [outline, shown] of [
      [undefined, false],
      [{ notes: false }, false],
      [{ notes: 'yes' }, false],
      [{ notes: true }, true],
    ] as const)
      await withServer(
        PULL,
        async (session) => {
          const draft = await session.open('file:///drafts/two.un.txt', TWO);
          const last = (await draft.symbols()).at(-1);
          assert.equal(last?.name === 'Notes', shown, JSON.stringify(outline));
          if (shown)
            assert.deepEqual(
              last?.children?.map(({ name }) => name.slice(0, 1)),
              ['1', '2'],
            );
        },
        answering([{ outline }]),
      );
  });

  it('count anew when the editor says that they have changed', () => {
    let rules: object = {};
    return withServer(
      PULL,
      async (session) => {
        const draft = await session.open('file:///drafts/two.un.txt', TWO);
        assert.deepEqual(await draft.rules(), BOTH);
        rules = { 'paragraph-number-gap': 'off' };
        assert.deepEqual(await draft.rules(), BOTH, 'kept until told');
        await session.notify('workspace/didChangeConfiguration', { settings: null });
        await session.until('the server to ask for a pull', () => session.refreshes > 0);
        assert.deepEqual(await draft.rules(), [BOTH[1]]);
      },
      { configuration: () => [{ rules }] },
    );
  });

  it('may differ from folder to folder', () =>
    withServer(
      PULL,
      async (session) => {
        const one = await session.open('file:///one/draft.un.txt', TWO);
        const two = await session.open('file:///two/draft.un.txt', TWO);
        assert.deepEqual(await one.rules(), [BOTH[0]]);
        assert.deepEqual(await two.rules(), [BOTH[1]]);
        assert.deepEqual(await one.rules(), [BOTH[0]]);
      },
      {
        workspaceFolders: [
          { uri: 'file:///one', name: 'one' },
          { uri: 'file:///two', name: 'two' },
        ],
        configuration: ({ items }) =>
          items.map(({ scopeUri }) =>
            scopeUri?.startsWith('file:///one/') ? { moment: 'writing' } : { rules: { 'paragraph-number-gap': 'off' } },
          ),
      },
    ));

  it('tell which moment holds', () =>
    withServer(
      PULL,
      async (session) => {
        const { uri } = await session.open('file:///drafts/two.un.txt', TWO);
        assert.deepEqual(await session.request('unReport/moment', { uri }), { moment: 'writing', file: null });
        await session.notify('workspace/didChangeConfiguration', { settings: null });
        await session.until('the news that it may have changed', () => session.momentChanges === 1);
      },
      { ...answering([{ moment: 'writing' }]), initializationOptions: { files: 'client' } },
    ));
});

/** Where configuration files come from: the disk, or a client that knows file systems the server cannot reach. */
const SOURCES = ['the disk', 'the client'] as const;

for (const source of SOURCES) {
  describe(`Protocol: .un-report.json read from ${source}`, () => {
    interface Place {
      /** Writes a file; an object as JSON. */
      write(name: string, content: string | object): void;
      remove(name: string): void;
      uri(name: string): string;
      readonly options: SessionOptions;
    }

    async function withPlace(act: (place: Place) => Promise<void>): Promise<void> {
      if (source === 'the disk') {
        await withFolder((folder) =>
          act({
            write: (name, content) => folder.write(name, content),
            remove: (name) => {
              rmSync(folder.file(name));
            },
            uri: (name) => folder.uri(name),
            options: { workspaceFolders: [{ uri: folder.uri(), name: 'project' }] },
          }),
        );
        return;
      }
      const files = new Map<string, string>();
      const uri = (name: string): string => `memfs://box/project/${name}`;
      await act({
        write: (name, content) => files.set(uri(name), typeof content === 'string' ? content : JSON.stringify(content)),
        remove: (name) => files.delete(uri(name)),
        uri,
        options: {
          workspaceFolders: [{ uri: uri(''), name: 'project' }],
          initializationOptions: { files: 'client' },
          readFile: (params) => ({ text: files.get(params.uri) ?? null }),
        },
      });
    }

    /** The rules that speak on a draft of two findings at this place. */
    const rulesAt = (place: Place, name: string, options: SessionOptions = {}): Promise<string[]> => {
      let rules: string[] = [];
      return withServer(
        PULL,
        async (session) => {
          rules = await (await session.open(place.uri(name), TWO)).rules();
          assert.deepEqual(session.shown, []);
        },
        { ...place.options, ...options },
      ).then(() => rules);
    };

    it('counts', () =>
      withPlace(async (place) => {
        place.write('.un-report.json', { rules: { 'paragraph-number-gap': 'off' } });
        assert.deepEqual(await rulesAt(place, 'draft.un.txt'), [BOTH[1]]);
        assert.deepEqual(await rulesAt(place, 'deep/down/draft.un.txt'), [BOTH[1]]);
      }));

    it('counts alone when it is the nearest', () =>
      withPlace(async (place) => {
        place.write('.un-report.json', { rules: { 'paragraph-number-gap': 'off' } });
        place.write('near/.un-report.json', { moment: 'writing' });
        assert.deepEqual(await rulesAt(place, 'near/draft.un.txt'), [BOTH[0]]);
        assert.deepEqual(await rulesAt(place, 'near/nearer/draft.un.txt'), [BOTH[0]]);
        assert.deepEqual(await rulesAt(place, 'elsewhere/draft.un.txt'), [BOTH[1]]);
      }));

    it('goes before the settings of the editor, which count where it sets nothing', () =>
      withPlace(async (place) => {
        const [gap, again] = BOTH as [string, string];
        const entry = (rule: string): object => ({ rule, text: rule === gap ? '13. In storms' : 'mill.¹' });
        const off = (rule: string): object => ({ rules: { [rule]: 'off' } });
        const cases: [editor: object, file: object, left: string[]][] = [
          [{ moment: 'writing' }, { moment: 'editing' }, BOTH],
          [{ moment: 'writing' }, {}, [gap]],
          [{ moment: 'writing' }, { moment: 'noon' }, [gap]],
          [off(gap), { moment: 'editing' }, [again]],
          [off(gap), { rules: { [gap]: 'error' } }, BOTH],
          [off(gap), off(again), []],
          [{ ignore: [entry(gap)] }, {}, [again]],
          [{ ignore: [entry(gap)] }, { ignore: [] }, [again]],
          [{ ignore: [entry(gap)] }, { ignore: [entry(again)] }, []],
          [{ profile: { manual: 'older' } }, {}, [gap]],
          [{ profile: { manual: 'older' } }, { profile: { style: 'legal' } }, [gap]],
          [{ profile: { manual: 'older' } }, { profile: { manual: 'current' } }, BOTH],
        ];
        for (const [at, [editor, file, left]] of cases.entries()) {
          place.write(`${String(at)}/.un-report.json`, file);
          const found = await rulesAt(place, `${String(at)}/draft.un.txt`, answering([editor]));
          assert.deepEqual(found, left, JSON.stringify([editor, file]));
        }
      }));

    it('above the workspace does not count', () =>
      withPlace(async (place) => {
        place.write('.un-report.json', { rules: { 'paragraph-number-gap': 'off' } });
        place.write('inner/notes.txt', '');
        const workspaceFolders = [{ uri: place.uri('inner'), name: 'inner' }];
        assert.deepEqual(await rulesAt(place, 'inner/draft.un.txt', { workspaceFolders }), BOTH);
      }));

    it('may have comments, and a comma too many', () =>
      withPlace(async (place) => {
        place.write('.un-report.json', '// ours\n{\n  "moment": "writing", /* for now */\n}\n');
        assert.deepEqual(await rulesAt(place, 'draft.un.txt'), [BOTH[0]]);
      }));

    it('may be empty', () =>
      withPlace(async (place) => {
        place.write('.un-report.json', '');
        assert.deepEqual(await rulesAt(place, 'draft.un.txt'), BOTH);
      }));

    it('may begin with a mark of byte order', () =>
      withPlace(async (place) => {
        place.write('.un-report.json', '\ufeff{"moment":"writing"}');
        assert.deepEqual(await rulesAt(place, 'draft.un.txt'), [BOTH[0]]);
      }));

    it('that is broken counts as far as it can be read, and is marked', () =>
      withPlace(async (place) => {
        place.write('.un-report.json', '{ "moment": "writing", "rules": { ');
        await withServer(
          PULL,
          async (session) => {
            const draft = await session.open(place.uri('draft.un.txt'), TWO);
            assert.deepEqual(await draft.rules(), [BOTH[0]]);
            assert.ok((await draft.symbols()).length > 0);
            await (await session.open(place.uri('second.un.txt'), TWO)).rules();
            assert.deepEqual(session.shown, []);
            const [marks] = session.configurationPushes;
            assert.equal(marks?.uri, place.uri('.un-report.json'));
            assert.deepEqual(
              marks.diagnostics.map((mark) => [mark.message, mark.source, mark.severity]),
              [['The closing brace } is missing here.', 'UN Report', SEVERITY.warning]],
            );
          },
          place.options,
        );
      }));

    it('that nothing can be read of is told of once, by its folder', () =>
      withPlace(async (place) => {
        place.write('.un-report.json', 'moment = writing');
        await withServer(
          PULL,
          async (session) => {
            assert.deepEqual(await (await session.open(place.uri('draft.un.txt'), TWO)).rules(), BOTH);
            await session.notify('workspace/didChangeConfiguration', { settings: null });
            await (await session.open(place.uri('second.un.txt'), TWO)).rules();
            assert.equal(session.shown.length, 1);
            const [{ type, message }] = session.shown as [{ type: number; message: string }];
            assert.equal(type, WARNING_SHOWN);
            assert.match(
              message,
              /^The file \.un-report\.json in the folder “.+” cannot be read, so nothing in it counts\. This is not written as JSON\.$/,
            );
            assert.ok(!message.includes('://'), message);
          },
          place.options,
        );
      }));

    it('that is mended loses its marks, and so does one that is deleted', () =>
      withPlace(async (place) => {
        const file = place.uri('.un-report.json');
        const wrong = { moment: 'writing', rules: { 'paragraph-number-gab': 'off' } };
        await withServer(
          PULL,
          async (session) => {
            const marks = (): number | undefined => session.configurationPushes.at(-1)?.diagnostics.length;
            const changed = (type: number): Promise<void> =>
              session.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type }] });
            place.write('.un-report.json', wrong);
            await (await session.open(place.uri('draft.un.txt'), TWO)).rules();
            assert.equal(marks(), 1);
            place.write('.un-report.json', { moment: 'writing' });
            await changed(2);
            await session.until('the end of the marks', () => marks() === 0);
            place.write('.un-report.json', wrong);
            await changed(2);
            await session.until('the marks', () => marks() === 1);
            place.remove('.un-report.json');
            await changed(3);
            await session.until('the end of the marks', () => marks() === 0);
          },
          place.options,
        );
      }));

    it('is read anew when it has changed', () =>
      withPlace(async (place) => {
        const file = place.uri('.un-report.json');
        place.write('.un-report.json', { moment: 'writing' });
        await withServer(
          PULL,
          async (session) => {
            const draft = await session.open(place.uri('draft.un.txt'), TWO);
            assert.deepEqual(await draft.rules(), [BOTH[0]]);
            assert.deepEqual(await session.request('unReport/moment', { uri: draft.uri }), { moment: 'writing', file });
            place.write('.un-report.json', { moment: 'submission', rules: { 'paragraph-number-gap': 'off' } });
            await session.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 2 }] });
            await session.until('the server to ask for a pull', () => session.refreshes === 1);
            assert.deepEqual(await draft.rules(), [BOTH[1]]);
            const moment = await session.request('unReport/moment', { uri: draft.uri });
            assert.deepEqual(moment, { moment: 'submission', file });
          },
          place.options,
        );
      }));

    it('is read when it has come', () =>
      withPlace((place) =>
        withServer(
          PULL,
          async (session) => {
            const draft = await session.open(place.uri('draft.un.txt'), TWO);
            assert.deepEqual(await draft.rules(), BOTH);
            place.write('.un-report.json', { moment: 'writing' });
            const changes = [{ uri: place.uri('.un-report.json'), type: 1 }];
            await session.notify('workspace/didChangeWatchedFiles', { changes });
            await session.until('the server to ask for a pull', () => session.refreshes === 1);
            assert.deepEqual(await draft.rules(), [BOTH[0]]);
          },
          place.options,
        ),
      ));

    it('is found anew when a folder is added', () =>
      withPlace(async (place) => {
        place.write('.un-report.json', { moment: 'writing' });
        place.write('inner/notes.txt', '');
        const inner = { uri: place.uri('inner'), name: 'inner' };
        await withServer(
          PULL,
          async (session) => {
            const draft = await session.open(place.uri('inner/draft.un.txt'), TWO);
            assert.deepEqual(await draft.rules(), BOTH);
            await session.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [inner] } });
            await session.until('the server to ask for a pull', () => session.refreshes === 1);
            assert.deepEqual(await draft.rules(), [BOTH[0]]);
          },
          { ...place.options, workspaceFolders: [inner] },
        );
      }));

    it('is not looked for beside a document that was never saved', () =>
      withPlace(async (place) => {
        place.write('.un-report.json', { moment: 'writing' });
        await withServer(
          PULL,
          async (session) => {
            assert.deepEqual(await (await session.open('untitled:Untitled-1', TWO)).rules(), BOTH);
            assert.deepEqual(session.filesAskedFor, []);
          },
          place.options,
        );
      }));
  });
}

describe('Protocol: a client that reads files', () => {
  const files = { initializationOptions: { files: 'client' } };

  it('is asked for each file once', () =>
    withServer(
      PULL,
      async (session) => {
        const one = await session.open('memfs://box/project/a/one.un.txt', TWO);
        await one.rules();
        await one.symbols();
        await (await session.open('memfs://box/project/a/two.un.txt', TWO)).rules();
        assert.deepEqual(session.filesAskedFor, [
          'memfs://box/project/a/.un-report.json',
          'memfs://box/project/.un-report.json',
        ]);
      },
      { ...files, workspaceFolders: [{ uri: 'memfs://box/project', name: 'project' }] },
    ));

  it('may answer with nothing, or not be able to', async () => {
    const answers = [() => null, () => ({}), () => ({ text: null }), () => Promise.reject(new Error('no such file'))];
    for (const readFile of answers)
      await withServer(
        PULL,
        async (session) => {
          const draft = await session.open('memfs://box/project/draft.un.txt', TWO);
          assert.deepEqual(await draft.rules(), BOTH);
        },
        { ...files, readFile },
      );
  });

  it('may never answer', () =>
    withServer(
      PULL,
      async (session) => {
        const draft = await session.open('memfs://box/draft.un.txt', UNDEFINED);
        assert.deepEqual(await draft.rules(), ['footnote-undefined']);
      },
      {
        ...files,
        workspaceFolders: [{ uri: 'memfs://box', name: 'box' }],
        readFile: () => new Promise(() => undefined),
      },
    ));
});
