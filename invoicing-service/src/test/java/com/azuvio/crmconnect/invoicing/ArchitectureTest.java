package com.azuvio.crmconnect.invoicing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.azuvio.crmconnect.invoicing.document.Totals;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.test.ArchitectureRules;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;

@AnalyzeClasses(packages = "com.azuvio.crmconnect.invoicing", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests RULES = ArchTests.in(ArchitectureRules.class);

    @ArchTest
    static final ArchRule CONCEPTS_FORM_NO_CYCLE = SlicesRuleDefinition.slices()
            .matching("com.azuvio.crmconnect.invoicing.(*)..")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule DOCUMENTS_AND_THEIR_ARITHMETIC_KNOW_NO_TECHNOLOGY = noClasses()
            .that()
            .resideInAnyPackage("..invoicing.document..", "..invoicing.calculation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "org.hibernate..", "java.sql..");

    @ArchTest
    static final ArchRule ONLY_THE_CALCULATION_ADDS_UP = noClasses()
            .that()
            .resideOutsideOfPackage("..invoicing.calculation..")
            .should()
            .callConstructor(
                    Totals.class,
                    Money.class,
                    Money.class,
                    Money.class,
                    Money.class,
                    Money.class,
                    Money.class,
                    List.class)
            .because("one engine computes all totals (rules.md §1)");
}
