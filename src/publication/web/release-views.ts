import { Injectable } from '@nestjs/common';
import { emptyForm, fill } from '../../common/web/form';
import { Actor } from '../../policy';
import { CorrectionContents } from '../corrections/correction-contents';
import { Previews } from '../release/previews';
import { ReleaseContents } from '../release/release-content';
import { ReleaseDesk } from '../release/release-desk';
import { TwoPersons } from '../release/two-persons';
import type { CorrectionPageData } from './correction.page';
import type { ReleasePlace } from './publishing.paths';
import type { ReleasePageData } from './release.page';

/** Gathers what the pages of a release and of a correction show. */
@Injectable()
export class ReleaseViews {
  constructor(
    private readonly desk: ReleaseDesk,
    private readonly contents: ReleaseContents,
    private readonly corrections: CorrectionContents,
    private readonly previews: Previews,
    private readonly persons: TwoPersons,
  ) {}

  async release(actor: Actor, reviewId: string): Promise<Omit<ReleasePageData, 'place'>> {
    const standing = await this.desk.of(reviewId);
    const content = standing.review.phase === 'sealed' ? await this.contents.of(reviewId) : null;
    return {
      ...standing,
      approvals: await this.persons.of(actor, 'release', reviewId),
      contentHash: content?.contentHash ?? null,
      hasCorrection: (await this.corrections.of(reviewId)) !== null,
    };
  }

  async correction(actor: Actor, reviewId: string, place: ReleasePlace): Promise<Omit<CorrectionPageData, 'place'>> {
    const correction = await this.corrections.of(reviewId);
    const texts = correction?.draft.reason.texts;
    return {
      ...(await this.desk.of(reviewId)),
      bound: texts ? fill({ reasonEn: texts.en ?? '', reasonFr: texts.fr ?? '' }) : emptyForm(),
      mayDraft: place === 'staff' && (await this.persons.mayDraft(actor, reviewId)),
      correction,
      preview: correction && (await this.previews.of(reviewId)),
      approvals: await this.persons.of(actor, 'correction', reviewId),
    };
  }
}
