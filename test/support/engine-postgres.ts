import './typescript-threads';

process.env.OPEN_BENCH_TEST_ENGINE = 'postgres';
