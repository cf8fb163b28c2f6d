import { parentPort, workerData } from 'node:worker_threads';
import { cycleStatistics, InvalidInput, JsonObject } from '../../aggregation';
import type { WorkerMessage } from './worker-message';

/* Runs in a thread of its own: one file in the reference format in, its statistics out. Anything thrown ends the thread. */

const tell = (message: WorkerMessage): void => parentPort?.postMessage(message);

function compute(file: JsonObject): WorkerMessage {
  try {
    return { kind: 'finished', statistics: cycleStatistics(file, (done) => tell({ kind: 'progress', done })) };
  } catch (error) {
    if (error instanceof InvalidInput) return { kind: 'refused', reasons: error.message };
    throw error;
  }
}

tell(compute(workerData as JsonObject));
