/** The whole suite: TypeScript by swc, against the built service and a real PostgreSQL (see server.setup.js). */
export default {
  rootDir: '..',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          target: 'es2022',
        },
        module: { type: 'es6' },
      },
    ],
  },
  globalSetup: '<rootDir>/test/server.setup.js',
  globalTeardown: '<rootDir>/test/server.teardown.js',
  testTimeout: 60000,
  testSequencer: '<rootDir>/test/long-first.js',
  maxWorkers: 2,
};
