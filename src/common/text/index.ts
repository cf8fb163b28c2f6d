export * from './canonical-json';
export * from './language';
export * from './localized-text';
export * from './markdown';
export * from './state-names';
export * from './views-folder';
export * from './words';
export * from './words-factory';
