export * from './domain';
export { defaultFrameworks } from './seed/default-frameworks';
