package com.azuvio.crmconnect.client.client;

import com.azuvio.crmconnect.client.identity.PeppolEndpoint;
import com.azuvio.crmconnect.client.identity.PostalAddress;
import com.azuvio.crmconnect.client.reminderblock.ReminderBlock;
import com.azuvio.crmconnect.starter.aggregate.AggregateRoot;
import com.azuvio.crmconnect.starter.web.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client (S14, S60). Incomplete data are allowed and named by {@link Readiness}; wrong data are not. Every change
 * makes one {@link ClientEvent} with the whole state; a correction that changes nothing makes none. A client is never
 * deleted: it is deactivated, and its documents and account go on.
 */
@Entity
@Table(name = "clients")
public class Client extends AggregateRoot<ClientEvent> {

    private static final int REMINDER_BLOCKS_MAX = 100;

    @Id
    private UUID id;

    private String number;

    private String name;

    @Embedded
    private TaxIdentity tax;

    @Embedded
    @SuppressWarnings("UnusedVariable") // read by the queries of lists and of the duplicate hint
    private SearchKeys searchKeys;

    @Embedded
    private @Nullable PostalAddress registeredAddress;

    @ElementCollection
    @CollectionTable(name = "client_delivery_addresses", joinColumns = @JoinColumn(name = "client_id"))
    @OrderColumn(name = "position")
    private List<DeliveryAddress> deliveryAddresses = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private Language language;

