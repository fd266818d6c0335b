package com.azuvio.crmconnect.order;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.azuvio.crmconnect.starter.test.ArchitectureRules;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "com.azuvio.crmconnect.order", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests RULES = ArchTests.in(ArchitectureRules.class);

    @ArchTest
    static final ArchRule CONCEPTS_DO_NOT_DEPEND_ON_EACH_OTHER_IN_CIRCLES =
            slices().matching("com.azuvio.crmconnect.order.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule CATALOGUE_AND_CLIENTS_DO_NOT_KNOW_ORDERS = noClasses()
            .that()
            .resideInAnyPackage("..order.item..", "..order.client..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..salesorder..", "..intake..");
}
