import { buttons, ButtonsView } from '../../common/web/components/buttons';
import { formTag, FormTag } from '../../common/web/components/form-tag';
import { textInput, TextInputView } from '../../common/web/components/text-input';
import { fill, formView } from '../../common/web/form/form-view';
import type { Words } from '../../common/text/words';
import type { View } from '../../common/web/rendering/view';
import type { OwnVersions } from '../desk.queries';
import { countingOf } from '../domain/counting';
import { receiptFrom, receiptOf, spacedReceipt } from '../domain/receipt';
import { scoringPaths } from './scoring.paths';

export interface ReceiptView {
  title: string;
  submittedAt: string;
  hash: string;
  /** Whether the stored text still gives this receipt, in words. */
  state: string;
  /** Whether it is among those that the sealed result counted. */
  counted: string;
  file: { href: string; label: string };
}

export interface ReceiptPage extends View {
  lead: string;
  receipts: ReceiptView[];
  form: FormTag;
  typed: TextInputView;
  /** What the comparison came to; null before one was asked for. */
  compared: string | null;
  actions: ButtonsView;
  how: string[];
  links: { href: string; label: string }[];
}

export interface ReceiptData {
  own: OwnVersions;
  /** Receipts that counted; null while nothing is sealed. */
  sealed: readonly string[] | null;
  /** A receipt to compare with; '' for none. */
  typed: string;
  timeZone: string;
  mayRevise: boolean;
}

/** The receipts of one's submitted versions, computed anew from what is stored each time the page is shown (S47). */
export function receiptPage(words: Words, data: ReceiptData): ReceiptPage {
  const { own, typed } = data;
  const { lang } = words;
  const { reviewId } = own.seat;
  const form = formView(fill({ receipt: typed }), words, { receipt: words.t('scoring.receipt.typed') });
  return {
    template: 'panel/scoring/receipt',
    title: words.t('scoring.receipt.title', { name: own.candidate.name }),
    breadcrumbs: [
      { label: words.t('scoring.room'), href: scoringPaths.room(lang) },
      { label: own.candidate.name, href: scoringPaths.own(lang, reviewId) },
      { label: words.t('scoring.receipt.crumb'), href: null },
    ],
    section: 'assignments',
    lead: words.t('scoring.receipt.lead'),
    receipts: receipts(words, data),
    form: formTag({ action: scoringPaths.receipt(lang, reviewId), method: 'get' }),
    typed: textInput(form, 'receipt', { hint: words.t('scoring.receipt.typedHint'), width: 'full' }),
    compared: typed === '' ? null : comparisonInWords(words, data),
    actions: buttons({ label: words.t('scoring.receipt.compare') }),
    how: ['keep', 'check', 'counted'].map((part) => words.t(`scoring.receipt.how.${part}`)),
    links: [
      { href: scoringPaths.own(lang, reviewId), label: words.t('scoring.receipt.seeScores') },
      { href: scoringPaths.neighbour(lang, reviewId, 'next'), label: words.t('scoring.receipt.nextCandidate') },
      { href: scoringPaths.room(lang), label: words.t('scoring.receipt.toRoom') },
    ],
  };
}

function receipts(words: Words, data: ReceiptData): ReceiptView[] {
  const { own, timeZone } = data;
  const newestFirst = [...own.versions].reverse();
  return newestFirst.map(({ number, contentHash, canonical, submittedAt, content }) => ({
    title: words.t(`scoring.receipt.version.${content.stage}`, { number }),
    submittedAt: words.t('scoring.receipt.submittedAt', { at: words.dateTime(submittedAt, timeZone) }),
    hash: spacedReceipt(contentHash),
    state: words.t(receiptOf(canonical) === contentHash ? 'scoring.receipt.holds' : 'scoring.receipt.broken'),
    counted: countedInWords(words, data, contentHash),
    file: {
      href: scoringPaths.receiptFile(words.lang, own.seat.reviewId, number),
      label: words.t('scoring.receipt.file'),
    },
  }));
}

/** Whether a receipt that was pasted is one of these, and if so whether it counted. */
function comparisonInWords(words: Words, data: ReceiptData): string {
  const found = comparison(data.own, data.typed);
  const said = words.t(`scoring.receipt.${found}`);
  const hash = receiptFrom(data.typed);
  return hash && (found === 'matches' || found === 'matchesOlder')
    ? `${said} ${countedInWords(words, data, hash)}`
    : said;
}

function countedInWords(words: Words, { own, sealed }: ReceiptData, hash: string): string {
  const latest = own.versions.at(-1);
  const isLatest = latest?.contentHash === hash;
  const counting = countingOf(hash, { sealed, isWithdrawn: own.candidate.withdrawal !== null, isLatest });
  return words.t(`scoring.receipt.counting.${counting}`, { count: sealed?.length ?? 0, number: latest?.number ?? 0 });
}

function comparison({ versions }: OwnVersions, typed: string): 'unreadable' | 'matches' | 'matchesOlder' | 'differs' {
  const hash = receiptFrom(typed);
  if (!hash) return 'unreadable';
  const index = versions.findIndex(({ canonical }) => receiptOf(canonical) === hash);
  if (index < 0) return 'differs';
  return index === versions.length - 1 ? 'matches' : 'matchesOlder';
}
