import { Words } from '../../../common/text/words';
import { FactView, prose, ProseView } from '../../../common/web/components';
import { Link } from '../../../common/web/rendering/page-context';
import { View } from '../../../common/web/rendering/view';
import type { DeclarationContent, RecusalCategory } from '../../domain/conflict';
import { panelRoomPaths } from '../panel-room.paths';
import { answersOf } from './declaration-show.page';
import { linkAnswers } from './likely-links';
import { roomCrumbs } from './declare.page';

/** A sealed text opened for the chair; that it was opened is on record. */
export interface SealedTextPage extends View {
  lead: string;
  likely: FactView[];
  answers: FactView[];
  text: ProseView | null;
  recorded: string;
  back: Link;
}

interface About {
  reviewId: string;
  candidate: string;
  member: string;
  at: string;
}

/** Why a colleague stepped aside. */
export function recusalReasonPage(
  words: Words,
  data: About & { category: RecusalCategory; reason: string },
): SealedTextPage {
  const category = words.t(`panel.category.${data.category}`);
  const lead = words.t('panel.sealed.recusalLead', { member: data.member, date: words.date(data.at), category });
  return { ...frame(words, data, 'recusalTitle'), lead, likely: [], answers: [], text: textOf(words, data.reason) };
}

/** The link that a colleague disclosed. */
export function memberDeclarationPage(words: Words, data: About & { content: DeclarationContent }): SealedTextPage {
  const lead = words.t('panel.sealed.declarationLead', { member: data.member, date: words.date(data.at) });
  const answers = answersOf(words, data.content, data.candidate);
  const likely = linkAnswers(words, data.content, data.candidate);
  return { ...frame(words, data, 'declarationTitle'), lead, likely, answers, text: textOf(words, data.content.text) };
}

function frame(
  words: Words,
  { reviewId, candidate, member }: About,
  title: string,
): Omit<SealedTextPage, 'lead' | 'likely' | 'answers' | 'text'> {
  const back = { label: candidate, href: panelRoomPaths.chairReview(words.lang, reviewId) };
  const name = words.t(`panel.sealed.${title}`, { member });
  return {
    template: 'panel/chair/sealed',
    title: name,
    breadcrumbs: roomCrumbs(
      words,
      { label: words.t('panel.chair.title'), href: panelRoomPaths.chair(words.lang) },
      back,
      name,
    ),
    section: 'chair',
    recorded: words.t('panel.sealed.recorded'),
    back: { label: words.t('panel.sealed.back'), href: back.href },
  };
}

const textOf = (words: Words, text: string): ProseView | null =>
  text === '' ? null : prose({ text, lang: words.lang, isOriginal: true });
