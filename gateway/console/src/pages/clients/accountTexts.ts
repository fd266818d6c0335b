import { defineTexts } from '../../i18n';

export const accountTexts = defineTexts({
  en: {
    ageing: 'Ageing', ageingTitle: 'Ageing of all clients', current: 'Not due', d30: '1–30 days', d60: '31–60 days', d90: '61–90 days', over90: 'Over 90 days', open: 'Open', overdue: 'Overdue', unallocated: 'Free money', balance: 'Balance', asOf: 'As of', knownOn: 'As known on', view: (asOf: string, knownAt: string) => `as of ${asOf}, known at ${knownAt}`,
    openDocuments: 'Open documents', document: 'Document', issued: 'Issued', due: 'Due', reference: 'Payment reference', nothingOpen: 'Nothing is open.', entries: 'Entries', noEntries: 'Nothing was booked yet.', effective: 'Effective', recorded: 'Recorded', by: 'By', amount: 'Amount', type: 'Kind', allTypes: 'All kinds',
    statement: 'Statement of account', from: 'From', showStatement: 'Show the statement', pdf: 'PDF', opening: 'Opening balance', closing: 'Closing balance', totals: 'All clients', balanceHelp: 'Positive: the client owes. Open less free money is the balance.',
    types: { INVOICE: 'Invoice', ADVANCE_INVOICE: 'Advance invoice', DEBIT_NOTE: 'Debit note', CREDIT_NOTE: 'Credit note', RECEIPT: 'Receipt', REVERSAL: 'Receipt reversed', REFUND: 'Refund', WRITE_OFF: 'Write-off', WRITE_OFF_UNDONE: 'Write-off undone', FREE_MONEY_WRITE_OFF: 'Free money taken in', FREE_MONEY_WRITE_OFF_UNDONE: 'Free money given back' } as Record<string, string>,
    documents: { orders: 'Orders', invoices: 'Invoices', proformas: 'Proformas', creditNotes: 'Credit notes', payments: 'Payments' } as Record<string, string>, all: 'All', none: 'None yet.',
    blocksHelp: 'While a block holds, its document (or every document of the client) is left out of reminders.', addBlock: 'Block reminders', lift: 'Lift', reason: 'Reason', until: 'Until', wholeClient: 'All documents of the client', blocked: 'Blocked', noBlocks: 'Reminders go out as usual.', block: 'Block',
    reasons: { DISPUTE: 'Dispute', PROMISE: 'Promise to pay', OTHER: 'Other' } as Record<string, string>,
  },
  ro: {
    ageing: 'Vechimea soldului', ageingTitle: 'Vechimea soldurilor clienților', current: 'Nescadent', d30: '1–30 zile', d60: '31–60 zile', d90: '61–90 zile', over90: 'Peste 90 zile', open: 'Deschis', overdue: 'Restant', unallocated: 'Bani liberi', balance: 'Sold', asOf: 'La data', knownOn: 'Cunoscut la', view: (asOf: string, knownAt: string) => `la ${asOf}, cunoscut la ${knownAt}`,
    openDocuments: 'Documente deschise', document: 'Document', issued: 'Emis', due: 'Scadent', reference: 'Referință de plată', nothingOpen: 'Nimic deschis.', entries: 'Înregistrări', noEntries: 'Nimic înregistrat încă.', effective: 'Data', recorded: 'Înregistrat', by: 'De', amount: 'Sumă', type: 'Tip', allTypes: 'Toate tipurile',
    statement: 'Extras de cont', from: 'De la', showStatement: 'Arată extrasul', pdf: 'PDF', opening: 'Sold inițial', closing: 'Sold final', totals: 'Toți clienții', balanceHelp: 'Pozitiv: clientul datorează. Deschis minus bani liberi este soldul.',
    types: { INVOICE: 'Factură', ADVANCE_INVOICE: 'Factură de avans', DEBIT_NOTE: 'Notă de debit', CREDIT_NOTE: 'Notă de credit', RECEIPT: 'Încasare', REVERSAL: 'Încasare stornată', REFUND: 'Rambursare', WRITE_OFF: 'Anulare contabilă', WRITE_OFF_UNDONE: 'Anulare contabilă retrasă', FREE_MONEY_WRITE_OFF: 'Bani liberi preluați', FREE_MONEY_WRITE_OFF_UNDONE: 'Bani liberi redați' } as Record<string, string>,
    documents: { orders: 'Comenzi', invoices: 'Facturi', proformas: 'Proforme', creditNotes: 'Note de credit', payments: 'Plăți' } as Record<string, string>, all: 'Toate', none: 'Niciuna încă.',
    blocksHelp: 'Cât timp ține o blocare, documentul ei (sau toate documentele clientului) nu intră în notificări.', addBlock: 'Blochează notificările', lift: 'Ridică', reason: 'Motiv', until: 'Până la', wholeClient: 'Toate documentele clientului', blocked: 'Blocat', noBlocks: 'Notificările pleacă normal.', block: 'Blochează',
    reasons: { DISPUTE: 'Litigiu', PROMISE: 'Promisiune de plată', OTHER: 'Altul' } as Record<string, string>,
  },
});
