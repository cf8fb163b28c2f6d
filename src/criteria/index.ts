export { CriteriaModule } from './criteria.module';
export { CriteriaQueries, FrameworkRead, FrameworkVersionRead } from './criteria.queries';
export * from './domain';
export { FrameworksService } from './frameworks.service';
export { defaultFrameworks } from './seed/default-frameworks';
export { criteriaPaths } from './web/criteria.paths';
