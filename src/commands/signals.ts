/** What a process that was told to end ends with: 128 and the number of the signal. */
const CODES = { SIGINT: 130, SIGTERM: 143 } as const;
type EndSignal = keyof typeof CODES;

/** How a running command hears that it is to end. */
export interface Ending {
  /** Fires at the first signal. */
  readonly signal: AbortSignal;
  /** The exit code that the first signal means; null as long as there was none. */
  code(): number | null;
  /** Stops listening. */
  forget(): void;
}

/**
 * Listens to Ctrl-C (SIGINT) and SIGTERM: the first asks the command to end in order, the second ends the process at
 * once.
 *
 * @param onFirst called at the first one, to say what is still being done
 */
export function listenForEnd(onFirst: () => void): Ending {
  const controller = new AbortController();
  let code: number | null = null;
  const listener = (signal: EndSignal): void => {
    if (code !== null) process.exit(CODES[signal]);
    code = CODES[signal];
    onFirst();
    controller.abort();
  };
  for (const signal of Object.keys(CODES)) process.on(signal, listener);
  return {
    signal: controller.signal,
    code: () => code,
    forget() {
      for (const signal of Object.keys(CODES)) process.off(signal, listener);
    },
  };
}
