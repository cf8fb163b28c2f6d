import { jointStatements } from '../statements';

export const statements = jointStatements(
  [
    'The declarations were made, and nothing adverse was found in open sources. Two of three referees replied. The material is thin, but it is consistent.',
    'Les déclarations ont été faites, et les sources ouvertes n’ont rien révélé de défavorable. Deux des trois personnes citées en référence ont répondu. Le dossier est mince, mais cohérent.',
  ],
  [
    'The statement says that the candidate may be appointed to the highest judicial office at home. No document in the dossier shows it, and two requests for one had no answer by the closing date. Three of nine members found the condition met on the statement alone; the framework asks for two thirds.',
    'L’exposé indique que le candidat peut être nommé aux plus hautes fonctions judiciaires de son pays. Aucun document du dossier ne le montre, et deux demandes étaient restées sans réponse à la date de clôture. Trois membres sur neuf ont jugé la condition remplie sur la foi du seul exposé ; le référentiel en demande les deux tiers.',
  ],
  [
    'Nine years as deputy prosecutor at first instance are shown by the curriculum vitae. Because no case list was sent, members could not see the kind of case or the role played. The teaching since 2014 is in the right field.',
    'Le curriculum vitæ montre neuf années comme procureur adjoint en première instance. Faute de liste d’affaires, les membres n’ont pu voir ni la nature des dossiers ni le rôle tenu. L’enseignement assuré depuis 2014 relève du bon domaine.',
  ],
  [
    'Members who scored this criterion relied on the interview, in which the candidate described the course of an ordinary trial accurately. Two members found too little to score. No decision, pleading or plan from a trial was sent.',
    'Les membres qui ont noté ce critère se sont fondés sur l’entretien, où le candidat a décrit avec justesse le déroulement d’un procès ordinaire. Deux membres n’ont pas trouvé assez d’éléments pour noter. Aucune décision, plaidoirie ni planification de procès n’a été transmise.',
  ],
  [
    'The years as adviser in a ministry ended in 2014 and were declared. The candidate named the matters from which he would step aside. Members found the answers sound and would have wished for an example from practice.',
    'Les années passées comme conseiller dans un ministère ont pris fin en 2014 et ont été déclarées. Le candidat a indiqué les affaires dont il se déporterait. Les membres ont jugé les réponses solides et auraient souhaité un exemple tiré de la pratique.',
  ],
  [
    'The interview shows awareness of how victims take part before the Court. Of the three questions on this subject, one was answered. Two members found too little to score.',
    'L’entretien montre une connaissance de la participation des victimes devant la Cour. Sur les trois questions consacrées à ce sujet, une a reçu une réponse. Deux membres n’ont pas trouvé assez d’éléments pour noter.',
  ],
  [
    'The interview was held in English throughout, and the candidate understood and answered every question. No text drafted in English was sent.',
    'L’entretien s’est tenu entièrement en anglais ; le candidat a compris chaque question et y a répondu. Aucun texte rédigé en anglais n’a été transmis.',
  ],
  [
    'The two references received describe reliable work in a small office. Neither comes from a former junior colleague. Members have no material on work in a mixed team.',
    'Les deux références reçues décrivent un travail fiable dans une petite équipe. Aucune ne vient d’un ancien collaborateur moins expérimenté. Les membres ne disposent d’aucun élément sur le travail dans une équipe internationale.',
  ],
);
