import { jointStatements } from '../statements';

export const statements = jointStatements(
  [
    'The declaration is complete, and the candidate declared outside teaching and its pay. Three references, one of them by a former junior colleague, speak to integrity at work under pressure. Nothing in the public record pointed the other way.',
    'La déclaration est complète, et la candidate a fait état d’un enseignement extérieur et de sa rémunération. Trois références, dont celle d’une ancienne jeune collègue, attestent l’intégrité au travail sous pression. Rien, dans les sources publiques, n’allait en sens contraire.',
  ],
  [
    'Every condition is met on the papers. The national call, the interviews and the vote of the appointing commission are documented. Two members would have liked to see the list of other applicants.',
    'Toutes les conditions sont remplies sur pièces. L’appel national à candidatures, les entretiens et le vote de la commission de nomination sont documentés. Deux membres auraient souhaité voir la liste des autres candidats.',
  ],
  [
    'All members gave weight to eleven years of trial work on complex cases, from charging to appeal. Three appeal judgments on modes of liability, written by the candidate, have been followed by other courts. The work is recent and at a senior level.',
    'Tous les membres ont tenu compte de onze années de procès dans des affaires complexes, de la mise en accusation à l’appel. Trois arrêts sur les modes de responsabilité, rédigés par la candidate, ont été suivis par d’autres juridictions. Ce travail est récent et de haut niveau.',
  ],
  [
    'Most members found the judgments clear and well ordered and the hearings well planned. The handling of late evidence in two trials was first hard to follow from the record; the meeting read the two trials apart. Reasons for each adjournment are in the file.',
    'La plupart des membres ont trouvé les jugements clairs et bien ordonnés, et les audiences bien préparées. La gestion de la preuve tardive dans deux procès était d’abord difficile à suivre au compte rendu ; la réunion a lu les deux procès séparément. Les motifs de chaque renvoi figurent au dossier.',
  ],
  [
    'Members noted two dissents in cases brought by the government and a contact by an official that was put on the record in open court. Two members would have liked more on how such contacts were handled in the years as a High Court judge.',
    'Les membres ont relevé deux opinions dissidentes dans des affaires engagées par le gouvernement, ainsi qu’une démarche d’un agent public consignée à l’audience. Deux membres auraient voulu en savoir plus sur la façon dont de telles démarches étaient traitées à la Haute Cour.',
  ],
  [
    'The candidate led the evidence of 31 vulnerable witnesses and wrote the practice direction on child witnesses now in use. The questions put to those witnesses can be read in the transcripts, and members found them careful and exact.',
    'La candidate a conduit l’interrogatoire de 31 témoins vulnérables et rédigé l’instruction de procédure sur les enfants témoins, aujourd’hui en vigueur. Les questions posées à ces témoins se lisent dans les transcriptions ; les membres les ont jugées attentives et précises.',
  ],
  [
    'English is shown to drafting level in every judgment. Fifteen minutes of the interview were held in French, and the answers were to the point. The panel did not test drafting in French.',
    'L’anglais est établi jusqu’au niveau rédactionnel dans chaque jugement. Quinze minutes de l’entretien se sont tenues en français, avec des réponses pertinentes. Le panel n’a pas vérifié la rédaction en français.',
  ],
  [
    'References from a mixed tribunal with staff of nineteen nationalities describe shared drafting and fair credit. A former junior colleague describes how mistakes were discussed and put right. Members found the accounts concrete and consistent.',
    'Les références d’un tribunal mixte, dont le personnel comptait dix-neuf nationalités, décrivent une rédaction partagée et une juste reconnaissance du travail de chacun. Une ancienne jeune collègue raconte comment les erreurs étaient discutées et corrigées. Les membres ont trouvé ces récits concrets et concordants.',
  ],
);
