import { Injectable } from '@nestjs/common';
import { Words } from '../common/text';
import { ElectionRead } from './domain/election-read';

/** Where one task of setting up an election stands. */
export interface SetupTaskState {
  done: boolean;
  /** What there is, or what is missing, in one sentence. */
  note: string;
  /** Where the next step is taken; null where nothing can be done yet. */
  href: string | null;
}

/** One line of the setup list. The module that owns the matter adds it and says how it stands. */
export interface SetupTask {
  /** `post`, `criteria`, `panel`… */
  key: string;
  order: number;
  label: (words: Words) => string;
  state: (election: ElectionRead, words: Words) => Promise<SetupTaskState>;
}

export interface SetupTaskRow extends SetupTaskState {
  key: string;
  label: string;
}

/** The setup list of an election. Modules above register their lines at start, so nothing here knows of them. */
@Injectable()
export class SetupTasks {
  private readonly tasks: SetupTask[] = [];

  register(...tasks: SetupTask[]): void {
    for (const task of tasks) {
      if (this.tasks.some((known) => known.key === task.key)) throw new Error(`Two setup tasks "${task.key}"`);
      this.tasks.push(task);
    }
    this.tasks.sort((a, b) => a.order - b.order);
  }

  /** Every task in order, with its state for this election. */
  async of(election: ElectionRead, words: Words): Promise<SetupTaskRow[]> {
    const rows: SetupTaskRow[] = [];
    for (const task of this.tasks)
      rows.push({ key: task.key, label: task.label(words), ...(await task.state(election, words)) });
    return rows;
  }
}
