import { defineTexts } from '../../i18n';

export const modeTexts = defineTexts({
  en: {
    title: 'Payment Modes', code: 'Code', codeHelp: 'Stays as it is once it is created; other systems name the mode by it.', required: 'Asked for when recording', nothingRequired: 'Nothing more', create: 'New payment mode', edit: (name: string) => `Edit ${name}`,
    active: 'Takes new payments', activeHelp: 'An inactive mode stays on the payments that have it.', field: { REFERENCE: 'Reference', PAYER_IBAN: 'Payer’s IBAN', MANDATE: 'Mandate' } as Record<string, string>,
  },
  ro: {
    title: 'Moduri de plată', code: 'Cod', codeHelp: 'Nu se mai schimbă după creare; alte sisteme numesc modul prin el.', required: 'Cerute la înregistrare', nothingRequired: 'Nimic în plus', create: 'Mod de plată nou', edit: (name: string) => `Modifică ${name}`,
    active: 'Primește plăți noi', activeHelp: 'Un mod inactiv rămâne pe plățile care îl au.', field: { REFERENCE: 'Referință', PAYER_IBAN: 'IBAN-ul plătitorului', MANDATE: 'Mandat' } as Record<string, string>,
  },
});
