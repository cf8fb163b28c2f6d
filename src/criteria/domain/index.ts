export * from './canonical-framework';
export * from './field-changes';
export * from './framework-content';
export * from './framework-difference';
export * from './framework-state';
export * from './problem';
export * from './validate-framework';
export * from './word-segments';
