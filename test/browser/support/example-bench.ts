import { Bench } from '../../../src/app';
import { ReadDb } from '../../../src/common/persistence';
import { anExampleCopy } from '../../support/example-made';
import { TestEngine } from '../../support/test-environment';

/** The example election, running, as `npm run demo` shows it. */
export interface ExampleBench {
  bench: Bench;
  origin: string;
  /** The one-click address of the person of this name, or a candidate's personal link. */
  door(name: string): string;
  /** One value from the database, for ids that pages carry in their addresses. */
  value(sql: string): Promise<string>;
  /** The review of the candidate with this slug. */
  review(slug: string): Promise<string>;
  close(): Promise<void>;
}

export async function anExampleBench(engine: TestEngine = 'sqlite'): Promise<ExampleBench> {
  const { bench, origin, close, made } = await anExampleCopy(engine);
  const value = async (sql: string): Promise<string> => {
    const rows = await bench.app.get(ReadDb).manager.query<{ value: string }[]>(sql);
    return rows[0]?.value ?? '';
  };
  return {
    bench,
    origin,
    door: (name) => {
      const link = made.candidates.find((candidate) => candidate.name === name)?.link;
      const door = made.doors[made.accounts.findIndex((account) => account.name === name)];
      return origin + (link ? new URL(link).pathname : `/en/sign-in/example/${door?.key}`);
    },
    review: (slug) =>
      value(`SELECT r.id AS value FROM review r JOIN candidacy c ON c.id = r.candidacy_id WHERE c.slug = '${slug}'`),
    value,
    close,
  };
}
