import { makeRunFolder } from './run-folder';
import { makeSqliteTemplate } from './sqlite-template';

export default async function start(): Promise<void> {
  makeRunFolder();
  await makeSqliteTemplate();
}
