package com.azuvio.crmconnect.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Controller;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packages = "com.azuvio.crmconnect.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Set<String> CLOCK_READERS = Set.of("now", "currentTimeMillis");

    @ArchTest
    static final ArchRule NOTHING_READS_THE_CLOCK_BARE = noClasses()
            .should()
            .callMethodWhere(new DescribedPredicate<JavaMethodCall>("reads the clock bare") {
                @Override
                public boolean test(JavaMethodCall call) {
                    String owner = call.getTarget().getOwner().getName();
                    return CLOCK_READERS.contains(call.getTarget().getName())
                            && (owner.startsWith("java.time.") || owner.equals("java.lang.System"));
                }
            });

    @ArchTest
    static final ArchRule CONTROLLERS_ARE_PACKAGE_PRIVATE = classes()
            .that()
            .areAnnotatedWith(RestController.class)
            .or()
            .areAnnotatedWith(Controller.class)
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES =
            slices().matching("com.azuvio.crmconnect.gateway.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule USERS_DO_NOT_KNOW_THEIR_WEB_INTERFACE = noClasses()
            .that()
            .resideInAPackage("..gateway.user")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..gateway.user.web");

    @ArchTest
    static final ArchRule ROUTES_DO_NOT_KNOW_WHO_THE_IDENTITY_PROVIDER_IS = noClasses()
            .that()
            .resideInAPackage("..gateway.routing")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..identity.embedded", "..identity.external", "..identity.keys", "..gateway.user..");

    @ArchTest
    static final ArchRule CONFIGURATION_IS_CHECKED = classes()
            .that()
            .areAnnotatedWith(ConfigurationProperties.class)
            .and()
            .haveNameNotMatching(".*\\.(User|Client)Properties")
            .should()
            .beAnnotatedWith(Validated.class);
}
