package com.azuvio.crmconnect.starter.outbox;

import com.azuvio.crmconnect.starter.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Publishes an owner's states again. */
@RestController
@RequestMapping("/operations/outbox")
@PreAuthorize("hasRole('ops')")
class RepublishController {

    private final List<StateRepublisher> republishers;

    RepublishController(List<StateRepublisher> republishers) {
        this.republishers = republishers;
    }

    record RepublishRequest(@NotBlank @Size(max = 200) String topic) {}

    record RepublishResponse(String topic, long states) {}

    @PostMapping("/republish")
    RepublishResponse republish(@Valid @RequestBody RepublishRequest request) {
        StateRepublisher republisher = republishers.stream()
                .filter(candidate -> candidate.topic().equals(request.topic()))
                .findFirst()
                .orElseThrow(
                        () -> Refusal.unprocessable("topic-has-no-states", "this service keeps no states of that topic")
                                .with(
                                        "topics",
                                        republishers.stream()
                                                .map(StateRepublisher::topic)
                                                .toList()));
        return new RepublishResponse(request.topic(), republisher.republishAll());
    }
}
