package com.azuvio.crmconnect.order.salesorder;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A day or moment from 2000 to 2099; anything else is a slip and may not fit a column. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {ThisCentury.OfDay.class, ThisCentury.OfMoment.class})
public @interface ThisCentury {

    String message() default "must be in this century";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Missing is valid: {@code @NotNull} says that it is required. */
    class OfDay implements ConstraintValidator<ThisCentury, LocalDate> {

        @Override
        public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
            return day == null || (day.getYear() >= 2000 && day.getYear() < 2100);
        }
    }

    /** The same for moments. */
    class OfMoment implements ConstraintValidator<ThisCentury, Instant> {

        private static final Instant FIRST =
                LocalDate.of(2000, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
        private static final Instant END =
                LocalDate.of(2100, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);

        @Override
        public boolean isValid(@Nullable Instant moment, ConstraintValidatorContext context) {
            return moment == null || (!moment.isBefore(FIRST) && moment.isBefore(END));
        }
    }
}
