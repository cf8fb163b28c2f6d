import { Pseudonyms } from '../../../src/panel';
import type { Phase } from '../../../src/policy';
import type { Answer } from '../../support/browse';
import { aSubmittedAssessment } from '../../support/factories/assessments';
import { aCandidacy } from '../../support/factories/elections';
import { aPublishedFramework } from '../../support/factories/frameworks';
import { aCycle, aMember, aPanel, aReview, ReviewChoice, Seat } from '../../support/factories/panels';
import { aRow, Row } from '../../support/factories/rows';
import type { TestApp } from '../../support/test-app';

/** A panel of a chair, a deputy and two members, and its cycle for one election. */
export interface PanelWorld {
  panel: Row;
  cycle: Row;
  chair: Seat;
  deputy: Seat;
  member: Seat;
  other: Seat;
  all: Seat[];
}

export async function aPanelWorld(app: TestApp): Promise<PanelWorld> {
  const panel = await aPanel(app);
  const version = await aPublishedFramework(app);
  const cycle = await aCycle(app, { panel_id: panel.id, framework_version_id: version.id });
  const chair = await aMember(app, panel.id, 'chair');
  const deputy = await aMember(app, panel.id, 'deputy');
  const member = await aMember(app, panel.id);
  const other = await aMember(app, panel.id);
  const all = [chair, deputy, member, other];
  await app.arrange(async (tx) => {
    for (const { memberId } of all) await app.get(Pseudonyms).give(tx, cycle.id, memberId);
  });
  return { panel, cycle, chair, deputy, member, other, all };
}

/** A review of a candidate with a name of its own, to which everybody is assigned. */
export async function aNamedReview(
  app: TestApp,
  { cycle, all }: PanelWorld,
  name: string,
  choice: Partial<ReviewChoice> & { phase?: Phase } = {},
): Promise<Row> {
  const person = await aRow(app, 'person', { name, sort_name: name, name_forms: [], gender: 'F' });
  const candidacy = await aCandidacy(app, { election_id: cycle.election_id, person_id: person.id });
  return aReview(app, { cycle, candidacy_id: candidacy.id, assigned: all, ...choice });
}

/** Scores of one member, submitted; what they say is of no matter here. */
export async function submit(app: TestApp, _world: PanelWorld, review: Row, { memberId }: Seat): Promise<void> {
  await aSubmittedAssessment(app, { review, memberId });
}

/** A page without what differs from one showing to the next: tokens and one-time keys. */
export const lasting = ({ body, status }: Answer): string =>
  `${status} ${body.replace(/name="(_csrf|_key)" value="[^"]*"/g, '')}`;

/** What the audit log says of one object. */
export async function audited(app: TestApp, objectRef: string): Promise<string[]> {
  const sql = `SELECT action FROM audit_event WHERE object_ref = '${objectRef}' ORDER BY seq`;
  return ((await app.bench.databases.read.query(sql)) as { action: string }[]).map((row) => row.action);
}
