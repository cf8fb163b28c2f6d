import type { Abstract, INestApplicationContext, Type } from '@nestjs/common';
import { Actor, ANONYMOUS, Role } from '../../policy';
import { StagedClock } from '../staged-clock';

const DAY_MS = 86_400_000;

export interface Person {
  key: string;
  userId: string;
  name: string;
  roles: Role[];
  language: string;
  timeZone: string;
}

/** Where the example is played: the app's own services, a clock that can be set, and the people who act. */
export class Stage {
  readonly people = new Map<string, Person>();
  private readonly midnight: number;

  constructor(
    private readonly app: INestApplicationContext,
    readonly clock: StagedClock,
    today: Date,
  ) {
    this.midnight = Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate());
  }

  get<T>(token: Type<T> | Abstract<T>): T {
    return this.app.get(token, { strict: false });
  }

  /** The day so many days from today, as `yyyy-mm-dd`. */
  day(offset: number): string {
    return new Date(this.midnight + offset * DAY_MS).toISOString().slice(0, 10);
  }

  /** An instant on that day, at the hour given in UTC. */
  instant(offset: number, hour = 12, minute = 0): string {
    return `${this.day(offset)}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00.000Z`;
  }

  person(key: string): Person {
    const person = this.people.get(key);
    if (!person) throw new Error(`Nobody named ${key} in the example`);
    return person;
  }

  /** This person, signed in with a second factor just given. */
  actor(key: string): Actor {
    const { userId, name, roles, language, timeZone } = this.person(key);
    return {
      ...ANONYMOUS,
      kind: 'user',
      userId,
      name,
      roles,
      stage: 'full',
      steppedUpAt: this.clock.now(),
      lang: language,
      timeZone,
    };
  }
}

/** One thing that somebody does on one day of the example. */
export interface Act {
  day: number;
  /** Hour in UTC; acts of one day run by hour, then in the order in which they were written. */
  hour: number;
  run: (stage: Stage) => Promise<unknown>;
}

/** Plays the acts one after another, each on its day. */
export async function play(stage: Stage, acts: Act[]): Promise<void> {
  const inOrder = acts
    .map((act, index) => ({ ...act, index }))
    .sort((a, b) => a.day - b.day || a.hour - b.hour || a.index - b.index);
  for (const { day, hour, run, index } of inOrder) {
    stage.clock.set(stage.instant(day, hour, index % 60));
    await run(stage).catch((error: unknown) => {
      throw new Error(`Act ${index} of the example, day ${day}: ${JSON.stringify(error)}`, { cause: error });
    });
  }
}
