package com.azuvio.crmconnect.invoicing;

import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** The service with a seller, a series and upstream owners that speak; statements are counted. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest
@Import({Upstream.class, Setup.class, Documents.class, StatementCounter.class})
public @interface InvoicingTest {}
