package com.azuvio.crmconnect.invoicing.invoice.web;

import com.azuvio.crmconnect.invoicing.invoice.JudgeDrafts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Judges a draft, of a credit note too, before the command to issue it begins: that command runs in the transaction of its {@code Idempotency-Key}, where nothing slow belongs.
 * Behind the security filters, before the key.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 2)
class VerdictBeforeIssue extends OncePerRequestFilter {

    private static final Pattern ISSUE =
            Pattern.compile("/(?:invoices|credit-notes)/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/issue");

    private final JudgeDrafts judging;

    VerdictBeforeIssue(JudgeDrafts judging) {
        this.judging = judging;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher issue = ISSUE.matcher(request.getRequestURI());
        if (request.getMethod().equals("POST") && issue.matches() && request.isUserInRole("sales-admin")) {
            judging.beforeIssue(List.of(UUID.fromString(issue.group(1))));
        }
        chain.doFilter(request, response);
    }
}
