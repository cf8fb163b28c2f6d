import { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, dropTable } from './support/create-table';
import {
  boolean,
  code,
  codeKey,
  day,
  enumeration,
  id,
  instant,
  integer,
  json,
  looseRef,
  ref,
  rev,
  text,
} from './support/types';

const REGIONS = ['AFR', 'APG', 'EEG', 'GRULAC', 'WEOG'];
const CONFIDENCE = ['verified', 'recalled', 'unverified'];

export class RecordElectionsStatesAndFacts1790000003000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await createTable(q, {
      name: 'post',
      columns: [
        codeKey('code'),
        enumeration('body', ['court', 'assembly']),
        enumeration('held_by', ['person', 'state']),
        text('legal_basis'),
        json('rules'),
      ],
    });
    await createTable(q, {
      name: 'state',
      columns: [
        codeKey('code'),
        json('name'),
        enumeration('region', REGIONS),
        day('party_since'),
        day('party_until', { nullable: true }),
        enumeration('confidence', CONFIDENCE),
      ],
    });
    await createTable(q, {
      name: 'election',
      columns: electionColumns(),
      unique: [['slug']],
      indexes: [['held_when']],
    });
    await createTable(q, { name: 'round', columns: roundColumns(), unique: [['election_id', 'contest', 'number']] });
    await createTable(q, {
      name: 'fact',
      columns: [
        id(),
        enumeration('subject_kind', ['person', 'candidacy', 'election', 'round', 'state', 'panel_member']),
        looseRef('subject_id'),
        code('kind'),
        json('value'),
        json('source', { nullable: true }),
        day('as_of', { nullable: true }),
        enumeration('confidence', CONFIDENCE),
        json('criterion_codes', { nullable: true }),
        integer('position'),
        instant('created_at'),
        rev(),
      ],
      indexes: [['subject_id', 'subject_kind']],
    });
  }

  async down(q: QueryRunner): Promise<void> {
    for (const name of ['fact', 'round', 'election', 'state', 'post']) await dropTable(q, name);
  }
}

function electionColumns() {
  return [
    id(),
    code('slug'),
    ref('post_code', 'post'),
    enumeration('kind', ['ordinary', 'vacancy']),
    json('title'),
    json('session', { nullable: true }),
    json('place', { nullable: true }),
    integer('seats'),
    // A month ('2015-06') or a year where no more is known.
    day('nomination_starts_on', { nullable: true }),
    day('nomination_ends_on', { nullable: true }),
    day('vote_starts_on', { nullable: true }),
    day('vote_ends_on', { nullable: true }),
    day('held_when'),
    json('remaining_judges', { nullable: true }),
    json('mvr_start', { nullable: true }),
    boolean('is_example', { default: false }),
    boolean('is_public', { default: false }),
    instant('created_at'),
    rev(),
  ];
}

function roundColumns() {
  const counts = ['present', 'votes_cast', 'present_and_voting', 'valid', 'invalid', 'required', 'max_names'];
  return [
    id(),
    ref('election_id', 'election'),
    code('contest', { default: '' }),
    integer('number'),
    day('held_on', { nullable: true }),
    ...counts.map((name) => integer(name, { nullable: true })),
    json('requirements', { nullable: true }),
    enumeration('confidence', CONFIDENCE),
  ];
}
