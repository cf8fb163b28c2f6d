import { languageFacts, OFFERED_LANGUAGES } from '../../common/text/language';
import { Words } from '../../common/text/words';
import { accountPaths } from '../../common/web/account.paths';
import { buttons, ButtonsView } from '../../common/web/components/buttons';
import { selectBox, SelectView } from '../../common/web/components/choices';
import { errorSummary } from '../../common/web/components/error-summary';
import { formTag, FormTag } from '../../common/web/components/form-tag';
import { textInput, TextInputView } from '../../common/web/components/text-input';
import { FilledForm, formView } from '../../common/web/form/form-view';
import { View } from '../../common/web/rendering/view';
import { identityPaths } from './identity.paths';
import { TIME_ZONES, timeZoneName } from '../domain/time-zones';

export interface ProfilePage extends View {
  form: FormTag;
  name: TextInputView;
  language: SelectView;
  timeZone: SelectView;
  actions: ButtonsView;
}

export function profilePage(words: Words, { bound, rev }: { bound: FilledForm; rev: number }): ProfilePage {
  const form = formView(bound, words, {
    name: words.t('identity.field.name'),
    language: words.t('identity.field.language'),
    timeZone: words.t('identity.field.timeZone'),
  });
  const account = { label: words.t('identity.account.title'), href: accountPaths.account(words.lang) };
  const languages = OFFERED_LANGUAGES.map((code) => ({ value: code, label: languageFacts(code).name }));
  const zones = TIME_ZONES.map((zone) => ({ value: zone, label: timeZoneName(zone) }));
  return {
    template: 'account/profile',
    title: words.t('identity.profile.title'),
    breadcrumbs: [account, { label: words.t('identity.profile.title'), href: null }],
    errors: errorSummary(form),
    form: formTag({ action: identityPaths.profile(words.lang), rev }),
    name: textInput(form, 'name', { autocomplete: 'name', width: 'medium' }),
    language: selectBox(form, 'language', languages, { hint: words.t('identity.profile.languageHint') }),
    timeZone: selectBox(form, 'timeZone', zones, { hint: words.t('identity.profile.timeZoneHint') }),
    actions: buttons(
      { label: words.t('common.action.save') },
      { links: [{ ...account, label: words.t('common.action.cancel') }] },
    ),
  };
}
