import { defineTexts } from '../../i18n';

export const returnTexts = defineTexts({
  en: {
    title: 'Returns', invoice: 'Invoice', requested: 'Requested', reason: 'Reason', credit: 'Credit note', credits: { AFTER_RECEIPT: 'when received', NOW: 'at once' } as Record<string, string>, item: 'Item', expected: 'Expected', received: 'Received', arrived: 'Arrived now', receipts: 'Receipts', receiptId: 'Number of the receipt', receivedOn: 'Received on', record: 'Record receipt', all: 'All that is expected',
    close: 'Close', closeTitle: 'Close this return', closeHelp: 'Says that nothing more comes back, and why.', closed: (reason: string) => `Closed: ${reason}`, openNote: 'Credit note drafted', refusedCredit: 'No credit note:', by: (who: string) => `by ${who}`, empty: 'No returns. They are asked for on the page of the invoice.',
  },
  ro: {
    title: 'Retururi', invoice: 'Factură', requested: 'Cerut', reason: 'Motiv', credit: 'Notă de credit', credits: { AFTER_RECEIPT: 'la recepție', NOW: 'imediat' } as Record<string, string>, item: 'Articol', expected: 'Așteptat', received: 'Primit', arrived: 'Sosit acum', receipts: 'Recepții', receiptId: 'Numărul recepției', receivedOn: 'Primit la', record: 'Înregistrează recepția', all: 'Tot ce se așteaptă',
    close: 'Închide', closeTitle: 'Închide returul', closeHelp: 'Spune că nu mai vine nimic și de ce.', closed: (reason: string) => `Închis: ${reason}`, openNote: 'Notă de credit întocmită', refusedCredit: 'Fără notă de credit:', by: (who: string) => `de ${who}`, empty: 'Niciun retur. Se cer de pe pagina facturii.',
  },
});
