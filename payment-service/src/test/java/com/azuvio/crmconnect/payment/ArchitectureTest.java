package com.azuvio.crmconnect.payment;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.azuvio.crmconnect.starter.test.ArchitectureRules;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "com.azuvio.crmconnect.payment", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests RULES = ArchTests.in(ArchitectureRules.class);

    @ArchTest
    static final ArchRule COPIES_DO_NOT_KNOW_WHO_USES_THEM = noClasses()
            .that()
            .resideInAnyPackage("..payment.client..", "..payment.receivable..", "..payment.mode..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..payment.money..");
}
