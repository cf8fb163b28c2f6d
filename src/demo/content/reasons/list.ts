import type { ReasonBank } from './types';

export const list: ReasonBank = {
  low: {
    en: {
      openings: [
        'The years of directly relevant practice that I can count from the papers stay well below ten.',
        'Much of the work listed is teaching or advice, and the framework asks for practice.',
        'The dossier names posts but says little about what was done in them.',
        'The relevant work is real, but it was short and lies some time back.',
      ],
      supports: [
        'I valued what was written, and it shows knowledge; this criterion asks for experience as well.',
        'Without a list of cases I cannot tell the role played or the weight of the matters.',
        'What is shown was done in a junior position and under supervision.',
        'The peer references speak of learning rather than of cases.',
      ],
      closings: [
        'I see the anchor for 2 in this, and I say so with respect for the work done.',
        'If the other posts were shown to be casework, I would reach 3.',
        'On the material as it stands I do not reach the floor.',
        'I would like to hear how my colleagues count these years.',
      ],
    },
    fr: {
      openings: [
        'Les années de pratique directement pertinente que je peux compter restent nettement au-dessous de dix.',
        'Une grande part du travail indiqué relève de l’enseignement ou du conseil ; le référentiel demande de la pratique.',
        'Le dossier nomme des fonctions, mais dit peu de ce qui y a été fait.',
      ],
      supports: [
        'Les écrits montrent des connaissances ; ce critère demande aussi de l’expérience.',
        'Sans liste d’affaires, je ne peux apprécier ni le rôle tenu ni le poids des dossiers.',
        'Ce qui est établi l’a été à un poste subalterne et sous supervision.',
      ],
      closings: [
        'J’y reconnais le niveau 2, et je le dis avec respect pour le travail accompli.',
        'En l’état du dossier, le plancher n’est pas atteint.',
        'J’aimerais savoir comment mes collègues comptent ces années.',
      ],
    },
  },
  mid: {
    en: {
      openings: [
        'About ten years of directly relevant work are shown, at an ordinary level of difficulty.',
        'Competence for the declared list is established by steady practice in the right field.',
        'The career fits the list, and the matters named are solid rather than complex.',
        'The material shows sound command of the law that this list is about.',
      ],
      supports: [
        'What was sent is correct and clear; none of it has shaped the practice of others.',
        'I found one matter of real difficulty, and the role in it was shared.',
        'International crimes appear at the edge of the career rather than at its centre.',
        'The references confirm the years and add little on the level.',
      ],
      closings: [
        'The anchor for 3 fits well.',
        'A senior role in one complex case would have taken this to 4.',
        'I am comfortable that the floor is met.',
        'Established, then, but not yet strong in the words of the scale.',
      ],
    },
    fr: {
      openings: [
        'Une dizaine d’années de travail directement pertinent est établie, à un niveau de difficulté ordinaire.',
        'La compétence pour la liste déclarée ressort d’une pratique régulière dans le bon domaine.',
        'La carrière correspond à la liste, et les dossiers cités sont solides plutôt que complexes.',
      ],
      supports: [
        'Les textes transmis sont exacts et clairs ; aucun n’a marqué la pratique d’autrui.',
        'Les crimes internationaux se trouvent en marge de la carrière plutôt qu’en son centre.',
        'Les références confirment les années et ajoutent peu sur le niveau.',
      ],
      closings: [
        'Le niveau 3 convient bien.',
        'Un rôle principal dans une affaire complexe aurait justifié un 4.',
        'Établie, donc, mais pas encore forte au sens de l’échelle.',
      ],
    },
  },
  high: {
    en: {
      openings: [
        'The material shows long work at a senior level in exactly the field the list describes.',
        'Complex matters run through the whole career, and the role in them was a leading one.',
        'I counted well over ten years of directly relevant practice, most of it recent.',
        'Peers who have no reason to be generous speak highly of the work.',
      ],
      supports: [
        'The texts in the dossier set out the law, apply it to hard facts and are relied on by others.',
        'Matters of real difficulty appear more than once, and the role in each can be checked.',
        'What was sent is plainly the candidate’s own writing, and it reasons step by step.',
        'The range is wide: facts, law and procedure are handled with the same ease.',
      ],
      closings: [
        'For me this meets the anchor in full.',
        'I hesitated between the two upper steps and chose by the weight of the cases.',
        'This is a strong part of the dossier.',
        'I rely on documents here and hardly on the references.',
      ],
    },
    fr: {
      openings: [
        'Le dossier montre un long travail de haut niveau dans le domaine même que vise la liste.',
        'Des affaires complexes jalonnent toute la carrière, avec un rôle de premier plan.',
        'Je compte bien plus de dix années de pratique directement pertinente, pour la plupart récentes.',
      ],
      supports: [
        'Les textes du dossier exposent le droit, l’appliquent à des faits difficiles et font référence ailleurs.',
        'Les textes transmis sont manifestement de la main de la personne candidate et raisonnent pas à pas.',
        'L’éventail est large : faits, droit et procédure sont traités avec la même aisance.',
      ],
      closings: [
        'Le niveau est atteint dans tous ses éléments.',
        'C’est une partie solide du dossier.',
        'Je m’appuie ici sur des pièces, à peine sur les références.',
      ],
    },
  },
};
