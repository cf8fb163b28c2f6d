export { AdminModule } from './admin.module';
export { HealthModule } from './health/health.module';
export { settingsShown } from './system/settings-shown';
