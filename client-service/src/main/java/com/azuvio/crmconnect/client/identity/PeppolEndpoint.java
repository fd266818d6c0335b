package com.azuvio.crmconnect.client.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Electronic address under which a client receives e-invoices over Peppol (BT-49, BT-49-1).
 *
 * @param scheme of the code list of electronic address schemes (EAS), such as {@code 9947} for a Romanian VAT number
 * @param id within the scheme
 */
@Embeddable
public record PeppolEndpoint(
        @Column(name = "peppol_scheme") String scheme,
        @Column(name = "peppol_id") String id) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9:.+_-]{1,50}");

    /** EAS as the rules of Peppol BIS Billing of May 2026 list it. */
    private static final Set<String> SCHEMES =
            Set.of(("0002 0007 0009 0037 0060 0088 0096 0097 0106 0130 0135 0142 0147 0151"
                            + " 0154 0158 0170 0177 0183 0184 0188 0190 0191 0192 0193 0194 0195 0196 0198 0199 0200 0201 0202 0203 0204"
                            + " 0205 0208 0209 0210 0211 0212 0213 0215 0216 0217 0218 0221 0225 0230 0235 0240 0244 0245 9910 9913 9914"
                            + " 9915 9918 9919 9920 9922 9923 9924 9925 9926 9927 9928 9929 9930 9931 9932 9933 9934 9935 9936 9937 9938"
                            + " 9939 9940 9941 9942 9943 9944 9945 9946 9947 9948 9949 9950 9951 9952 9953 9957 9959")
                    .split(" "));

    /** @throws InvalidValueException {@code peppol-scheme-unknown}, {@code peppol-id-invalid} */
    public static PeppolEndpoint parse(String scheme, String id) {
        if (!SCHEMES.contains(scheme.strip())) {
            throw new InvalidValueException(
                    "peppol-scheme-unknown", "is no code of the list of electronic address schemes");
        }
        if (!ID.matcher(id.strip()).matches()) {
            throw new InvalidValueException("peppol-id-invalid", "is 1 to 50 letters, digits and : . + _ -");
        }
        return new PeppolEndpoint(scheme.strip(), id.strip());
    }
}
