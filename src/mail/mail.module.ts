import { Global, Module } from '@nestjs/common';
import { SETTINGS, Settings } from '../common/config';
import { OutboxPort } from '../common/persistence';
import { MailComposer } from './mail-composer';
import { MailSecrets } from './mail-secrets';
import { MailSender } from './mail-sender';
import { MailTemplates } from './mail-templates';
import { MailWorker } from './mail-worker';
import { Outbox } from './outbox';
import { OutboxQueries } from './outbox.queries';
import { Recipients } from './recipients';
import { mailTransport, MailTransport } from './transport';

const transport = {
  provide: MailTransport,
  useFactory: (settings: Settings) => mailTransport(settings),
  inject: [SETTINGS],
};

@Global()
@Module({
  providers: [
    Outbox,
    { provide: OutboxPort, useExisting: Outbox },
    Recipients,
    MailTemplates,
    MailComposer,
    MailSecrets,
    MailSender,
    MailWorker,
    OutboxQueries,
    transport,
  ],
  exports: [OutboxPort, OutboxQueries, MailComposer, Recipients, MailTemplates, MailWorker],
})
export class MailModule {}
