import type { ReasonBank } from './types';

export const expertise: ReasonBank = {
  low: {
    en: {
      openings: [
        'The material shows awareness of victims’ rights and no casework in which they played a part.',
        'The questions on this subject were answered briefly or left open.',
        'The career lies in other fields, and the candidate does not claim otherwise.',
        'I found general remarks and no case, text or order on this subject.',
      ],
      supports: [
        'The answers I could read were respectful and general.',
        'Reparations are mentioned once, in a list.',
        'Nothing suggests a stereotyped view; there is simply little to read.',
        'The references say nothing about this criterion.',
      ],
      closings: [
        'Awareness only, in the words of the anchor for 2.',
        'The criterion has no floor, and a bench can share this expertise.',
        'I would gladly read more if there is more.',
        'Training in the first year would be needed.',
      ],
    },
    fr: {
      openings: [
        'Le dossier montre une connaissance des droits des victimes, sans affaire où elle ait été mise en œuvre.',
        'Les questions sur ce sujet ont reçu une réponse brève, ou aucune.',
        'La carrière s’est déroulée dans d’autres domaines, ce que personne ne conteste.',
      ],
      supports: [
        'Les réponses que j’ai pu lire étaient respectueuses et générales.',
        'Rien n’indique de préjugé ; il y a simplement peu à lire.',
        'Les références ne disent rien de ce critère.',
      ],
      closings: [
        'Une simple connaissance, selon les mots du niveau 2.',
        'Ce critère n’a pas de plancher, et une formation collégiale peut partager cette expertise.',
        'Je lirais volontiers davantage s’il y a davantage.',
      ],
    },
  },
  mid: {
    en: {
      openings: [
        'Some experience is shown, in one of the fields the criterion names.',
        'The candidate has met these questions in practice and says plainly what was learned.',
        'Training is documented, and there are signs of it in use.',
        'The material shows fair treatment of victims without special depth.',
      ],
      supports: [
        'The cases are some years old, and none of them turned on this expertise.',
        'Work with children is indirect, through rules rather than hearings.',
        'Participation of victims is well understood; reparations are hardly touched.',
        'The answers are careful about consent and about the way testimony is used.',
      ],
      closings: [
        'I find the anchor for 3 met.',
        'One substantial case would take this to 4.',
        'Sound, with room to grow.',
        'Enough for a bench on which others know more.',
      ],
    },
    fr: {
      openings: [
        'Une certaine expérience est établie, dans l’un des domaines que vise le critère.',
        'Ces questions ont été rencontrées dans la pratique, et ce qu’il en est resté est dit clairement.',
        'Le dossier montre un traitement équitable des victimes, sans profondeur particulière.',
      ],
      supports: [
        'Les affaires datent de plusieurs années, et aucune ne reposait sur cette expertise.',
        'La participation des victimes est bien comprise ; les réparations sont à peine abordées.',
        'Les réponses sont attentives au consentement et à l’usage des témoignages.',
      ],
      closings: [
        'Le niveau 3 est atteint.',
        'Une affaire importante conduirait à 4.',
        'Solide, avec une marge de progrès.',
      ],
    },
  },
  high: {
    en: {
      openings: [
        'Substantial work is shown with people who spoke in difficult conditions.',
        'The candidate has put into practice, and not only into words, what this criterion asks for.',
        'Violence against women is treated as a matter of its own, from the first question to the reasons.',
        'Work with victims runs through the dossier and is never decoration.',
      ],
      supports: [
        'The way people were questioned can be read, and it is exact without being harsh.',
        'Consequences for those who speak were thought through before they were asked to.',
        'Those who stood on the victims’ side confirm the account.',
        'The texts on this subject are used by practitioners and not only by scholars.',
      ],
      closings: [
        'Clearly substantial, in at least one field.',
        'I would call on this person to train others.',
        'The bench would gain what it is asked to have under article 36(8)(b).',
        'I relied on the documents and found the references to agree.',
      ],
    },
    fr: {
      openings: [
        'Un travail important est établi auprès de personnes qui ont parlé dans des conditions difficiles.',
        'Ce que demande ce critère a été mis en pratique, et pas seulement en mots.',
        'Le travail avec les victimes traverse le dossier ; il n’est jamais un ornement.',
      ],
      supports: [
        'La manière d’interroger se lit dans les pièces : précise sans être dure.',
        'Les suites pour celles et ceux qui parlent ont été pensées avant de les solliciter.',
        'Les textes sur ce sujet servent aux praticiens, et pas seulement à la doctrine.',
      ],
      closings: [
        'Nettement substantiel, dans un domaine au moins.',
        'La Cour y gagnerait ce que l’article 36, paragraphe 8 b), lui demande.',
        'Je me fonde sur les pièces, et les références concordent.',
      ],
    },
  },
};
