package com.azuvio.crmconnect.starter.selfcheck;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the last checks found; a POST runs them now. */
@RestController
@RequestMapping("/operations/self-checks")
@PreAuthorize("hasAnyRole('ops', 'sales-admin')")
class SelfCheckController {

    private final SelfChecks checks;

    SelfCheckController(SelfChecks checks) {
        this.checks = checks;
    }

    @GetMapping
    List<SelfChecks.Result> list() {
        return checks.results();
    }

    @PostMapping
    List<SelfChecks.Result> runNow() {
        checks.run();
        return checks.results();
    }
}
