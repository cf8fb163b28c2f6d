import { jointStatements } from '../statements';

export const statements = jointStatements(
  [
    'All declarations were made, and the references name two occasions on which the candidate corrected his own court’s practice. Nothing adverse was found in open sources. One disciplinary complaint of 2009 was disclosed and had been closed without action.',
    'Toutes les déclarations ont été faites, et les références citent deux occasions où le candidat a corrigé la pratique de sa propre juridiction. Les sources ouvertes n’ont rien révélé de défavorable. Une plainte disciplinaire de 2009, signalée par le candidat, avait été classée sans suite.',
  ],
  [
    'All conditions are met on the papers. The State held an open call, and the shortlist of four was published. Service can begin on the first day of the term.',
    'Toutes les conditions sont remplies sur pièces. L’État a lancé un appel ouvert, et la liste restreinte de quatre noms a été publiée. La prise de fonctions est possible dès le premier jour du mandat.',
  ],
  [
    'Seventeen years in criminal cases, as public defender and judge, give direct experience from two sides of the courtroom. Members noted a large share of corruption and trafficking cases. Core international crimes do not appear in the case list.',
    'Dix-sept années au pénal, comme défenseur public puis comme juge, donnent une expérience directe des deux côtés du prétoire. Les membres ont relevé une forte part d’affaires de corruption et de traite. Les crimes internationaux les plus graves ne figurent pas dans la liste d’affaires.',
  ],
  [
    'Four trials with more than ten accused were planned, heard and decided within the time the court had set. Appeals changed sentences in two of them and nothing else. Members found the planning orders a model of their kind.',
    'Quatre procès de plus de dix accusés ont été préparés, tenus et jugés dans les délais que la juridiction s’était fixés. L’appel a modifié les peines dans deux d’entre eux, rien d’autre. Les membres ont trouvé exemplaires les ordonnances de planification.',
  ],
  [
    'Five decisions in the dossier went against a State authority, and each gives its reasons in full. The plan for stepping aside names two former clients of the public defender’s office. One member found the answer on public statements short.',
    'Cinq décisions du dossier vont à l’encontre d’une autorité de l’État, chacune pleinement motivée. Le plan de déport cite deux anciens clients de la défense publique. Un membre a trouvé brève la réponse sur les déclarations publiques.',
  ],
  [
    'The material shows cases of violence against women heard at first instance, most of them more than ten years ago. A procedure for hearing children by video link, brought in by the candidate, is still in use. Nothing in the dossier deals with reparations.',
    'Le dossier montre des affaires de violences faites aux femmes jugées en première instance, la plupart il y a plus de dix ans. Une procédure d’audition des enfants par vidéo, instaurée par le candidat, est toujours appliquée. Aucune pièce ne porte sur les réparations.',
  ],
  [
    'The interview was held in English, and answers on difficult points were clear. Two articles were drafted in English. French is a reading language.',
    'L’entretien s’est tenu en anglais, avec des réponses claires sur des points difficiles. Deux articles ont été rédigés en anglais. Le français est lu.',
  ],
  [
    'References describe an even-tempered presiding judge who circulates drafts early. Former clerks mention long hours in the last months of large trials, and say that the candidate asked the court for more staff. Members found both points credible.',
    'Les références décrivent un président d’humeur égale, qui fait circuler tôt ses projets. D’anciens greffiers évoquent de longues journées dans les derniers mois des grands procès, et indiquent que le candidat a demandé du renfort. Les membres ont jugé les deux points crédibles.',
  ],
);
