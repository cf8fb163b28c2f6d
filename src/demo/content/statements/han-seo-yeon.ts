import { jointStatements } from '../statements';

export const statements = jointStatements(
  [
    'The declaration is complete and was checked against public registers of assets and discipline. References from two courts are consistent. Nothing adverse was found.',
    'La déclaration est complète et a été confrontée aux registres publics du patrimoine et de la discipline. Les références de deux juridictions concordent. Rien de défavorable n’a été relevé.',
  ],
  [
    'All conditions are met. The national procedure is documented step by step, with the criteria used and the number of applicants. The commitment to serve full time is without reserve.',
    'Toutes les conditions sont remplies. La procédure nationale est documentée étape par étape, avec les critères appliqués et le nombre de candidats. L’engagement d’exercer à plein temps est sans réserve.',
  ],
  [
    'Nineteen years in criminal cases, six of them in a higher court, show established competence. Members gave weight to four judgments on trafficking in persons, which deal with command within an organised group. Experience outside one legal system is limited.',
    'Dix-neuf années au pénal, dont six dans une juridiction supérieure, montrent une compétence établie. Les membres ont tenu compte de quatre jugements sur la traite des personnes, qui traitent de l’autorité au sein d’un groupe organisé. L’expérience hors d’un seul système juridique est limitée.',
  ],
  [
    'Hearings in the longest case ran for fourteen months and kept to the calendar set at the start. The guidelines on digital evidence, written by the candidate, are used by other courts. Members would ask at the meeting about work with interpreters.',
    'Dans l’affaire la plus longue, les audiences ont duré quatorze mois et respecté le calendrier fixé au départ. Les lignes directrices sur la preuve numérique, rédigées par la candidate, servent à d’autres juridictions. Les membres souhaitent aborder en réunion le travail avec des interprètes.',
  ],
  [
    'Members read the same years differently. The post of research judge lies inside the court but reports to its administration. Two judgments against public bodies are in the dossier; both were given after that post ended.',
    'Les membres lisent différemment les mêmes années. Le poste de juge rapporteuse relève de la juridiction, mais rend compte à son administration. Le dossier contient deux jugements contraires à des organismes publics ; tous deux sont postérieurs à ce poste.',
  ],
  [
    'The trafficking cases show careful work with women who gave evidence while still at risk. Training on the interviewing of children is documented. Reparations were ordered in one case, with reasons.',
    'Les affaires de traite montrent un travail attentif avec des femmes qui témoignaient alors qu’elles étaient encore en danger. Une formation à l’audition des enfants est documentée. Des réparations ont été ordonnées dans une affaire, avec motivation.',
  ],
  [
    'The interview shows fluent English, and three articles were drafted in it. No judgment was drafted in English. French is at beginner’s level, and the candidate says that lessons have begun.',
    'L’entretien montre un anglais courant, et trois articles ont été rédigés dans cette langue. Aucun jugement n’a été rédigé en anglais. Le français est d’un niveau débutant ; la candidate indique avoir commencé à l’apprendre.',
  ],
  [
    'Colleagues describe benches in which the youngest judge speaks first. A former clerk writes that drafts came back with questions rather than corrections. One member would like to hear more about work in a team of several languages.',
    'Des collègues décrivent des délibérés où le plus jeune juge parle le premier. Une ancienne greffière écrit que ses projets revenaient avec des questions plutôt que des corrections. Un membre souhaite en savoir plus sur le travail dans une équipe plurilingue.',
  ],
);
