package com.azuvio.crmconnect.starter.sample;

import com.azuvio.crmconnect.starter.web.Refusal;
import com.azuvio.crmconnect.starter.web.Versions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class WriteNote {

    private final Notes notes;

    WriteNote(Notes notes) {
        this.notes = notes;
    }

    @Transactional
    Note write(String text) {
        if (text.startsWith("refused")) {
            throw Refusal.unprocessable("text-refused", "this text is refused").with("text", text);
        }
        return notes.save(new Note(text));
    }

    @Transactional
    Note rewrite(UUID id, @Nullable String ifMatch, String text) {
        Note note = notes.findById(id).orElseThrow(() -> Refusal.notFound("note-not-found", "there is no such note"));
        Versions.require(ifMatch, note.version());
        note.write(text);
        return notes.saveAndFlush(note);
    }

    /** Several events of one note in one transaction. */
    @Transactional
    Note writeAll(String text, int times) {
        Note note = new Note(text);
        for (int i = 1; i < times; i++) {
            note.write(text + " " + i);
        }
        return notes.save(note);
    }
}
