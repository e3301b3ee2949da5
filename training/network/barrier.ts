/** Lets threads wait for one another. */
export class Barrier {
  /** `cells`: two integers of shared memory, zero at the start: how many have come, and the number of the round. */
  constructor(
    private readonly cells: Int32Array,
    private readonly threads: number,
  ) {}

  /** Returns when every thread has called it. */
  wait(): void {
    const round = Atomics.load(this.cells, 1);
    if (Atomics.add(this.cells, 0, 1) + 1 === this.threads) {
      Atomics.store(this.cells, 0, 0);
      Atomics.add(this.cells, 1, 1);
      Atomics.notify(this.cells, 1);
      return;
    }
    while (Atomics.load(this.cells, 1) === round) Atomics.wait(this.cells, 1, round, 1000);
  }
}
