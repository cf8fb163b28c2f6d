import type { ReasonBank } from './types';

export const trial: ReasonBank = {
  low: {
    en: {
      openings: [
        'Exposure to hearings is limited on the material, and I found no sign that more was left out.',
        'I found no trial that the candidate planned, presided over or conducted.',
        'The work described prepared decisions for others and did not include running a trial.',
        'The hearings described were short, and none had more than one accused.',
      ],
      supports: [
        'The interview showed a fair grasp of procedure but no example of a hard ruling at a hearing.',
        'Questions on disclosure and on a large record were answered in general terms.',
        'Hearing people in an inquiry is useful, but nobody objects there and nobody appeals.',
        'No order, plan or transcript was sent from which I could judge.',
      ],
      closings: [
        'This is the anchor for 2: limited courtroom exposure.',
        'The criterion has no floor, and a bench of three may make up for this.',
        'I would expect a steep start in a long trial.',
        'One transcript would have told me more than the statement does.',
      ],
    },
    fr: {
      openings: [
        'L’expérience de l’audience est limitée au vu des pièces, et rien n’indique qu’on en ait omis.',
        'Je n’ai trouvé aucun procès préparé, présidé ou conduit par la personne candidate.',
        'Le travail décrit préparait les décisions d’autrui ; il ne consistait pas à mener un procès.',
      ],
      supports: [
        'L’entretien montre une bonne connaissance de la procédure, sans exemple de décision difficile à l’audience.',
        'Entendre des personnes dans une enquête est utile, mais nul n’y soulève d’objection et nul n’y fait appel.',
        'Aucune ordonnance, aucune transcription ne permet d’en juger.',
      ],
      closings: [
        'C’est le niveau 2 : une expérience limitée du prétoire.',
        'Ce critère n’a pas de plancher, et une formation de trois juges peut y suppléer.',
        'Une transcription m’en aurait dit plus que l’exposé.',
      ],
    },
  },
  mid: {
    en: {
      openings: [
        'Courtroom work in ordinary cases is shown and gives no cause for concern.',
        'Hearings of usual length were kept in order, as far as the papers let me see.',
        'I see sound experience of hearings and less of cases with many accused.',
        'The hearings described were fair and on time, in matters of moderate size.',
      ],
      supports: [
        'The record is good where it can be checked, which is in part of the cases.',
        'Late evidence was understood as a problem, though I am left to guess at the handling.',
        'Protected witnesses appear once; the measures chosen were the standard ones.',
        'The interview answer on a large record was sensible and a little abstract.',
      ],
      closings: [
        'The anchor for 3 describes this.',
        'For 4 I would want one complex case managed from start to finish.',
        'A useful member of a trial bench, on this material.',
        'I would like the meeting to look at the longest case again.',
      ],
    },
    fr: {
      openings: [
        'Le travail d’audience dans des affaires ordinaires est établi, sans motif d’inquiétude.',
        'Les audiences décrites étaient de durée habituelle et bien tenues, autant que les pièces le montrent.',
        'Je vois une bonne expérience de l’audience, moins d’affaires à accusés multiples.',
      ],
      supports: [
        'Le bilan est bon là où il se vérifie, c’est-à-dire dans une partie des affaires.',
        'Le problème de la preuve tardive est compris, mais sa gestion reste à deviner.',
        'La réponse donnée en entretien sur les grands dossiers était sensée et un peu abstraite.',
      ],
      closings: [
        'C’est ce que décrit le niveau 3.',
        'Pour un 4, il faudrait une affaire complexe menée du début à la fin.',
        'J’aimerais que la réunion revienne sur l’affaire la plus longue.',
      ],
    },
  },
  high: {
    en: {
      openings: [
        'The dossier shows a complex case managed fairly and on time, with papers to prove it.',
        'Long proceedings were planned at the outset, and the plan held.',
        'Many parties, many witnesses and a heavy record were dealt with without loss of fairness.',
        'The material shows a calm hand: objections are heard, ruled on and explained.',
      ],
      supports: [
        'Disclosure was settled early and in stages, and that was not disturbed later.',
        'Delays have a reason and a date, which few courts can show.',
        'The measures for witnesses were ones that both parties could accept.',
        'The interview added a frank account of a hearing that went wrong and of what was changed.',
      ],
      closings: [
        'I place this firmly on the upper part of the scale.',
        'The size of the matters is not far from that of the Court’s own.',
        'This person could sit on a long trial, on the material I have read.',
        'Only the absence of one document keeps me from the next step.',
      ],
    },
    fr: {
      openings: [
        'Le dossier montre une affaire complexe menée équitablement et dans les délais, pièces à l’appui.',
        'De longues procédures ont été planifiées dès l’origine, et le plan a tenu.',
        'Le dossier montre une main calme : les objections sont entendues, tranchées et expliquées.',
      ],
      supports: [
        'La communication des pièces a été réglée tôt et par étapes, sans être remise en cause ensuite.',
        'Chaque retard a un motif et une date, ce que peu de juridictions peuvent montrer.',
        'L’entretien y ajoute le récit franc d’une audience mal engagée et de ce qui fut corrigé.',
      ],
      closings: [
        'Je situe ce dossier sans hésiter dans le haut de l’échelle.',
        'La taille des affaires n’est pas loin de celle des affaires de la Cour.',
        'Seule l’absence d’une pièce me retient de l’échelon suivant.',
      ],
    },
  },
};
