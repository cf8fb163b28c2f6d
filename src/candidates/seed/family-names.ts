/**
 * Persons whose family name is not the last word of the name alone. The sources give names in speaking order only; the split
 * follows the custom of the State and serves the order of lists, nothing else.
 */
const familyNames: Readonly<Record<string, string>> = {
  'abdelkader-ben-ali-bahloul': 'Ben Ali Bahloul',
  'ajmi-bel-haj-hamouda': 'Bel Haj Hamouda',
  'andres-bernardo-barreto-gonzalez': 'Barreto González',
  'ariela-peralta-distefano': 'Peralta Distéfano',
  'bruno-stagno-ugarte': 'Stagno Ugarte',
  'carlos-castresana-fernandez': 'Castresana Fernández',
  'christine-van-den-wyngaert': 'Van den Wyngaert',
  'claudia-paz-y-paz-bailey': 'Paz y Paz Bailey',
  'eduardo-cifuentes-munoz': 'Cifuentes Muñoz',
  'elizabeth-odio-benito': 'Odio Benito',
  'francesco-lo-voi': 'Lo Voi',
  'haykel-ben-mahfoudh': 'Ben Mahfoudh',
  'inigo-francisco-alberto-salvador-crespo': 'Salvador Crespo',
  'jasmina-cosic-dedovic': 'Ćosić Dedović',
  'javier-laynez-potisek': 'Laynez Potisek',
  'leonardo-nemer-caldeira-brant': 'Nemer Caldeira Brant',
  'leslie-van-rompaey': 'Van Rompaey',
  'luis-moreno-ocampo': 'Moreno Ocampo',
  'luz-del-carmen-ibanez-carranza': 'Ibáñez Carranza',
  'marc-pierre-perrin-de-brichambaut': 'Perrin de Brichambaut',
  'maria-del-carmen-gonzalez-cabal': 'González Cabal',
  'maria-del-socorro-flores-liera': 'Flores Liera',
  'maria-natercia-gusmao-pereira': 'Gusmão Pereira',
  'maureen-harding-clark': 'Harding Clark',
  'mirjana-lazarova-trajkovska': 'Lazarova Trajkovska',
  'olga-venecia-herrera-carbuccia': 'Herrera Carbuccia',
  'sergio-gerardo-ugalde-godinez': 'Ugalde Godínez',
  'silvia-fernandez-de-gurmendi': 'Fernández de Gurmendi',
  'urbina-ortega': 'Urbina Ortega',
  'zeid-raad-zeid-al-hussein': 'Al Hussein',
};

/** Names written with the family name first. */
const familyFirst: ReadonlySet<string> = new Set(['chung-chang-ho']);

/** The name as lists are ordered by it: 'Flores Liera, María del Socorro'. */
export function sortNameOf(slug: string, name: string): string {
  if (familyFirst.has(slug)) return name;
  const family = familyNames[slug] ?? name.split(' ').at(-1) ?? name;
  const given = name.slice(0, name.length - family.length).trim();
  return given === '' ? family : `${family}, ${given}`;
}

/** Every person named above, for the spec that looks for slips. */
export const namedPersons: readonly string[] = [...Object.keys(familyNames), ...familyFirst];
