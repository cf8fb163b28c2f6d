import { CHARACTER_SPREAD, levels } from '../quality';
import type { DemoScenario } from '../scenario-types';
import { fromEnglish } from '../text';
import { statements } from '../statements/quiroga-paz';

export const quirogaPaz: DemoScenario = {
  slug: 'quiroga-paz',
  shows: ['released', 'corrected', 'recused'],
  phase: 'released',
  quality: {
    seed: 7004,
    base: levels(4.1, 4.3, 4.7, 4.0, 4.2, 4.6, 3.6, 4.3),
    spread: 1.3,
    spreadOf: CHARACTER_SPREAD,
  },
  recusals: [
    {
      member: 'quintrel-larranaga',
      category: 'personal',
      day: -57,
      reason: fromEnglish(
        'The candidate’s brother has been a friend of mine since university. I have met the candidate at family events.',
        'Le frère de la candidate est un ami depuis l’université. J’ai rencontré la candidate lors de réunions de famille.',
      ),
    },
  ],
  statements,
  proposals: [
    {
      category: 'highly_qualified',
      day: -30,
      outcome: 'adopted',
      reasons: fromEnglish(
        'The material shows every criterion, and competence for List A, specific expertise and collegiality clearly and more than once. Members gave most weight to six trials for enforced disappearance and to the way families were heard in them. French is a reading language; English is shown as a working language.',
        'Le dossier établit chaque critère ; la compétence pour la liste A, l’expertise particulière et la collégialité le sont nettement et à plusieurs reprises. Les membres ont surtout tenu compte de six procès pour disparition forcée et de la façon dont les familles y ont été entendues. Le français est lu ; l’anglais est établi comme langue de travail.',
      ),
      votes: {
        'mokoena-brandt': 'agree',
        'ben-mlouka': 'abstain',
        dioumassy: 'agree',
        ilves: 'agree',
        'lindqvist-moreau': 'agree',
        minegishi: 'agree',
        'sobieraj-lange': 'agree',
        'tregarthen-oakes': 'agree',
      },
    },
  ],
  correction: {
    day: -4,
    fact: 'court_experience',
    was: fromEnglish(
      'Twenty-four years in court; led six trials for enforced disappearance, three of them to final judgment',
      'Vingt-quatre ans de prétoire ; a dirigé l’accusation dans six procès pour disparition forcée, dont trois jugés définitivement',
    ),
    is: fromEnglish(
      'Twenty-four years in court; led six trials for enforced disappearance, four of them to final judgment',
      'Vingt-quatre ans de prétoire ; a dirigé l’accusation dans six procès pour disparition forcée, dont quatre jugés définitivement',
    ),
    source: fromEnglish('Statement of qualifications, page 3', 'Exposé des qualifications, page 3'),
    reason: fromEnglish(
      'A reader pointed out that the statement of qualifications counts four final judgments, not three. The secretariat had read the figure from an earlier version of the curriculum vitae. The panel had worked from the statement itself, so no score and no rating changes.',
      'Un lecteur a signalé que l’exposé des qualifications compte quatre jugements définitifs, et non trois. Le secrétariat avait repris le chiffre d’une version antérieure du curriculum vitæ. Le panel ayant travaillé sur l’exposé lui-même, aucune note ni aucune appréciation ne change.',
    ),
  },
};
