import { BenchRequest } from './request';

interface WithNotice {
  notice?: string;
}

/** Says on the next page what has just happened. `key` is a locale key; params are kept with it. */
export function leaveNotice(request: BenchRequest, key: string, params: Record<string, string | number> = {}): void {
  const session = sessionOf(request);
  if (session) session.notice = JSON.stringify({ key, params });
}

/** Reads the notice once. */
export function takeNotice(request: BenchRequest): string | null {
  const session = sessionOf(request);
  if (!session?.notice) return null;
  const { key, params } = JSON.parse(session.notice) as { key: string; params: Record<string, string | number> };
  delete session.notice;
  return request.words.t(key, params);
}

function sessionOf(request: BenchRequest): WithNotice | undefined {
  return (request as unknown as { session?: WithNotice }).session;
}
