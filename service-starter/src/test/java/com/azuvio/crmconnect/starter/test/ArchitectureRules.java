package com.azuvio.crmconnect.starter.test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RestController;

/**
 * What every service keeps to. Use with
 * {@code @ArchTest static final ArchTests rules = ArchTests.in(ArchitectureRules.class)}; a rule that matches nothing fails.
 */
public final class ArchitectureRules {

    private static final Set<String> CLOCK_READERS =
            Set.of("now", "systemUTC", "systemDefaultZone", "currentTimeMillis");

    @ArchTest
    public static final ArchRule NOTHING_READS_THE_CLOCK_BARE = noClasses()
            .should()
            .callMethodWhere(new DescribedPredicate<JavaMethodCall>("reads the clock bare") {
                @Override
                public boolean test(JavaMethodCall call) {
                    MethodCallTarget target = call.getTarget();
                    String owner = target.getOwner().getName();
                    return CLOCK_READERS.contains(target.getName())
                            && (owner.startsWith("java.time.") || owner.equals("java.lang.System"))
                            && withoutClock(call);
                }
            })
            .because("the clock and the company's time zone are injected");

    @ArchTest
    public static final ArchRule CONTROLLERS_ARE_PACKAGE_PRIVATE =
            classes().that().areAnnotatedWith(RestController.class).should().notBePublic();

    @ArchTest
    public static final ArchRule CONTROLLERS_LIVE_IN_WEB_PACKAGES =
            classes().that().areAnnotatedWith(RestController.class).should().resideInAPackage("..web");

    @ArchTest
    public static final ArchRule NO_ENTITY_IN_A_CONTROLLERS_SIGNATURE = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(RestController.class)
            .should(new ArchCondition<JavaMethod>("have no entity in their signature") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                            .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                            .filter(type -> type.isAnnotatedWith(Entity.class))
                            .forEach(entity -> events.add(SimpleConditionEvent.violated(
                                    method, method.getFullName() + " shows " + entity.getName())));
                }
            });

    @ArchTest
    public static final ArchRule DOMAIN_DOES_NOT_KNOW_THE_WEB = noClasses()
            .that(resideOutsideOfPackage("..web.."))
            .should()
            .dependOnClassesThat(
                    resideInAPackage("com.azuvio.crmconnect..web..").and(notOfTheStarter()));

    @ArchTest
    public static final ArchRule NOTHING_DEPENDS_ON_MESSAGING = noClasses()
            .that(resideOutsideOfPackage("..messaging.."))
            .should()
            .dependOnClassesThat(
                    resideInAPackage("com.azuvio.crmconnect..messaging..").and(notOfTheStarter()));

    private ArchitectureRules() {}

    private static DescribedPredicate<JavaClass> notOfTheStarter() {
        return resideOutsideOfPackage("com.azuvio.crmconnect.starter..");
    }

    /** {@code LocalDate.now(clock)} is fine. */
    private static boolean withoutClock(JavaCall<?> call) {
        return call.getTarget().getRawParameterTypes().stream()
                .noneMatch(type -> type.getName().equals("java.time.Clock"));
    }
}
