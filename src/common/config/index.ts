export * from './settings';
export { readSettings, SettingsError } from './read-settings';
export { SETTINGS } from './settings.token';
