import type { PaymentSchemas } from '../../../api';
import { formatAmount } from '../../../format/money';
import type { Language } from '../../../i18n';

type Reason = PaymentSchemas['ProposalReason'];
type Facts = Record<string, string | undefined>;

/** The service words its reasons in English; the same by code in Romanian. */
const ROMANIAN: Record<string, (facts: Facts) => string> = {
  'reference-matches': ({ reference, number }) => `referința ${reference} este a documentului ${number}`,
  'end-to-end-id-matches': ({ number }) => `referința plătitorului numește ${number}`,
  'number-in-text': ({ number }) => `textul numește ${number}`,
  'number-in-text-in-part': ({ number, as }) => `textul numește ${number} ca ${as}`,
  'number-ending-in-text': ({ number, as }) => `textul numește sfârșitul lui ${number}, ${as}`,
  'number-misspelt': ({ number, as }) => `textul numește ${as}, probabil pentru ${number}`,
  'only-amount': ({ number }) => `doar suma vorbește pentru ${number}`,
  'recorded-by-hand': ({ payment, receivedOn }) => `încasarea ${payment} cu aceeași sumă a fost înregistrată pentru ${receivedOn}`,
  'account-is-clients': ({ iban, client }) => `contul ${iban} este al clientului ${client}`,
  'name-is-clients': ({ payer, client }) => `plătitorul ${payer} este ${client}`,
  'name-resembles-clients': ({ payer, client }) => `plătitorul ${payer} seamănă cu ${client}`,
  'payer-is-another-client': ({ client }) => `plătitorul este alt client decât ${client}`,
  'nothing-open': ({ numbers }) => `nimic nu este deschis pe ${numbers}`,
  'amount-equal': ({ open }) => `suma este exact cât este deschis, ${open}`,
  'amount-equals-sum': ({ numbers, open }) => `suma este totalul deschis pe ${numbers}, ${open}`,
  'amount-exceeds-open': ({ rest }) => `suma este cu ${rest} mai mare decât ce este deschis`,
  'amount-is-part': ({ open }) => `suma este o parte din ce este deschis, ${open}`,
  'amount-less-than-sum': ({ numbers, open }) => `suma este mai mică decât ce este deschis pe ${numbers}, ${open}`,
  'all-open-documents': () => 'acestea sunt toate documentele deschise ale clientului',
  'no-document-found': ({ amount }) => `niciun document nu se potrivește cu ${amount}`,
  'returns-end-to-end-id': ({ payment }) => `ia înapoi ${payment}: aceeași referință a plătitorului`,
  'returns-to-account': ({ payment }) => `ia înapoi ${payment}: către contul din care a venit`,
};

export function reasonText(reason: Reason, language: Language): string {
  const inRomanian = language === 'ro' ? ROMANIAN[reason.code ?? ''] : undefined;
  return inRomanian ? inRomanian((reason.facts ?? {}) as Facts).replace(AMOUNT, (_, amount: string) => formatAmount(amount, language)) : (reason.text ?? reason.code ?? '');
}

/** Amounts among the facts are decimals as the API writes them. */
const AMOUNT = /(\d+\.\d{2})(?= [A-Z]{3}\b)/g;
