import { startPostgres } from './postgres-server';

export default startPostgres;
