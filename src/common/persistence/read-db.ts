import { Injectable } from '@nestjs/common';
import { DataSource, EntityManager } from 'typeorm';

/** Reads for pages. On SQLite its connection cannot write; units of work do not go through it. */
@Injectable()
export class ReadDb {
  constructor(private readonly dataSource: DataSource) {}

  get manager(): EntityManager {
    return this.dataSource.manager;
  }

  /** Several reads of one and the same state of the data. */
  snapshot<T>(work: (db: EntityManager) => Promise<T>): Promise<T> {
    return this.dataSource.options.type === 'postgres'
      ? this.manager.transaction('REPEATABLE READ', work)
      : this.manager.transaction(work);
  }
}
