package com.azuvio.crmconnect.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.gateway.support.Program;
import com.azuvio.crmconnect.gateway.support.RunningGateway;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every endpoint of the gateway's own API. */
class EndpointRolesIT {

    private final RunningGateway gateway = RunningGateway.shared();

    @Test
    void letsNobodyInWithoutATokenAndNamesWhoMayCall() {
        SoftAssertions all = new SoftAssertions();
        AtomicInteger checked = new AtomicInteger();
        Program program = gateway.program();
        gateway.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, handler) -> mapping.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/api/"))
                        .forEach(pattern -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> {
                                    checked.incrementAndGet();
                                    all.assertThat(namesWhoMayCall(handler))
                                            .as("%s names who may call", handler)
                                            .isTrue();
                                    all.assertThat(program.send(program.to(pattern.replaceAll("\\{[^}]+}", "x"))
                                                            .method(method.name(), BodyPublishers.noBody()))
                                                    .status())
                                            .as("%s %s without a token", method, pattern)
                                            .isEqualTo(401);
                                })));
        assertThat(checked).hasValueGreaterThan(8);
        all.assertAll();
    }

    private static boolean namesWhoMayCall(HandlerMethod handler) {
        return handler.hasMethodAnnotation(PreAuthorize.class)
                || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), PreAuthorize.class);
    }
}
