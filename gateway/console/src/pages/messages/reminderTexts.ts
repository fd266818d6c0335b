import { defineTexts } from '../../i18n';

export const reminderTexts = defineTexts({
  en: {
    title: 'Reminders', send: 'Send reminders', sendOne: 'Send the reminder', settings: 'Steps and schedule', documents: 'Documents', longest: 'Longest overdue', remaining: 'Remaining', why: 'Why it is held', leftOut: 'Left out', lists: 'In the mail', nothingListed: 'No document is in the mail.', confirm: (n: number) => `Sends ${n === 1 ? 'one reminder' : `${n} reminders`}. Each is judged once more at the moment of sending.`,
    empty: 'Nobody has overdue documents.', state: { DUE: 'To remind', HELD: 'Held' } as Record<string, string>, outcome: { QUEUED: 'Mail is queued', HELD: 'Held', POSTPONED: 'Postponed' } as Record<string, string>,
    reason: {
      'free-money': 'It has free money', 'pending-allocation': 'Its money is on the way to a document', 'attributed-bank-line': 'A bank line is its money', 'bank-import-stale': 'The last bank import is too old', 'money-not-known': 'Payments did not answer; later', 'documents-not-known': 'Invoicing did not answer; later', 'nothing-due': 'Nothing is overdue long enough', 'too-soon': 'The last reminder is too recent', 'under-way': 'A reminder is under way', 'no-recipient': 'Nobody to write to', 'client-not-known': 'The client is not known here',
      dispute: 'in dispute', promise: 'payment promised', blocked: 'blocked', 'not-delivered': 'not delivered',
    } as Record<string, string>,
    fix: { 'free-money': 'Free money', 'attributed-bank-line': 'Bank lines', 'no-recipient': 'Client' } as Record<string, string>, threshold: 'Reminded when overdue by more than', thresholdUnit: 'days', interval: 'Not again within', bankImport: 'Held when the last bank import is older than', bankImportHelp: 'Empty: the age does not matter.', automatic: 'Send by itself every day', remindAt: 'At', remindAtHelp: 'Time in the company’s zone.', days: 'days', readOnly: 'Only sales administrators change this.',
  },
  ro: {
    title: 'Mementouri', send: 'Trimite mementouri', sendOne: 'Trimite mementoul', settings: 'Pași și program', documents: 'Documente', longest: 'Cea mai lungă întârziere', remaining: 'Rest', why: 'De ce este reținut', leftOut: 'Lăsate deoparte', lists: 'În e-mail', nothingListed: 'Niciun document în e-mail.', confirm: (n: number) => `Trimite ${n === 1 ? 'un memento' : `${n} mementouri`}. Fiecare se judecă încă o dată la trimitere.`,
    empty: 'Nimeni nu are documente restante.', state: { DUE: 'De trimis', HELD: 'Reținut' } as Record<string, string>, outcome: { QUEUED: 'E-mailul este în coadă', HELD: 'Reținut', POSTPONED: 'Amânat' } as Record<string, string>,
    reason: {
      'free-money': 'Are bani liberi', 'pending-allocation': 'Banii lui sunt pe drum către un document', 'attributed-bank-line': 'O linie bancară este a lui', 'bank-import-stale': 'Ultimul import bancar este prea vechi', 'money-not-known': 'Plățile nu au răspuns; mai târziu', 'documents-not-known': 'Facturarea nu a răspuns; mai târziu', 'nothing-due': 'Nimic nu este restant destul de mult', 'too-soon': 'Ultimul memento este prea recent', 'under-way': 'Un memento este pe drum', 'no-recipient': 'Nu are cui fi scris', 'client-not-known': 'Clientul nu este cunoscut aici',
      dispute: 'în dispută', promise: 'plată promisă', blocked: 'blocat', 'not-delivered': 'nelivrat',
    } as Record<string, string>,
    fix: { 'free-money': 'Bani liberi', 'attributed-bank-line': 'Linii bancare', 'no-recipient': 'Client' } as Record<string, string>, threshold: 'Memento la o întârziere de peste', thresholdUnit: 'zile', interval: 'Nu din nou timp de', bankImport: 'Reținut când ultimul import bancar este mai vechi de', bankImportHelp: 'Gol: vechimea nu contează.', automatic: 'Trimite singur în fiecare zi', remindAt: 'La ora', remindAtHelp: 'Ora din fusul companiei.', days: 'zile', readOnly: 'Doar administratorii de vânzări modifică aici.',
  },
});
