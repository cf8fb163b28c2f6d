import { jointStatements } from '../statements';

export const statements = jointStatements(
  [
    'The declaration is complete, with a full list of paid expert work. References from the university and from two commissions of inquiry are positive. Nothing adverse was found.',
    'La déclaration est complète et dresse la liste entière des expertises rémunérées. Les références de l’université et de deux commissions d’enquête sont favorables. Rien de défavorable n’a été relevé.',
  ],
  [
    'All conditions are met on the papers, and the certificate of eligibility for the highest judicial office is in the dossier. The national group that made the nomination published its reasons.',
    'Toutes les conditions sont remplies sur pièces, et l’attestation d’aptitude aux plus hautes fonctions judiciaires figure au dossier. Le groupe national qui a présenté la candidature a publié ses motifs.',
  ],
  [
    'Knowledge of human rights and refugee law is shown beyond doubt by the books and articles. Members differed on how much of the work was practice: six years of refugee casework are shown, and the rest is teaching, writing and expert advice. The anchor for 3 speaks of about ten years of directly relevant work.',
    'La connaissance des droits de l’homme et du droit des réfugiés ressort sans conteste des livres et des articles. Les membres ont divergé sur la part de la pratique : six années de dossiers de réfugiés sont établies, le reste relève de l’enseignement, de la recherche et de l’expertise. Le niveau 3 évoque une dizaine d’années de travail directement pertinent.',
  ],
  [
    'The candidate says in answer J11 that she has not run a trial. The commissions of inquiry heard witnesses, and the candidate put questions. Members took this into account as limited exposure to hearings.',
    'La candidate indique dans la réponse J11 qu’elle n’a pas conduit de procès. Les commissions d’enquête ont entendu des témoins, et la candidate les a interrogés. Les membres y ont vu une expérience limitée de l’audience.',
  ],
  [
    'No public office was held in the last ten years. Two of the articles argue, in measured terms, against positions of the agency that had employed the candidate. The plan for stepping aside covers both commissions of inquiry.',
    'Aucune fonction publique n’a été exercée depuis dix ans. Deux articles s’écartent, en termes mesurés, de positions de l’agence qui avait employé la candidate. Le plan de déport couvre les deux commissions d’enquête.',
  ],
  [
    'The work on migrant women and on statelessness is cited by treaty bodies. Interviews with women who had survived violence are described with care for consent and for the use made of each account. Members found this expertise clearly shown.',
    'Les travaux sur les femmes migrantes et sur l’apatridie sont cités par des organes conventionnels. Les entretiens avec des femmes ayant survécu à des violences sont décrits avec le souci du consentement et de l’usage fait de chaque récit. Les membres ont jugé cette expertise nettement établie.',
  ],
  [
    'English is a drafting language, as both books show. The interview was fluent. French was not claimed; Russian and Persian may help with evidence.',
    'L’anglais est une langue de rédaction, comme le montrent les deux ouvrages. L’entretien a été fluide. Le français n’est pas revendiqué ; le russe et le persan peuvent aider à l’examen des preuves.',
  ],
  [
    'Members of the commissions describe a colleague who prepares, listens and says when she is not sure. The references say less about directing staff, because the teams were small.',
    'Des membres des commissions décrivent une collègue qui prépare, écoute et dit quand elle n’est pas sûre. Les références parlent moins de l’encadrement, les équipes étant petites.',
  ],
);
