import type { ReasonBank } from './types';

export const eligibility: ReasonBank = {
  low: {
    en: {
      openings: [
        'The statement says that the condition on the highest judicial office is met, but I found no document that shows it.',
        'I looked through the annexes for the certificate the framework asks for. It is not among them.',
        'We asked twice for proof of one condition and had none by the closing date.',
        'The national law quoted in the statement lists requirements, and the dossier documents only some of them.',
      ],
      supports: [
        'A bare assertion by the nominating State does not lift this to 3; the anchor for 2 describes it.',
        'I do not say that the condition is not met. I say that the papers leave it in doubt.',
        'The other conditions, including availability and the route of nomination, raise no question.',
        'It may be a matter of time only, but we must decide on what we have.',
      ],
      closings: [
        'One page from the competent body would settle it, and I would change my score at once.',
        'I ask that our letters and their dates be mentioned in the joint statement.',
        'On these papers I cannot call the condition shown.',
        'The published reason should say what was missing, and nothing more.',
      ],
    },
    fr: {
      openings: [
        'L’exposé affirme que la condition relative aux plus hautes fonctions judiciaires est remplie, mais aucun document ne le montre.',
        'J’ai cherché dans les annexes l’attestation que demande le référentiel. Elle n’y figure pas.',
        'Nous avons demandé deux fois la preuve d’une condition, sans réponse à la date de clôture.',
      ],
      supports: [
        'Une simple affirmation de l’État ne suffit pas pour le niveau 3 ; le niveau 2 décrit cette situation.',
        'Je ne dis pas que la condition fait défaut : je dis que les pièces laissent un doute.',
        'Les autres conditions, dont la disponibilité et la voie de présentation, ne soulèvent aucune question.',
      ],
      closings: [
        'Une page de l’autorité compétente réglerait la question, et je changerais aussitôt ma note.',
        'Je souhaite que nos lettres et leurs dates figurent dans la déclaration commune.',
        'En l’état des pièces, je ne peux tenir la condition pour établie.',
      ],
    },
  },
  mid: {
    en: {
      openings: [
        'On the papers every formal condition is met, and I found no gap between the note verbale and the statement.',
        'Nationality, list, route and availability are all stated and consistent across the documents.',
        'The conditions are met, though the national procedure is described in a few lines only.',
        'I checked the formal conditions one by one and could tick each of them.',
      ],
      supports: [
        'How the choice was made at home, and among how many, is left open.',
        'The commitment to serve full time is given without conditions.',
        'The law on appointment is cited, but its text is not attached.',
        'Nothing suggests that a step was left out; it is simply not documented.',
      ],
      closings: [
        'That is what the anchor for 3 describes.',
        'A copy of the call for applications would have taken this to 4.',
        'The threshold is met.',
        'I have no question for the candidate on this point.',
      ],
    },
    fr: {
      openings: [
        'Toutes les conditions formelles sont remplies sur pièces, sans écart entre la note verbale et l’exposé.',
        'Nationalité, liste, voie de présentation et disponibilité sont indiquées et concordent d’une pièce à l’autre.',
        'Les conditions sont remplies, même si la procédure nationale tient en quelques lignes.',
      ],
      supports: [
        'On ignore comment le choix s’est fait dans le pays, et parmi combien de personnes.',
        'L’engagement d’exercer à plein temps est donné sans réserve.',
        'La loi sur les nominations est citée, mais son texte n’est pas joint.',
      ],
      closings: [
        'C’est ce que décrit le niveau 3.',
        'Une copie de l’appel à candidatures aurait justifié un 4.',
        'La condition est remplie.',
      ],
    },
  },
  high: {
    en: {
      openings: [
        'All conditions are met, and the national procedure can be followed from the call to the decision.',
        'The dossier documents each step of the selection at home, with dates and the body that decided.',
        'The State sent the call, the shortlist and the reasons, which is more than most do.',
        'I found proof of every condition in the papers and had nothing to ask.',
      ],
      supports: [
        'The eligibility for the highest judicial office at home is shown and not only asserted.',
        'Applicants were heard by a body with members from outside government.',
        'The commitment on full-time service is given without reserve.',
        'The route chosen fits the law that is quoted, and the list fits the career.',
      ],
      closings: [
        'The anchor is met; for 5 I want an open call and the number of applicants.',
        'This is well above the threshold.',
        'I would hold this up as an example of how to document a nomination.',
        'No doubt remains on any of the conditions.',
      ],
    },
    fr: {
      openings: [
        'Toutes les conditions sont remplies, et la procédure nationale se suit de l’appel jusqu’à la décision.',
        'Le dossier documente chaque étape de la sélection nationale, avec les dates et l’organe qui a décidé.',
        'J’ai trouvé au dossier la preuve de chaque condition et n’avais rien à demander.',
      ],
      supports: [
        'L’aptitude aux plus hautes fonctions judiciaires est établie, et pas seulement affirmée.',
        'Les candidats ont été entendus par un organe comptant des membres extérieurs au gouvernement.',
        'La voie choisie correspond à la loi citée, et la liste à la carrière.',
      ],
      closings: [
        'Pour un 5, il faut un appel ouvert et le nombre de candidats.',
        'C’est bien au-dessus de ce qu’exige la condition.',
        'Aucun doute ne subsiste sur les conditions.',
      ],
    },
  },
};
