export * from './settings';
export { processSettings, readSettings, SettingsError } from './read-settings';
export { SETTINGS } from './settings.token';
