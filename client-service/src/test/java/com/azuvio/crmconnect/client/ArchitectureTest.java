package com.azuvio.crmconnect.client;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.azuvio.crmconnect.starter.test.ArchitectureRules;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "com.azuvio.crmconnect.client", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests RULES = ArchTests.in(ArchitectureRules.class);

    @ArchTest
    static final ArchRule CONCEPTS_DO_NOT_DEPEND_ON_EACH_OTHER_IN_CIRCLES =
            slices().matching("com.azuvio.crmconnect.client.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NUMBERS_AND_ADDRESSES_STAND_ALONE = noClasses()
            .that()
            .resideInAPackage("..identity..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.azuvio.crmconnect.client.client..", "..account..", "..messaging..");

    @ArchTest
    static final ArchRule WIRE_RECORDS_STAY_INSIDE = classes()
            .that()
            .resideInAPackage("..messaging..")
            .and()
            .areTopLevelClasses()
            .should()
            .notBePublic();
}
