import { SiteData, SnapshotManifest, SnapshotStore } from '../publication';
import { PUBLIC_CACHE, ReadyAnswer } from './ready-answer';

/** One published state of the site in memory: what is asked for is answered from here and from nowhere else (R15). */
export interface SiteState {
  number: number;
  answers: ReadonlyMap<string, ReadyAnswer>;
  data: SiteData;
}

/** Reads a state from disk; pages that did not change since the state before keep their bytes in memory. */
export async function readState(
  store: SnapshotStore,
  number: number,
  fixed: Readonly<Record<string, string>>,
  before: SiteState | null,
): Promise<SiteState> {
  const manifest = await store.manifest(number);
  const answers = new Map<string, ReadyAnswer>();
  for (const page of manifest.pages) {
    const old = before?.answers.get(page.path);
    answers.set(page.path, old?.sha256 === page.sha256 ? old : await readAnswer(store, page, fixed));
  }
  const data = JSON.parse((await store.object(manifest.data)).toString('utf8')) as SiteData;
  return { number, answers, data };
}

async function readAnswer(
  store: SnapshotStore,
  { sha256, mediaType }: SnapshotManifest['pages'][number],
  fixed: Readonly<Record<string, string>>,
): Promise<ReadyAnswer> {
  const [br, gzip, identity] = await Promise.all([
    store.object(sha256, 'br'),
    store.object(sha256, 'gzip'),
    store.object(sha256),
  ]);
  return new ReadyAnswer({
    status: 200,
    mediaType,
    cache: PUBLIC_CACHE,
    sha256,
    bodies: { br, gzip, identity },
    fixed,
  });
}
