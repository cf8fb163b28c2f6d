import { BenchRequest } from './request';

/**
 * The page on which somebody is: its own address, or for what a form sent, the page that the form was on. Forms carry
 * it, because private pages tell no referrer (S22); whoever follows it checks it first (S24).
 */
export function pageOf(request: BenchRequest): string {
  if (request.method === 'GET') return request.originalUrl;
  const { _from: from } = (request.body ?? {}) as Record<string, unknown>;
  return typeof from === 'string' ? from : '';
}
