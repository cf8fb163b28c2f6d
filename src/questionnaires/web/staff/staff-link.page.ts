import type { CandidacyRead, ContactRead } from '../../../candidates';
import { candidatePaths, stateOf } from '../../../candidates';
import { OFFERED_LANGUAGES } from '../../../common/text/language';
import { inLanguage } from '../../../common/text/localized-text';
import { Words } from '../../../common/text/words';
import { TIME_ZONES } from '../../../common/time/zones';
import {
  buttons,
  ButtonsView,
  errorSummary,
  factsList,
  FactView,
  formTag,
  FormTag,
  hidden,
  note,
  NoteView,
  postButton,
  PostButtonView,
  selectBox,
  SelectView,
  textInput,
  TextInputView,
} from '../../../common/web/components';
import { fill, FilledForm, FormView, formView } from '../../../common/web/form';
import type { Link, View } from '../../../common/web/rendering';
import { electionPaths, type ElectionRead } from '../../../elections';
import type { InquiryRead } from '../../links/inquiry.queries';
import type { Respondent } from '../../domain';
import type { LinkStanding } from '../../links/link.queries';
import { standingFacts } from '../../links/record-part';
import type { CandidateProcess } from '../../ports/candidate-processes';
import { staffLinkPaths } from './staff-link.paths';

export interface StaffLinkPage extends View {
  lead: string;
  /** To the same page of the candidate, or of the State. */
  other: Link | null;
  contactTitle: string;
  contactLead: string;
  inquiriesTitle: string;
  standing: FactView[];
  send: PostButtonView | null;
  revoke: PostButtonView | null;
  form: FormTag;
  address: TextInputView;
  telephone: TextInputView;
  language: SelectView;
  timeZone: SelectView;
  actions: ButtonsView;
  /** Said where the address is missing and something waits for it. */
  missing: NoteView | null;
  reply: { facts: FactView[]; record: Link | null; errors: Link | null } | null;
  inquiries: { by: string; text: string }[];
}

export interface StaffLinkData {
  /** Whose address and link. */
  party: Respondent;
  candidacy: CandidacyRead;
  election: ElectionRead;
  contact: ContactRead | null;
  standing: LinkStanding;
  course: CandidateProcess | null;
  inquiries: InquiryRead[];
  bound: FilledForm | null;
}

/** Where a candidate is written to, the personal link, and the reply that it is for. */
export function staffLinkPage(words: Words, data: StaffLinkData): StaffLinkPage {
  const { candidacy, election, standing, contact, party } = data;
  const { lang } = words;
  const form = contactForm(words, data);
  const names = { name: candidacy.name, state: stateOf(words, candidacy) ?? '' };
  return {
    template: 'secretariat/links/show',
    title: words.t(`questionnaires.staff.title.${party}`, names),
    breadcrumbs: [
      { label: inLanguage(election.title, lang).text, href: electionPaths.show(lang, election.id) },
      { label: words.t('candidates.index.crumb'), href: candidatePaths.index(lang, election.id) },
      { label: candidacy.name, href: candidatePaths.show(lang, candidacy.id) },
      { label: words.t('questionnaires.record.title'), href: null },
    ],
    section: 'candidates',
    errors: errorSummary(form),
    lead: words.t(`questionnaires.staff.lead.${party}`, names),
    other: otherParty(words, data),
    contactTitle: words.t(`questionnaires.staff.contactTitle.${party}`),
    contactLead: words.t(`questionnaires.staff.contactLead.${party}`),
    inquiriesTitle: words.t(`answers.inquiries.title.${party}`),
    standing: factsList(standingFacts(words, standing)),
    send: contact ? sendButton(words, data) : null,
    revoke:
      standing.condition === 'open'
        ? postButton({
            action: staffLinkPaths.revocation(lang, candidacy.id, party),
            label: words.t('questionnaires.staff.revoke'),
            small: false,
          })
        : null,
    ...contactFields(words, form, data),
    missing: contact ? null : note({ text: words.t(`questionnaires.staff.${missingKey(data)}`), tone: 'amber' }),
    reply: replyPart(words, data),
    inquiries: data.inquiries.map(({ text, askedAt, askedBy }) => ({
      by: words.t(`answers.inquiries.${askedBy}`, { at: words.dateTime(askedAt) }),
      text,
    })),
  };
}