    @ElementCollection
    @CollectionTable(name = "client_contacts", joinColumns = @JoinColumn(name = "client_id"))
    @OrderColumn(name = "position")
    private List<Contact> contacts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "client_invoice_emails", joinColumns = @JoinColumn(name = "client_id"))
    @OrderColumn(name = "position")
    @Column(name = "email")
    private List<String> invoiceEmails = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "client_reminder_blocks", joinColumns = @JoinColumn(name = "client_id"))
    private Set<ReminderBlock> reminderBlocks = new HashSet<>();

    @Embedded
    private PaymentTerms terms;

    @Embedded
    private @Nullable PeppolEndpoint peppolEndpoint;

    private boolean active = true;

    /** Of a second record of another client. */
    private @Nullable UUID mergedInto;

    /** Of the present VAT number; absent while nobody asked. */
    @Embedded
    private @Nullable VatCheck vatCheck;

    /** Stored so that lists filter by it; always what {@link Readiness} says of the rest. */
    private boolean ready;

    @Embedded
    private Trace trace;

    @SuppressWarnings("NullAway.Init")
    protected Client() {}

    @SuppressWarnings("NullAway.Init") // assume() sets what the profile holds
    private Client(UUID id, String number, Trace trace) {
        this.id = id;
        this.number = number;
        this.trace = trace;
    }

    public static Client register(
            UUID id, String number, ClientProfile profile, ReadinessPolicy policy, Moment moment) {
        var client = new Client(id, number, Trace.startingWith(moment));
        client.assume(profile, policy);
        client.raise(new ClientEvent.Registered(client.state(policy)));
        return client;
    }

    /** @throws Refusal {@code client-merged} */
    public void correct(ClientProfile profile, ReadinessPolicy policy, Moment moment) {
        requireNotMerged();
        if (profile.equals(profile())) {
            return;
        }
        assume(profile, policy);
        changed(moment, new ClientEvent.Corrected(state(policy)));
    }

    public void deactivate(ReadinessPolicy policy, Moment moment) {
        if (active) {
            active = false;
            changed(moment, new ClientEvent.Deactivated(state(policy)));
        }
    }

    /** @throws Refusal {@code client-merged} */
    public void reactivate(ReadinessPolicy policy, Moment moment) {
        requireNotMerged();
        if (!active) {
            active = true;
            changed(moment, new ClientEvent.Reactivated(state(policy)));
        }
    }

    /** It was a second record of another client, which goes on alone. */
    void mergeInto(UUID survivor, ReadinessPolicy policy, Moment moment) {
        requireNotMerged();
        active = false;
        mergedInto = survivor;
        changed(moment, new ClientEvent.Merged(state(policy)));
    }

    void requireNotMerged() {
        if (mergedInto != null) {
            throw Refusal.conflict("client-merged", "this client goes on as another one")
                    .with("mergedInto", mergedInto);
        }
    }

    boolean isActive() {
        return active;
    }

    /** Keeps reminders away; blocks that are over go. @throws Refusal 409 {@code too-many-reminder-blocks} */
    void blockReminders(ReminderBlock block, LocalDate today, ReadinessPolicy policy, Moment moment) {
        reminderBlocks.removeIf(present -> present.isOver(today));
        if (reminderBlocks.size() >= REMINDER_BLOCKS_MAX) {
            throw Refusal.conflict(
                    "too-many-reminder-blocks", "a client takes at most " + REMINDER_BLOCKS_MAX + " of them");
        }
        reminderBlocks.add(block);
        changed(moment, new ClientEvent.RemindersBlocked(state(policy)));
    }

    /** @throws Refusal 404 {@code reminder-block-not-found} */
    void liftReminderBlock(UUID blockId, ReadinessPolicy policy, Moment moment) {
        if (!reminderBlocks.removeIf(block -> block.id().equals(blockId))) {
            throw Refusal.notFound("reminder-block-not-found", "the client has no such block, or it was lifted");
        }
        changed(moment, new ClientEvent.RemindersBlocked(state(policy)));
    }

    /** What the register said of the present VAT number; tells others only what is news. */
    void recordVatCheck(VatCheck check, ReadinessPolicy policy, Moment moment) {
        if (check.addsTo(vatCheck)) {
            vatCheck = check;
            changed(moment, new ClientEvent.VatNumberChecked(state(policy)));
        }
    }

    /** After the policy changed; tells others only where the answer did. */
    void determineReadiness(ReadinessPolicy policy, Moment moment) {
        boolean readyNow = isReadyBy(policy);
        if (readyNow != ready) {
            ready = readyNow;
            changed(moment, new ClientEvent.ReadinessDetermined(state(policy)));
        }
    }

    public UUID id() {
        return id;
    }

    /** The oldest first. */
    List<ReminderBlock> reminderBlocks() {
        return reminderBlocks.stream()
                .sorted(Comparator.comparing(ReminderBlock::id))
                .toList();
    }

    public Trace trace() {
        return trace;
    }

    public ClientProfile profile() {
        return new ClientProfile(
                name,
                tax,
                registeredAddress,
                deliveryAddresses,
                language,
                contacts,
                invoiceEmails,
                terms,
                peppolEndpoint);
    }

    public ClientState state(ReadinessPolicy policy) {
        return new ClientState(
                id, number, profile(), active, missingBy(policy), vatCheck, mergedInto, reminderBlocks());
    }

    boolean hasReadinessOf(ReadinessPolicy policy) {
        return ready == isReadyBy(policy);
    }

    private boolean isReadyBy(ReadinessPolicy policy) {
        return missingBy(policy).isEmpty();
    }

    private List<MissingItem> missingBy(ReadinessPolicy policy) {
        return Readiness.missing(tax, registeredAddress, terms, policy);
    }

    private void assume(ClientProfile profile, ReadinessPolicy policy) {
        name = profile.name();
        if (tax == null || !Objects.equals(tax.vatNumber(), profile.tax().vatNumber())) {
            vatCheck = null;
        }
        tax = profile.tax();
        searchKeys = new SearchKeys(ClientName.sortKey(name), ClientName.core(name), tax.key());
        registeredAddress = profile.registeredAddress();
        replace(deliveryAddresses, profile.deliveryAddresses());
        language = profile.language();
        replace(contacts, profile.contacts());
        replace(invoiceEmails, profile.invoiceEmails());
        terms = profile.terms();
        peppolEndpoint = profile.peppolEndpoint();
        ready = isReadyBy(policy);
    }

    private void changed(Moment moment, ClientEvent event) {
        trace = trace.changed(moment);
        raise(event);
    }

    private static <T> void replace(List<T> present, List<T> wanted) {
        present.clear();
        present.addAll(wanted);
    }
}
