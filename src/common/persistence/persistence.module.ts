import { DynamicModule, Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../time/clock';
import { AuditPort, OutboxPort } from './ports';
import { ReadDb } from './read-db';
import { UnitOfWork } from './unit-of-work';

/** Gives every module the two ways to the database: units of work and reads. */
@Global()
@Module({})
export class PersistenceModule {
  static with(databases: { write: DataSource; read: DataSource }): DynamicModule {
    const unitOfWork = {
      provide: UnitOfWork,
      useFactory: (clock: Clock, audit: AuditPort, outbox: OutboxPort) =>
        new UnitOfWork(databases.write, clock, audit, outbox),
      inject: [Clock, AuditPort, OutboxPort],
    };
    const readDb = { provide: ReadDb, useValue: new ReadDb(databases.read) };
    return { module: PersistenceModule, providers: [unitOfWork, readDb], exports: [unitOfWork, readDb] };
  }
}
