import { makeSqliteTemplate } from './sqlite-template';

export default makeSqliteTemplate;
