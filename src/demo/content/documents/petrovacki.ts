import { interview, references, statement } from '../dossier';
import type { DemoDocument } from '../types';

export const documents: readonly DemoDocument[] = [
  statement('en', 88, [
    [
      ['JDG-ELIG'],
      'The Government nominates Dušan Petrovački for List A, by the procedure for nomination to the highest judicial offices. He is eligible for appointment to those offices under the law on judges. The certificate will be sent separately.',
      'Le Gouvernement présente Dušan Petrovački pour la liste A, selon la procédure de désignation aux plus hautes fonctions judiciaires. Il peut y être nommé en vertu de la loi sur les juges. L’attestation sera transmise séparément.',
    ],
    [
      ['JDG-LIST', 'JDG-TRIAL'],
      'From 1998 to 2007 he was a deputy prosecutor at first instance and appeared in court on most working days. The cases concerned theft, fraud, traffic and bodily harm, and in the later years some homicides.',
      'De 1998 à 2007, il a été procureur adjoint en première instance et plaidait presque chaque jour ouvrable. Les affaires portaient sur des vols, des fraudes, la circulation et des coups et blessures, et, les dernières années, sur quelques homicides.',
    ],
    [
      ['JDG-IND', 'JDG-LIST'],
      'From 2007 to 2014 he advised a ministry on draft laws of criminal procedure. The post ended with the completion of the code. He was not a member of a party during those years.',
      'De 2007 à 2014, il a conseillé un ministère sur des projets de loi de procédure pénale. Le poste a pris fin avec l’achèvement du code. Il n’était membre d’aucun parti pendant ces années.',
    ],
    [
      ['JDG-LIST', 'JDG-LANG'],
      'He taught criminal law from 2014 to 2020 and wrote lecture notes on appeals. Since 2020 he has worked as legal counsel in a private firm.',
      'Il a enseigné le droit pénal de 2014 à 2020 et rédigé un cours sur l’appel. Depuis 2020, il est juriste dans un cabinet privé.',
    ],
    [
      ['JDG-ELIG'],
      'He is a national of Serbia and of no other State, has not served at the Court and will be available full time from the first day of the term.',
      'Il est ressortissant de la Serbie et d’aucun autre État, n’a pas exercé à la Cour et sera disponible à plein temps dès le premier jour du mandat.',
    ],
  ]),
  interview('en', 41, [
    [
      ['JDG-ELIG'],
      'Question: The certificate has not reached us. Do you know where it is? Answer: I asked for it on the day of your first letter. I have a receipt for my request and will send it. I am sorry that I have nothing better in my hands.',
      'Question : L’attestation ne nous est pas parvenue. Savez-vous où elle se trouve ? Réponse : Je l’ai demandée le jour de votre première lettre. J’ai un récépissé de ma demande et je vous l’enverrai. Je regrette de n’avoir rien de mieux en main.',
    ],
    [
      ['JDG-TRIAL'],
      'Question: Take us through a trial for homicide as you would have prepared it. Answer: The candidate described the file, the expert, the order of witnesses and the closing speech, correctly and in the order in which they come, and named two mistakes he had made as a young prosecutor.',
      'Question : Décrivez-nous un procès pour homicide tel que vous l’auriez préparé. Réponse : Le candidat a décrit le dossier, l’expertise, l’ordre des témoins et le réquisitoire, exactement et dans l’ordre où ils viennent, et cité deux erreurs commises comme jeune procureur.',
    ],
    [
      ['JDG-LIST'],
      'Question: Why is there no list of cases? Answer: The registers are on paper, in two towns. I began with the first. I would rather send nothing than a list from memory.',
      'Question : Pourquoi n’y a-t-il pas de liste d’affaires ? Réponse : Les registres sont sur papier, dans deux villes. J’ai commencé par la première. Je préfère ne rien envoyer plutôt qu’une liste de mémoire.',
    ],
    [
      ['JDG-IND'],
      'Question: From which matters would you step aside? Answer: From anything on which I advised the ministry, and from the clients of my firm. There are nine, and I have named them to the panel.',
      'Question : De quelles affaires vous déporteriez-vous ? Réponse : De tout ce sur quoi j’ai conseillé le ministère, et des clients de mon cabinet. Il y en a neuf, et je les ai nommés au panel.',
    ],
    [
      ['JDG-SPEC'],
      'Question: How do victims take part before the Court? Answer: The candidate explained the application, the common representative and the views and concerns. He said that he knew this from reading only.',
      'Question : Comment les victimes participent-elles devant la Cour ? Réponse : Le candidat a expliqué la demande, le représentant commun et l’exposé des vues et préoccupations. Il a dit ne le savoir que par la lecture.',
    ],
    [
      ['JDG-LANG', 'JDG-COLL'],
      'The interview was held in English throughout. To the question what colleagues would say of him, the candidate answered: That I come prepared, and that I could delegate more.',
      'L’entretien s’est tenu entièrement en anglais. À la question de savoir ce que ses collègues diraient de lui, le candidat a répondu : Que j’arrive préparé, et que je pourrais déléguer davantage.',
    ],
  ]),
  references('en', 50, [
    [
      ['JDG-COLL', 'JDG-CHAR'],
      'From a former head of the prosecutor’s office: He was punctual, courteous and careful with files. Our office had four lawyers. I have nothing to add and nothing to take away.',
      'D’un ancien chef du parquet : Il était ponctuel, courtois et soigneux. Notre bureau comptait quatre juristes. Je n’ai rien à ajouter ni à retrancher.',
    ],
    [
      ['JDG-CHAR', 'JDG-LIST'],
      'From a professor of the same faculty: His lecture notes on appeals are clear, and students ask for them. He withdrew from an examination board when a relative sat the examination.',
      'D’une professeure de la même faculté : Son cours sur l’appel est clair, et les étudiants le réclament. Il s’est retiré d’un jury quand un parent passait l’examen.',
    ],
  ]),
];
