/** Injection token of the typed settings. */
export const SETTINGS = Symbol('settings');
