export { MailModule } from './mail.module';
export { MailTemplate, MailTemplates } from './mail-templates';
export { MailWorker } from './mail-worker';
export { Recipient, Recipients } from './recipients';
export { OutboxQueries, StuckMail } from './outbox.queries';
