import { startPostgres } from './postgres-server';
import { makeRunFolder } from './run-folder';

export default async function start(): Promise<void> {
  makeRunFolder();
  await startPostgres();
}
