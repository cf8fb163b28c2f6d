export { MailComposer } from './mail-composer';
export { MailModule } from './mail.module';
export { MailTemplate, MailTemplates } from './mail-templates';
export { MailWorker } from './mail-worker';
export { Recipient, Recipients } from './recipients';
export { MailState } from './domain/mail-state';
export { MailStanding, OutboxQueries, StuckMail } from './outbox.queries';
