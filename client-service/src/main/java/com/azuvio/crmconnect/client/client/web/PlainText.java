package com.azuvio.crmconnect.client.client.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One line of text that databases, XML and mail headers can carry: no control characters, no halves of characters, none
 * that turn the reading direction around.
 */
@Pattern(regexp = "[^\\p{Cc}\\p{Cs}\\p{Cn}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]*")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@interface PlainText {

    String message() default "is one line of text without control characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
