package com.azuvio.crmconnect.client.client.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One mailbox at a domain, 3 to 254 characters (RFC 5321), without display name. */
@Email(
        regexp =
                "[^@\\s\\p{Z}\\p{C},;:<>()\\[\\]\"\\\\]+@[^@\\s\\p{Z}\\p{C},;:<>()\\[\\]\"\\\\]+\\.[^@\\s\\p{Z}\\p{C},;:<>()\\[\\]\"\\\\.]+")
@Size(min = 3, max = 254)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@interface EmailAddress {

    String message() default "is one e-mail address";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
