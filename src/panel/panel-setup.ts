import { Injectable, OnModuleInit } from '@nestjs/common';
import { Words } from '../common/text/words';
import { ElectionRead, SetupTasks, SetupTaskState } from '../elections';
import { MailTemplates } from '../mail';
import { CycleStandings } from './cycle-standings';
import { PANEL_MAILS, panelMail } from './mail/panel-mail-templates';
import { PanelQueries } from './panel.queries';
import { staffPanelPaths } from './web/staff-panel.paths';

/** What this module adds to others at start: mails, lines of the setup list. */
@Injectable()
export class PanelSetup implements OnModuleInit {
  constructor(
    private readonly tasks: SetupTasks,
    private readonly mails: MailTemplates,
    private readonly panel: PanelQueries,
    private readonly standings: CycleStandings,
  ) {}

  onModuleInit(): void {
    for (const name of PANEL_MAILS) this.mails.register(name, panelMail(name));
    const line = (part: 'cycle' | 'assigned' | 'opened', order: number) => ({
      key: `panel.${part}`,
      order,
      label: (words: Words) => words.t(`panel.task.${part}.label`),
      state: (election: ElectionRead, words: Words) => this.state(part, election, words),
    });
    this.tasks.register(line('cycle', 50), line('assigned', 60), line('opened', 70));
  }

  private async state(
    part: 'cycle' | 'assigned' | 'opened',
    election: ElectionRead,
    words: Words,
  ): Promise<SetupTaskState> {
    const { lang } = words;
    const cycle = await this.panel.cycleOfElection(election.id);
    const say = (key: string, params: Record<string, number> = {}) => words.t(`panel.task.${part}.${key}`, params);
    if (!cycle)
      return {
        done: false,
        note: say('missing'),
        href: part === 'cycle' ? staffPanelPaths.newCycle(lang, election.id) : null,
      };
    const href =
      part === 'assigned' ? staffPanelPaths.assignments(lang, cycle.id) : staffPanelPaths.cycle(lang, cycle.id);
    if (part === 'cycle') return { done: true, note: say('done'), href };
    const { reviews } = await this.standings.of(cycle.id);
    const standing = reviews.filter(({ isWithdrawn }) => !isWithdrawn);
    const ready = standing.filter(({ able, review }) =>
      part === 'assigned' ? able.length > 0 : review.phase !== 'draft',
    );
    const done = standing.length > 0 && ready.length === standing.length;
    return { done, note: say('count', { done: ready.length, of: standing.length }), href };
  }
}
