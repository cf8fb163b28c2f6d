export * from './asset-manifest';
export * from './asset-server';
export * from './footer';
export * from './languages';
export * from './mail-message';
export * from './page-context';
export * from './renderer';
export * from './view';
