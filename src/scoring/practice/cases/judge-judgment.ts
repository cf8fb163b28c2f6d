import { caseDocument } from './practice-case';

export const judgment = caseDocument({
  id: '5eed0000-0000-4000-8000-000000000002',
  original: 'en',
  title: [
    'Judgment in the case of the river villages, extracts',
    'Jugement dans l’affaire des villages du fleuve, extraits',
  ],
  source: ['Sent by the candidate; written by her', 'Transmis par la candidate, qui l’a rédigé'],
  dated: '2016-03-18',
  visibility: 'published',
  criteria: ['JDG-TRIAL', 'JDG-IND', 'JDG-SPEC', 'JDG-LANG'],
  passages: [
    [
      'On the fourth day counsel for the Minister asked the bench in chambers to hear the general as a witness without the public. We asked him to make the request in open court, where the others could answer it. He did not make it again.',
      'Le quatrième jour, l’avocat du ministre a demandé au siège, en chambre du conseil, d’entendre le général sans public. Nous l’avons prié de présenter sa demande à l’audience, où les autres pourraient répondre. Il ne l’a pas renouvelée.',
    ],
    [
      'The prosecution disclosed 40,000 pages three weeks before the trial. We could have adjourned or gone on. We went on with the seven counts to which those pages did not go, and gave the defence ten weeks for the rest.',
      'L’accusation a communiqué 40 000 pages trois semaines avant le procès. Nous pouvions ajourner ou continuer. Nous avons continué pour les sept chefs que ces pages ne concernaient pas et donné dix semaines à la défense pour le reste.',
    ],
    [
      'Sixty-one women asked to be heard. We heard nineteen, chosen by their own representative, on the hours that they proposed. Four spoke of rape. None was asked about her life before that night, and counsel who tried was stopped.',
      'Soixante et une femmes ont demandé à être entendues. Nous en avons entendu dix-neuf, choisies par leur représentante, aux heures qu’elles proposaient. Quatre ont parlé de viol. Aucune n’a été interrogée sur sa vie d’avant cette nuit, et l’avocat qui s’y est essayé a été arrêté.',
    ],
    [
      'It is said that an army at war cannot be asked to count houses. The law does not ask it to count. It asks whether the man who gave the order saw houses and people in them. Three of his own messages say that he did.',
      'On dit qu’on ne peut demander à une armée en guerre de compter les maisons. Le droit ne lui demande pas de compter. Il demande si celui qui a donné l’ordre voyait des maisons et des gens dedans. Trois de ses propres messages disent que oui.',
    ],
    [
      'My colleague dissents on the fifth accused. I have put his reasons first, before those of the majority, because whoever reads only the beginning should know that we did not agree.',
      'Mon collègue est d’un autre avis sur le cinquième accusé. J’ai placé ses motifs en tête, avant ceux de la majorité, parce que celui qui ne lit que le début doit savoir que nous n’étions pas d’accord.',
    ],
  ],
});
