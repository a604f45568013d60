import fc from 'fast-check';

/** The same made-up inputs on every run, so that a change fails for its own faults; `FC_SEED=7 npm test` tries others. */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 1) });
