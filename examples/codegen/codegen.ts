import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  // Of a service elsewhere: its address, as in 'https://quotes.example/graphql'.
  schema: '../../schema.graphql',
  documents: ['src/**/*.ts', '!src/generated/**'],
  generates: {
    'src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        documentMode: 'string',
        importExtension: '.ts',
        // Both arrive as text: 2026-03-09T00:00:00.000Z and 2026-03-09.
        scalars: { DateTime: 'string', Date: 'string', JSON: 'unknown' },
      },
    },
  },
};

export default config;
