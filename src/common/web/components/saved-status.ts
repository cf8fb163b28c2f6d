import type { Words } from '../../text/words';

export interface SavedStatusView {
  text: string;
  saved: boolean;
  /** Sentences the autosave script says; `#` stands for the time. */
  scripted: { saved: string; saving: string; offline: string; failed: string; conflict: string; signedOut: string };
}

/** When the draft was last saved, in words with time and zone. */
export function savedStatus(words: Words, savedAt: string | null, timeZone = 'UTC'): SavedStatusView {
  const text = savedAt
    ? words.t('common.saved.on', { time: words.dateTime(savedAt, timeZone) })
    : words.t('common.saved.never');
  const scripted = {
    saved: words.t('common.saved.at', { time: '#' }),
    saving: words.t('common.saved.saving'),
    offline: words.t('common.saved.offline'),
    failed: words.t('common.saved.failed'),
    conflict: words.t('common.saved.conflict'),
    signedOut: words.t('common.saved.signedOut'),
  };
  return { text, saved: savedAt !== null, scripted };
}
