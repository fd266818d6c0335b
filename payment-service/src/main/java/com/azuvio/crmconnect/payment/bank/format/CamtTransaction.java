package com.azuvio.crmconnect.payment.bank.format;

import org.jspecify.annotations.Nullable;

/** Reads one {@code TxDtls}: references, parties and what the payer wrote. */
final class CamtTransaction {

    private final XmlElements xml;
    private final LineDraft draft = new LineDraft();

    private CamtTransaction(XmlElements xml) {
        this.xml = xml;
    }

    static LineDraft read(XmlElements xml) {
        return new CamtTransaction(xml).read();
    }

    private LineDraft read() {
        xml.children(part -> {
            switch (part) {
                case "Refs" -> references();
                case "Amt" -> draft.amount = CamtValues.amount(xml, "TxDtls/Amt");
                case "AmtDtls" -> amountDetails();
                case "CdtDbtInd" -> draft.direction = CamtValues.direction(xml.text(), xml.line(), "TxDtls/CdtDbtInd");
                case "RltdPties" -> parties();
                case "RmtInf" -> remittance();
                case "RtrInf" -> {
                    draft.returned = true;
                    xml.children(info -> {
                        if (info.equals("AddtlInf")) {
                            draft.say(xml.text());
                        }
                    });
                }
                case "AddtlTxInf" -> draft.say(xml.text());
                default -> {
                    // of no use here
                }
            }
        });
        return draft;
    }

    private void references() {
        xml.children(part -> {
            switch (part) {
                case "AcctSvcrRef" -> draft.servicerReference = xml.text();
                case "EndToEndId" -> draft.endToEndId = xml.text();
                default -> {
                    // the banks' own
                }
            }
        });
    }

    /** Version 02 tells a transaction's amount only here. */
    private void amountDetails() {
        xml.children(part -> {
            if (part.equals("TxAmt") && draft.amount == null) {
                xml.children(inner -> {
                    if (inner.equals("Amt")) {
                        draft.amount = CamtValues.amount(xml, "TxDtls/AmtDtls/TxAmt/Amt");
                    }
                });
            }
        });
    }

    private void parties() {
        xml.children(part -> {
            switch (part) {
                case "Dbtr" -> draft.debtorName = name(draft.debtorName);
                case "Cdtr" -> draft.creditorName = name(draft.creditorName);
                case "DbtrAcct" -> draft.debtorIban = iban();
                case "CdtrAcct" -> draft.creditorIban = iban();
                default -> {
                    // ultimate parties are not who holds the account
                }
            }
        });
    }

    /** {@code Nm}, since version 08 within {@code Pty}. */
    private @Nullable String name(@Nullable String before) {
        String[] name = {before};
        xml.children(part -> {
            if (part.equals("Nm")) {
                name[0] = xml.text();
            } else if (part.equals("Pty")) {
                xml.children(inner -> {
                    if (inner.equals("Nm")) {
                        name[0] = xml.text();
                    }
                });
            }
        });
        return name[0];
    }

    private @Nullable String iban() {
        String[] iban = {null};
        xml.children(part -> {
            if (part.equals("Id")) {
                xml.children(kind -> {
                    if (kind.equals("IBAN")) {
                        iban[0] = xml.text();
                    }
                });
            }
        });
        return iban[0];
    }

    private void remittance() {
        xml.children(part -> {
            if (part.equals("Ustrd")) {
                draft.say(xml.text());
            } else if (part.equals("Strd")) {
                structured();
            }
        });
    }

    private void structured() {
        xml.children(part -> {
            switch (part) {
                case "RfrdDocInf" ->
                    xml.children(info -> {
                        if (info.equals("Nb")) {
                            draft.say(xml.text());
                        }
                    });
                case "CdtrRefInf" ->
                    xml.children(info -> {
                        if (info.equals("Ref")) {
                            String reference = xml.text();
                            if (draft.creditorReference == null) {
                                draft.creditorReference = reference;
                            } else {
                                draft.say(reference);
                            }
                        }
                    });
                case "AddtlRmtInf" -> draft.say(xml.text());
                default -> {
                    // amounts of the documents are the payer's view of them
                }
            }
        });
    }
}
