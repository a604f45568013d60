/** After all tests: tells the guard that it is over and waits until it has cleared away. */
export default async function tearDown() {
  const guard = globalThis.quotewireGuard;
  const ended = new Promise((resolve) => guard.once('exit', resolve));
  guard.ref();
  guard.stdin.end();
  await ended;
}
