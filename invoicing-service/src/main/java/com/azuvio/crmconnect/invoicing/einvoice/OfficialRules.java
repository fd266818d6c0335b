package com.azuvio.crmconnect.invoicing.einvoice;

import com.helger.diagnostics.error.IError;
import com.helger.diver.api.coord.DVRCoordinate;
import com.helger.io.resource.ClassPathResource;
import com.helger.io.resource.inmemory.ReadableResourceByteArray;
import com.helger.phive.api.execute.IValidationExecutorCacheSupport;
import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executor.IValidationExecutor;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.result.ValidationResultList;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.ciusro.CIUS_ROValidation;
import com.helger.phive.en16931.EN16931Validation;
import com.helger.phive.rules.api.PhiveRulesUBLHelper;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The published rules themselves: the UBL schema and the Schematron of EN 16931, and for CIUS-RO and Peppol BIS their own on top. Compiling them takes seconds and
 * holds memory, so that each is loaded when it is first needed and kept; both kinds of document share them.
 */
@Component
public class OfficialRules {

    private static final String CIUS_RO_RULES =
            "/external/schematron/1.0.9/ROeFactura-UBL-validation-Invoice_v1.0.9.xslt";
    private static final String PEPPOL_RULES = "/external/schematron/openpeppol/2026.5/xslt/";
    private static final int FINDINGS_MAX = 50;

    private final List<IValidationExecutor<IValidationSourceXML>> invoice;
    private final List<IValidationExecutor<IValidationSourceXML>> creditNote;
    private final IValidationExecutor<IValidationSourceXML> romanian;
    private final List<IValidationExecutor<IValidationSourceXML>> peppol;

    OfficialRules() {
        var published = new ValidationExecutorSetRegistry<IValidationSourceXML>();
        EN16931Validation.initEN16931(published);
        invoice = executors(published, EN16931Validation.VID_UBL_INVOICE_1316);
        creditNote = executors(published, EN16931Validation.VID_UBL_CREDIT_NOTE_1316);
        romanian = PhiveRulesUBLHelper.createXSLT_UBL21(
                new ClassPathResource(CIUS_RO_RULES, CIUS_ROValidation.class.getClassLoader()));
        peppol = List.of(peppol("CEN-EN16931-UBL.xslt"), peppol("PEPPOL-EN16931-UBL.xslt"));
    }

    private static IValidationExecutor<IValidationSourceXML> peppol(String file) {
        return PhiveRulesUBLHelper.createXSLT_UBL21(
                new ClassPathResource(PEPPOL_RULES + file, CIUS_ROValidation.class.getClassLoader()));
    }

    private static List<IValidationExecutor<IValidationSourceXML>> executors(
            ValidationExecutorSetRegistry<IValidationSourceXML> published, DVRCoordinate id) {
        return List.copyOf(
                Objects.requireNonNull(published.getOfID(id), "rules " + id).getAllExecutors());
    }

    /** What the rules of the document's profile hold against it; empty: it is valid. Warnings are no errors and are left out. */
    public List<Finding> findings(EInvoice document) {
        var manager = new ValidationExecutionManager<>(
                IValidityDeterminator.createDefault(), document.creditNote() ? creditNote : invoice);
        if (document.profile() == EInvoiceProfile.CIUS_RO) {
            manager.addExecutor(romanian);
        }
        if (document.profile() == EInvoiceProfile.PEPPOL_BIS) {
            peppol.forEach(manager::addExecutor);
        }
        ValidationResultList results = new ValidationResultList(null);
        manager.executeValidation(
                ValidationSourceXML.create(new ReadableResourceByteArray(document.content())), results, Locale.ENGLISH);
        List<Finding> findings = new ArrayList<>();
        results.forEach(result -> result.getErrorList().forEach(error -> {
            if (error.isError() && findings.size() < FINDINGS_MAX) {
                findings.add(finding(error));
            }
        }));
        return findings;
    }

    /** Compiles what a first document would wait for. */
    public void warmUp() {
        Stream.of(invoice, creditNote, List.of(romanian), peppol)
                .flatMap(List::stream)
                .filter(IValidationExecutorCacheSupport.class::isInstance)
                .forEach(rules -> ((IValidationExecutorCacheSupport) rules).ensureItemIsInCache());
    }

    private static Finding finding(IError error) {
        String rule = error.getErrorID();
        return new Finding(
                rule == null || rule.isBlank() ? "XSD" : rule,
                Objects.requireNonNullElse(error.getErrorText(Locale.ENGLISH), ""));
    }
}
