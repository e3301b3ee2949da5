/** Reads the model into an analyser in a process of its own and prints how long that alone took, and its memory after a sentence. */
import { Analyser } from '../src/language/analyse.js';
import { readModelFile } from '../src/language/model-file.js';

const began = performance.now();
const cpu = process.cpuUsage();
const analyser = new Analyser(readModelFile());
const load = performance.now() - began;
const { user, system } = process.cpuUsage(cpu);
analyser.analyse('Ottawa imposed a tariff of 10% on steel from Norway on Monday.');
const resident = process.memoryUsage().rss / 2 ** 20;
process.stdout.write(JSON.stringify({ load, processor: (user + system) / 1000, resident }));
