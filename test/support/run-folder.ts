import { rmSync } from 'node:fs';
import { hand, isHanded, handed } from './test-environment';
import { scratchFolder } from './scratch-folder';

/** Makes the folder for what all files of one run share, or uses the one that another engine's start has made. */
export function makeRunFolder(): void {
  if (!isHanded('runFolder')) hand('runFolder', scratchFolder('run'));
}

export function removeRunFolder(): void {
  rmSync(handed('runFolder'), { recursive: true, force: true });
}
