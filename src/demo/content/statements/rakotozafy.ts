import { jointStatements } from '../statements';

export const statements = jointStatements(
  [
    'The declaration is complete and names the years as legal adviser to a minister. References from the bar and from two courts are favourable. Nothing adverse was found.',
    'La déclaration est complète et mentionne les années passées comme conseiller juridique d’un ministre. Les références du barreau et de deux juridictions sont favorables. Rien de défavorable n’a été relevé.',
  ],
  [
    'All conditions are met on the papers. The national procedure is described in a letter of the council of magistrates. It was open to sitting judges only.',
    'Toutes les conditions sont remplies sur pièces. Une lettre du conseil de la magistrature décrit la procédure nationale. Elle n’était ouverte qu’aux magistrats en exercice.',
  ],
  [
    'Twenty-eight years as a judge, most of them in criminal matters, and eight years as president of a criminal chamber show strong competence. Cases of mass violence appear twice in the list. Most members read the list of cases in the same way.',
    'Vingt-huit ans de magistrature, pour l’essentiel au pénal, dont huit à la présidence d’une chambre criminelle, montrent une solide compétence. Des affaires de violences de masse figurent deux fois dans la liste. La plupart des membres ont lu de la même façon la liste des affaires.',
  ],
  [
    'The chamber’s registers show that the age of pending cases fell by a third under the candidate’s presidency. Reasons are short and well ordered. Large trials with many accused are few in the material.',
    'Les registres de la chambre montrent que l’ancienneté des affaires pendantes a baissé d’un tiers sous la présidence du candidat. Les motifs sont brefs et bien ordonnés. Les grands procès à accusés multiples sont rares dans le dossier.',
  ],
  [
    'Members read the same material differently. Some saw two concrete refusals of pressure and three judgments against State authorities. Others noted that one refusal rests on the candidate’s own account, and that the years in a ministry were followed by fast promotion. The panel did not reach a common reading.',
    'Les membres ont lu différemment les mêmes pièces. Les uns y ont vu deux refus concrets de céder à la pression et trois jugements contraires à des autorités de l’État. Les autres ont noté que l’un des refus repose sur le seul récit du candidat, et que les années passées au ministère ont précédé un avancement rapide. Le panel n’est pas parvenu à une lecture commune.',
  ],
  [
    'The dossier shows cases of violence against women decided at each level of court. Victims are parties in the candidate’s system, and he has awarded them damages many times. Training on children’s testimony was received, not given.',
    'Le dossier montre des affaires de violences faites aux femmes jugées à chaque degré de juridiction. Dans le système du candidat, les victimes sont parties au procès, et il leur a souvent accordé des dommages-intérêts. La formation au témoignage des enfants a été suivie, non dispensée.',
  ],
  [
    'French is shown to the highest level in speech and in drafting. Ten minutes of the interview were held in English: the candidate understood the questions and preferred to answer some of them in French.',
    'Le français est établi au plus haut niveau, à l’oral comme à l’écrit. Dix minutes de l’entretien se sont tenues en anglais : le candidat a compris les questions et a préféré répondre à certaines en français.',
  ],
  [
    'Colleagues describe a courteous president who keeps to time. References from junior colleagues are few and brief. Members found no concern and not much detail.',
    'Des collègues décrivent un président courtois et ponctuel. Les références de jeunes collègues sont rares et brèves. Les membres n’ont relevé aucun motif d’inquiétude, et peu de détails.',
  ],
);
