import { defineTexts } from '../i18n';

/** Texts of the steps that all documents of invoicing share: sending, delivery, discarding, notes, what happened. */
export const workTexts = defineTexts({
  en: {
    send: 'Send', sendAgain: 'Send again', sendTo: 'Send to', sendHelp: 'Addresses separated by commas. The client’s own are filled in.', noAddress: 'The client has no address for invoices; type one.',
    delivered: 'Delivered by other means', deliveredOn: 'Delivered on', record: 'Record', noteHint: 'For example the tracking number',
    discard: 'Discard', discardTitle: 'Discard this draft', discardHelp: 'The draft gets no number and does not come back. Say why.',
    submission: 'Record submission', submissionTitle: 'Submission to the tax office', state: 'State', indexNumber: 'Index number', on: 'On', submitBy: (day: string) => `Submit by ${day}`, late: 'late', notSubmitted: 'Not submitted yet', xml: 'Download e-invoice (XML)', eInvoice: 'E-invoice',
    addNote: 'Write a note', noteShort: 'Only colleagues see it', noNotes: 'No notes yet.',
    what: {
      DRAFTED: 'Drafted', EDITED: 'Edited', FOLLOWED: 'Followed a change', DISCARDED: 'Discarded', ISSUED: 'Issued', SEND_REQUESTED: 'Mail requested', SENT: 'Mail sent', SEND_FAILED: 'Mail failed', SEND_UNCERTAIN: 'Mail: answer lost', DELIVERED: 'Delivered',
      ALLOCATED: 'Money booked', RELEASED: 'Money released', ADVANCE_USED: 'Advance deducted', ADVANCE_TAKEN_BACK: 'Advance taken back', WRITTEN_OFF: 'Written off', WRITE_OFF_UNDONE: 'Write-off undone', CREDITED: 'Credited', ADDED_TO: 'Debit note', REPLACED: 'Replaced', CLOSED: 'Closed', SUPPLIED: 'Supply complete', INVOICE_DRAFTED: 'Advance invoice drafted', NOTED: 'Note',
    } as Record<string, string>,
    relation: {
      ORIGINAL: 'Original', CORRECTED_CREDIT_NOTE: 'Takes back', CREDIT_NOTE: 'Credit note', DEBIT_NOTE: 'Debit note', REPLACES: 'Replaces', REPLACED_BY: 'Replaced by', DEDUCTED_ADVANCE: 'Advance deducted', DEDUCTED_BY: 'Deducted by', PROFORMA: 'Proforma',
    } as Record<string, string>,
    payment: 'Payment', released: 'released', thisDocument: 'This document', subscription: 'Recurring template', nothingLinked: 'Nothing is tied to this document yet.', notAllowed: 'Your role may look, not change.', checksPassed: (n: number) => `${n} checks passed`,
    renderingFailed: (form: string) => `The ${form} could not be made; it is tried again.`, confirm: 'Go on',
  },
  ro: {
    send: 'Trimite', sendAgain: 'Trimite din nou', sendTo: 'Trimite către', sendHelp: 'Adrese separate prin virgulă. Cele ale clientului sunt completate.', noAddress: 'Clientul nu are adresă pentru facturi; scrieți una.',
    delivered: 'Livrată pe altă cale', deliveredOn: 'Livrată la', record: 'Înregistrează', noteHint: 'De exemplu numărul de urmărire',
    discard: 'Abandonează', discardTitle: 'Abandonează ciorna', discardHelp: 'Ciorna nu primește număr și nu mai revine. Spuneți de ce.',
    submission: 'Înregistrează depunerea', submissionTitle: 'Depunerea la ANAF', state: 'Stare', indexNumber: 'Index de încărcare', on: 'La data', submitBy: (day: string) => `De depus până la ${day}`, late: 'întârziată', notSubmitted: 'Încă nedepusă', xml: 'Descarcă e-factura (XML)', eInvoice: 'E-factura',
    addNote: 'Scrie o notă', noteShort: 'O văd doar colegii', noNotes: 'Nicio notă încă.',
    what: {
      DRAFTED: 'Întocmită', EDITED: 'Modificată', FOLLOWED: 'A urmat o schimbare', DISCARDED: 'Abandonată', ISSUED: 'Emisă', SEND_REQUESTED: 'E-mail cerut', SENT: 'E-mail trimis', SEND_FAILED: 'E-mail eșuat', SEND_UNCERTAIN: 'E-mail: răspuns pierdut', DELIVERED: 'Livrată',
      ALLOCATED: 'Bani alocați', RELEASED: 'Bani eliberați', ADVANCE_USED: 'Avans dedus', ADVANCE_TAKEN_BACK: 'Avans retras', WRITTEN_OFF: 'Scoasă din evidență', WRITE_OFF_UNDONE: 'Scoatere anulată', CREDITED: 'Creditată', ADDED_TO: 'Notă de debit', REPLACED: 'Înlocuită', CLOSED: 'Închisă', SUPPLIED: 'Livrare încheiată', INVOICE_DRAFTED: 'Factură de avans întocmită', NOTED: 'Notă',
    } as Record<string, string>,
    relation: {
      ORIGINAL: 'Original', CORRECTED_CREDIT_NOTE: 'Anulează', CREDIT_NOTE: 'Notă de credit', DEBIT_NOTE: 'Notă de debit', REPLACES: 'Înlocuiește', REPLACED_BY: 'Înlocuită de', DEDUCTED_ADVANCE: 'Avans dedus', DEDUCTED_BY: 'Dedusă de', PROFORMA: 'Proformă',
    } as Record<string, string>,
    payment: 'Plată', released: 'eliberată', thisDocument: 'Acest document', subscription: 'Șablon recurent', nothingLinked: 'Încă nu este legat niciun document.', notAllowed: 'Rolul dumneavoastră poate vedea, nu modifica.', checksPassed: (n: number) => (n < 20 ? `${n} verificări trecute` : `${n} de verificări trecute`),
    renderingFailed: (form: string) => `Forma ${form} nu a putut fi generată; se încearcă din nou.`, confirm: 'Continuă',
  },
});
