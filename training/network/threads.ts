/** Runs one training task on several threads over one shared memory. Every thread runs the same code on its share. */
import { Worker } from 'node:worker_threads';
import { Barrier } from './barrier.js';
import { Arena, type Kernel, loadKernel, sharedMemory } from './memory.js';

/** What a thread of a task works with. Thread 0 is the caller’s own. */
export interface ThreadContext {
  readonly kernel: Kernel;
  readonly thread: number;
  readonly threads: number;
  readonly barrier: Barrier;
  /** One double a thread, shared. */
  readonly norms: Float64Array;
  /** Room for the parameters, the same in every thread. */
  readonly parameters: Arena;
  /** Room for one batch, each thread’s own. */
  readonly work: Arena;
}

/** What a worker is started with. */
export interface WorkerData {
  readonly task: string;
  readonly settings: unknown;
  readonly memory: WebAssembly.Memory;
  readonly sync: SharedArrayBuffer;
  readonly thread: number;
  readonly threads: number;
}

const parameterMebibytes = 700;
const workMebibytes = 300;

export function contextOf({
  memory,
  sync,
  thread,
  threads,
}: Omit<WorkerData, 'task' | 'settings'>): ThreadContext {
  const mebibyte = 1024 * 1024;
  const from = (parameterMebibytes + thread * workMebibytes) * mebibyte;
  return {
    kernel: loadKernel(memory),
    thread,
    threads,
    barrier: new Barrier(new Int32Array(sync, 0, 2), threads),
    norms: new Float64Array(sync, 16, threads),
    parameters: new Arena(memory, 65536, parameterMebibytes * mebibyte),
    work: new Arena(memory, from, from + workMebibytes * mebibyte),
  };
}

/**
 * Starts the other threads with `worker` (a module that hands its WorkerData to the task of that name) and runs the task
 * in this one. The result is the same whatever the threads’ timing, but not for another number of threads.
 */
export async function onThreads<Settings, Result>(
  worker: URL,
  task: string,
  settings: Settings,
  threads: number,
  run: (context: ThreadContext, settings: Settings) => Result,
): Promise<Result> {
  const memory = sharedMemory(parameterMebibytes + threads * workMebibytes);
  const sync = new SharedArrayBuffer(16 + 8 * threads);
  const workers: Worker[] = [];
  for (let thread = 1; thread < threads; thread++) {
    const workerData: WorkerData = { task, settings, memory, sync, thread, threads };
    const started = new Worker(worker, { workerData });
    await new Promise<void>((resolve, reject) => {
      started.once('message', () => resolve());
      started.once('error', reject);
    });
    workers.push(started);
  }
  const result = run(contextOf({ memory, sync, thread: 0, threads }), settings);
  await Promise.all(workers.map((started) => started.terminate()));
  return result;
}
