import { importsOf, moduleOf } from './imports';
import { MAY_USE } from './picture';
import { isSpec, SourceFile } from './source-files';

/** Arrows between modules that the picture does not draw, and imports past a front door. */
export function forbiddenArrows(files: SourceFile[]): string[] {
  const known = new Set(files.map((file) => file.path));
  return files.flatMap((file) => {
    const own = moduleOf(file.path);
    return importsOf(file, known)
      .filter(({ to }) => to !== null && moduleOf(to) !== own)
      .flatMap(({ to }) => fault(file.path, own, to ?? ''));
  });
}

function fault(path: string, own: string, to: string): string[] {
  const other = moduleOf(to);
  if (!MAY_USE[own]) return [`${path}: "${own}" is not in the picture`];
  if (!MAY_USE[own].includes(other)) return [`${path} -> ${to}: ${own} may not use ${other}`];
  // `common` is a library of small parts; the files that start the app and its commands have no front door.
  if (['common', 'app', 'cli'].includes(other)) return [];
  return to === `src/${other}/index.ts` ? [] : [`${path} -> ${to}: only through src/${other}/index.ts`];
}

type Layer = 'web' | 'domain' | 'data' | 'service';
const MAY_REACH: Record<Layer, Layer[]> = {
  web: ['web', 'service', 'domain'],
  service: ['service', 'data', 'domain'],
  data: ['data', 'domain'],
  domain: ['domain'],
};

/** Inside a module: pages ask services and queries, these ask data, and only domain is open to all. */
export function forbiddenLayers(files: SourceFile[]): string[] {
  const known = new Set(files.map((file) => file.path));
  const relevant = files.filter((file) => isLayered(file.path) && !isWiring(file.path) && !isSpec(file.path));
  return relevant.flatMap((file) =>
    importsOf(file, known)
      .filter(({ to }) => to !== null && isLayered(to) && !isWiring(to) && moduleOf(to) === moduleOf(file.path))
      .filter(({ to }) => !MAY_REACH[layerOf(file.path)].includes(layerOf(to ?? '')))
      .map(({ to }) => `${file.path} -> ${to}: ${layerOf(file.path)} may not reach ${layerOf(to ?? '')}`),
  );
}

const isLayered = (path: string) =>
  path.startsWith('src/') && !['app', 'common', 'cli', 'demo', 'policy', 'aggregation'].includes(moduleOf(path));
// A module file and a front door name everything; the words of URLs may be used by all.
const isWiring = (path: string) => /(\.module|\/index|\.paths)\.ts$/.test(path);

function layerOf(path: string): Layer {
  const folder = path.split('/')[2];
  return folder === 'web' || folder === 'domain' || folder === 'data' ? folder : 'service';
}
