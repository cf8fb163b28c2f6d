import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR } from '@nestjs/core';
import { SETTINGS, Settings } from '../config';
import { PdfPrinter } from '../pdf/pdf-printer';
import { throwOnMissing, WordsFactory } from '../text/words-factory';
import { FirstOutcome } from './first-outcome';
import { Navigation } from './navigation';
import { OnceInterceptor } from './once.interceptor';
import { PageRenderer } from './page-renderer';
import { ProblemFilter } from './problem.filter';
import { Renderer } from './rendering';
import { BenchLogger, createLogger } from './request-log';
import { ViewInterceptor } from './view.interceptor';

const logger = { provide: BenchLogger, useFactory: (settings: Settings) => createLogger(settings), inject: [SETTINGS] };

/** A missing word is an error in tests and a line in the log elsewhere; the reader sees the key. */
const words = {
  provide: WordsFactory,
  useFactory: (settings: Settings, log: BenchLogger) =>
    new WordsFactory(
      settings.mode === 'test' ? throwOnMissing : (lang, key) => log.error({ lang, key }, 'missing words'),
    ),
  inject: [SETTINGS, BenchLogger],
};

/** Pages: words, templates, navigation, and what turns views and errors into HTML. */
@Global()
@Module({
  providers: [
    logger,
    words,
    { provide: Renderer, useFactory: () => new Renderer() },
    FirstOutcome,
    Navigation,
    PageRenderer,
    PdfPrinter,
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_INTERCEPTOR, useClass: OnceInterceptor },
    { provide: APP_INTERCEPTOR, useClass: ViewInterceptor },
  ],
  exports: [BenchLogger, FirstOutcome, WordsFactory, Renderer, Navigation, PageRenderer, PdfPrinter],
})
export class WebModule {}
