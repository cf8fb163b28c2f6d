import { jointStatements } from '../statements';

export const statements = jointStatements(
  [
    'All declarations were made, and independent references speak to conduct under threat. The candidate disclosed police protection given in 2018 and its reason. Nothing adverse was found.',
    'Toutes les déclarations ont été faites, et des références indépendantes portent sur la conduite face à la menace. La candidate a fait état d’une protection policière accordée en 2018 et de son motif. Rien de défavorable n’a été relevé.',
  ],
  [
    'All conditions are met, with an open and competitive national procedure. The call, the marks for each stage and the minutes of the hearing were published at home.',
    'Toutes les conditions sont remplies, au terme d’une procédure nationale ouverte et concurrentielle. L’appel, les notes de chaque étape et le procès-verbal de l’audition ont été publiés dans le pays.',
  ],
  [
    'Six trials for enforced disappearance, four of them to final judgment, were led from first inquiry to appeal. Earlier, the candidate sat as a criminal judge for eleven years. Members found the experience deep, recent and close to the Court’s own cases.',
    'Six procès pour disparition forcée, dont quatre jugés définitivement, ont été conduits de la première enquête jusqu’à l’appel. Auparavant, la candidate avait siégé onze ans comme juge pénale. Les membres ont jugé cette expérience profonde, récente et proche des affaires de la Cour.',
  ],
  [
    'The largest trial had fourteen accused and evidence forty years old. The prosecution’s plan for disclosure was put before the court at the start and kept. Members saw most of this from the prosecution’s bench and less from the judge’s.',
    'Le plus grand procès comptait quatorze accusés et des preuves vieilles de quarante ans. Le plan de communication des pièces du parquet a été soumis à la juridiction dès le début, puis respecté. Les membres ont surtout vu ce travail depuis le banc du parquet, moins depuis celui du juge.',
  ],
  [
    'Charges were brought and dropped in cases with strong public interest, each time with published reasons. A decision to close one inquiry, against public demand, is in the dossier. Members found the reasoning exact.',
    'Des poursuites ont été engagées ou abandonnées dans des affaires très suivies, chaque fois par des décisions motivées et publiées. Le dossier contient une décision de classement prise contre l’attente du public. Les membres ont trouvé le raisonnement exact.',
  ],
  [
    'Families took part in all six trials, and the dossier shows how they were informed at each step. The guide on the search for missing persons is used in other countries. Sexual violence was charged in two cases as a crime of its own.',
    'Les familles ont participé aux six procès, et le dossier montre comment elles ont été informées à chaque étape. Le guide de recherche des personnes disparues est utilisé dans d’autres pays. Dans deux affaires, les violences sexuelles ont été poursuivies comme un crime distinct.',
  ],
  [
    'The interview in English was fluent on law and slower on procedure. Written English was checked in two filings. French is a reading language.',
    'L’entretien en anglais a été aisé sur le droit et plus lent sur la procédure. L’anglais écrit a été vérifié dans deux mémoires. Le français est lu.',
  ],
  [
    'The unit the candidate directs has kept its staff for seven years. Former juniors describe shared pleadings and a rota for the hardest testimony. Members found the references detailed and consistent.',
    'L’unité que dirige la candidate a gardé ses équipes pendant sept ans. D’anciens collaborateurs décrivent des plaidoiries partagées et un roulement pour les témoignages les plus éprouvants. Les membres ont trouvé les références détaillées et concordantes.',
  ],
);
