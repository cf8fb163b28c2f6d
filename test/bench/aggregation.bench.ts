import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { krippendorffAlpha } from '../../src/aggregation/agreement/krippendorff-alpha';
import { unitsOf } from '../../src/aggregation/agreement/unit-counts';
import { criterionFirst, criterionSums } from '../../src/aggregation/composites';
import { describeStudy } from '../../src/aggregation/describe-study';
import { toNumber } from '../../src/aggregation/fraction';
import { panelBootstrap } from '../../src/aggregation/influence/panel-bootstrap';
import { Generator, generateStudy } from '../../src/aggregation/report/generated-case';
import { designOfScores } from '../../src/aggregation/severity/design';
import { severityByLeastSquares } from '../../src/aggregation/severity/severity';
import { MISSING, Study } from '../../src/aggregation/study';
import { printTable } from './support/figures';
import { machine } from './support/machine';

const LARGE: Generator = { seed: 20_260_201, candidates: 500, criteria: 8, raters: 25, missing: 0.1 };
const HUGE: Generator = { ...LARGE, candidates: 5_000 };
/** About 70,000 scores of 3,000 raters: one cell in sixty. */
const SPARSE: Generator = { seed: 7, candidates: 1_400, criteria: 1, raters: 3_000, missing: 59 / 60 };

/** Milliseconds. */
const WARM_UP = 500;

interface Task {
  name: string;
  run: (study: Study) => unknown;
  /** Milliseconds for 100,000 and for 1,000,000 scores. */
  aims: [number, number];
}

const TASKS: Task[] = [
  {
    name: 'weighted mean composite of all candidates',
    run: (study) => criterionFirst(study, criterionSums(study)).map((one) => one && toNumber(one)),
    aims: [2, 20],
  },
  { name: 'order statistics and distributions', run: describeStudy, aims: [30, 300] },
  { name: 'Krippendorff’s alpha, ordinal', run: ordinalAlpha, aims: [5, 50] },
  {
    name: 'severity, least squares with standard errors',
    run: (study) => severityByLeastSquares(designOfScores(study)),
    aims: [15, 150],
  },
  { name: '1,000-replicate panel bootstrap', run: (study) => panelBootstrap(study), aims: [150, 1_500] },
];

function ordinalAlpha(study: Study): unknown {
  return krippendorffAlpha(unitsOf(study, [...study.criteria.keys()]), 'ordinal');
}

function main(): void {
  console.log(`Aggregation, one thread, best of three after half a second of warm-up (${machine()})`);
  console.log('Generated cases of section 11 of the definitions: one cell in ten missing');
  const before = process.memoryUsage().rss;
  let most = before;
  const rows: (string | number)[][] = TASKS.map(({ name }) => [name]);
  for (const [size, generator] of [LARGE, HUGE].entries()) {
    const study = generateStudy(generator);
    const numpy = plainNumpy(study);
    for (const [index, { run, aims }] of TASKS.entries()) {
      const { ms, processor } = bestOfThree(() => run(study));
      most = Math.max(most, process.memoryUsage().rss);
      rows[index]?.push(
        ms.toFixed(1),
        aims[size] ?? 0,
        processor.toFixed(1),
        numpy ? (numpy[index] ?? NaN).toFixed(1) : '–',
        ratio(ms, numpy?.[index]),
      );
    }
  }
  printTable(['ms', '100,000', 'aim', 'cpu', 'numpy', '×', '1,000,000', 'aim', 'cpu', 'numpy', '×'], rows);
  console.log('  cpu: processor time of the quickest turn; × is the ratio to numpy of the time that passed');
  console.log(
    `  Memory above the runtime at most ${((most - before) / 1e6).toFixed(0)} MB (aim: 150 MB, the scores themselves included)`,
  );
  sparse();
}

function sparse(): void {
  const study = generateStudy(SPARSE);
  const scores = study.levels.reduce((count, level) => count + (level === MISSING ? 0 : 1), 0);
  const { ms } = bestOfThree(() => severityByLeastSquares(designOfScores(study)));
  console.log(
    `  Sparse case, ${SPARSE.raters} raters and ${scores} scores, severity estimates: ${ms.toFixed(0)} ms (aim: 1000 ms)`,
  );
}

interface Turn {
  ms: number;
  /** Milliseconds of the processor, all threads of this process. */
  processor: number;
}

/** The compiler works beside the program and takes its time: turns during the warm-up, at least one, do not count. */
function bestOfThree(run: () => unknown): Turn {
  for (const started = performance.now(); performance.now() - started < WARM_UP;) run();
  return [1, 2, 3].map(() => once(run)).reduce((best, turn) => (turn.ms < best.ms ? turn : best));
}

function once(run: () => unknown): Turn {
  globalThis.gc?.();
  const [used, started] = [process.cpuUsage(), performance.now()];
  run();
  const ms = performance.now() - started;
  const { user, system } = process.cpuUsage(used);
  return { ms, processor: (user + system) / 1000 };
}

/** The same tasks in plain numpy on the same scores, or null where Python or numpy is missing. */
function plainNumpy(study: Study): number[] | null {
  const folder = mkdtempSync(join(tmpdir(), 'open-bench-numpy-'));
  try {
    const file = join(folder, 'levels');
    writeFileSync(file, new Uint8Array(study.levels.buffer));
    const { subjects, criteria, raters } = study;
    const words = [
      join(__dirname, 'support', 'plain_numpy.py'),
      file,
      ...[subjects, criteria, raters].map((list) => String(list.length)),
    ];
    const one = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' };
    const said = execFileSync('python3', words, {
      env: { ...process.env, ...one },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return JSON.parse(said.toString()) as number[];
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const ratio = (own: number, other: number | undefined) => (other ? (own / other).toFixed(2) : '–');

main();
