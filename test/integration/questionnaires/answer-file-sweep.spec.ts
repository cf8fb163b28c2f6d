import { randomUUID } from 'node:crypto';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SealedFields } from '../../../src/common/crypto/sealed-fields';
import { DAY, HOUR } from '../../../src/common/time/clock';
import { AnswerFileSweep } from '../../../src/questionnaires';
import { anAnswerFile, aSubmission, takeAway } from '../../support/factories/responses';
import { addRow } from '../../support/factories/rows';
import { aTestApp, TestApp } from '../../support/test-app';
import { anAskedCandidate, aQuestion, CONTENT } from './answering-world';

const WITH_FILES = {
  ...CONTENT,
  sections: [
    {
      code: 'A',
      title: CONTENT.title,
      guidance: null,
      questions: [aQuestion('F1', { kind: 'files', wordLimit: null }), aQuestion('Q1')],
    },
  ],
};
const PDF = { name: 'judgment.pdf', bytes: Buffer.from('%PDF-1.7\n%%EOF') };

describe('files that nothing needs any more', () => {
  let app: TestApp;
  let candidacyId: string;

  beforeAll(async () => {
    app = await aTestApp();
  });

  beforeEach(async () => {
    ({ candidacyId } = await anAskedCandidate(app, { content: WITH_FILES }));
  });

  afterAll(() => app?.close());

  const folder = (): string => join(app.settings.dataDir, 'answer-files');
  const look = (): Promise<void> => app.get(AnswerFileSweep).look();
  const lookAfter = (seconds: number): Promise<void> => {
    app.clock.advance(seconds);
    return look();
  };
  const query = <T>(sql: string): Promise<T[]> => app.bench.databases.read.query(sql);
  /** Whether its bytes and its row are there. */
  const stateOf = async (id: string): Promise<[boolean, boolean]> => [
    (await readdir(folder())).includes(id),
    (await query(`SELECT id FROM answer_file WHERE id = '${id}'`)).length === 1,
  ];
  const aFile = (): Promise<string> => anAnswerFile(app, candidacyId, 'F1', PDF);

  it('are erased a day after their sender took them away, once and with a line in the log', async () => {
    const [kept, gone] = [await aFile(), await aFile()];
    await takeAway(app, candidacyId, gone);
    await lookAfter(DAY - 1);
    expect(await stateOf(gone)).toEqual([true, true]);

    app.clock.advance(1);
    await Promise.all([look(), look()]);
    expect(await stateOf(gone)).toEqual([false, false]);
    expect(await stateOf(kept)).toEqual([true, true]);
    await lookAfter(HOUR);
    expect(await stateOf(kept)).toEqual([true, true]);
    const lines = await query<{ actor_ref: string; details: string }>(
      `SELECT actor_ref, details FROM audit_event
       WHERE action = 'answer_file.erased' AND object_ref = 'candidacy:${candidacyId}'`,
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]?.actor_ref).toBe('system');
    expect(JSON.stringify(lines)).toContain(gone);
  });

  it('are never those that a submission names, the amended ones too', async () => {
    const file = await aFile();
    await aSubmission(app, candidacyId, { Q1: { text: 'First.' } });
    await takeAway(app, candidacyId, file);
    await lookAfter(2 * DAY);
    expect(await stateOf(file)).toEqual([true, true]);

    await aSubmission(app, candidacyId, { Q1: { text: 'Second, without the file.' } });
    await lookAfter(2 * DAY);
    await lookAfter(2 * DAY);
    expect(await stateOf(file)).toEqual([true, true]);
  });

  it('are never the letter from which a submission was entered, with a row or without', async () => {
    const letter = await aFile();
    const bare = randomUUID();
    await writeFile(join(folder(), bare), 'sealed');
    await takeAway(app, candidacyId, letter);
    await enteredFrom(letter, 1);
    await enteredFrom(bare, 2);

    await lookAfter(2 * DAY);
    await lookAfter(2 * DAY);
    expect(await stateOf(letter)).toEqual([true, true]);
    expect(await stateOf(bare)).toEqual([true, false]);
  });

  it('are bytes without a row, a day after they were first seen, and nothing else in the folder', async () => {
    await mkdir(folder(), { recursive: true });
    const [whole, half] = [randomUUID(), `${randomUUID()}.part`];
    for (const name of [whole, half, 'README', 'x.part']) await writeFile(join(folder(), name), 'sealed');
    const named = await aFile();

    await look();
    await lookAfter(DAY - 1);
    expect(await readdir(folder())).toEqual(expect.arrayContaining([whole, half]));

    await lookAfter(1);
    const left = await readdir(folder());
    expect(left).toEqual(expect.arrayContaining(['README', 'x.part', named]));
    expect(left).not.toContain(whole);
    expect(left).not.toContain(half);
  });

  /** A submission that staff entered from a letter. */
  async function enteredFrom(letterId: string, number: number): Promise<void> {
    const [response] = await query<{ id: string; questionnaire_id: string }>(
      `SELECT id, questionnaire_id FROM response WHERE candidacy_id = '${candidacyId}'`,
    );
    const [version] = await query<{ id: string }>(
      `SELECT id FROM questionnaire_version WHERE questionnaire_id = '${response!.questionnaire_id}'`,
    );
    const id = randomUUID();
    await app.arrange(async (tx) => {
      const place = { table: 'submission', column: 'salt', id };
      const salt = await app.get(SealedFields).seal(tx, `candidacy:${candidacyId}`, place, 'salt');
      const of = { response_id: response!.id, version_id: version!.id, number };
      await addRow(app, tx, 'submission', { id, ...of, salt, origin: 'staff', letter_file_id: letterId });
    });
  }
});
