import { fromEnglish, passages } from '../text';
import type { DemoDocument } from '../types';

export const orders: DemoDocument = {
  key: 'orders-2017',
  kind: 'orders',
  title: fromEnglish('Two orders on late evidence, 2017', 'Deux ordonnances sur la preuve tardive, 2017'),
  source: fromEnglish('Sent by the candidate with the reply', 'Transmises par la candidate avec sa réponse'),
  dated: { on: '2017-10-03' },
  visibility: 'published',
  passages: passages('en', [
    [
      ['JDG-TRIAL'],
      'First order. At 9.20 this morning counsel for the prosecution told me in chambers, with both counsel for the defence present, that a hospital register had been found. It was shown to the defence at once. I adjourned to 14.00 so that it could be read.',
      'Première ordonnance. Ce matin à 9 h 20, le représentant du parquet m’a informée en chambre du conseil, en présence des deux avocats de la défense, qu’un registre d’hôpital avait été retrouvé. Il a aussitôt été montré à la défense. J’ai suspendu jusqu’à 14 heures pour qu’il puisse être lu.',
    ],
    [
      ['JDG-TRIAL'],
      'At 14.00 the defence asked for two days. The register has forty pages, of which three matter. I gave one day and recalled the doctor for Thursday, at the prosecution’s cost. No party objected to that course, and the reasons are entered in the record.',
      'À 14 heures, la défense a demandé deux jours. Le registre compte quarante pages, dont trois importent. J’ai accordé un jour et rappelé le médecin pour jeudi, aux frais du parquet. Aucune partie ne s’y est opposée, et les motifs sont inscrits au procès-verbal.',
    ],
    [
      ['JDG-TRIAL', 'JDG-IND'],
      'Second order. The statement now offered was in the hands of the police for seven months. No reason is given for the delay. I do not admit it. The State must order its own files, and an accused should not pay for it if they are not in order.',
      'Seconde ordonnance. La déclaration aujourd’hui produite est restée sept mois aux mains de la police. Aucun motif n’explique ce retard. Je ne l’admets pas. Il appartient à l’État de tenir ses dossiers, et un accusé n’a pas à payer leur désordre.',
    ],
  ]),
};
