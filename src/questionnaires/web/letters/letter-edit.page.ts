import { Words } from '../../../common/text';
import {
  buttons,
  ButtonsView,
  checkbox,
  checkboxes,
  CheckboxView,
  ChoicesView,
  errorSummary,
  formTag,
  FormTag,
  hidden,
  textArea,
  TextAreaView,
  textInput,
  TextInputView,
} from '../../../common/web/components';
import { fill, FilledForm, FormView, formView } from '../../../common/web/form';
import type { View } from '../../../common/web/rendering/view';
import { bringsLink, isWaitedFor, type LetterKind, letterPlaceholders, type LetterTexts } from '../../domain';
import { letterTemplate } from '../../letters/letter-templates';
import type { MailingRead } from '../../letters/mailings.queries';
import type { FollowUp } from '../../tracking/follow-up.queries';
import { letterCrumbs } from './letter-crumbs.page';
import { addresseeLabel } from './addressee-label';
import type { LetterGround } from './letter-ground';
import { letterPaths } from './letter.paths';

export interface LetterEditPage extends View {
  lede: string;
  form: FormTag;
  to: ChoicesView;
  texts: { title: string; subject: TextInputView; text: TextAreaView }[];
  placeholders: { code: string; meaning: string }[];
  withLink: CheckboxView | null;
  linkNote: string;
  actions: ButtonsView;
}

/** To whom, and what it says in each language. */
export function letterEditPage(
  words: Words,
  ground: LetterGround,
  { kind, bound, mailing }: { kind: LetterKind; bound: FilledForm; mailing: Pick<MailingRead, 'id' | 'rev'> | null },
): LetterEditPage {
  const { questionnaire } = ground;
  const { lang } = words;
  const messages = letterPaths.messages(lang, questionnaire.id);
  const title = words.t(`letters.kind.${kind}.title`);
  const form = letterForm(words, bound);
  const isFree = !bringsLink(kind, false);
  return {
    template: 'secretariat/letters/edit',
    title,
    breadcrumbs: letterCrumbs(words, ground, { label: words.t('letters.messages.title'), href: messages }, title),
    section: 'questionnaires',
    errors: errorSummary(form),
    lede: words.t('letters.edit.lede'),
    form: formTag({
      action: mailing ? letterPaths.mailing(lang, questionnaire.id, mailing.id) : messages,
      rev: mailing ? Number(bound.raw.rev ?? mailing.rev) : null,
      hidden: [hidden('kind', kind)],
    }),
    to: checkboxes(
      form,
      'to',
      ground.people.filter(({ state }) => state !== 'withdrawn').map((person) => choiceOf(words, ground, person)),
      { hint: words.t(`letters.kind.${kind}.toHint`) },
    ),
    texts: (['En', 'Fr'] as const).map((suffix) => textsIn(words, form, suffix)),
    placeholders: placeholdersIn(words),
    withLink: isFree ? checkbox(form, 'withLink', { hint: words.t('letters.edit.withLinkHint') }) : null,
    linkNote: words.t(isFree ? 'letters.edit.noLink' : 'letters.edit.link'),
    actions: buttons(
      { label: words.t('letters.edit.submit') },
      { links: [{ label: words.t('common.action.cancel'), href: messages }] },
    ),
  };
}

/** A letter of this kind as it is first shown: the template in each language, and the likely people. */
export function firstLetter(
  kind: LetterKind,
  { people, questionnaire: { respondent } }: LetterGround,
  { to, words }: { to: readonly string[]; words: Record<'en' | 'fr', Words> },
): FilledForm {
  const likely = people.filter(({ state, invitedAt, reach }) =>
    kind === 'invitation' ? invitedAt === null && reach.hasAddress : kind === 'reminder' && isWaitedFor(state),
  );
  const open = likely.filter(({ state }) => state !== 'withdrawn').map(({ candidacy }) => candidacy.id);
  const texts = letterTemplate({ kind, respondent }, words);
  return fill({ kind, to: to.length > 0 ? to : open, ...textFields(texts) });
}

export function mailingFields({ kind, texts, withLink, letters, rev }: MailingRead): FilledForm {
  return fill({
    kind,
    to: letters.map(({ candidacyId }) => candidacyId),
    ...textFields(texts),
    withLink,
    rev,
  });
}

const textFields = ({ en, fr }: LetterTexts) => ({
  subjectEn: en?.subject,
  textEn: en?.text,
  subjectFr: fr?.subject,
  textFr: fr?.text,
});

const placeholdersIn = (words: Words): LetterEditPage['placeholders'] =>
  letterPlaceholders.map((code) => ({ code: `{${code}}`, meaning: words.t(`letters.placeholder.${code}`) }));

const letterForm = (words: Words, bound: FilledForm): FormView =>
  formView(bound, words, {
    to: words.t('letters.edit.to'),
    subjectEn: words.t('letters.edit.subjectIn', { language: words.t('common.language.en') }),
    textEn: words.t('letters.edit.textIn', { language: words.t('common.language.en') }),
    subjectFr: words.t('letters.edit.subjectIn', { language: words.t('common.language.fr') }),
    textFr: words.t('letters.edit.textIn', { language: words.t('common.language.fr') }),
    withLink: words.t('letters.edit.withLink'),
  });

function textsIn(words: Words, form: FormView, suffix: 'En' | 'Fr'): LetterEditPage['texts'][number] {
  const code = suffix === 'En' ? 'en' : 'fr';
  const typedIn = code === words.lang ? null : { code, dir: 'ltr' };
  return {
    title: words.t('letters.edit.inLanguage', { language: words.t(`common.language.${code}`) }),
    subject: textInput(form, `subject${suffix}`, {}),
    text: textArea(form, `text${suffix}`, { rows: 12, typedIn }),
  };
}

function choiceOf(
  words: Words,
  { questionnaire }: LetterGround,
  { candidacy, state, reach }: FollowUp,
): { value: string; label: string; hint: string } {
  const address = reach.hasAddress ? [] : [words.t('letters.edit.noAddress')];
  return {
    value: candidacy.id,
    label: addresseeLabel(words, questionnaire, candidacy),
    hint: [words.t(`letters.state.${state}`), ...address].join('. '),
  };
}
