import { inLanguage, LocalizedText, Passage } from '../../../common/text/localized-text';
import { Words } from '../../../common/text/words';
import { emptyState, EmptyStateView } from '../../../common/web/components';
import { Link } from '../../../common/web/rendering/page-context';
import { View } from '../../../common/web/rendering/view';
import type { Criterion, FrameworkVersionRead } from '../../../criteria';
import type { ElectionRead } from '../../../elections';
import { panelRoomPaths } from '../panel-room.paths';
import { roomCrumbs } from './declare.page';

export interface RoomCriteriaListPage extends View {
  lead: string;
  empty: EmptyStateView | null;
  links: Link[];
}

interface CriterionBlock {
  id: string;
  number: string;
  title: Passage;
  kind: string;
  question: Passage;
  basis: Passage;
  evidence: Passage;
  scale: { value: string; label: Passage; descriptor: Passage }[];
}

export interface RoomCriteriaPage extends View {
  lead: string;
  version: string;
  contents: Link[];
  criteria: CriterionBlock[];
  ratings: { name: Passage; meaning: Passage }[];
}

/** The elections whose criteria a member may want to read. */
export function roomCriteriaListPage(
  words: Words,
  cycles: { id: string; election: ElectionRead }[],
): RoomCriteriaListPage {
  return {
    template: 'panel/criteria/index',
    title: words.t('panel.criteria.title'),
    breadcrumbs: roomCrumbs(words, words.t('panel.criteria.title')),
    section: 'criteria',
    lead: words.t('panel.criteria.choose'),
    empty: cycles.length === 0 ? emptyState(words.t('panel.criteria.empty')) : null,
    links: cycles.map(({ id, election }) => ({
      label: inLanguage(election.title, words.lang).text,
      href: panelRoomPaths.cycleCriteria(words.lang, id),
    })),
  };
}

/** The criteria of one cycle and what each score means, to read before scoring. */
export function roomCriteriaPage(
  words: Words,
  data: { election: ElectionRead; version: FrameworkVersionRead },
): RoomCriteriaPage {
  const { election, version } = data;
  const { content } = version;
  const say = (text: LocalizedText) => inLanguage(text, words.lang);
  const criteria = [...content.criteria].sort((a, b) => a.position - b.position);
  return {
    template: 'panel/criteria/show',
    title: words.t('panel.criteria.of', { election: say(election.title).text }),
    breadcrumbs: roomCrumbs(words, words.t('panel.criteria.title')),
    section: 'criteria',
    lead: words.t('panel.criteria.lead', { count: criteria.length }),
    version: words.t('panel.criteria.version', {
      number: version.number,
      date: version.publishedAt ? words.date(version.publishedAt) : words.t('common.notStated'),
    }),
    contents: criteria.map((criterion, index) => ({
      label: `${index + 1}. ${say(criterion.title).text}`,
      href: `#c${index + 1}`,
    })),
    criteria: criteria.map((criterion, index) => block(words, criterion, index + 1)),
    ratings: [...content.ratingCategories, ...content.outcomes].map(({ name, meaning }) => ({
      name: say(name),
      meaning: say(meaning),
    })),
  };
}

function block(words: Words, criterion: Criterion, number: number): CriterionBlock {
  const say = (text: LocalizedText) => inLanguage(text, words.lang);
  const isThreshold = criterion.kind === 'threshold';
  return {
    id: `c${number}`,
    number: String(number),
    title: say(criterion.title),
    kind: isThreshold
      ? words.t('panel.criteria.threshold')
      : words.t('panel.criteria.weight', { weight: words.number(criterion.weightBp / 100) }),
    question: say(criterion.question),
    basis: say(criterion.legalBasis),
    evidence: say(criterion.evidence),
    scale: criterion.scale.map(({ value, label, descriptor }) => ({
      value: String(value),
      label: say(label),
      descriptor: say(descriptor),
    })),
  };
}
