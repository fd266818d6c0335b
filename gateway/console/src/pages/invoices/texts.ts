import { defineTexts } from '../../i18n';

export const invoiceTexts = defineTexts({
  en: {
    title: 'Invoices', checks: 'Draft’s checks', issued: 'Issued', drafted: 'Drafted', issueBy: 'Issue by', delivery: 'Sending', payment: 'Payment', next: 'Next', type: 'Kind', issuedFrom: 'Issued from', issuedTo: 'Issued to', dueFrom: 'Due from', ofOrder: 'Of an order', replacement: 'Replaces another', deliveredFrom: 'Sent from', deliveredTo: 'Sent to', reissuedFrom: 'Reissued from', reissuedTo: 'Reissued to', dueTo: 'Due to',
    draft: 'Draft', issueAndSend: 'Issue and send', issueOnly: 'Issue only', send: 'Send', newInvoice: 'New invoice', newest: 'Newest first', byDue: 'By due date', paid: 'Paid', credited: 'Credited', writtenOff: 'Written off',
    confirmIssue: (n: number) => `Issues ${n === 1 ? 'one invoice' : `${n} invoices`} and sends ${n === 1 ? 'it' : 'them'}. Numbers are final.`, confirmIssueOnly: (n: number) => `Issues ${n === 1 ? 'one invoice' : `${n} invoices`}. Numbers are final.`,
    outcome: { ISSUED: 'Issued', QUEUED: 'Mail is queued', UNCHANGED: 'Was done already', REFUSED: 'Refused' } as Record<string, string>,
  },
  ro: {
    title: 'Facturi', checks: 'Verificări ciornă', issued: 'Emisă', drafted: 'Întocmită', issueBy: 'De emis până la', delivery: 'Trimitere', payment: 'Plată', next: 'Urmează', type: 'Tip', issuedFrom: 'Emise de la', issuedTo: 'Emise până la', dueFrom: 'Scadente de la', ofOrder: 'Din comandă', replacement: 'Înlocuiește alta', deliveredFrom: 'Trimise de la', deliveredTo: 'Trimise până la', reissuedFrom: 'Reemise de la', reissuedTo: 'Reemise până la', dueTo: 'Scadente până la',
    draft: 'Ciornă', issueAndSend: 'Emite și trimite', issueOnly: 'Doar emite', send: 'Trimite', newInvoice: 'Factură nouă', newest: 'Cele mai noi întâi', byDue: 'După scadență', paid: 'Achitat', credited: 'Creditat', writtenOff: 'Anulat contabil',
    confirmIssue: (n: number) => `Emite ${n === 1 ? 'o factură' : `${n} facturi`} și ${n === 1 ? 'o trimite' : 'le trimite'}. Numerele sunt definitive.`, confirmIssueOnly: (n: number) => `Emite ${n === 1 ? 'o factură' : `${n} facturi`}. Numerele sunt definitive.`,
    outcome: { ISSUED: 'Emisă', QUEUED: 'E-mailul este în coadă', UNCHANGED: 'Era deja făcut', REFUSED: 'Refuzată' } as Record<string, string>,
  },
});
