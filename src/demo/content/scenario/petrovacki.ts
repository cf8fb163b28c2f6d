import { CHARACTER_SPREAD, levels } from '../quality';
import type { DemoScenario } from '../scenario-types';
import { fromEnglish } from '../text';
import { statements } from '../statements/petrovacki';

export const petrovacki: DemoScenario = {
  slug: 'petrovacki',
  shows: ['released'],
  phase: 'released',
  quality: {
    seed: 6022,
    base: levels(3.4, 2.3, 2.9, 2.6, 3.1, 2.5, 3.2, 3.0),
    spread: 0.7,
    spreadOf: { ...CHARACTER_SPREAD, 'JDG-ELIG': 1.2 },
    missing: { 'JDG-TRIAL': 0.25, 'JDG-SPEC': 0.2, 'JDG-COLL': 0.25 },
  },
  recusals: [],
  statements,
  proposals: [
    {
      category: 'not_shown_to_be_qualified',
      day: -26,
      outcome: 'adopted',
      reasons: fromEnglish(
        'One threshold was not met on the papers. The statement of qualifications says that the candidate may be appointed to the highest judicial office at home, but no document in the dossier shows it, and the panel’s two requests for one had no answer by the closing date. The panel makes no finding that the condition is not met. It finds that it was not shown.',
        'Une condition préalable n’est pas établie sur pièces. L’exposé des qualifications indique que le candidat peut accéder aux plus hautes fonctions judiciaires de son pays, mais aucun document du dossier ne le montre, et les deux demandes du panel étaient restées sans réponse à la date de clôture. Le panel ne constate pas que la condition fait défaut. Il constate qu’elle n’a pas été établie.',
      ),
      votes: {
        'mokoena-brandt': 'agree',
        'quintrel-larranaga': 'agree',
        'ben-mlouka': 'agree',
        dioumassy: 'agree',
        ilves: 'abstain',
        'lindqvist-moreau': 'agree',
        minegishi: 'agree',
        'sobieraj-lange': 'agree',
        'tregarthen-oakes': 'agree',
      },
    },
  ],
  reply: {
    receivedDay: -13,
    text: fromEnglish(
      'The panel asked for a certificate that my country’s judicial council issues only on request of the council’s own members. I asked for it on the day I received the panel’s first letter. It has been promised for the end of next month. I answered nineteen questions and would have answered the others with more time: the list of cases has to be drawn from paper registers in two towns. I accept that the panel judges what it has. I ask readers to note what it did not have, and why.',
      'Le panel a demandé une attestation que le conseil supérieur de la magistrature de mon pays ne délivre qu’à la demande de ses propres membres. Je l’ai sollicitée le jour où j’ai reçu la première lettre du panel. Elle m’est promise pour la fin du mois prochain. J’ai répondu à dix-neuf questions et j’aurais répondu aux autres avec plus de temps : la liste des affaires doit être tirée de registres papier tenus dans deux villes. J’admets que le panel juge d’après ce qu’il a. Je demande aux lecteurs de noter ce qu’il n’avait pas, et pourquoi.',
    ),
    whatThePanelDid: fromEnglish(
      'It noted the reply and wrote to the candidate and to the nominating State that a certificate received before the vote will be read at once, and that this page will then be corrected. No member changed a score.',
      'Il a pris acte de la réponse et a écrit au candidat et à l’État qui le présente qu’une attestation reçue avant le vote serait lue aussitôt, et que cette page serait alors corrigée. Aucun membre n’a changé de note.',
    ),
  },
};
