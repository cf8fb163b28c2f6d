import { statement } from '../dossier';
import { fromEnglish, passages } from '../text';
import type { DemoDocument } from '../types';

const publicRecord: DemoDocument = {
  key: 'public-record',
  kind: 'public_record',
  title: fromEnglish('Public record', 'Dossier public'),
  source: fromEnglish(
    'Put together by the secretariat from published sources, because the questionnaire was not answered',
    'Réuni par le secrétariat à partir de sources publiées, le questionnaire étant resté sans réponse',
  ),
  dated: { daysBeforeToday: 20 },
  visibility: 'published',
  passages: passages('en', [
    [
      ['JDG-SPEC', 'JDG-TRIAL'],
      'Annual report of a family violence court, 2015: Magistrate Faʻaolesa heard 214 applications for protection in the year. Orders were made on the day of the application in nine of ten cases. The report mentions that hearings were moved to the evening so that people who work could attend.',
      'Rapport annuel d’un tribunal des violences familiales, 2015 : la magistrate Faʻaolesa a examiné dans l’année 214 demandes de protection. Dans neuf cas sur dix, l’ordonnance a été rendue le jour même. Le rapport mentionne que des audiences ont été déplacées en soirée pour les personnes qui travaillent.',
    ],
    [
      ['JDG-SPEC'],
      'Law reform commission, report on evidence by children, 2018, rapporteur T. Faʻaolesa: the report proposes that a child be asked to promise to tell the truth in words of its own. The proposal became law in 2020.',
      'Commission de réforme du droit, rapport sur le témoignage des enfants, 2018, rapporteuse T. Faʻaolesa : le rapport propose qu’un enfant promette de dire la vérité avec ses propres mots. La proposition est devenue loi en 2020.',
    ],
    [
      ['JDG-LIST', 'JDG-SPEC'],
      'Law reform commission, report on customary settlement, 2022, same rapporteur: a settlement between families ends the quarrel between them and does not dispose of the offence. The report compares nine legal systems and cites four human rights treaties.',
      'Commission de réforme du droit, rapport sur le règlement coutumier, 2022, même rapporteuse : un règlement entre familles met fin à leur différend et n’éteint pas l’infraction. Le rapport compare neuf systèmes juridiques et cite quatre traités de droits de l’homme.',
    ],
    [
      ['JDG-LIST'],
      'Regional organisation, list of staff 2002 to 2008: legal officer, treaties and human rights section. Two notes on reporting to treaty bodies carry the candidate’s name. The remainder of the work was not published.',
      'Organisation régionale, liste du personnel 2002 à 2008 : juriste, section des traités et des droits de l’homme. Deux notes sur les rapports aux organes conventionnels portent le nom de la candidate. Le reste de ce travail n’a pas été publié.',
    ],
    [
      ['JDG-IND'],
      'Minutes of the law reform commission, 2021: the chair recorded that two commissioners, of whom Ms Faʻaolesa was one, asked that a draft requested by the government be first put out for comment. This was done, and the draft was changed.',
      'Procès-verbal de la commission de réforme du droit, 2021 : le président a consigné que deux commissaires, dont Mme Faʻaolesa, ont demandé qu’un projet sollicité par le gouvernement soit d’abord soumis à consultation. Ce fut fait, et le projet a été modifié.',
    ],
    [
      ['JDG-CHAR', 'JDG-COLL'],
      'The secretariat searched the published decisions on discipline and the press of the last ten years. It found nothing to report. No references were sent, and the panel had no consent to ask for any.',
      'Le secrétariat a consulté les décisions disciplinaires publiées et la presse des dix dernières années. Il n’a rien relevé. Aucune référence n’a été transmise, et le panel n’avait pas l’accord nécessaire pour en demander.',
    ],
    [
      ['JDG-ELIG', 'JDG-LANG'],
      'The questionnaire was sent with a personal link; reminders followed after one, two and three weeks, the last by telephone to the mission of the nominating State. The mission confirmed receipt. All published texts are in English, and the commission’s reports were drafted in it.',
      'Le questionnaire a été envoyé avec un lien personnel ; des rappels ont suivi après une, deux et trois semaines, le dernier par téléphone à la mission de l’État qui présente la candidature. La mission a accusé réception. Tous les textes publiés sont en anglais, langue de rédaction des rapports de la commission.',
    ],
  ]),
};

export const documents: readonly DemoDocument[] = [
  statement('en', 71, [
    [
      ['JDG-ELIG'],
      'The Government of Samoa nominates Teuila Faʻaolesa for List B, by the procedure for candidates for the International Court of Justice. She is qualified under the constitution to be appointed a judge of the Supreme Court, having practised or held judicial office for more than eight years.',
      'Le Gouvernement du Samoa présente Teuila Faʻaolesa pour la liste B, selon la procédure prévue pour les candidats à la Cour internationale de Justice. Ayant exercé ou occupé des fonctions judiciaires plus de huit ans, elle remplit les conditions constitutionnelles pour être juge à la Cour suprême.',
    ],
    [
      ['JDG-LIST', 'JDG-SPEC'],
      'As a magistrate of the family violence court from 2008 to 2016 she was among the first to hear such cases full time. She trained police officers, village councils and interpreters, and helped to set up the first shelter register.',
      'Magistrate du tribunal des violences familiales de 2008 à 2016, elle a été parmi les premières à juger ces affaires à plein temps. Elle a formé des policiers, des conseils de village et des interprètes, et contribué à créer le premier registre des refuges.',
    ],
    [
      ['JDG-LIST'],
      'Since 2016 she has been a member of the law reform commission. Her work has dealt with evidence, customary settlement and the place of treaties in national law.',
      'Depuis 2016, elle est membre de la commission de réforme du droit. Ses travaux portent sur la preuve, le règlement coutumier et la place des traités en droit interne.',
    ],
    [
      ['JDG-TRIAL'],
      'In the family violence court she sat alone, four days a week. The cases were many and short. She has not sat in a trial with several accused.',
      'Au tribunal des violences familiales, elle siégeait seule, quatre jours par semaine. Les affaires étaient nombreuses et brèves. Elle n’a pas siégé dans un procès à plusieurs accusés.',
    ],
    [
      ['JDG-LANG', 'JDG-ELIG'],
      'She is fluent in Samoan and English. She is ready to serve full time from the first day of the term.',
      'Elle parle couramment le samoan et l’anglais. Elle est prête à exercer à plein temps dès le premier jour du mandat.',
    ],
  ]),
  publicRecord,
];
