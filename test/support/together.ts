import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Runs every spec of a folder of `test/integration` as one file, each in a block of its own name: Jest loads the whole app
 * anew for every file, which for most of them takes longer than the tests. `npm test` runs them so; with a path on the
 * command line Jest runs the one that is named, by itself.
 */
export function together(folder: string): void {
  const place = join(__dirname, '..', 'integration', folder);
  const specs = readdirSync(place).filter((name) => name.endsWith('.spec.ts'));
  for (const name of specs.sort()) {
    describe(`${folder}/${name}`, () => {
      // Loaded within the block, so that its hooks are of the block: an import would put them at the top of the file.
      // eslint-disable-next-line @typescript-eslint/no-require-imports
      require(join(place, name));
    });
  }
}
