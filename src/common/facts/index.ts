export * from './fact';
export * from './record';
