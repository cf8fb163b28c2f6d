import { Global, Module } from '@nestjs/common';
import { OutboxPort } from '../common/persistence';
import { Outbox } from './outbox';

@Global()
@Module({
  providers: [Outbox, { provide: OutboxPort, useExisting: Outbox }],
  exports: [OutboxPort],
})
export class MailModule {}
