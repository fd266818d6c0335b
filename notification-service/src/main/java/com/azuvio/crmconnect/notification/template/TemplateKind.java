package com.azuvio.crmconnect.notification.template;

import static com.azuvio.crmconnect.notification.template.TemplateVariable.list;
import static com.azuvio.crmconnect.notification.template.TemplateVariable.optional;
import static com.azuvio.crmconnect.notification.template.TemplateVariable.texts;
import static com.azuvio.crmconnect.notification.template.TemplateVariable.value;
import static com.azuvio.crmconnect.notification.template.TemplateVariable.yesOrNo;

import com.azuvio.crmconnect.notification.message.DocumentToSend;
import com.azuvio.crmconnect.notification.message.MailContent;
import com.azuvio.crmconnect.notification.message.ReminderContent;
import com.azuvio.crmconnect.notification.message.StatementContent;
import com.azuvio.crmconnect.notification.message.UnpaidListContent;
import com.azuvio.crmconnect.notification.message.WrittenMail;
import java.util.ArrayList;
import java.util.List;

/** What has a template of its own, with the variables that it may use. */
public enum TemplateKind {
    INVOICE("document", Vocabulary.DOCUMENT),
    ADVANCE_INVOICE("document", Vocabulary.DOCUMENT),
    CREDIT_NOTE("document", Vocabulary.DOCUMENT),
    DEBIT_NOTE("document", Vocabulary.DOCUMENT),
    PROFORMA("document", Vocabulary.DOCUMENT),
    REMINDER("reminder", Vocabulary.REMINDER),
    STATEMENT("statement", Vocabulary.STATEMENT),
    UNPAID_LIST("unpaid-list", Vocabulary.UNPAID_LIST);

    private final String builtIn;
    private final List<TemplateVariable> variables;

    TemplateKind(String builtIn, List<TemplateVariable> variables) {
        List<TemplateVariable> all = new ArrayList<>();
        all.add(value("sellerName", "who writes"));
        all.add(optional("clientName", "the client, as it is known here"));
        all.addAll(variables);
        this.builtIn = builtIn;
        this.variables = List.copyOf(all);
    }

    /** @throws IllegalArgumentException for a mail that is written already */
    public static TemplateKind of(MailContent content) {
        return switch (content) {
            case DocumentToSend document -> valueOf(document.type().name());
            case ReminderContent reminder -> REMINDER;
            case StatementContent statement -> STATEMENT;
            case UnpaidListContent unpaid -> UNPAID_LIST;
            case WrittenMail written -> throw new IllegalArgumentException("it has its words");
        };
    }

    /** Name of the built-in template's files. */
    String builtIn() {
        return builtIn;
    }

    /** All that a template of this kind may name. */
    public List<TemplateVariable> variables() {
        return variables;
    }

    private static final class Vocabulary {

        static final List<TemplateVariable> DOCUMENT = List.of(
                value("documentName", "kind of the document, such as Invoice"),
                value("number", "of the document"),
                value("issuedOn", "date of issue"),
                optional("dueOn", "due date; absent where nothing is to be paid by a day"),
                value("total", "amount with VAT and currency"),
                value("remaining", "what was open when it was handed over for sending"),
                yesOrNo("toPay", "whether anything was open"),
                optional("paymentReference", "creditor reference for the transfer"));
        static final List<TemplateVariable> REMINDER = List.of(
                value("asOf", "day of the reminder"),
                list(
                        "lines",
                        "every overdue document, the oldest first",
                        "document",
                        "number",
                        "dueOn",
                        "daysOverdue",
                        "remaining"),
                texts("totals", "what is overdue in all, one text per currency"));
        static final List<TemplateVariable> STATEMENT = List.of(
                value("currency", "of the account"),
                optional("from", "first day that the statement lists"),
                value("asOf", "day whose balance it ends with"));
        static final List<TemplateVariable> UNPAID_LIST = List.of(value("asOf", "day of the list"));

        private Vocabulary() {}
    }
}
