import { CHARACTER_SPREAD, levels } from '../quality';
import type { DemoScenario } from '../scenario-types';
import { fromEnglish } from '../text';
import { statements } from '../statements/adeyinka-cole';

export const adeyinkaCole: DemoScenario = {
  slug: 'adeyinka-cole',
  shows: ['released', 'recused'],
  phase: 'released',
  quality: {
    seed: 1003,
    base: levels(4.0, 4.1, 4.6, 4.0, 4.0, 4.6, 4.0, 4.1),
    spread: 1.3,
    spreadOf: CHARACTER_SPREAD,
  },
  recusals: [
    {
      member: 'ilves',
      category: 'professional',
      day: -55,
      reason: fromEnglish(
        'I taught a summer course on modes of liability with the candidate in 2012. We have exchanged letters since. I have read nothing of the dossier.',
        'J’ai donné avec la candidate, en 2012, un cours d’été sur les modes de responsabilité. Nous correspondons depuis. Je n’ai rien lu du dossier.',
      ),
    },
  ],
  scoreChanges: [
    {
      member: 'tregarthen-oakes',
      criterion: 'JDG-IND',
      step: 1,
      reason: fromEnglish(
        'The meeting drew my attention to the note in open court of 2016, which I had read as a private complaint. It is on the record, and both sides were heard.',
        'La réunion a attiré mon attention sur la mention faite à l’audience en 2016, que j’avais lue comme une plainte privée. Elle figure au procès-verbal, et les deux parties ont été entendues.',
      ),
    },
    {
      member: 'mokoena-brandt',
      criterion: 'JDG-TRIAL',
      step: 1,
      reason: fromEnglish(
        'I had taken the two trials for one. Read apart, each shows late evidence ruled on the same day. That is what the anchor for 4 asks for.',
        'J’avais pris les deux procès pour un seul. Lus séparément, ils montrent chacun une décision rendue le jour même sur la preuve tardive. C’est ce que demande le niveau 4.',
      ),
    },
  ],
  statements,
  proposals: [
    {
      category: 'highly_qualified',
      day: -29,
      outcome: 'adopted',
      reasons: fromEnglish(
        'The material shows every criterion, and most of them clearly. The panel gave most weight to eleven years of trial work on complex cases, to three appeal judgments that other courts have followed, and to casework with vulnerable witnesses that is documented at each step.',
        'Le dossier établit chaque critère, et la plupart nettement. Le panel a surtout tenu compte de onze années de procès dans des affaires complexes, de trois arrêts d’appel que d’autres juridictions ont suivis, et d’un travail auprès de témoins vulnérables documenté à chaque étape.',
      ),
      votes: {
        'mokoena-brandt': 'agree',
        'quintrel-larranaga': 'agree',
        'ben-mlouka': 'agree',
        dioumassy: 'agree',
        'lindqvist-moreau': 'agree',
        minegishi: 'agree',
        'sobieraj-lange': 'agree',
        'tregarthen-oakes': 'agree',
      },
    },
  ],
  reply: {
    receivedDay: -17,
    text: fromEnglish(
      'I thank the panel for the care it took. On courtroom and case management, the record of the two trials does not show that the late evidence was first raised in chambers, with both parties present, and ruled on the same afternoon. I have sent the panel the two orders and agree to their publication. On French, I would welcome a test by any body the panel chooses.',
      'Je remercie le panel du soin qu’il a apporté à son travail. Sur la conduite des débats, le compte rendu des deux procès ne montre pas que la preuve tardive a d’abord été évoquée en chambre du conseil, en présence des deux parties, et tranchée l’après-midi même. J’ai transmis au panel les deux ordonnances et j’accepte qu’elles soient publiées. Pour le français, je me soumettrais volontiers à l’épreuve de tout organisme que le panel voudra choisir.',
    ),
    whatThePanelDid: fromEnglish(
      'It read the two orders two days later and published them with this page. No member changed a score.',
      'Il a lu les deux ordonnances deux jours plus tard et les a publiées avec cette page. Aucun membre n’a changé de note.',
    ),
  },
};
