/** A training thread other than the first: runs the task that it was started for. */
import { parentPort, workerData } from 'node:worker_threads';
import { contextOf, type WorkerData } from './network/threads.js';
import { tasks } from './tasks.js';

const data = workerData as WorkerData;
parentPort?.postMessage('ready');
tasks[data.task](contextOf(data), data.settings);
