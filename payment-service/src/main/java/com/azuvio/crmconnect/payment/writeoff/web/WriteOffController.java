package com.azuvio.crmconnect.payment.writeoff.web;

import com.azuvio.crmconnect.payment.writeoff.ListWriteOffs;
import com.azuvio.crmconnect.payment.writeoff.ListedWriteOff;
import com.azuvio.crmconnect.payment.writeoff.UndoWriteOff;
import com.azuvio.crmconnect.payment.writeoff.WriteOffDifference;
import com.azuvio.crmconnect.payment.writeoff.WriteOffFilter;
import com.azuvio.crmconnect.payment.writeoff.WriteOffStatus;
import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.CursorPage;
import com.azuvio.crmconnect.starter.web.PageLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Small differences that are given up, within a limit per role (D15). */
@RestController
class WriteOffController {

    private final WriteOffDifference writeOffDifference;
    private final UndoWriteOff undoWriteOff;
    private final ListWriteOffs writeOffs;

    WriteOffController(WriteOffDifference writeOffDifference, UndoWriteOff undoWriteOff, ListWriteOffs writeOffs) {
        this.writeOffDifference = writeOffDifference;
        this.undoWriteOff = undoWriteOff;
        this.writeOffs = writeOffs;
    }

    /**
     * Gives up all that is open on a document, which its owner then books, or all free money of a source. 422
     * {@code write-off-above-limit} names the caller's limit.
     */
    @PostMapping("/write-offs")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    ResponseEntity<ListedWriteOff> writeOff(@Valid @RequestBody WriteOffRequest request) {
        UUID id = writeOffDifference.writeOff(request.wish());
        return ResponseEntity.created(URI.create("/write-offs/" + id)).body(writeOffs.read(id));
    }

    /** The latest first; {@code status} may be given several times, the counts are per status under the other filters. */
    @GetMapping("/write-offs")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    CursorPage<ListedWriteOff> list(
            @RequestParam(defaultValue = "") Set<WriteOffStatus> status,
            @RequestParam(required = false) @Nullable UUID clientId,
            @RequestParam(required = false) @Nullable UUID documentId,
            @RequestParam(required = false) @Nullable UUID sourceId,
            @RequestParam(required = false) @Nullable @Size(max = 500) String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return writeOffs.list(
                new WriteOffFilter(status, clientId, documentId, sourceId),
                Cursor.decode(cursor),
                PageLimits.check(limit));
    }

    @GetMapping("/write-offs/{id}")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    ListedWriteOff read(@PathVariable UUID id) {
        return writeOffs.read(id);
    }

    /** Takes a write-off back: free money at once, an open amount when its document's owner has answered. */
    @PostMapping("/write-offs/{id}/undo")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    ListedWriteOff undo(@PathVariable UUID id, @Valid @RequestBody UndoWriteOffRequest request) {
        undoWriteOff.undo(id, request.reason().strip());
        return writeOffs.read(id);
    }
}
