package com.azuvio.crmconnect.order.item.web;

import com.azuvio.crmconnect.order.item.Item;
import com.azuvio.crmconnect.order.item.ItemStatus;
import com.azuvio.crmconnect.order.item.ListItems;
import com.azuvio.crmconnect.starter.web.CursorPage;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue as a whole: list and import. */
@RestController
@RequestMapping("/items")
class ItemListController {

    private final ListItems list;
    private final ImportItemsFile importFile;

    ItemListController(ListItems list, ImportItemsFile importFile) {
        this.list = list;
        this.importFile = importFile;
    }

    /** In order of code; {@code status} may be given several times. */
    @GetMapping
    @PreAuthorize("hasAnyRole('sales-admin','account-executive','finance-manager','warehouse','integration')")
    CursorPage<ItemResponse> list(
            @RequestParam(defaultValue = "") Set<ItemStatus> status,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        CursorPage<Item> page = list.list(status, cursor, limit);
        return new CursorPage<>(
                page.items().stream().map(ItemResponse::from).toList(), page.nextCursor(), page.counts());
    }

    /** Good rows are taken over, bad ones are reported; the same file again changes nothing. */
    @PostMapping(path = "/import", consumes = "text/csv")
    @PreAuthorize("hasAnyRole('sales-admin')")
    ItemImportResponse importFile(@RequestBody byte[] file) {
        return importFile.read(file);
    }
}
