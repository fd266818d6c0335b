package com.azuvio.crmconnect.order.item.web;

import com.azuvio.crmconnect.starter.unit.UnitCodes;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A code of UN/ECE recommendation 20. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = UnitOfMeasure.Validator.class)
@interface UnitOfMeasure {

    String message() default "must be a unit code of UN/ECE recommendation 20, for example H87 or HUR";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Nothing is valid: {@code @NotNull} says that it is missing. */
    class Validator implements ConstraintValidator<UnitOfMeasure, String> {

        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            return code == null || UnitCodes.contains(code);
        }
    }
}
