package com.azuvio.crmconnect.starter.id;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;

/**
 * Time-ordered identifiers (RFC 9562, version 7): new rows land at the right edge of their index, and those of one
 * process sort as they were made, also within a millisecond.
 */
public final class UuidV7 {

    private static final NoArgGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private UuidV7() {}

    public static UUID next() {
        return GENERATOR.generate();
    }
}
