import { removeSqliteTemplate } from './sqlite-template';

export default removeSqliteTemplate;
