package com.azuvio.crmconnect.starter.sample;

import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Versions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/notes")
@PreAuthorize("hasRole('sales-admin')")
class NoteController {

    enum Colour {
        RED,
        GREEN
    }

    record Tag(
            @NotBlank @Size(max = 20) String name, @Nullable Money price) {}

    record NoteRequest(
            @NotBlank @Size(max = 200) String text,
            @Nullable Colour colour,
            @Nullable @Valid @Size(max = 3) List<Tag> tags) {}

    record NoteResponse(UUID id, String text) {
        static NoteResponse from(Note note) {
            return new NoteResponse(note.id(), note.text());
        }
    }

    private final WriteNote writeNote;

    NoteController(WriteNote writeNote) {
        this.writeNote = writeNote;
    }

    @PostMapping
    ResponseEntity<NoteResponse> write(
            @Valid @RequestBody NoteRequest request, @RequestParam(defaultValue = "1") @Min(1) @Max(50) int times) {
        Note note = times == 1 ? writeNote.write(request.text()) : writeNote.writeAll(request.text(), times);
        return Versions.created(URI.create("/notes/" + note.id()), NoteResponse.from(note), note.version());
    }

    @PutMapping("/{id}")
    ResponseEntity<NoteResponse> rewrite(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody NoteRequest request) {
        Note note = writeNote.rewrite(id, ifMatch, request.text());
        return Versions.ok(NoteResponse.from(note), note.version());
    }

    @GetMapping("/failing")
    NoteResponse fail() {
        throw new IllegalStateException("secret inner words");
    }
}
