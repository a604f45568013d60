// A thread that keeps all it makes, most of it made by single calls: a process whose threads may have more than 24 MB of
// young objects does not survive it under Node 24.
export function line({ input }) {
  const kept = [];
  for (;;) kept.push([...input.text.slice(0, 30).matchAll(/\w+/g)]);
}
