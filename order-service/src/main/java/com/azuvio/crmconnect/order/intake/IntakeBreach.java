package com.azuvio.crmconnect.order.intake;

import com.azuvio.crmconnect.starter.text.StorableText;
import com.azuvio.crmconnect.starter.web.Refusal.FieldProblem;
import java.util.List;

/**
 * Why a message was not accepted.
 *
 * @param reason stable code, part of the contract
 * @param errors the fields concerned, at most {@value #ERRORS_MAX}
 */
public record IntakeBreach(String reason, String detail, List<FieldProblem> errors) {

    public static final String NOT_JSON = "not-json";
    public static final String CONTRACT_BREACH = "contract-breach";
    public static final String EXTERNAL_ID_CONFLICT = "external-id-conflict";

    static final int ERRORS_MAX = 100;
    private static final int DETAIL_MAX = 1000;
    private static final int FIELD_MAX = 300;
    private static final int MESSAGE_MAX = 500;

    public IntakeBreach {
        detail = cut(detail, DETAIL_MAX);
        errors = errors.stream()
                .limit(ERRORS_MAX)
                .map(error -> new FieldProblem(
                        cut(error.field(), FIELD_MAX), error.code(), cut(error.message(), MESSAGE_MAX)))
                .toList();
    }

    static String cut(String text, int max) {
        return StorableText.cleaned(text.length() <= max ? text : text.substring(0, max - 1) + "…");
    }
}
