package com.azuvio.crmconnect.notification.support;

import com.azuvio.crmconnect.starter.test.ServersInitializer;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/** The whole service beside its neighbours, with short waits. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest
@ContextConfiguration(initializers = {ServersInitializer.class, Neighbours.class})
@TestPropertySource(
        properties = {
            "backoffice.delivery.poll-millis=50",
            "spring.mail.properties.mail.smtp.timeout=1000",
            "resilience4j.retry.instances.invoicing.wait-duration=20ms"
        })
public @interface NotificationTest {}
