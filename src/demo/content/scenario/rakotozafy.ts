import { CHARACTER_SPREAD, levels } from '../quality';
import type { DemoScenario } from '../scenario-types';
import { fromEnglish, fromFrench } from '../text';
import { statements } from '../statements/rakotozafy';

export const rakotozafy: DemoScenario = {
  slug: 'rakotozafy',
  shows: ['released', 'no_agreed_rating', 'recused'],
  phase: 'released',
  quality: {
    seed: 9007,
    base: levels(3.6, 4.0, 4.0, 3.8, 3.4, 3.1, 3.3, 3.4),
    spread: 1.3,
    spreadOf: { ...CHARACTER_SPREAD, 'JDG-IND': 2.6 },
  },
  recusals: [
    {
      member: 'dioumassy',
      category: 'other',
      day: -54,
      reason: fromFrench(
        'In 2020, before I joined the panel, I signed an open letter about the detention law on which the candidate’s chamber then ruled.',
        'En 2020, avant de rejoindre le panel, j’ai signé une lettre ouverte sur la loi relative à la détention dont la chambre du candidat a ensuite été saisie.',
      ),
    },
  ],
  statements,
  proposals: [
    {
      category: 'qualified',
      day: -27,
      outcome: 'not_adopted',
      reasons: fromEnglish(
        'Thirty years of service, two concrete refusals of pressure and a judgment that released two detained persons show independence. Every other criterion is shown.',
        'Trente ans de service, deux refus concrets de céder à la pression et un jugement libérant deux détenus établissent l’indépendance. Tous les autres critères sont établis.',
      ),
      votes: {
        'mokoena-brandt': 'agree',
        'quintrel-larranaga': 'agree',
        'ben-mlouka': 'agree',
        ilves: 'disagree',
        'lindqvist-moreau': 'disagree',
        minegishi: 'agree',
        'sobieraj-lange': 'abstain',
        'tregarthen-oakes': 'disagree',
      },
    },
    {
      category: 'formally_qualified',
      day: -26,
      outcome: 'not_adopted',
      reasons: fromEnglish(
        'The refusals rest largely on the candidate’s own account, and only one of them is noted in a register. The criterion of independence is therefore not shown to the level the framework asks for.',
        'Les refus reposent surtout sur le récit du candidat lui-même, et un seul est noté dans un registre. Le critère d’indépendance n’est donc pas établi au niveau que demande le référentiel.',
      ),
      differsBecause: fromEnglish(
        'The scores indicate qualified. The members who supported this proposal gave more weight to what the record alone bears out.',
        'Les notes indiquent « Qualification établie ». Les membres favorables à cette proposition s’en tenaient davantage à ce que les pièces seules confirment.',
      ),
      votes: {
        'mokoena-brandt': 'disagree',
        'quintrel-larranaga': 'disagree',
        'ben-mlouka': 'disagree',
        ilves: 'agree',
        'lindqvist-moreau': 'agree',
        minegishi: 'disagree',
        'sobieraj-lange': 'abstain',
        'tregarthen-oakes': 'agree',
      },
    },
  ],
  reply: {
    receivedDay: -15,
    text: fromFrench(
      'I have read the assessment with attention and with respect. The panel could not agree, and I understand why. A judge who refuses a visit leaves few traces: the visit does not take place. I noted the request of 2011 in the register because the register was on my desk; in 2018 the letter stayed unopened in the file of the registry, where it still is. I have asked the registrar to certify this. I add only that my three judgments against State authorities were signed in my name, and that the reader may open them here.',
      'J’ai lu l’évaluation avec attention et avec respect. Le panel n’a pu s’accorder, et je comprends pourquoi. Un juge qui refuse une visite laisse peu de traces : la visite n’a pas lieu. J’ai noté la demande de 2011 au registre parce que le registre était sur mon bureau ; en 2018, la lettre est restée, non ouverte, dans le dossier du greffe, où elle se trouve encore. J’ai demandé au greffier de l’attester. J’ajoute seulement que mes trois jugements contraires à des autorités de l’État portent ma signature, et que le lecteur peut les ouvrir ici.',
    ),
    whatThePanelDid: fromEnglish(
      'It asked the registry for the certificate and read it when it came. It confirms that a letter dated 2018 lies unopened in the file. Two members said that this strengthened the account; no member changed a score, and the vote was not taken again.',
      'Il a demandé l’attestation au greffe et l’a lue à sa réception. Elle confirme qu’une lettre datée de 2018 se trouve, non ouverte, dans le dossier. Deux membres y ont vu un appui au récit ; aucun membre n’a changé de note, et il n’y a pas eu de nouveau vote.',
    ),
  },
};
