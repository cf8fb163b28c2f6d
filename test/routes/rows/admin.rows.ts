import { everyone, Row } from '../row';

export const rows: Row[] = [
  { method: 'GET', path: '/health/live', expect: everyone() },
  { method: 'GET', path: '/health/ready', expect: everyone() },
];
