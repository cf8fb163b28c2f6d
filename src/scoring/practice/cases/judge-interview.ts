import { caseDocument } from './practice-case';

export const interview = caseDocument({
  id: '5eed0000-0000-4000-8000-000000000004',
  original: 'en',
  title: ['Public interview, transcript with times', 'Entretien public, transcription avec minutage'],
  source: ['Transcript of an interview that never took place', 'Transcription d’un entretien qui n’a jamais eu lieu'],
  dated: '2029-02-14',
  visibility: 'published',
  kind: 'interview',
  criteria: ['JDG-IND', 'JDG-TRIAL', 'JDG-SPEC', 'JDG-LANG', 'JDG-COLL'],
  passages: [
    [
      '[00:04:10] Question: Your State may be a party to proceedings here. Answer: Then I ask to be excused, in writing, before anybody has to ask me. I have a cousin in the cabinet. One should not have to know him to trust me.',
      '[00:04:10] Question : votre État peut être partie à une procédure ici. Réponse : alors je demande par écrit à être déchargée, avant qu’on ait à me le demander. J’ai un cousin au gouvernement. On ne doit pas avoir à le connaître pour me faire confiance.',
    ],
    [
      '[00:11:35] Question: What would you do with a trial of 300 witnesses? Answer: I would ask each side which forty it cannot do without, on the first day, and hear those. In my long trial I asked that in the third month. It cost us the seven months.',
      '[00:11:35] Question : que feriez-vous d’un procès de 300 témoins ? Réponse : je demanderais à chaque partie, le premier jour, les quarante dont elle ne peut se passer, et j’entendrais ceux-là. Dans mon long procès, je l’ai demandé au troisième mois. Cela nous a coûté les sept mois.',
    ],
    [
      '[00:19:02] Question: What do you know of reparations? Answer: Little from practice. My country has no such proceedings. I have read the orders of this Court and taught them for two terms, which is not the same.',
      '[00:19:02] Question : que savez-vous des réparations ? Réponse : peu par la pratique. Mon pays ne connaît pas de telles procédures. J’ai lu les ordonnances de cette Cour et je les ai enseignées deux semestres, ce qui n’est pas la même chose.',
    ],
    [
      '[00:24:48] The next question is put in French, and she asks for it to be repeated. She answers in French for two minutes, slowly and rightly, and then goes on in English.',
      '[00:24:48] La question suivante est posée en français ; elle demande qu’on la répète. Elle répond en français pendant deux minutes, lentement et juste, puis continue en anglais.',
    ],
    [
      '[00:31:20] Question: Three assistants left in one year. Answer: Yes. I was told that I had been thorough. I should have been told that I had been blind. I hold a meeting every Monday now, and I leave at seven so that others can.',
      '[00:31:20] Question : trois assistants sont partis en un an. Réponse : oui. On m’a dit que j’avais été minutieuse. Il aurait fallu me dire que j’avais été aveugle. Je tiens désormais une réunion chaque lundi, et je pars à sept heures pour que les autres le puissent.',
    ],
    [
      '[00:37:55] Question: Why this Court? Answer: Because somebody will one day stand before it who gave an order like the one in my case, and I should like the bench to have seen such an order before.',
      '[00:37:55] Question : pourquoi cette Cour ? Réponse : parce qu’un jour y comparaîtra quelqu’un qui a donné un ordre comme celui de mon affaire, et j’aimerais que les juges aient déjà vu un tel ordre.',
    ],
  ],
});
