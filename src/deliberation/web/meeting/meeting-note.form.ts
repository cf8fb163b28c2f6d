import { Text, Whole } from '../../../common/web/form';

/** What the chair prepares for one review. An emptied note is one nobody reads. */
export class MeetingNoteForm {
  @Text({ max: 5000, optional: true }) text: string | null;
  @Whole({ min: 1, max: 600, optional: true }) minutes: number | null;
  @Whole({ min: 0, max: 1_000_000 }) rev: number;
}
