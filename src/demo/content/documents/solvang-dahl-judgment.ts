import { fromEnglish, passages } from '../text';
import type { DemoDocument } from '../types';

export const judgment: DemoDocument = {
  key: 'judgment-2019',
  kind: 'judgment',
  title: fromEnglish('Trial judgment of 2019, extracts', 'Jugement de 2019, extraits'),
  source: fromEnglish(
    'Public record of a mixed war crimes chamber; names replaced by letters',
    'Dossier public d’une chambre mixte pour les crimes de guerre ; noms remplacés par des lettres',
  ),
  dated: { on: '2019-05-21' },
  visibility: 'published',
  passages: passages('en', [
    [
      ['JDG-LIST'],
      'The prosecution’s case against accused C is that he ordered the camp to be emptied and knew what emptying meant. The order is in evidence. The word used in it has two senses in the language in which it was written, and the Chamber heard four experts on them.',
      'Selon l’accusation, l’accusé C a ordonné de vider le camp et savait ce que vider voulait dire. L’ordre est au dossier. Le mot employé a deux sens dans la langue où il a été écrit, et la Chambre a entendu quatre experts à ce sujet.',
    ],
    [
      ['JDG-LIST', 'JDG-LANG'],
      'The Chamber prefers the narrower sense. In eleven other orders from the same hand the word means to move people by road, and lorries were requested each time. No lorries were requested here, but none were to be had: the fuel had run out on the day before.',
      'La Chambre retient le sens étroit. Dans onze autres ordres de la même main, le mot signifie déplacer des personnes par la route, et des camions furent chaque fois demandés. Aucun ne l’a été ici, mais il n’y en avait pas : le carburant manquait depuis la veille.',
    ],
    [
      ['JDG-LIST'],
      'Accused C is therefore acquitted of ordering the killings. He was told of them the same evening, had the power to find out who had done them, and promoted one of them within the month. For that failure he is answerable as a commander, and the Chamber finds him guilty on count 6.',
      'L’accusé C est donc acquitté du chef d’avoir ordonné les meurtres. Il en a été informé le soir même, avait le pouvoir d’en rechercher les auteurs et a promu l’un d’eux dans le mois. De cette abstention il répond comme supérieur, et la Chambre le déclare coupable du chef 6.',
    ],
    [
      ['JDG-SPEC'],
      'Four women testified that they were held apart in the school. The indictment calls this unlawful detention. They described more. The Chamber invited the prosecution in good time to consider whether the charge was complete; it did not amend it. The Chamber can convict only of what is charged, and it says so with regret.',
      'Quatre femmes ont déclaré avoir été retenues à part dans l’école. L’acte d’accusation y voit une détention illégale. Elles ont décrit davantage. La Chambre a invité l’accusation, en temps utile, à examiner si la qualification était complète ; celle-ci n’a pas été modifiée. La Chambre ne peut condamner que pour ce qui est poursuivi, et elle le dit avec regret.',
    ],
    [
      ['JDG-LIST', 'JDG-COLL'],
      'Judge L would have convicted accused C of ordering as well. The majority and the separate opinion were written in the same room over three weeks, and each answers the other point by point. The reader will find them in parallel columns.',
      'La juge L aurait aussi condamné l’accusé C pour avoir ordonné. La majorité et l’opinion séparée ont été écrites dans la même pièce en trois semaines, et chacune répond à l’autre point par point. Le lecteur les trouvera en colonnes parallèles.',
    ],
    [
      ['JDG-LIST', 'JDG-TRIAL'],
      'The appeal panel upheld the judgment on all counts in 2020. It reduced one sentence by two years, because the trial judgment had counted the accused’s rank both as an element of responsibility and as an aggravating circumstance.',
      'La formation d’appel a confirmé le jugement sur tous les chefs en 2020. Elle a réduit une peine de deux ans, le jugement ayant retenu le grade de l’accusé à la fois comme élément de la responsabilité et comme circonstance aggravante.',
    ],
  ]),
};
