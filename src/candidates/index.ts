export * from './domain/facts';
export * from './domain/records';
export * from './domain/round-results';
export * from './seed';
