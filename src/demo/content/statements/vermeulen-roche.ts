import { jointStatements } from '../statements';

export const statements = jointStatements(
  [
    'The declaration is complete and lists every paid opinion of the last ten years. References from three institutions agree. Nothing adverse was found.',
    'La déclaration est complète et recense chaque consultation rémunérée des dix dernières années. Les références de trois institutions concordent. Rien de défavorable n’a été relevé.',
  ],
  [
    'All conditions are met. The national group heard four applicants in public and published its reasons. Service can begin on the first day of the term.',
    'Toutes les conditions sont remplies. Le groupe national a entendu quatre candidats en public et publié ses motifs. La prise de fonctions est possible dès le premier jour du mandat.',
  ],
  [
    'Thirteen years in chambers, on cases about attacks on civilians, and five years on claims and reparations show List B competence at a senior level. The book on collective reparations is cited in judgments. Members agreed closely.',
    'Treize années auprès de chambres, dans des affaires d’attaques contre des civils, et cinq années consacrées aux indemnisations et aux réparations montrent une compétence de haut niveau pour la liste B. L’ouvrage sur les réparations collectives est cité dans des jugements. Les membres étaient très proches.',
  ],
  [
    'The candidate has drafted for trial chambers and planned the deliberations of two long cases, but has not sat as a judge. Before 2006 she pleaded as an advocate. Members first scored this from 2 to 5; at the meeting they agreed that the criterion also asks who could sit usefully on a trial.',
    'La candidate a rédigé pour des chambres de première instance et organisé le délibéré de deux longues affaires, mais n’a pas siégé comme juge. Avant 2006, elle plaidait comme avocate. Les membres avaient d’abord noté ce critère de 2 à 5 ; en réunion, ils ont convenu qu’il vise aussi qui pourrait siéger utilement dans un procès.',
  ],
  [
    'The candidate names the cases on which she worked and would step aside from all of them. Two published articles disagree with positions of her own State. Some members would have liked an example from her present post.',
    'La candidate cite les affaires auxquelles elle a travaillé et se déporterait de chacune. Deux articles publiés s’écartent de positions de son propre État. Certains membres auraient souhaité un exemple tiré de son poste actuel.',
  ],
  [
    'Work on reparations covers some four thousand claims, and the dossier shows how the claims of women without papers were made possible. Sexual violence was a separate head of claim. Experience with child witnesses is indirect.',
    'Le travail sur les réparations porte sur quelque quatre mille demandes, et le dossier montre comment celles de femmes sans papiers ont été rendues possibles. Les violences sexuelles y formaient un chef de demande distinct. L’expérience des enfants témoins est indirecte.',
  ],
  [
    'The interview was held in both working languages without effort. Drafts in both are in the dossier. Members found no difference in quality between them.',
    'L’entretien s’est tenu sans effort dans les deux langues de travail. Le dossier contient des textes rédigés dans l’une et l’autre. Les membres n’ont vu entre eux aucune différence de qualité.',
  ],
  [
    'The division directed by the candidate has staff of fourteen nationalities. References from legal assistants describe clear instructions and open credit. A workload problem in 2022 was reported by the candidate herself, with what was done about it.',
    'La division que dirige la candidate compte quatorze nationalités. Les références d’assistants juridiques décrivent des consignes claires et une reconnaissance ouverte du travail. La candidate a elle-même signalé un problème de charge de travail en 2022 et ce qui a été fait.',
  ],
);
