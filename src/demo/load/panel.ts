import { CriteriaQueries } from '../../criteria';
import { UnitOfWork } from '../../common/persistence';
import {
  AppointmentsService,
  AssignmentsService,
  CyclesService,
  MemberBackgroundsService,
  PanelQueries,
  PanelsService,
} from '../../panel';
import { SYSTEM } from '../../policy';
import { MEMBER_BACKGROUNDS } from '../content/backgrounds';
import { PANEL, PANEL_NAME } from '../content/panel';
import { SCENARIO } from '../content/scenario';
import { ELECTION_DAYS, REVIEW_DAYS } from '../content/timeline';
import { CandidateSlug, MemberKey } from '../content/types';
import { backgroundFacts } from './backgrounds';
import { Entered } from './election';
import { Act, Stage } from './stage';

/** Ids of the panel's side of the example. */
export interface Seated {
  panelId: string;
  cycleId: string;
  members: Map<MemberKey, string>;
  reviews: Map<CandidateSlug, string>;
}

/** The panel is appointed, its cycle planned and everybody assigned to everybody. */
export function panelActs(entered: Entered, seated: Seated): Act[] {
  const plan = ELECTION_DAYS.cycleOpens - 6;
  return [
    { day: ELECTION_DAYS.panelAppointed, hour: 10, run: (stage) => seatPanel(stage, seated) },
    { day: plan, hour: 9, run: (stage) => planCycle(stage, entered, seated) },
    ...SCENARIO.map(({ slug }): Act => ({ day: plan, hour: 11, run: (stage) => assign(stage, entered, seated, slug) })),
  ];
}

async function seatPanel(stage: Stage, seated: Seated): Promise<void> {
  const panels = stage.get(PanelsService);
  await stage.get(UnitOfWork).run(SYSTEM, async (tx) => {
    seated.panelId = await panels.createIn(tx, PANEL_NAME);
    for (const { key, name, nationality, biography } of PANEL) {
      const command = {
        name,
        nationality,
        biography,
        fromDay: stage.day(ELECTION_DAYS.panelAppointed),
        untilDay: null,
      };
      const id = await panels.addMemberIn(tx, seated.panelId, stage.person(key).userId, command);
      await stage.get(MemberBackgroundsService).addIn(tx, id, backgroundFacts(MEMBER_BACKGROUNDS[key]));
      seated.members.set(key, id);
    }
  });
  const holder = (role: 'chair' | 'deputy') =>
    seated.members.get(PANEL.find((member) => member.role === role)?.key ?? 'ilves') ?? '';
  const appointment = { chairId: holder('chair'), deputyId: holder('deputy') };
  // One member of the secretariat and one administrator, as the rules have it.
  await stage.get(AppointmentsService).propose(stage.actor('baptiste'), seated.panelId, appointment);
  await stage.get(AppointmentsService).propose(stage.actor('venkatesan-holm'), seated.panelId, appointment);
}

async function planCycle(stage: Stage, entered: Entered, seated: Seated): Promise<void> {
  const version = await stage.get(CriteriaQueries).currentVersion('judge');
  if (!version) throw new Error('The default criteria for judges are not loaded');
  const plan = {
    frameworkVersionId: version.id,
    opensAt: stage.instant(ELECTION_DAYS.cycleOpens, 8),
    closesAt: stage.instant(ELECTION_DAYS.cycleCloses, 21, 59),
    timeZone: 'Europe/Amsterdam',
    quorumMin: 3,
    namesShown: false,
  };
  seated.cycleId = await stage
    .get(CyclesService)
    .create(stage.actor('okereke'), entered.electionId, seated.panelId, plan);
}

/** All members for each candidate, with that candidate's own deadline. */
async function assign(stage: Stage, entered: Entered, seated: Seated, slug: CandidateSlug): Promise<void> {
  const panel = stage.get(PanelQueries);
  const rev = (await panel.cycleById(seated.cycleId))?.rev ?? 0;
  const candidacyId = entered.candidacies.get(slug) ?? '';
  const command = {
    dueAt: stage.instant(REVIEW_DAYS[slug].scoresDue, 21, 59),
    members: new Map([[candidacyId, [...seated.members.values()]]]),
  };
  await stage.get(AssignmentsService).save(stage.actor('okereke'), seated.cycleId, entered.electionId, rev, command);
  for (const review of await panel.reviewsOfCycle(seated.cycleId)) {
    if (review.candidacyId === candidacyId) seated.reviews.set(slug, review.id);
  }
}
