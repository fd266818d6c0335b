import { defineTexts } from '../../i18n';

export const creditNoteTexts = defineTexts({
  en: {
    title: 'Credit Notes', original: 'Original', issued: 'Issued', issuedFrom: 'Issued from', issuedTo: 'Issued to', drafted: 'Drafted', applied: 'Applied to the original', surplus: 'Free money', reason: 'Reason', draft: 'Credit note draft', noteOf: (number: string) => `Credit note for ${number}`,
    issue: 'Issue and send', issueOnly: 'Issue only', issueTitle: 'Issue this credit note', consequence: 'It gets its number today, reduces what the client owes at once, and cannot be changed afterwards.', mailAfter: 'It is then mailed to the client.', mailRefused: 'Issued, but the mail was refused:',
    redraft: 'Determine again', again: 'Invoice again', againHelp: 'Drafts an invoice in the place of the credited one.', correct: 'Take back by a debit note', correctHelp: 'Drafts a debit note of the same lines and the same VAT. Say why.', draftDebit: 'Draft the debit note', text: 'Text on the document', goodsReturn: 'Return', way: 'Credited by', ways: { FULL: 'All that was left', LINES: 'Lines', GROSS: 'Amount with VAT', NET: 'Net amount', PERCENT: 'Percent' } as Record<string, string>, notFull: 'Only where all of the invoice was credited.',
  },
  ro: {
    title: 'Note de credit', original: 'Original', issued: 'Emisă', issuedFrom: 'Emise de la', issuedTo: 'Emise până la', drafted: 'Întocmită', applied: 'Aplicat pe original', surplus: 'Bani liberi', reason: 'Motiv', draft: 'Ciornă de notă de credit', noteOf: (number: string) => `Notă de credit pentru ${number}`,
    issue: 'Emite și trimite', issueOnly: 'Doar emite', issueTitle: 'Emite nota de credit', consequence: 'Primește numărul astăzi, reduce imediat datoria clientului și nu mai poate fi modificată.', mailAfter: 'Apoi se trimite clientului.', mailRefused: 'Emisă, dar e-mailul a fost refuzat:',
    redraft: 'Determină din nou', again: 'Facturează din nou', againHelp: 'Întocmește o factură în locul celei creditate.', correct: 'Anulează prin notă de debit', correctHelp: 'Întocmește o notă de debit cu aceleași linii și același TVA. Spuneți de ce.', draftDebit: 'Întocmește nota de debit', text: 'Text pe document', goodsReturn: 'Retur', way: 'Creditat prin', ways: { FULL: 'Tot ce rămăsese', LINES: 'Linii', GROSS: 'Sumă cu TVA', NET: 'Sumă netă', PERCENT: 'Procent' } as Record<string, string>, notFull: 'Doar unde factura a fost creditată integral.',
  },
});
