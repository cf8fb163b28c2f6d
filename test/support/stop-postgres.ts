import { stopPostgres } from './postgres-server';
import { removeRunFolder } from './run-folder';

export default async function stop(): Promise<void> {
  await stopPostgres();
  removeRunFolder();
}
