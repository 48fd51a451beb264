import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import redos from 'eslint-plugin-redos';
import { readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import tseslint from 'typescript-eslint';

// ---------------------------------------------------------------------------------------------------------------------
// The way of the data: what each room of server/src may import. A room knows the rooms to its left and no others; what
// is not named here is forbidden. (docs/architecture.md says why.)

const ROOMS = {
  // the pure rooms, which run in a browser worker as they are
  text: [],
  syntax: ['text'],
  citations: ['text'],
  report: ['text', 'syntax', 'citations'],
  library: ['text', 'syntax', 'citations', 'report'],
  compare: ['text', 'syntax', 'citations', 'report', 'library'],
  checks: ['text', 'syntax', 'citations', 'report', 'library'],
  edits: ['text', 'syntax', 'citations', 'report', 'library'],
  features: ['text', 'syntax', 'citations', 'report', 'library', 'compare', 'checks', 'edits'],
  'service.ts': ['text', 'syntax', 'citations', 'report', 'library', 'compare', 'checks', 'edits', 'features'],

  // the outer rooms: of everything inside the service they may name the types, see TYPES_ONLY
  lsp: ['service.ts'],
  cli: ['service.ts'],

  // the entries
  'node.ts': ['lsp', 'cli'],
  'worker.ts': ['lsp'],
  'cli.ts': ['cli'],
};

/** Rooms of which another room may import types (`import type`), but no value. */
const PURE_ROOMS = ['text', 'syntax', 'citations', 'report', 'library', 'compare', 'checks', 'edits', 'features'];
const TYPES_ONLY = { lsp: PURE_ROOMS, cli: PURE_ROOMS };

/** The one value that the client takes from the server: a pure sniff that decides whether to start it at all. */
const FOR_THE_CLIENT = 'syntax/looksLikeReport';

const unknownRooms = readdirSync(join(import.meta.dirname, 'server/src')).filter((name) => !Object.hasOwn(ROOMS, name));
if (unknownRooms.length > 0) {
  throw new Error(
    `server/src/${unknownRooms.join(', ')}: say in the table ROOMS of eslint.config.mjs what it may import.`,
  );
}

const zones = Object.entries(ROOMS).map(([room, allowed]) => ({
  target: `server/src/${room}`,
  from: 'server/src',
  except: [room, ...allowed, ...(TYPES_ONLY[room] ?? [])].map((name) => `./${name}`),
  message: `${room} may import from ${allowed.join(', ') || 'no other room'}: see ROOMS in eslint.config.mjs.`,
}));

/** What ties code to a process, a connection or an editor. */
const OUTER_PACKAGES = {
  regex: `^(node:.*|(${builtinModules.filter((name) => !name.startsWith('_')).join('|')})(/.*)?|vscode|vscode-(languageserver|languageclient|jsonrpc)(/.*|-protocol.*|-types.*)?|commander|tinyglobby|picocolors)$`,
  message: 'This room is pure: no process, no files, no connection, no editor.',
};

/** A restriction on values only: `import type` stays free. */
const valuesFrom = (regex, message) => ({ regex, message, allowTypeImports: true });

const restrictImports = (...patterns) => ({ '@typescript-eslint/no-restricted-imports': ['error', { patterns }] });

// ---------------------------------------------------------------------------------------------------------------------

export default tseslint.config(
  {
    ignores: ['dist/', 'out/', '.vscode-test/', 'node_modules/', 'test/**/workspace/', 'test/**/fixtures/', 'samples/'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    name: 'TypeScript, with types',
    files: ['**/*.ts'],
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked],
    plugins: { 'import-x': importX, redos },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js', '.json'] })] },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/no-invalid-void-type': ['error', { allowAsThisParameter: true }],
      'no-console': 'error',
      'object-shorthand': 'error',
      'prefer-template': 'error',
      'import-x/no-duplicates': ['error', { 'prefer-inline': true }],
      'import-x/no-self-import': 'error',
      'import-x/no-cycle': 'error',
      '@typescript-eslint/no-shadow': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      // `lines[i]!` after a test of i: noUncheckedIndexedAccess asks for it on purpose, and a reader sees it.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A string spread into its code points is what an analysis of text wants.
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    name: 'Expressions that backtrack',
    files: ['server/**/*.ts', 'client/**/*.ts'],
    // Polynomial ones count: a document is megabytes long. An expression that the checker cannot judge in time, or
    // does not understand, is an error as well; write it by hand, or more simply.
    rules: { 'redos/no-vulnerable': ['error', { ignoreErrors: false, timeout: 10_000, cache: true }] },
  },

  {
    name: 'Rooms: directions',
    files: ['server/src/**/*.ts'],
    rules: { 'import-x/no-restricted-paths': ['error', { zones, basePath: import.meta.dirname }] },
  },
  {
    name: 'Rooms: the pure ones',
    files: [...PURE_ROOMS.map((room) => `server/src/${room}/**/*.ts`), 'server/src/service.ts'],
    rules: restrictImports(OUTER_PACKAGES),
  },
  {
    name: 'Rooms: types only',
    files: Object.keys(TYPES_ONLY).map((room) => `server/src/${room}/**/*.ts`),
    rules: restrictImports(
      valuesFrom(`^(\\.\\./)+(${PURE_ROOMS.join('|')})(/|$)`, 'Only its types: ask the service for what it does.'),
    ),
  },
  {
    name: 'The client',
    files: ['client/**/*.ts'],
    rules: restrictImports(
      valuesFrom(`/server/src/(?!${FOR_THE_CLIENT}(\\.ts)?$)`, `Only types, and the value of ${FOR_THE_CLIENT}.`),
    ),
  },
  {
    name: 'The command line and the entries speak on the console',
    files: ['server/src/cli/**/*.ts', 'server/src/cli.ts', 'scripts/**/*.ts'],
    rules: { 'no-console': 'off' },
  },

  {
    name: 'Tests',
    files: ['test/**/*.ts', 'scripts/test-host/**/*.ts'],
    rules: {
      'no-console': 'off',
      'no-restricted-properties': [
        'error',
        ...['describe', 'it'].map((object) => ({ object, property: 'only', message: 'For your desk only.' })),
      ],
      '@typescript-eslint/no-require-imports': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },

  {
    name: 'Scripts',
    files: ['**/*.mjs'],
    extends: [js.configs.recommended],
    languageOptions: {
      globals: Object.fromEntries(
        'AbortSignal Buffer URL clearTimeout console fetch performance process setTimeout'
          .split(' ')
          .map((name) => [name, 'readonly']),
      ),
    },
    rules: { eqeqeq: 'error', 'object-shorthand': 'error', 'prefer-const': 'error', 'prefer-template': 'error' },
  },
);
