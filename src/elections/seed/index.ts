import type { ElectionRecord, StateRecord } from '../domain/records';
import elections from './elections.json';
import states from './states.json';

/** The day on which these collections were put together. */
export const compiledOn = '2026-11-23';

/** All States Parties, present and past, by regional group and code. Their shape is proved by seed.spec.ts. */
export const stateRecords = states as unknown as readonly StateRecord[];

/** Past elections and the next one, oldest first. */
export const electionRecords = elections as unknown as readonly ElectionRecord[];
