import type { ReasonBank } from './types';

export const independence: ReasonBank = {
  low: {
    en: {
      openings: [
        'The occasions described rest on the candidate’s own account, and the record confirms few of them.',
        'A post close to those in charge was followed by promotion, and the dossier does not address it.',
        'The answers name pressure in general terms and stop short of saying what was done.',
        'I looked for a decision against a strong interest in the years that matter and did not find one.',
      ],
      supports: [
        'A fair observer might still ask how much distance there is, and the papers do not help.',
        'The plan for stepping aside is short and leaves out the years in question.',
        'I accept every word of the account; the criterion asks what can be shown.',
        'Later decisions point the other way, and I give them weight, but they came after the post had ended.',
      ],
      closings: [
        'I score the material and would welcome a document.',
        'This is the point I most wish to discuss at the meeting.',
        'I could reach 3 if a record made at the time were before us.',
        'I do not find dependence; I find that distance is not shown.',
      ],
    },
    fr: {
      openings: [
        'Les faits décrits reposent sur le récit de la personne candidate, que les pièces confirment rarement.',
        'Un poste proche de la hiérarchie a précédé une promotion, et le dossier n’en parle pas.',
        'Les réponses évoquent des pressions en termes généraux, sans dire ce qui a été fait.',
      ],
      supports: [
        'Un observateur impartial pourrait encore s’interroger sur la distance, et les pièces n’y aident pas.',
        'J’accepte chaque mot du récit ; le critère porte sur ce qui peut être établi.',
        'Le plan de déport est bref et omet les années en question.',
      ],
      closings: [
        'C’est le point dont je souhaite le plus parler en réunion.',
        'Une trace écrite de l’époque, si nous l’avions, me conduirait à 3.',
        'Je ne constate pas de dépendance : je constate que la distance n’est pas établie.',
      ],
    },
  },
  mid: {
    en: {
      openings: [
        'I have no real doubt, and the ordinary conflicts are named and can be managed.',
        'The interests declared are few, and the plan for stepping aside covers them.',
        'The public statements are measured, and no present tie gives me pause.',
        'The career gives little occasion to test this criterion, and what there is raises no concern.',
      ],
      supports: [
        'One decision against a public authority is described; it was not a hard one.',
        'The answer on pressure is honest about how little there is to report.',
        'Contacts with officials are described, but not how they were recorded.',
        'I would have liked one example from the last five years.',
      ],
      closings: [
        'That is the anchor for 3, and it is no small thing.',
        'The floor is met.',
        'I could go higher with a single documented occasion.',
        'I see nothing that a colleague on the bench would need to worry about.',
      ],
    },
    fr: {
      openings: [
        'Je n’ai pas de doute sérieux ; les conflits ordinaires sont indiqués et peuvent être gérés.',
        'Les intérêts déclarés sont peu nombreux, et le plan de déport les couvre.',
        'Les prises de position publiques sont mesurées, et aucun lien actuel ne m’arrête.',
      ],
      supports: [
        'Une décision contraire à une autorité publique est décrite ; elle n’était pas difficile.',
        'Les contacts avec des agents publics sont décrits, mais non la manière dont ils ont été consignés.',
        'J’aurais aimé un exemple tiré des cinq dernières années.',
      ],
      closings: [
        'C’est le niveau 3, et ce n’est pas peu.',
        'Le plancher est atteint.',
        'Une seule occasion documentée me conduirait plus haut.',
      ],
    },
  },
  high: {
    en: {
      openings: [
        'More than one position was taken against a strong interest, and each gives its reasons openly.',
        'Where there was pressure, it was written down at the time and answered in the open.',
        'The pattern is long: independent positions, spread over many years and in different posts.',
        'The record bears out what the answers say, and the cost to the candidate is visible.',
      ],
      supports: [
        'The list of matters to step aside from is complete and goes further than the rules demand.',
        'References from the other side of the table confirm even treatment.',
        'Neither a former employer nor an authority of the State was spared where the law pointed elsewhere.',
        'Nothing in the statements or the interests declared pulls the other way.',
      ],
      closings: [
        'A fair observer would trust this, and so do I.',
        'I place it at this step because more than one occasion is documented.',
        'The meeting may wish to see the text itself; it speaks plainly.',
        'I find the anchor met without having to lean on inference.',
      ],
    },
    fr: {
      openings: [
        'Plus d’une position a heurté des intérêts puissants, et chacune expose ouvertement ses motifs.',
        'Là où il y eut pression, elle a été consignée sur le moment et a reçu une réponse publique.',
        'La constance est longue : des positions indépendantes, au fil des années et des fonctions.',
      ],
      supports: [
        'La liste des affaires dont il faudrait se déporter est complète et va au-delà des règles.',
        'Des références venues de l’autre côté de la table confirment une égalité de traitement.',
        'Rien, dans les déclarations ou les intérêts, ne va en sens contraire.',
      ],
      closings: [
        'Un observateur impartial aurait confiance, et moi aussi.',
        'Je retiens ce niveau parce que plus d’une occasion est documentée.',
        'Le niveau est atteint sans qu’il faille rien supposer.',
      ],
    },
  },
};
