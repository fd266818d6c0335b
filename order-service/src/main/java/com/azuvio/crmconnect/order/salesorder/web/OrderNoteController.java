package com.azuvio.crmconnect.order.salesorder.web;

import com.azuvio.crmconnect.order.salesorder.NoteOrder;
import com.azuvio.crmconnect.order.salesorder.ShowOrder;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Internal notes of an order, and who did what with it, when and why (B4). */
@RestController
@RequestMapping("/orders/{id}")
class OrderNoteController {

    private final NoteOrder notes;
    private final ShowOrder show;
    private final OrderAnswer answer;

    OrderNoteController(NoteOrder notes, ShowOrder show, OrderAnswer answer) {
        this.notes = notes;
        this.show = show;
        this.answer = answer;
    }

    /** Adds a note for colleagues, in any status. 409 {@code too-many-notes} beyond 500. */
    @PostMapping("/notes")
    @PreAuthorize("hasAnyRole('sales-admin','account-executive','finance-manager')")
    ResponseEntity<OrderResponse> note(@PathVariable UUID id, @Valid @RequestBody NoteRequest request) {
        notes.note(id, request.text().strip());
        return answer.ok(id);
    }

    /** The oldest first; internal notes are shown to colleagues only. */
    @GetMapping("/history")
    @PreAuthorize("hasAnyRole('sales-admin','account-executive','finance-manager','warehouse','integration')")
    OrderHistoryResponse history(@PathVariable UUID id) {
        return show.show(id, OrderHistoryResponse::from);
    }
}
