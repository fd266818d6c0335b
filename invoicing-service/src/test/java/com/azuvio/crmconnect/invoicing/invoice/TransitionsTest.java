package com.azuvio.crmconnect.invoicing.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of legal transitions, whole. */
class TransitionsTest {

    @ParameterizedTest
    @CsvSource({"DRAFT,ISSUED DISCARDED", "ISSUED,''", "DISCARDED,''"})
    void ofTheDocument(InvoiceStatus from, String to) {
        assertThat(Arrays.stream(InvoiceStatus.values())
                        .filter(from::mayBecome)
                        .map(Enum::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_SENT,QUEUED DELIVERED",
        "QUEUED,FAILED UNCERTAIN DELIVERED",
        "FAILED,QUEUED FAILED UNCERTAIN DELIVERED",
        "UNCERTAIN,FAILED UNCERTAIN DELIVERED",
        "DELIVERED,''"
    })
    void ofTheDelivery(DeliveryStatus from, String to) {
        assertThat(Arrays.stream(DeliveryStatus.values())
                        .filter(from::mayBecome)
                        .map(Enum::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(to);
    }

    /** D3: 119.00 less a credit of 19.00 is Unpaid, 100.00 remaining. */
    @ParameterizedTest
    @CsvSource({
        "0,0,UNPAID",
        "19,0,UNPAID",
        "0,0.01,PARTIALLY_PAID",
        "19,99.99,PARTIALLY_PAID",
        "0,119,PAID",
        "19,100,PAID",
        "119,0,REVERSED"
    })
    void thePaymentStatusFollowsFromCreditedAndAllocated(
            BigDecimal credited, BigDecimal allocated, PaymentStatus expected) {
        BigDecimal total = new BigDecimal("119.00");
        OpenAmount open = new OpenAmount(
                credited,
                allocated,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                total.subtract(credited).subtract(allocated),
                credited);
        assertThat(open.paymentStatus(total)).isEqualTo(expected);
    }

    @Test
    void aPaidDocumentIsReversedOnceNotesTookAllOfItBack() {
        BigDecimal total = new BigDecimal("119.00");
        OpenAmount paid = OpenAmount.all(total).allocate(total);

        OpenAmount partly = paid.credit(BigDecimal.ZERO, new BigDecimal("19.00"));
        assertThat(partly.paymentStatus(total)).isEqualTo(PaymentStatus.PAID);

        OpenAmount fully = partly.credit(BigDecimal.ZERO, new BigDecimal("100.00"));
        assertThat(fully.paymentStatus(total)).isEqualTo(PaymentStatus.REVERSED);
        assertThat(fully.release(total).paymentStatus(total)).isEqualTo(PaymentStatus.UNPAID);
    }

    @Test
    void aSmallRestThatIsWrittenOffMakesADocumentPaidAndUndoingItReopensIt() {
        BigDecimal total = new BigDecimal("119.00");
        OpenAmount rest = OpenAmount.all(total).allocate(new BigDecimal("118.97"));

        OpenAmount given = rest.writeOff();
        assertThat(given.remainingAmount()).isEqualByComparingTo("0.00");
        assertThat(given.writtenOffAmount()).isEqualByComparingTo("0.03");
        assertThat(given.paymentStatus(total)).isEqualTo(PaymentStatus.PAID);
        assertThat(given.release(new BigDecimal("118.97")).paymentStatus(total)).isEqualTo(PaymentStatus.UNPAID);
        assertThat(given.undoWriteOff(new BigDecimal("0.03")).remainingAmount()).isEqualByComparingTo("0.03");

        assertThatIllegalArgumentException().isThrownBy(given::writeOff);
        assertThatIllegalArgumentException().isThrownBy(() -> given.undoWriteOff(new BigDecimal("0.04")));
    }

    @Test
    void aDocumentOfNothingIsPaid() {
        assertThat(OpenAmount.all(BigDecimal.ZERO).paymentStatus(BigDecimal.ZERO))
                .isEqualTo(PaymentStatus.PAID);
    }
}
