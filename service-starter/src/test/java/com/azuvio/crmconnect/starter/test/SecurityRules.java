package com.azuvio.crmconnect.starter.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every endpoint of a service: each names its roles, lets nobody in without a token and no token without a role. */
public final class SecurityRules {

    private SecurityRules() {}

    public static void check(RequestMappingHandlerMapping endpoints, Api api) {
        SoftAssertions all = new SoftAssertions();
        int[] checked = {0};
        endpoints.getHandlerMethods().forEach((mapping, handler) -> {
            if (!handler.getBeanType().getName().startsWith("com.azuvio.crmconnect")) {
                return;
            }
            all.assertThat(namesItsRoles(handler))
                    .as("%s names its roles", handler)
                    .isTrue();
            for (String pattern : mapping.getPatternValues()) {
                String path = pattern.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
                mapping.getMethodsCondition().getMethods().forEach(method -> {
                    all.assertThat(call(api.anonymous(), method.name(), path))
                            .as("%s %s without a token", method, path)
                            .isEqualTo(401);
                    int stranger = call(api.as("nobody"), method.name(), path);
                    all.assertThat(stranger)
                            .as("%s %s without a role", method, path)
                            .isIn(
                                    403, 400,
                                    415); // the latter where the request is unreadable before the role is looked at
                    checked[0]++;
                });
            }
        });
        assertThat(checked[0]).as("endpoints checked").isPositive();
        all.assertAll();
    }

    private static int call(Api api, String method, String path) {
        return api.send(api.request(path)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}")))
                .status();
    }

    private static boolean namesItsRoles(HandlerMethod handler) {
        return handler.hasMethodAnnotation(PreAuthorize.class)
                || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), PreAuthorize.class);
    }
}
