import graphql from '@graphql-eslint/eslint-plugin';
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

/** The rooms of the house, left to right: a folder imports only folders to its left (docs/architecture.md). */
const rooms = [
  'article',
  'extraction',
  'evaluation',
  'training',
  'identity',
  'fetching',
  'database',
  'access',
  'ingestion',
  'corrections',
  'graphql',
  'selection',
  'citation',
  'exports',
  'http',
  'web',
  'commands',
];
const allowed = {
  article: [],
  extraction: ['article'],
  evaluation: ['article', 'extraction'],
  training: ['article', 'extraction', 'evaluation'],
  identity: ['article', 'extraction'],
  fetching: ['article'],
  database: ['identity', 'article', 'extraction'],
  access: ['database'],
  ingestion: ['article', 'extraction', 'identity', 'fetching', 'database'],
  corrections: ['article', 'extraction', 'identity', 'database', 'access', 'ingestion'],
  graphql: ['article', 'extraction', 'identity', 'database', 'access', 'ingestion', 'corrections'],
  selection: [],
  citation: [],
  exports: ['extraction', 'database', 'graphql', 'selection'],
  http: [
    'article',
    'extraction',
    'identity',
    'database',
    'access',
    'ingestion',
    'corrections',
    'graphql',
    'selection',
    'citation',
    'exports',
  ],
  // Runs in browsers.
  web: ['selection', 'citation'],
  commands: rooms.filter((room) => room !== 'training' && room !== 'web'),
};

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'fuzz-failures', 'src/generated', '.quotewire', 'examples/*/src/generated'] },
  { files: ['**/*.{js,mjs,ts,tsx}'], ...js.configs.recommended },
  ...tseslint.configs.recommended.map((config) => ({ ...config, files: config.files ?? ['**/*.{js,mjs,ts,tsx}'] })),
  {
    files: ['**/*.{js,mjs,ts,tsx}'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        WebAssembly: 'readonly',
        crypto: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
  ...Object.entries(allowed).map(([room, left]) => ({
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: rooms.filter((other) => other !== room && !left.includes(other)).map((other) => `**/${other}/**`),
              message: `${room}/ imports only ${left.join(', ') || 'itself'}.`,
            },
          ],
        },
      ],
    },
  })),
  {
    files: ['src/article/**/*.ts', 'src/extraction/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'fetch'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'article/ and extraction/ are pure: no clock.' },
        { object: 'Math', property: 'random', message: 'article/ and extraction/ are pure: no chance.' },
      ],
    },
  },
  {
    files: ['schema.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: './schema.graphql' } },
    },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      // Spans, aliases and counts are values: only what can be asked for by itself has an id (a test sees to that).
      '@graphql-eslint/strict-id-in-types': 'off',
      // So are lists of them.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
      '@graphql-eslint/no-scalar-result-type-on-mutation': 'error',
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          DirectiveDefinition: true,
          EnumValueDefinition: true,
          FieldDefinition: true,
          InputValueDefinition: true,
        },
      ],
    },
  },
  prettier,
);
