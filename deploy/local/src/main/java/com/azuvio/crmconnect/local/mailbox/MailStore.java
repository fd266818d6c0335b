package com.azuvio.crmconnect.local.mailbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/**
 * The messages on disk, one {@code .eml} file each. A file appears under its name only when it is whole and forced to disk, so that
 * what was answered with 250 is there after a kill, and what was not is not.
 */
final class MailStore {

    static final int MAILS_MAX = 10_000;

    private static final DateTimeFormatter ARRIVAL =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmssSSS").withZone(ZoneOffset.UTC);

    private final Path directory;
    private final Clock clock;
    private final ConcurrentSkipListMap<String, StoredMail> mails = new ConcurrentSkipListMap<>();

    private MailStore(Path directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    static MailStore open(Path directory, Clock clock) throws IOException {
        Files.createDirectories(directory);
        MailStore store = new MailStore(directory, clock);
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                if (file.toString().endsWith(".part")) {
                    Files.delete(file);
                } else if (file.toString().endsWith(".eml")) {
                    store.remember(file);
                }
            }
        }
        return store;
    }

    boolean isFull() {
        return mails.size() >= MAILS_MAX;
    }

    int size() {
        return mails.size();
    }

    StoredMail store(Envelope envelope, InputStream message) throws IOException {
        String id = ARRIVAL.format(clock.instant())
                + '-'
                + UUID.randomUUID().toString().substring(0, 8);
        Path part = directory.resolve(id + ".part");
        try {
            write(part, envelope, message);
            Path file = Files.move(part, directory.resolve(id + ".eml"), StandardCopyOption.ATOMIC_MOVE);
            try (FileChannel entry = FileChannel.open(directory, StandardOpenOption.READ)) {
                entry.force(true);
            }
            return remember(file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void write(Path file, Envelope envelope, InputStream message) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            out.write(MailHeaders.of(envelope).getBytes(StandardCharsets.US_ASCII));
            message.transferTo(out);
            channel.force(true);
        }
    }

    private StoredMail remember(Path file) throws IOException {
        StoredMail mail = MailHeaders.read(file);
        mails.put(mail.id(), mail);
        return mail;
    }

    Optional<StoredMail> find(String id) {
        return Optional.ofNullable(mails.get(id));
    }

    /** Newest first; {@code before} is the id of the last mail of the page before, or empty. */
    List<StoredMail> page(String text, String before, int limit) {
        var newestFirst = mails.descendingMap();
        var rest = before.isEmpty() ? newestFirst : newestFirst.tailMap(before, false);
        return rest.values().stream()
                .filter(mail -> text.isEmpty() || mail.matches(text))
                .limit(limit)
                .toList();
    }
}
