package com.azuvio.crmconnect.invoicing.seller;

import com.azuvio.crmconnect.invoicing.document.BankAccount;
import com.azuvio.crmconnect.invoicing.document.Seller;
import com.azuvio.crmconnect.invoicing.tax.EuropeanUnion;
import com.azuvio.crmconnect.starter.web.Refusal;
import com.azuvio.crmconnect.starter.web.Refusal.FieldProblem;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.iban4j.BicFormatException;
import org.iban4j.BicUtil;
import org.iban4j.IbanUtil;
import org.iban4j.UnsupportedCountryException;

/** Identifiers that stand on every document: a mistyped one is refused at entry. What is missing is the readiness gate's business. */
final class SellerNumbers {

    private static final String ROMANIA = "RO";
    private static final int CURRENCY_DECIMALS = 2;

    private SellerNumbers() {}

    static void requireValid(Seller seller) {
        List<FieldProblem> problems = new ArrayList<>();
        checkVatNumber(seller, problems);
        if (ROMANIA.equals(seller.address().country())
                && seller.fiscalCode() != null
                && !RomanianFiscalCode.isValid(seller.fiscalCode())) {
            problems.add(new FieldProblem("fiscalCode", "fiscal-code-wrong", "the check digit does not match"));
        }
        checkAccounts(seller.accounts(), problems);
        if (!problems.isEmpty()) {
            Refusal refusal = Refusal.unprocessable("seller-invalid", "The seller's profile has wrong identifiers");
            problems.forEach(problem -> refusal.field(problem.field(), problem.code(), problem.message()));
            throw refusal;
        }
    }

    private static void checkVatNumber(Seller seller, List<FieldProblem> problems) {
        String vatNumber = seller.vatNumber();
        if (vatNumber == null) {
            return;
        }
        String country = seller.address().country();
        if (EuropeanUnion.contains(country) && !country.equals(EuropeanUnion.countryOfVatNumber(vatNumber))) {
            problems.add(new FieldProblem(
                    "vatNumber", "vat-number-of-other-country", "must begin with the prefix of " + country));
        } else if (ROMANIA.equals(country) && !RomanianFiscalCode.isValid(vatNumber.substring(2))) {
            problems.add(new FieldProblem("vatNumber", "vat-number-wrong", "the check digit does not match"));
        }
    }

    private static void checkAccounts(List<BankAccount> accounts, List<FieldProblem> problems) {
        Set<Currency> seen = new HashSet<>();
        for (int i = 0; i < accounts.size(); i++) {
            BankAccount account = accounts.get(i);
            String path = "accounts[" + i + "].";
            if (account.currency().getDefaultFractionDigits() != CURRENCY_DECIMALS) {
                problems.add(new FieldProblem(
                        path + "currency",
                        "currency-not-supported",
                        "only currencies with two decimals are billed in"));
            }
            if (!seen.add(account.currency())) {
                problems.add(new FieldProblem(path + "currency", "account-repeated", "one account per currency"));
            }
            if (!IbanUtil.isValid(account.iban())) {
                problems.add(new FieldProblem(path + "iban", "iban-wrong", "is no valid IBAN"));
            }
            if (account.bic() != null && !isBic(account.bic())) {
                problems.add(new FieldProblem(path + "bic", "bic-wrong", "is no valid BIC"));
            }
        }
    }

    private static boolean isBic(String bic) {
        try {
            BicUtil.validate(bic);
            return true;
        } catch (BicFormatException | UnsupportedCountryException e) {
            return false;
        }
    }
}
