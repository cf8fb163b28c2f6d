import type { ReasonBank } from './types';

export const collegiality: ReasonBank = {
  low: {
    en: {
      openings: [
        'The material describes a rather solitary way of working, and one reference says so with regret.',
        'Little touches this criterion, and what does mentions friction that was not resolved.',
        'I read of deadlines set without discussion, and of nothing that balances it.',
        'The accounts of daily work are few and not all of them warm.',
      ],
      supports: [
        'The candidate’s own answer acknowledges the point and says what was changed.',
        'I weigh this lightly, because the accounts are few and some years old.',
        'No complaint was made, and none should be read into this.',
        'Pressure of work explains a part of it, as the references themselves say.',
      ],
      closings: [
        'The material does not show more at present.',
        'A reference from a mixed team would help.',
        'I would raise it at the meeting before fixing the score.',
        'I am ready to be persuaded by someone who heard the interview in person.',
      ],
    },
    fr: {
      openings: [
        'Le dossier décrit une manière de travailler plutôt solitaire, et une référence le regrette.',
        'Peu d’éléments touchent à ce critère, et ils évoquent un désaccord resté sans solution.',
      ],
      supports: [
        'La réponse reconnaît ce point et indique ce qui a été changé.',
        'J’y attache un poids limité : les récits sont rares et anciens.',
      ],
      closings: [
        'Le dossier n’en montre pas davantage pour l’instant.',
        'Je l’évoquerais en réunion avant d’arrêter ma note.',
      ],
    },
  },
  mid: {
    en: {
      openings: [
        'The references are courteous and raise no concern.',
        'Colleagues describe reliable work and say little about how it was shared.',
        'I found nothing that speaks against this criterion and only a little that speaks for it.',
        'The tone of the candidate’s own words is attentive, and they give credit to others.',
      ],
      supports: [
        'Work with people from other legal systems is mentioned, not described.',
        'The voices of those who worked under the candidate are few.',
        'The answer on misconduct by staff sets out the procedure and gives no case.',
        'The teams described were small, so that little could be seen.',
      ],
      closings: [
        'No concerns, in the words of the anchor.',
        'I would want one mixed team to go higher.',
        'That is a sound basis for a bench.',
        'I leave it at 3 and would listen to those who heard the interview in person.',
      ],
    },
    fr: {
      openings: [
        'Les références sont courtoises et ne soulèvent aucune inquiétude.',
        'Des collègues décrivent un travail fiable et disent peu de la façon dont il était partagé.',
        'Rien ne va contre ce critère, et peu d’éléments vont dans son sens.',
      ],
      supports: [
        'Le travail avec des personnes d’autres systèmes juridiques est mentionné, non décrit.',
        'La voix d’anciens subordonnés se fait rare.',
        'La réponse sur les fautes du personnel expose la procédure sans donner d’exemple.',
      ],
      closings: [
        'Aucun motif d’inquiétude, selon les mots de l’échelle.',
        'Il me faudrait une équipe internationale pour aller plus haut.',
        'C’est une base saine pour siéger.',
      ],
    },
  },
  high: {
    en: {
      openings: [
        'Those who worked with the candidate describe a place in which mistakes could be named early.',
        'Good work with others is shown over several years, and those who were there speak well of it.',
        'The references agree on one thing above all: drafts were shared and credit was given.',
        'People of different ranks give the same account.',
      ],
      supports: [
        'A disagreement was settled in writing and without haste, as one of them tells.',
        'Problems of workload were taken up before they turned into complaints.',
        'In discussion the candidate is said to ask for the other view first.',
        'The interview bore this out: credit went to others.',
      ],
      closings: [
        'This is a good record, as the scale puts it.',
        'I give weight to it, for long trials are team work.',
        'The accounts are concrete enough to rely on.',
        'I would be glad to work on such a bench.',
      ],
    },
    fr: {
      openings: [
        'Celles et ceux qui ont travaillé avec la personne candidate décrivent un service où l’on pouvait signaler tôt une erreur.',
        'Un bon travail avec autrui est établi sur plusieurs années, et ceux qui y étaient en parlent bien.',
        'Des personnes de rangs différents donnent le même récit.',
      ],
      supports: [
        'Un désaccord a été réglé par écrit et sans hâte, comme l’une d’elles le raconte.',
        'Des problèmes de charge de travail ont été traités avant de devenir des plaintes.',
        'L’entretien l’a confirmé : le mérite a été rendu aux autres.',
      ],
      closings: [
        'C’est un bon parcours, selon les termes de l’échelle.',
        'J’y attache du poids, car un long procès est un travail d’équipe.',
        'Les récits sont assez concrets pour qu’on s’y fie.',
      ],
    },
  },
};
