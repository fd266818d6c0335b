package com.azuvio.crmconnect.gateway.console;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.condition.ConditionalOnResource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The console's one page, at every address that it shows something at, so that each of them can be opened, reloaded and
 * sent to a colleague.
 */
@Controller
@Hidden
@ConditionalOnResource(resources = "${backoffice.console.location}" + ConsoleController.INDEX)
class ConsoleController {

    static final String INDEX = "index.html";

    /** Where the build of the console leaves room for the nonce. */
    private static final String NONCE = "__CSP_NONCE__";

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final ConsolePolicy policy;
    private final String index;

    ConsoleController(ConsoleProperties properties, ConsolePolicy policy, ResourceLoader resources) throws IOException {
        this.policy = policy;
        this.index = resources.getResource(properties.location() + INDEX).getContentAsString(StandardCharsets.UTF_8);
    }

    @GetMapping({
        "/",
        "/today/**",
        "/metrics/**",
        "/sales/**",
        "/crm/**",
        "/messages/**",
        "/integrations/**",
        "/settings/**"
    })
    ResponseEntity<String> page() {
        String nonce = policy.nonce();
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noCache())
                .header("Content-Security-Policy", policy.directives(nonce))
                .body(index.replace(NONCE, nonce));
    }

    /** The file as it was built, without a nonce, works nowhere. */
    @GetMapping({"/console", "/console/", "/console/" + INDEX})
    String home() {
        return "redirect:/";
    }
}
