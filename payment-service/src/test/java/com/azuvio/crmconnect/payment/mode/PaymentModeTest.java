package com.azuvio.crmconnect.payment.mode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PaymentModeTest {

    private final PaymentMode directDebit =
            new PaymentMode("DIRECT_DEBIT", "Direct debit", Set.of(RequiredField.PAYER_IBAN, RequiredField.MANDATE));

    @Test
    void namesEveryFieldThatAReceiptLacks() {
        assertThatThrownBy(() -> directDebit.check(field -> field == RequiredField.REFERENCE))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("required-by-payment-mode");
                    assertThat(refusal.fields())
                            .extracting(Refusal.FieldProblem::field)
                            .containsExactly("payerIban", "mandate");
                });
    }

    @Test
    void takesAReceiptThatHasWhatItNeeds() {
        directDebit.check(field -> field != RequiredField.REFERENCE);
    }

    @Test
    void takesNoReceiptOnceItIsOutOfUse() {
        directDebit.change("Direct debit", Set.of(), false);
        assertThatThrownBy(() -> directDebit.check(field -> true))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("payment-mode-inactive"));
    }

    @Test
    void changesWhatItNeeds() {
        directDebit.change("SEPA direct debit", Set.of(RequiredField.MANDATE, RequiredField.REFERENCE), true);
        assertThat(directDebit.name()).isEqualTo("SEPA direct debit");
        assertThat(directDebit.requiredFields())
                .containsExactlyInAnyOrder(RequiredField.MANDATE, RequiredField.REFERENCE);
    }
}
