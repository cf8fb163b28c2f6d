import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import pino, { Logger } from 'pino';
import pinoHttp from 'pino-http';
import { Settings } from '../config';

/** The log as other parts ask for it. */
export abstract class BenchLogger {
  abstract info(fields: object, message: string): void;
  abstract error(fields: object, message: string): void;
}

/** JSON lines in UTC; never bodies, query values, addresses or names (S54). */
export function createLogger(settings: Settings): Logger {
  return pino({ level: settings.log.level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}

/** One line a request: id, method, path pattern without ids, status, milliseconds. */
export function requestLog(logger: Logger) {
  return pinoHttp({
    logger,
    genReqId: () => randomUUID(),
    quietReqLogger: true,
    serializers: { req: () => undefined, res: () => undefined, err: () => undefined },
    customProps: (request: IncomingMessage, response: ServerResponse) => ({
      request: request.id,
      method: request.method,
      path: patternOf(request.url ?? ''),
      status: response.statusCode,
    }),
  });
}

/** Ids and tokens in the path become `:id`, so that a log line names no person and opens nothing. */
export function patternOf(url: string): string {
  const path = url.split('?')[0] ?? '';
  return path.replace(/\/[0-9a-f]{8}-[0-9a-f-]{27}/g, '/:id').replace(/\/[A-Za-z0-9_-]{30,}/g, '/:token');
}
