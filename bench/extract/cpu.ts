/** CPU time of this process so far, all its threads, in seconds. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** What it cost to do something, in seconds of CPU. */
export function cpuOf(work: () => void): number {
  const before = cpuSeconds();
  work();
  return cpuSeconds() - before;
}

/**
 * Does something again and again: first until it is warm, then for the figures.
 *
 * @returns seconds of CPU of each timed turn, at least three, in ascending order
 */
export function timed(work: () => void, warmSeconds: number, seconds: number): number[] {
  for (let spent = 0, turns = 0; spent < warmSeconds || turns < 2; turns++) spent += cpuOf(work);
  const costs: number[] = [];
  for (let spent = 0; spent < seconds || costs.length < 3;) {
    const cost = cpuOf(work);
    costs.push(cost);
    spent += cost;
  }
  return costs.sort((a, b) => a - b);
}
