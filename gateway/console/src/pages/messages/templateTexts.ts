import { defineTexts } from '../../i18n';

export const templateTexts = defineTexts({
  en: {
    title: 'Words of mails', list: 'Templates', subject: 'Subject', html: 'HTML', plain: 'Plain text', variables: 'Variables', variable: 'Variable', meaning: 'Meaning', variablesAbout: 'In ${…} stand only these. th:text, th:if, th:unless and th:each are understood.', version: 'Version', builtIn: 'Built-in', builtInVersion: 'Built-in words', versionOf: (n: number, when: string, who: string) => `${n} · ${when} · ${who}`,
    preview: 'Preview', previewAbout: 'With made-up data, as a mail client would show it.', refresh: 'Preview', test: 'Test mail', testTitle: 'Send a test mail', testAbout: 'The words as they stand here, with made-up data; it appears in the message log.', recipient: 'Recipient', testSent: 'The test mail is queued.', saved: 'Saved. The next mail uses it.', reset: 'Back to the built-in words', resetAbout: 'The next mail uses the words that come with the program. Your versions are kept and can be opened again.', unsaved: 'Not saved yet', open: 'Look at it',
    kind: { INVOICE: 'Invoice', ADVANCE_INVOICE: 'Advance invoice', CREDIT_NOTE: 'Credit note', DEBIT_NOTE: 'Debit note', PROFORMA: 'Proforma', REMINDER: 'Reminder', STATEMENT: 'Statement of account', UNPAID_LIST: 'List of unpaid invoices' } as Record<string, string>, language: { en: 'English', ro: 'Romanian' } as Record<string, string>,
    type: { TEXT: 'text', OPTIONAL_TEXT: 'text, may be absent', YES_OR_NO: 'yes or no', LIST: 'list', TEXTS: 'texts' } as Record<string, string>,
  },
  ro: {
    title: 'Textele e-mailurilor', list: 'Șabloane', subject: 'Subiect', html: 'HTML', plain: 'Text simplu', variables: 'Variabile', variable: 'Variabilă', meaning: 'Înțeles', variablesAbout: 'În ${…} stau doar acestea. Se înțeleg th:text, th:if, th:unless și th:each.', version: 'Versiune', builtIn: 'Implicit', builtInVersion: 'Textele implicite', versionOf: (n: number, when: string, who: string) => `${n} · ${when} · ${who}`,
    preview: 'Previzualizare', previewAbout: 'Cu date inventate, cum l-ar arăta un program de e-mail.', refresh: 'Previzualizează', test: 'E-mail de probă', testTitle: 'Trimite un e-mail de probă', testAbout: 'Textele așa cum sunt aici, cu date inventate; apare în jurnalul mesajelor.', recipient: 'Destinatar', testSent: 'E-mailul de probă este în coadă.', saved: 'Salvat. Următorul e-mail îl folosește.', reset: 'Înapoi la textele implicite', resetAbout: 'Următorul e-mail folosește textele programului. Versiunile dumneavoastră se păstrează și pot fi redeschise.', unsaved: 'Încă nesalvat', open: 'Vezi mesajul',
    kind: { INVOICE: 'Factură', ADVANCE_INVOICE: 'Factură de avans', CREDIT_NOTE: 'Notă de credit', DEBIT_NOTE: 'Notă de debit', PROFORMA: 'Proformă', REMINDER: 'Memento', STATEMENT: 'Extras de cont client', UNPAID_LIST: 'Lista facturilor neachitate' } as Record<string, string>, language: { en: 'Engleză', ro: 'Română' } as Record<string, string>,
    type: { TEXT: 'text', OPTIONAL_TEXT: 'text, poate lipsi', YES_OR_NO: 'da sau nu', LIST: 'listă', TEXTS: 'texte' } as Record<string, string>,
  },
});
