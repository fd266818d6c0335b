package com.azuvio.crmconnect.order.item.web;

import com.azuvio.crmconnect.order.item.ChangeItemOffer;
import com.azuvio.crmconnect.order.item.CreateItem;
import com.azuvio.crmconnect.order.item.EditItem;
import com.azuvio.crmconnect.order.item.FindItem;
import com.azuvio.crmconnect.order.item.Item;
import com.azuvio.crmconnect.starter.web.Refusal;
import com.azuvio.crmconnect.starter.web.Versions;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One item of the catalogue. */
@RestController
@RequestMapping("/items")
class ItemController {

    private final FindItem find;
    private final CreateItem create;
    private final EditItem edit;
    private final ChangeItemOffer offer;

    ItemController(FindItem find, CreateItem create, EditItem edit, ChangeItemOffer offer) {
        this.find = find;
        this.create = create;
        this.edit = edit;
        this.offer = offer;
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAnyRole('sales-admin','account-executive','finance-manager','warehouse','integration')")
    ResponseEntity<ItemResponse> get(@PathVariable UUID id) {
        return ok(ItemResponse.from(find.find(id)));
    }

    @PostMapping
    @PreAuthorize("hasAnyRole('sales-admin')")
    ResponseEntity<ItemResponse> create(@Valid @RequestBody ItemRequest request) {
        Item item = create.create(request.itemCode(), request.details());
        return Versions.created(URI.create("/items/" + item.id()), ItemResponse.from(item), item.version());
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasAnyRole('sales-admin')")
    ResponseEntity<ItemResponse> edit(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ItemRequest request) {
        if (!find.find(id).code().equals(request.itemCode().value())) {
            throw Refusal.unprocessable("item-code-fixed", "an item's code never changes; create another item")
                    .field("code", "fixed", "must be the item's code");
        }
        return ok(ItemResponse.from(edit.edit(id, ifMatch, request.details())));
    }

    @PostMapping("/{id}/deactivate")
    @PreAuthorize("hasAnyRole('sales-admin')")
    ResponseEntity<ItemResponse> deactivate(@PathVariable UUID id) {
        return ok(ItemResponse.from(offer.change(id, false)));
    }

    @PostMapping("/{id}/activate")
    @PreAuthorize("hasAnyRole('sales-admin')")
    ResponseEntity<ItemResponse> activate(@PathVariable UUID id) {
        return ok(ItemResponse.from(offer.change(id, true)));
    }

    private static ResponseEntity<ItemResponse> ok(ItemResponse item) {
        return Versions.ok(item, item.version());
    }
}
