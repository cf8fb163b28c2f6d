import { Injectable } from '@nestjs/common';
import { DataSource, EntityManager } from 'typeorm';

/** Reads for pages. On SQLite its connection cannot write; units of work do not go through it. */
@Injectable()
export class ReadDb {
  constructor(private readonly dataSource: DataSource) {}

  get manager(): EntityManager {
    return this.dataSource.manager;
  }
}
