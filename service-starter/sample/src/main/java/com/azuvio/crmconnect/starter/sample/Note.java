package com.azuvio.crmconnect.starter.sample;

import com.azuvio.crmconnect.starter.aggregate.AggregateRoot;
import com.azuvio.crmconnect.starter.id.UuidV7;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "notes")
class Note extends AggregateRoot<Note.Noted> {

    record Noted(UUID noteId, String text) {}

    @Id
    private UUID id;

    private String text;

    @SuppressWarnings("NullAway.Init")
    protected Note() {}

    Note(String text) {
        this.id = UuidV7.next();
        this.text = text;
        raise(new Noted(id, text));
    }

    void write(String newText) {
        this.text = newText;
        raise(new Noted(id, newText));
    }

    UUID id() {
        return id;
    }

    String text() {
        return text;
    }
}
