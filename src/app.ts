import { createServer, RequestListener, Server } from 'node:http';
import { NestFactory } from '@nestjs/core';
import { ExpressAdapter, NestExpressApplication } from '@nestjs/platform-express';
import express from 'express';
import { AppModule, OwnParts } from './app.module';
import { CheckpointKeeper } from './audit';
import { Settings } from './common/config';
import { lockDatabase } from './common/persistence/single-instance';
import { WordsFactory } from './common/text/words-factory';
import { compressedPages } from './common/web/compressed-pages';
import { languageOf } from './common/web/language.middleware';
import { Renderer, serveAsset } from './common/web/rendering';
import { BenchLogger, requestLog } from './common/web/request-log';
import { fixedHeaders, securityHeaders } from './common/web/security-headers';
import { Databases, openDatabases } from './data-source';
import { configureSessions } from './identity';
import { MailWorker } from './mail';
import { PublicSite } from './public-site';
import { SiteBuilder } from './publication';
import { AnswerFileSweep, LinkSessions } from './questionnaires';

const BODY_LIMIT = '256kb';
const FIELD_LIMIT = 1000;
const GRACE = 20_000;

/** A running Open Bench, or one about to run. */
export interface Bench {
  app: NestExpressApplication;
  databases: Databases;
  listener: RequestListener;
  server: Server;
  /** Brings the public site up to date; done once before listening. */
  publish(): Promise<void>;
  listen(): Promise<number>;
  close(): Promise<void>;
  stopOnSignals(): void;
}

/** Builds the application; the database must have been migrated. Nothing listens yet. */
export async function createApp(settings: Settings, own: OwnParts = {}): Promise<Bench> {
  const unlock = own.looksOnly ? () => undefined : lockedDatabase(settings);
  const databases = await openDatabases(settings.database);
  const app = await NestFactory.create<NestExpressApplication>(
    AppModule.with(settings, databases, own),
    new ExpressAdapter(express()),
    {
      bodyParser: false,
      logger: settings.mode === 'test' ? false : ['error', 'fatal'],
      abortOnError: false,
    },
  );
  configure(app, settings);
  await app.init();
  const site = publicSite(app, settings);
  const listener = inFront(app, settings, site);
  const server = createServer(listener);
  const close = () => {
    site.stop();
    return closeAll(app, server, databases, unlock);
  };
  return {
    app,
    databases,
    listener,
    server,
    close,
    publish: async () => {
      await app.get(SiteBuilder).refresh();
      await site.refresh();
    },
    listen: () => listen(app, server, settings, site),
    stopOnSignals: () => stopOnSignals(close),
  };
}

function lockedDatabase({ database }: Settings): () => void {
  return database.engine === 'sqlite' ? lockDatabase(database.file) : () => undefined;
}

function configure(app: NestExpressApplication, settings: Settings): void {
  app.set('trust proxy', settings.http.trustedProxies.length > 0 ? settings.http.trustedProxies : false);
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(requestLog(app.get(BenchLogger)));
  app.use(...securityHeaders(settings.http));
  app.use(compressedPages());
  app.use(languageOf(app.get(WordsFactory)));
  app.use(express.urlencoded({ extended: false, limit: BODY_LIMIT, parameterLimit: FIELD_LIMIT }));
  app.use(express.json({ limit: BODY_LIMIT, strict: true }));
  configureSessions(app, app.get(LinkSessions, { strict: false }).handler());
}

function publicSite(app: NestExpressApplication, { http }: Settings): PublicSite {
  const words = app.get(WordsFactory);
  const logger = app.get(BenchLogger);
  return new PublicSite({
    store: app.get(SiteBuilder).store,
    tools: { renderer: app.get(Renderer), wordsFor: (lang) => words.for(lang) },
    headers: fixedHeaders(http),
    onError: (error) => logger.error({ error: String(error) }, 'site'),
  });
}

/** Assets and the published site are answered before the framework sees the request. */
function inFront(app: NestExpressApplication, settings: Settings, site: PublicSite): RequestListener {
  const handler = app.getHttpAdapter().getInstance() as RequestListener;
  const { assets } = app.get(Renderer);
  const headers = fixedHeaders(settings.http);
  return (request, response) => {
    if (site.tryServe(request, response) || serveAsset(assets, request, response, headers)) return;
    handler(request, response);
  };
}

async function listen(
  app: NestExpressApplication,
  server: Server,
  settings: Settings,
  site: PublicSite,
): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(settings.http.port, settings.http.host, resolve);
  });
  if (settings.mode !== 'test') {
    startRounds(app);
    app.get(SiteBuilder).start();
    site.start();
  }
  const address = server.address();
  return typeof address === 'object' && address ? address.port : settings.http.port;
}

/** What the server does by itself, again and again. */
function startRounds(app: NestExpressApplication): void {
  const logger = app.get(BenchLogger);
  const logged = (what: string) => (error: unknown) => logger.error({ error: String(error) }, what);
  app.get(MailWorker).start(logged('mail worker'));
  app.get(CheckpointKeeper).start(logged('audit checkpoints'));
  app.get(AnswerFileSweep, { strict: false }).start(logged('files that nothing needs'));
}

/** No new connections, requests under way come to their end, then jobs and databases close (R10). */
async function closeAll(
  app: NestExpressApplication,
  server: Server,
  databases: Databases,
  unlock: () => void,
): Promise<void> {
  if (server.listening) {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    const force = setTimeout(() => server.closeAllConnections(), GRACE);
    await closed;
    clearTimeout(force);
  }
  await app.close();
  if (databases.read !== databases.write) await databases.read.destroy();
  await databases.write.destroy();
  unlock();
}

/** The first signal stops gently, the second at once. */
function stopOnSignals(close: () => Promise<void>): void {
  let stopping = false;
  const stop = () => {
    if (stopping) process.exit(1);
    stopping = true;
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
