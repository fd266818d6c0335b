import { defineTexts } from '../i18n';

export const formTexts = defineTexts({
  en: {
    raceTitle: 'Somebody saved this in the meantime', raceNone: 'Nothing that you see here is different. Save again.', field: 'Field', theirs: 'Theirs', mine: 'Yours', taken: 'taken over', take: 'Take theirs',
    chooseFile: 'Choose a CSV file', otherFile: 'Choose another file', line: 'Line', result: 'Result', problems: 'Problems',
  },
  ro: {
    raceTitle: 'Altcineva a salvat între timp', raceNone: 'Nimic din ce vedeți aici nu diferă. Salvați din nou.', field: 'Câmp', theirs: 'Al lor', mine: 'Al dumneavoastră', taken: 'preluat', take: 'Preia',
    chooseFile: 'Alegeți un fișier CSV', otherFile: 'Alegeți alt fișier', line: 'Linia', result: 'Rezultat', problems: 'Probleme',
  },
});
