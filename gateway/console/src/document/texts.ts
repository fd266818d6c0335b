import { defineTexts } from '../i18n';

export const documentTexts = defineTexts({
  en: {
    checklist: 'Checklist', ready: 'Everything that is needed is there.', fix: 'Fix', timeline: 'Timeline', preview: 'PDF', showPdf: 'Show the PDF', openPdf: 'Open in a new tab', noPdf: 'The PDF is being made.',
    description: 'Description', quantity: 'Quantity', price: 'Unit price', discount: 'Discount', vat: 'VAT', net: 'Net', lines: 'Lines', linesNet: 'Sum of lines', allowances: 'Document discount', charges: 'Charges',
    netTotal: 'Net total', vatTotal: 'VAT', gross: 'Total', base: 'Base', rate: 'Rate', linked: 'Linked documents', notes: 'Internal notes', addNote: 'Add a note', noteText: 'Note', details: 'Details', next: 'Next of the list', previous: 'Previous of the list', actions: 'More', why: 'Why', place: (at: number, of: number) => `${at} of ${of}`,
  },
  ro: {
    checklist: 'Verificări', ready: 'Nu lipsește nimic.', fix: 'Rezolvă', timeline: 'Cronologie', preview: 'PDF', showPdf: 'Arată PDF-ul', openPdf: 'Deschide într-o filă nouă', noPdf: 'PDF-ul se generează.',
    description: 'Descriere', quantity: 'Cantitate', price: 'Preț unitar', discount: 'Reducere', vat: 'TVA', net: 'Net', lines: 'Linii', linesNet: 'Suma liniilor', allowances: 'Reducere pe document', charges: 'Taxe suplimentare',
    netTotal: 'Total net', vatTotal: 'TVA', gross: 'Total', base: 'Bază', rate: 'Cotă', linked: 'Documente legate', notes: 'Note interne', addNote: 'Adaugă o notă', noteText: 'Notă', details: 'Detalii', next: 'Următorul din listă', previous: 'Anteriorul din listă', actions: 'Mai multe', why: 'De ce', place: (at: number, of: number) => `${at} din ${of}`,
  },
});