const missingKey = ({ course }: StaffLinkData): string =>
  course?.reply?.isOpen && !course.reply.received ? 'nobodyTold' : 'noAddress';

function otherParty(words: Words, { candidacy, party }: StaffLinkData): Link | null {
  if (candidacy.nominatingState === null) return null;
  const other = party === 'state' ? 'candidate' : 'state';
  return {
    label: words.t(`questionnaires.staff.other.${other}`, { state: words.country(candidacy.nominatingState) }),
    href: staffLinkPaths.show(words.lang, candidacy.id, other),
  };
}

function sendButton(words: Words, { candidacy, standing, party }: StaffLinkData): PostButtonView {
  const key = standing.condition === 'never' ? 'send' : 'sendAgain';
  return postButton({
    action: staffLinkPaths.show(words.lang, candidacy.id, party),
    label: words.t(`questionnaires.staff.${key}`),
    quiet: false,
    small: false,
  });
}

function contactForm(words: Words, { contact, bound }: StaffLinkData): FormView {
  const known = {
    address: contact?.address,
    telephone: contact?.telephone,
    language: contact?.language,
    timeZone: contact?.timeZone,
  };
  return formView(bound ?? fill(known), words, {
    address: words.t('questionnaires.staff.address'),
    telephone: words.t('questionnaires.staff.telephone'),
    language: words.t('questionnaires.staff.language'),
    timeZone: words.t('questionnaires.staff.timeZone'),
  });
}

type ContactFields = Pick<StaffLinkPage, 'form' | 'address' | 'telephone' | 'language' | 'timeZone' | 'actions'>;

function contactFields(
  words: Words,
  form: FormView,
  { candidacy, contact, bound, party }: StaffLinkData,
): ContactFields {
  const languages = OFFERED_LANGUAGES.map((value) => ({ value, label: words.t(`common.language.${value}`) }));
  const zones = TIME_ZONES.map((value) => ({ value, label: value.replaceAll('_', ' ') }));
  const knownId = [bound?.raw.knownId ?? contact?.id ?? ''].flat()[0] ?? '';
  return {
    form: formTag({
      action: staffLinkPaths.contact(words.lang, candidacy.id, party),
      hidden: [hidden('knownId', knownId)],
    }),
    address: textInput(form, 'address', { type: 'email', inputmode: 'email', autocomplete: 'off', width: 'medium' }),
    telephone: textInput(form, 'telephone', {
      type: 'tel',
      autocomplete: 'off',
      width: 'medium',
      optional: true,
      hint: words.t('questionnaires.staff.telephoneHint'),
    }),
    language: selectBox(form, 'language', languages, { hint: words.t('questionnaires.staff.languageHint') }),
    timeZone: selectBox(form, 'timeZone', zones, {
      optional: true,
      empty: words.t('questionnaires.staff.zoneUnknown'),
    }),
    actions: buttons({ label: words.t('questionnaires.staff.saveContact') }),
  };
}

function replyPart(words: Words, { course }: StaffLinkData): StaffLinkPage['reply'] {
  if (!course?.reply) return null;
  const { endsAt, received, recordHref, errors } = course.reply;
  const row = (key: string, value: string) => ({ term: words.t(`questionnaires.staff.${key}`), value });
  const state = received
    ? words.t(`questionnaires.reply.received.${received.choice}`, { at: words.dateTime(received.at) })
    : words.t('questionnaires.reply.none');
  return {
    facts: factsList([row('replyDue', words.dateTime(endsAt)), row('reply', state)]),
    errors: errors && {
      label: words.t(`questionnaires.staff.errors.${errors.unanswered > 0 ? 'waiting' : 'all'}`, {
        count: errors.unanswered > 0 ? errors.unanswered : errors.count,
      }),
      href: errors.href(words.lang),
    },
    record: recordHref ? { label: words.t('questionnaires.staff.record'), href: recordHref(words.lang) } : null,
  };
}
