import { Injectable, OnModuleInit } from '@nestjs/common';
import { inLanguage } from '../../common/text/localized-text';
import { CyclePages, RoomInvitations } from '../../panel';
import { practicePaths } from '../web/practice.paths';
import { PracticeOffers } from './practice-offers';

/** Puts the practice case first on a member's home page, and the way to offer it on the staff's page of a cycle. */
@Injectable()
export class PracticeInvitation implements OnModuleInit {
  constructor(
    private readonly offers: PracticeOffers,
    private readonly invitations: RoomInvitations,
    private readonly pages: CyclePages,
  ) {}

  onModuleInit(): void {
    this.pages.add({ label: 'scoring.practice.offer.title', href: practicePaths.offer });
    this.invitations.add(async (actor, words) => {
      const open = await this.offers.open(actor);
      return open.flatMap(({ cycleId, election, practiceCase }) => {
        if (!practiceCase) return [];
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
    });
  }
}
