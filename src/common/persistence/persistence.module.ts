import { DynamicModule, Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../time/clock';
import { orphanRows } from './foreign-keys';
import { Invariants } from './invariants';
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
    const invariants = { provide: Invariants, useFactory: foundations, inject: [ReadDb] };
    const providers = [unitOfWork, readDb, invariants];
    return { module: PersistenceModule, providers, exports: providers };
  }
}

function foundations(readDb: ReadDb): Invariants {
  const invariants = new Invariants(readDb);
  invariants.register({ name: 'database: no row points to a missing one', violations: orphanRows });
  return invariants;
}
