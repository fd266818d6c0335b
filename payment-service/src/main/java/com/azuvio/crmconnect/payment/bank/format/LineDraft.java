package com.azuvio.crmconnect.payment.bank.format;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line while its fields are being found. */
final class LineDraft {

    /** Earlier or later is a broken date. */
    static final LocalDate DAY_MIN = LocalDate.of(2000, 1, 1);

    static final LocalDate DAY_MAX = LocalDate.of(2099, 12, 31);

    @Nullable
    LocalDate bookedOn;

    @Nullable
    LocalDate valueOn;

    @Nullable
    Direction direction;

    @Nullable
    Money amount;

    boolean returned;

    @Nullable
    String servicerReference;

    @Nullable
    String endToEndId;

    @Nullable
    String creditorReference;

    @Nullable
    String counterpartyName;

    @Nullable
    String counterpartyIban;

    @Nullable
    String debtorName;

    @Nullable
    String debtorIban;

    @Nullable
    String creditorName;

    @Nullable
    String creditorIban;

    final StringBuilder text = new StringBuilder();

    /** Appends what the payer wrote, as far as it is kept. */
    void say(@Nullable String more) {
        if (more == null || more.isBlank() || text.length() > Texts.TEXT_MAX) {
            return;
        }
        if (!text.isEmpty()) {
            text.append(' ');
        }
        text.append(more);
    }

    /** @throws com.azuvio.crmconnect.starter.web.Refusal {@code statement-unreadable} where a necessary field is missing */
    StatementLine line(int fileLine, String dateField, String directionField, String amountField) {
        LocalDate booked = bookedOn == null ? valueOn : bookedOn;
        if (booked == null) {
            throw BrokenFile.at(fileLine, dateField, "a booked line needs its date");
        }
        LocalDate value = valueOn == null ? booked : valueOn;
        if (direction == null) {
            throw BrokenFile.at(fileLine, directionField, "credit or debit is not said");
        }
        if (amount == null) {
            throw BrokenFile.at(fileLine, amountField, "the amount is missing");
        }
        for (LocalDate day : new LocalDate[] {booked, value}) {
            if (day.isBefore(DAY_MIN) || day.isAfter(DAY_MAX)) {
                throw BrokenFile.at(fileLine, dateField, day + " is not between " + DAY_MIN + " and " + DAY_MAX);
            }
        }
        return new StatementLine(
                booked,
                value,
                direction,
                amount,
                returned,
                Texts.reference(servicerReference),
                Texts.reference(endToEndId),
                Texts.reference(creditorReference),
                Texts.name(counterpartyName),
                Texts.iban(counterpartyIban),
                Texts.text(text.toString()),
                fileLine);
    }
}
