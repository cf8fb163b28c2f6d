import { CHARACTER_SPREAD, levels } from '../quality';
import type { DemoScenario } from '../scenario-types';
import { fromEnglish } from '../text';
import { statements } from '../statements/rahimzoda';

export const rahimzoda: DemoScenario = {
  slug: 'rahimzoda',
  shows: ['released'],
  phase: 'released',
  quality: {
    seed: 8021,
    base: levels(3.6, 4.0, 2.7, 2.3, 3.7, 4.0, 3.8, 3.6),
    spread: 1.3,
    spreadOf: CHARACTER_SPREAD,
  },
  recusals: [],
  statements,
  proposals: [
    {
      category: 'formally_qualified',
      day: -27,
      outcome: 'adopted',
      reasons: fromEnglish(
        'All conditions are met, and expertise on the protection of women is shown clearly. On List B the framework asks for extensive work in a professional legal capacity. The material shows six years of such work and, beyond that, teaching and writing of a high standard. Five of nine members scored this criterion below 3, which limits the rating.',
        'Toutes les conditions sont remplies, et l’expertise en matière de protection des femmes est nettement établie. Pour la liste B, le référentiel demande une vaste expérience dans une profession juridique. Le dossier en montre six années et, au-delà, un enseignement et des publications de haut niveau. Cinq membres sur neuf ont noté ce critère au-dessous de 3, ce qui plafonne l’appréciation.',
      ),
      votes: {
        'mokoena-brandt': 'agree',
        'quintrel-larranaga': 'agree',
        'ben-mlouka': 'agree',
        dioumassy: 'agree',
        ilves: 'disagree',
        'lindqvist-moreau': 'agree',
        minegishi: 'disagree',
        'sobieraj-lange': 'disagree',
        'tregarthen-oakes': 'agree',
      },
    },
  ],
  separateOpinions: [
    {
      member: 'ilves',
      day: -26,
      text: fromEnglish(
        'I would have found the candidate qualified. List B was made for people whose court is not always a courtroom. The dossier shows six years of individual refugee cases, each decided on evidence and in writing, and two commissions of inquiry in which the candidate took testimony and weighed it. I count that as practice in a professional legal capacity useful to the Court’s judicial work. The anchor for 3 speaks of about ten years of directly relevant work; I reach that figure by adding the commissions to the casework, and my colleagues do not. The difference between us is one of counting, not of respect.',
        'J’aurais retenu « Qualification établie ». La liste B a été pensée pour des personnes dont le tribunal n’est pas toujours une salle d’audience. Le dossier montre six années de dossiers individuels de réfugiés, chacun tranché par écrit sur la base de preuves, et deux commissions d’enquête où la candidate a recueilli et pesé des témoignages. J’y vois une pratique professionnelle du droit, utile au travail judiciaire de la Cour. Le niveau 3 évoque une dizaine d’années de travail directement pertinent ; j’y parviens en ajoutant les commissions aux dossiers individuels, mes collègues non. Notre différend porte sur un décompte, non sur l’estime.',
      ),
    },
  ],
  reply: {
    receivedDay: -14,
    text: fromEnglish(
      'I thank the panel for reading my books as well as my curriculum vitae. I ask readers to look at passages 3 to 5 of the statement of qualifications. In a refugee agency a legal officer hears a person, tests what is said, applies a treaty and writes a decision that can be appealed. I did so 640 times. If that is not work in a professional legal capacity, the term is narrower than I had understood. I agree with the panel that I have never run a trial, and I said so myself in answer J11.',
      'Je remercie le panel d’avoir lu mes livres autant que mon curriculum vitæ. J’invite les lecteurs à consulter les passages 3 à 5 de l’exposé des qualifications. Dans une agence pour les réfugiés, un juriste entend une personne, éprouve ses dires, applique un traité et rédige une décision susceptible d’appel. Je l’ai fait 640 fois. Si ce n’est pas exercer une profession juridique, l’expression est plus étroite que je ne le pensais. Je conviens avec le panel que je n’ai jamais conduit de procès, et je l’ai dit moi-même dans la réponse J11.',
    ),
    whatThePanelDid: fromEnglish(
      'It took up the reply at a further meeting. Six members kept their view of passages 3 to 5 and three kept theirs. The finding stands as adopted, and a separate opinion is printed with it.',
      'Il a examiné la réponse lors d’une nouvelle réunion. Six membres ont maintenu leur lecture des passages 3 à 5, et trois la leur. La conclusion demeure telle qu’adoptée, et une opinion individuelle est publiée avec elle.',
    ),
  },
};
