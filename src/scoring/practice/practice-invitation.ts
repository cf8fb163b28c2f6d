import { Injectable, OnModuleInit } from '@nestjs/common';
import { inLanguage } from '../../common/text/localized-text';
import type { Words } from '../../common/text/words';
import type { TaskInput } from '../../common/web/components';
import type { Link } from '../../common/web/rendering/page-context';
import { CyclePages, RoomInvitations } from '../../panel';
import type { Actor } from '../../policy';
import { practicePaths } from '../web/practice.paths';
import { PracticeOffers } from './practice-offers';

/** Puts the practice case first on a member's home page, its result among what is kept there, and the way to offer it on the staff's page of a cycle. */
@Injectable()
export class PracticeInvitation implements OnModuleInit {
  constructor(
    private readonly offers: PracticeOffers,
    private readonly invitations: RoomInvitations,
    private readonly pages: CyclePages,
  ) {}

  onModuleInit(): void {
    this.pages.add({ label: 'scoring.practice.offer.title', href: practicePaths.offer });
    this.invitations.add((actor, words) => this.invited(actor, words));
    this.invitations.addKept((actor, words) => this.kept(actor, words));
  }

  private async invited(actor: Actor, words: Words): Promise<TaskInput[]> {
    const offers = await this.offers.own(actor);
    return offers.flatMap(({ cycleId, election, practiceCase, isDone }) => {
      if (!practiceCase || isDone) return [];
      const href = practicePaths.show(words.lang, cycleId);
      return {
        title: words.t('scoring.practice.title', { name: practiceCase.name }),
        href,
        text: words.t('scoring.practice.invitation', { election: inLanguage(election, words.lang).text }),
        initials: practiceCase.initials,
        state: { label: words.t('scoring.practice.tag'), tone: 'line' as const },
        act: { label: words.t('scoring.practice.open'), href, primary: true },
      };
    });
  }

  /** Who has submitted finds the way back: the comparison changes while others submit. */
  private async kept(actor: Actor, words: Words): Promise<Link[]> {
    const done = (await this.offers.own(actor)).filter(({ isDone, practiceCase }) => isDone && practiceCase);
    return done.map(({ cycleId }) => ({
      label: words.t('scoring.practice.kept'),
      href: practicePaths.result(words.lang, cycleId),
    }));
  }
}
