/** Measures work by processor time, which other programs on the machine lengthen far less than they do the clock's. */

/** Milliseconds of processor time, the least of so many runs. */
export function leastCpuTime(runs: number, work: () => void): number {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
