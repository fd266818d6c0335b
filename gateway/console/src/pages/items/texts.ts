import { defineTexts } from '../../i18n';

export const itemTexts = defineTexts({
  en: {
    title: 'Items', newItem: 'New item', editItem: 'Edit the item', importFile: 'Import', code: 'Code', name: 'Name', description: 'Description', unit: 'Unit', price: 'Price (net)', vatClass: 'VAT class', kind: 'Kind', active: 'Offered',
    vatClasses: { STANDARD: 'Standard', REDUCED: 'Reduced', SECOND_REDUCED: 'Second reduced', ZERO: 'Zero', EXEMPT: 'Exempt' } as Record<string, string>, kinds: { GOODS: 'Goods', SERVICE: 'Service' } as Record<string, string>, kindHelp: 'Goods wait for the warehouse before they are invoiced.',
    deactivate: 'Deactivate', activate: 'Activate', chips: { ACTIVE: 'Offered', INACTIVE: 'No longer offered' } as Record<string, string>, codeFixed: 'The code cannot be changed later.',
    importHelp: 'CSV in UTF-8, comma or semicolon, columns code, name, description, unitCode, price, currency, vatClass, kind, active; at most 5,000 rows. Good rows are taken, bad ones named; the same file may be imported again.',
    imported: (created: number, updated: number, unchanged: number, rejected: number) => `${created} created, ${updated} updated, ${unchanged} unchanged, ${rejected} refused.`, create: 'Create the item',
  },
  ro: {
    title: 'Articole', newItem: 'Articol nou', editItem: 'Modifică articolul', importFile: 'Importă', code: 'Cod', name: 'Nume', description: 'Descriere', unit: 'Unitate', price: 'Preț (net)', vatClass: 'Clasă TVA', kind: 'Fel', active: 'Oferit',
    vatClasses: { STANDARD: 'Standard', REDUCED: 'Redusă', SECOND_REDUCED: 'A doua redusă', ZERO: 'Zero', EXEMPT: 'Scutit' } as Record<string, string>, kinds: { GOODS: 'Bunuri', SERVICE: 'Serviciu' } as Record<string, string>, kindHelp: 'Bunurile așteaptă depozitul înainte de facturare.',
    deactivate: 'Dezactivează', activate: 'Activează', chips: { ACTIVE: 'Oferite', INACTIVE: 'Scoase din ofertă' } as Record<string, string>, codeFixed: 'Codul nu se mai poate schimba.',
    importHelp: 'CSV în UTF-8, cu virgulă sau punct și virgulă, coloanele code, name, description, unitCode, price, currency, vatClass, kind, active; cel mult 5.000 de rânduri. Rândurile bune se preiau, cele greșite se numesc; același fișier se poate importa din nou.',
    imported: (created: number, updated: number, unchanged: number, rejected: number) => `${created} create, ${updated} actualizate, ${unchanged} neschimbate, ${rejected} respinse.`, create: 'Creează articolul',
  },
});
