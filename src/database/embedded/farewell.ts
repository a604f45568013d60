// A process that is told to end, or ends by itself, must not leave the server running behind it.

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What is to be done when the process ends: in order after a signal, at once on any other way out. */
export interface Farewell {
  inOrder(): Promise<void>;
  atOnce(): void;
}

const farewells = new Set<Farewell>();

/** Remembers a farewell; the function returned forgets it. */
export function onEnd(farewell: Farewell): () => void {
  if (farewells.size === 0) listen();
  farewells.add(farewell);
  return () => {
    farewells.delete(farewell);
    if (farewells.size === 0) stopListening();
  };
}

function listen(): void {
  for (const signal of SIGNALS) process.on(signal, onSignal);
  process.on('exit', onExit);
}

function stopListening(): void {
  for (const signal of SIGNALS) process.off(signal, onSignal);
  process.off('exit', onExit);
}

function onExit(): void {
  for (const farewell of farewells) farewell.atOnce();
}

/** A program that listens to the signal itself decides when to close; without one, the process ends after the farewells. */
function onSignal(signal: (typeof SIGNALS)[number]): void {
  if (process.listenerCount(signal) > 1 + lookersOn()) return;
  void Promise.allSettled([...farewells].map((farewell) => farewell.inOrder())).then(() => {
    stopListening();
    // With nobody left to listen, the signal now does what it does by default.
    process.kill(process.pid, signal);
  });
}

/**
 * Listeners of `signal-exit`, which proper-lockfile brings: they only act once nobody else listens, and are counted
 * in the one object that all copies of that package share.
 */
function lookersOn(): number {
  return (process as { __signal_exit_emitter__?: { count?: number } }).__signal_exit_emitter__?.count ?? 0;
}
