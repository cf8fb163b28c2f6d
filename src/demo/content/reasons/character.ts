import type { ReasonBank } from './types';

export const character: ReasonBank = {
  low: {
    en: {
      openings: [
        'The declarations leave a point open that the panel asked about, and the later answer does not close it.',
        'One statement in the dossier is at odds with another, and I could not tell from the papers which is right.',
        'The references that would bear on this criterion are missing, and the declaration is shorter than the form asks for.',
        'The declaration mentions a matter and its year, and nothing in the dossier tells how it ended.',
      ],
      supports: [
        'I draw no conclusion about the person. I say that the material before us does not settle the matter.',
        'A plain answer with a date and a document would probably be enough to change my view.',
        'The form asks for the outcome of every complaint, and here only the complaint is mentioned.',
        'What is open may well have a simple explanation, and the candidate should be asked for it.',
      ],
      closings: [
        'I would ask the secretariat to put the question once more before we decide.',
        'I score what is shown and would gladly look again at anything new.',
        'Until then I cannot go above this step.',
        'No heading or summary should mention it before it is answered.',
      ],
    },
    fr: {
      openings: [
        'Les déclarations laissent ouvert un point que le panel avait soulevé, et la réponse ultérieure ne le règle pas.',
        'Deux pièces du dossier se contredisent, et rien ne permet de savoir laquelle est exacte.',
      ],
      supports: [
        'Je n’en tire aucune conclusion sur la personne : je constate que les pièces ne tranchent pas.',
        'Une réponse simple, datée et accompagnée d’un document, suffirait sans doute à changer mon avis.',
      ],
      closings: [
        'Je demanderais au secrétariat de reposer la question avant que nous décidions.',
        'En l’état, je ne peux aller au-delà de ce niveau.',
      ],
    },
  },
  mid: {
    en: {
      openings: [
        'All declarations on the form were made, and I found nothing in them or in open sources that calls for a question.',
        'I read the declaration line by line against the curriculum vitae, and the two agree.',
        'The declaration is complete, and the one old matter it mentions is closed and explained.',
        'Nothing adverse appears in the material, and the candidate answered the questions on conduct directly.',
      ],
      supports: [
        'The references are favourable but general; none of them describes a hard choice.',
        'What I miss is an independent voice from someone who worked under the candidate.',
        'The anchor for 3 describes this exactly: nothing found, all declarations made.',
        'I looked for a concrete occasion at some cost to the candidate and did not find one on the record.',
      ],
      closings: [
        'The threshold is met, and I see no reason to go beyond it.',
        'That is enough for this criterion, which asks no more than this.',
        'I would move to 4 if one more reference were specific.',
        'I have no doubt that should be put to the panel.',
      ],
    },
    fr: {
      openings: [
        'Toutes les déclarations ont été faites, et rien, ni dans le formulaire ni dans les sources ouvertes, n’appelle de question.',
        'J’ai confronté la déclaration au curriculum vitæ, ligne à ligne : les deux concordent.',
        'Aucun élément défavorable n’apparaît au dossier, et les questions sur le comportement ont reçu une réponse directe.',
      ],
      supports: [
        'Les références sont favorables mais générales ; aucune ne décrit un choix difficile.',
        'Le niveau 3 décrit exactement cette situation : rien relevé, tout déclaré.',
        'Il manque la voix d’une personne ayant travaillé sous l’autorité de la personne candidate.',
      ],
      closings: [
        'La condition est remplie ; je n’ai pas de raison d’aller plus loin.',
        'Une référence plus précise aurait justifié un 4.',
        'Je ne vois aucun doute à soumettre au panel.',
      ],
    },
  },
  high: {
    en: {
      openings: [
        'Several people who do not depend on the candidate describe conduct under pressure, and their accounts agree.',
        'The references name occasions, dates and what it cost, which is more than a general word of praise.',
        'The candidate declared more than the form asks for, and each item can be checked.',
        'I found nothing adverse, and I found independent accounts of decisions taken on principle.',
      ],
      supports: [
        'A former junior colleague is among those who wrote, and that account is the most detailed of all.',
        'The public record bears out the account given in the answers, down to the dates.',
        'Where a mistake was made, the dossier shows that it was named and put right by the candidate.',
        'What could have been left unsaid was disclosed without being asked for, with its outcome.',
      ],
      closings: [
        'For me this is clearly more than the threshold asks.',
        'I would not go further on references alone.',
        'The anchor is met in each of its parts.',
        'I have compared this with the anchors twice and stay here.',
      ],
    },
    fr: {
      openings: [
        'Plusieurs personnes indépendantes décrivent la conduite sous pression, et leurs récits concordent.',
        'Les références donnent des occasions, des dates et ce qu’il en a coûté : c’est plus qu’un éloge général.',
        'La déclaration va au-delà de ce que demande le formulaire, et chaque élément se vérifie.',
      ],
      supports: [
        'Le récit d’une ancienne jeune collègue est le plus détaillé de tous.',
        'Les sources publiques confirment les réponses, jusque dans les dates.',
        'Quand une erreur a été commise, le dossier montre qu’elle a été nommée et réparée.',
      ],
      closings: [
        'C’est nettement plus que ce que la condition exige.',
        'Le niveau est atteint dans chacun de ses éléments.',
        'Je n’irais pas plus haut sur la seule foi de références.',
      ],
    },
  },
};
