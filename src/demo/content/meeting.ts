import type { CandidateSlug } from './types';

/** What the chair has prepared for the next meeting. */
export interface DemoMeeting {
  /** The day on which it was prepared. */
  day: number;
  notes: readonly { slug: CandidateSlug; minutes: number; text: string }[];
}

export const MEETING: DemoMeeting = {
  day: -1,
  notes: [
    {
      slug: 'han-seo-yeon',
      minutes: 40,
      text: [
        'Independence first. We read the same four years as research judge and see two different posts. Please have the interview and the court’s own description of the post before you.',
        'Questions for the table: who assigned the work, who signed it, and who could end the posting? If the papers do not say, we say so in the joint statement instead of guessing.',
        'Then the proposal. The other criteria need no more than a few words each.',
      ].join('\n\n'),
    },
  ],
};
