package com.azuvio.crmconnect.invoicing;

import com.azuvio.crmconnect.starter.test.ArchitectureRules;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

@AnalyzeClasses(packages = "com.azuvio.crmconnect.invoicing", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests RULES = ArchTests.in(ArchitectureRules.class);

    @ArchTest
    static final ArchRule CONCEPTS_FORM_NO_CYCLE = SlicesRuleDefinition.slices()
            .matching("com.azuvio.crmconnect.invoicing.(*)..")
            .should()
            .beFreeOfCycles();
}
