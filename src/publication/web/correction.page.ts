import { candidatePaths } from '../../candidates';
import { OFFERED_LANGUAGES } from '../../common/text/language';
import { inLanguage } from '../../common/text/localized-text';
import { Words } from '../../common/text/words';
import {
  buttons,
  ButtonsView,
  errorSummary,
  factsList,
  FactView,
  formTag,
  FormTag,
  note,
  NoteView,
  postButton,
  PostButtonView,
  textArea,
  TextAreaView,
  TextDiffView,
} from '../../common/web/components';
import { FilledForm, formView } from '../../common/web/form/form-view';
import { Link, View } from '../../common/web/rendering';
import type { CorrectionContent } from '../corrections/correction-contents';
import { differencePage } from '../pages/difference.page';
import type { Preview } from '../release/previews';
import type { ReleaseStanding } from '../release/release-desk';
import type { ApprovalStanding } from '../release/two-persons';
import { ApprovalView, approvalView } from './approval-view';
import { releaseCrumbs, SECTIONS } from './place';
import { publishingPaths, ReleasePlace } from './publishing.paths';

export interface CorrectionPage extends View {
  lead: string;
  body: {
    notes: NoteView[];
    proposal: {
      title: string;
      reasons: FactView[];
      changes: { name: string; diff: TextDiffView }[];
      same: string;
      preview: Link;
      approval: ApprovalView;
    } | null;
    drafting: {
      form: FormTag;
      title: string;
      /** Where the facts are put right that the correction then takes. */
      record: Link;
      reasonEn: TextAreaView;
      reasonFr: TextAreaView;
      actions: ButtonsView;
    } | null;
    drop: PostButtonView | null;
  };
}
export interface CorrectionPageData extends ReleaseStanding {
  place: ReleasePlace;
  bound: FilledForm;
  mayDraft: boolean;
  correction: CorrectionContent | null;
  preview: Preview | null;
  approvals: ApprovalStanding;
}

/** A new version of a published profile: what changes, why, and the two approvals. */
export function correctionPage(words: Words, data: CorrectionPageData): CorrectionPage {
  const { place, review, candidacy, state, correction } = data;
  const title = words.t('publication.correction.title', { name: candidacy.name });
  const crumb = words.t('publication.correction.crumb');
  const form = formView(data.bound, words, {
    reasonEn: words.t('publication.correction.reasonEn'),
    reasonFr: words.t('publication.correction.reasonFr'),
  });
  const amber = (part: string): NoteView =>
    note({ text: words.t(`publication.correction.note.${part}`), tone: 'amber' });
  return {
    template: place === 'staff' ? 'secretariat/publishing/correction' : 'panel/release/correction',
    title,
    breadcrumbs: releaseCrumbs(words, place, { id: review.id, name: candidacy.name }, crumb),
    section: SECTIONS[place],
    errors: errorSummary(form),
    lead: words.t('publication.correction.lead'),
    body: {
      notes: [
        ...(state.isOutdated ? [amber('outdated')] : []),
        ...(!correction && !data.mayDraft ? [amber('none')] : []),
      ],
      proposal: correction && proposalOf(words, data, correction),
      drafting: data.mayDraft ? draftingOf(words, form, data) : null,
      drop: data.mayDraft && correction ? dropButton(words, review.id) : null,
    },
  };
}

function proposalOf(
  words: Words,
  { place, review, preview, approvals }: CorrectionPageData,
  { proposal, proposalHash, last }: CorrectionContent,
): CorrectionPage['body']['proposal'] {
  const { lang } = words;
  const difference = preview && differencePage(preview.data, preview.election, last.profile, preview.profile, words);
  const isNotice = proposal.kind === 'notice';
  return {
    title: words.t(`publication.correction.${proposal.kind}`, { number: proposal.number }),
    reasons: factsList(
      OFFERED_LANGUAGES.map((code) => ({
        term: words.t('publication.correction.reasonIn', { language: words.t(`common.language.${code}`) }),
        value: inLanguage(proposal.reason, code),
      })),
    ),
    changes: difference?.changes ?? [],
    same: isNotice ? words.t('publication.correction.nothingChanges') : (difference?.same ?? ''),
    preview: { label: words.t('publication.preview.link'), href: publishingPaths.preview(place, lang, review.id) },
    approval: approvalView(words, {
      standing: approvals,
      contentHash: proposalHash,
      approval: publishingPaths.correctionApproval(place, lang, review.id),
      withdrawal: publishingPaths.correctionWithdrawal(place, lang, review.id),
      what: 'correction',
    }),
  };
}

function draftingOf(
  words: Words,
  form: ReturnType<typeof formView>,
  { review, candidacy, correction }: CorrectionPageData,
): CorrectionPage['body']['drafting'] {
  const back = publishingPaths.show('staff', words.lang, review.id);
  const part = correction ? 'edit' : 'start';
  return {
    form: formTag({ action: publishingPaths.draft(words.lang, review.id), rev: correction?.draft.rev ?? 0 }),
    title: words.t(`publication.correction.${part}Title`),
    record: {
      label: words.t('publication.correction.record'),
      href: candidatePaths.show(words.lang, candidacy.id),
    },
    reasonEn: textArea(form, 'reasonEn', { hint: words.t('publication.correction.reasonHint'), rows: 5 }),
    reasonFr: textArea(form, 'reasonFr', { rows: 5 }),
    actions: buttons(
      { label: words.t(`publication.correction.${part}`) },
      { links: [{ label: words.t('common.action.cancel'), href: back }] },
    ),
  };
}

const dropButton = (words: Words, reviewId: string): PostButtonView =>
  postButton({
    action: publishingPaths.draftRemoval(words.lang, reviewId),
    label: words.t('publication.correction.drop'),
    small: false,
  });
