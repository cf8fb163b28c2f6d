import { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, dropTable } from './support/create-table';
import { boolean, code, day, enumeration, id, instant, integer, json, looseRef, ref, rev, text } from './support/types';

const REGIONS = ['AFR', 'APG', 'EEG', 'GRULAC', 'WEOG'];
const CONFIDENCE = ['verified', 'recalled', 'unverified'];
const LANGUAGES = ['en', 'fr', 'ar', 'es', 'ru', 'zh'];

export class RecordCandidaciesAndTheirDocuments1790000005000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await createTable(q, { name: 'person', columns: personColumns(), indexes: [['sort_name']] });
    await createTable(q, {
      name: 'candidacy',
      columns: candidacyColumns(),
      unique: [
        ['election_id', 'slug'],
        ['election_id', 'person_id'],
      ],
    });
    await createTable(q, {
      name: 'nomination',
      columns: [
        id(),
        ref('candidacy_id', 'candidacy'),
        ref('state_code', 'state', { nullable: true }),
        enumeration('route', ['highest_judicial_offices', 'icj_procedure', 'nomination', 'proposal', 'consultation'], {
          nullable: true,
        }),
        day('received_on', { nullable: true }),
      ],
    });
    await createTable(q, {
      name: 'withdrawal',
      columns: [
        id(),
        ref('candidacy_id', 'candidacy'),
        enumeration('made_by', ['state', 'candidate'], { nullable: true }),
        day('withdrawn_on', { nullable: true }),
        json('note', { nullable: true }),
        instant('recorded_at'),
      ],
      unique: [['candidacy_id']],
    });
    // A changed address is a new row: the old one is told of it.
    await createTable(q, {
      name: 'contact',
      columns: [
        id(),
        ref('candidacy_id', 'candidacy'),
        enumeration('party', ['candidate', 'state'], { default: 'candidate' }),
        text('address'),
        text('telephone', { nullable: true }),
        enumeration('language', LANGUAGES),
        code('time_zone', { nullable: true }),
        instant('created_at'),
        instant('ended_at', { nullable: true }),
      ],
    });
    await this.documents(q);
    await createTable(q, {
      name: 'round_result',
      columns: [
        id(),
        ref('round_id', 'round'),
        ref('candidacy_id', 'candidacy'),
        integer('votes', { nullable: true }),
        boolean('elected'),
      ],
      unique: [['round_id', 'candidacy_id']],
      indexes: [['candidacy_id']],
    });
  }

  async down(q: QueryRunner): Promise<void> {
    const names = [
      'round_result',
      'evidence_passage',
      'evidence_item',
      'contact',
      'withdrawal',
      'nomination',
      'candidacy',
      'person',
    ];
    for (const name of names) await dropTable(q, name);
  }

  private async documents(q: QueryRunner): Promise<void> {
    await createTable(q, {
      name: 'evidence_item',
      columns: [
        id(),
        ref('candidacy_id', 'candidacy'),
        json('title'),
        json('source'),
        day('dated', { nullable: true }),
        enumeration('visibility', ['published', 'panel']),
        enumeration('language', LANGUAGES),
        enumeration('kind', ['document', 'interview'], { default: 'document' }),
        text('link', { nullable: true }),
        json('criterion_codes'),
        looseRef('file_id', { nullable: true }),
        integer('position'),
        instant('created_at'),
        instant('removed_at', { nullable: true }),
        rev(),
      ],
    });
    // A passage that somebody cited must stay what it was.
    await createTable(q, {
      name: 'evidence_passage',
      columns: [id(), ref('evidence_item_id', 'evidence_item'), integer('number'), json('body')],
      unique: [['evidence_item_id', 'number']],
      frozen: true,
    });
  }
}

function personColumns() {
  return [
    id(),
    text('name'),
    text('sort_name'),
    json('name_forms'),
    enumeration('gender', ['F', 'M'], { nullable: true }),
    looseRef('photo_file_id', { nullable: true }),
    text('photo_credit', { nullable: true }),
    day('photo_consent_on', { nullable: true }),
    instant('created_at'),
    rev(),
  ];
}

function candidacyColumns() {
  return [
    id(),
    ref('election_id', 'election'),
    ref('person_id', 'person', { nullable: true }),
    ref('state_code', 'state', { nullable: true }),
    code('slug'),
    enumeration('list', ['A', 'B'], { nullable: true }),
    code('contest', { default: '' }),
    // Not a reference: a Deputy Prosecutor may be a national of a State that is no party.
    code('nationality', { nullable: true }),
    enumeration('region', REGIONS, { nullable: true }),
    enumeration('status', ['nominated', 'withdrawn', 'elected', 'not_elected']),
    enumeration('confidence', CONFIDENCE),
    instant('created_at'),
    rev(),
  ];
}
