import { defineTexts } from '../i18n';

export const listTexts = defineTexts({
  en: {
    filters: 'Filters', clear: 'Clear', columns: 'Columns', exportAs: 'Export', all: 'All', chooseAll: 'Choose all loaded rows', choose: (name: string) => `Choose ${name}`,
    chosen: (n: number) => `${n} chosen`, of: (able: number, all: number) => (able === all ? '' : ` (${able} of ${all})`), results: 'Results', done: (n: number) => `${n} done`,
    refused: (n: number) => (n === 0 ? '' : ` · ${n} refused`), position: (to: number, all: string) => `1–${to} of ${all}`, loaded: (n: number) => `${n} shown`, loadedAll: (n: number) => `${n} rows, all shown`,
    saveFilter: 'Save this filter', savedFilters: 'Named filters', filterName: 'Name of the filter', failed: 'The list could not be read', loadMore: 'More rows', sort: 'Order',
    nothingFits: 'Nothing fits these filters.', confirmTitle: 'Please confirm', doIt: 'Go on', yes: 'Yes', no: 'No', any: 'Any', openPanel: 'Look without leaving the list', from: 'from', to: 'to',
    moreFilters: 'Filter', workThrough: 'Work through', workedThrough: (n: number) => `Worked through ${n}`, leftAlone: (n: number) => `left as they were: ${n}`,
  },
  ro: {
    filters: 'Filtre', clear: 'Șterge', columns: 'Coloane', exportAs: 'Exportă', all: 'Toate', chooseAll: 'Alege toate rândurile încărcate', choose: (name: string) => `Alege ${name}`,
    chosen: (n: number) => `${n} alese`, of: (able: number, all: number) => (able === all ? '' : ` (${able} din ${all})`), results: 'Rezultate', done: (n: number) => `${n} reușite`,
    refused: (n: number) => (n === 0 ? '' : ` · ${n} refuzate`), position: (to: number, all: string) => `1–${to} din ${all}`, loaded: (n: number) => `${n} afișate`, loadedAll: (n: number) => `${n} rânduri, toate afișate`,
    saveFilter: 'Salvează filtrul', savedFilters: 'Filtre salvate', filterName: 'Numele filtrului', failed: 'Lista nu a putut fi citită', loadMore: 'Mai multe rânduri', sort: 'Ordine',
    nothingFits: 'Nimic nu corespunde filtrelor.', confirmTitle: 'Confirmați', doIt: 'Continuă', yes: 'Da', no: 'Nu', any: 'Oricare', openPanel: 'Vezi fără a părăsi lista', from: 'de la', to: 'până la',
    moreFilters: 'Filtru', workThrough: 'Parcurge', workedThrough: (n: number) => `Parcurse: ${n}`, leftAlone: (n: number) => `lăsate neschimbate: ${n}`,
  },
});
