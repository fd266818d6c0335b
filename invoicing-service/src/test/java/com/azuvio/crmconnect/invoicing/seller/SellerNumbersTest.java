package com.azuvio.crmconnect.invoicing.seller;

import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.EUR;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.RON;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.aSeller;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.azuvio.crmconnect.invoicing.document.BankAccount;
import com.azuvio.crmconnect.invoicing.document.Seller;
import com.azuvio.crmconnect.invoicing.document.SellerVatStatus;
import com.azuvio.crmconnect.starter.web.Refusal;
import com.azuvio.crmconnect.starter.web.Refusal.FieldProblem;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SellerNumbersTest {

    private static final String IBAN = "RO49AAAA1B31007593840000";

    @Test
    void acceptsTheRightOnes() {
        assertThatCode(() -> SellerNumbers.requireValid(aSeller())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"18547290", "4221306", "361757", "14399840", "27"})
    void knowsRomanianFiscalCodes(String code) {
        assertThat(RomanianFiscalCode.isValid(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"18547291", "18547209", "0123456", "1", "12345678901", "18A47290", ""})
    void refusesMistypedRomanianFiscalCodes(String code) {
        assertThat(RomanianFiscalCode.isValid(code)).isFalse();
    }

    @Test
    void namesEveryWrongIdentifier() {
        Seller seller = with(
                "RO18547291",
                List.of(
                        new BankAccount(EUR, "RO50AAAA1B31007593840000", null, "NOPE"),
                        new BankAccount(EUR, IBAN, null, null),
                        new BankAccount(Currency.getInstance("JPY"), IBAN, null, null)));

        assertThat(problems(seller))
                .extracting(FieldProblem::field, FieldProblem::code)
                .containsExactly(
                        tuple("vatNumber", "vat-number-wrong"),
                        tuple("accounts[0].iban", "iban-wrong"),
                        tuple("accounts[0].bic", "bic-wrong"),
                        tuple("accounts[1].currency", "account-repeated"),
                        tuple("accounts[2].currency", "currency-not-supported"));
    }

    @Test
    void refusesTheVatNumberOfAnotherCountry() {
        assertThat(problems(with("DE136695976", List.of(new BankAccount(RON, IBAN, null, null)))))
                .extracting(FieldProblem::code)
                .containsExactly("vat-number-of-other-country");
    }

    private static List<FieldProblem> problems(Seller seller) {
        return catchThrowableOfType(Refusal.class, () -> SellerNumbers.requireValid(seller))
                .fields();
    }

    private static Seller with(@Nullable String vatNumber, List<BankAccount> accounts) {
        Seller seller = aSeller(SellerVatStatus.REGISTERED, vatNumber);
        return new Seller(
                seller.name(),
                seller.vatStatus(),
                vatNumber,
                seller.fiscalCode(),
                seller.registrationNumber(),
                seller.address(),
                accounts,
                null,
                null,
                null,
                null,
                "ro",
                null);
    }
}
