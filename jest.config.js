/** The same TypeScript as the build, compiled a file at a time; Node's own module loader runs it. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } },
    ],
  },
  // By default a machine of two cores runs one file at a time, while many tests only wait for processes of their own.
  maxWorkers: '100%',
  // The first test that asks for a database waits for a whole Postgres to be made.
  testTimeout: 30_000,
  setupFiles: ['<rootDir>/tests/support/seeded.ts'],
  globalSetup: '<rootDir>/tests/support/global-setup.js',
  globalTeardown: '<rootDir>/tests/support/global-teardown.js',
};
