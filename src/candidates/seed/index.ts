import type { CandidacyRecord, PersonRecord } from '../domain/records';
import candidacies from './candidacies.json';
import persons from './persons.json';

/** Everyone named in a past election, by slug. Their shape is proved by seed.spec.ts. */
export const personRecords = persons as unknown as readonly PersonRecord[];

/** Candidacies of the past elections, in the order of the elections' records. */
export const candidacyRecords = candidacies as unknown as readonly CandidacyRecord[];
