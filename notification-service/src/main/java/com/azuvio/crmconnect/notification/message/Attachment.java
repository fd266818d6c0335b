package com.azuvio.crmconnect.notification.message;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * A file that a mail carries. Who made it keeps it; only its place and its hash stand here.
 *
 * @param source who serves it
 * @param path at that service, with its query where it has one
 * @param fileName as it was asked for; what the mail shows is made safe
 * @param sha256 what the bytes must hash to, lower-case hexadecimal; absent for a file that is made for this mail: its first
 *     bytes are kept with the message and are the ones of every attempt
 */
@Embeddable
public record Attachment(
        @Enumerated(EnumType.STRING) Source source,
        String path,
        String fileName,
        @Enumerated(EnumType.STRING) FileType fileType,
        @Nullable String sha256) {

    /** A service that has files. */
    public enum Source {
        INVOICING,
        CLIENTS
    }

    /** What it is. */
    public enum FileType {
        PDF("application/pdf", ".pdf"),
        XML("application/xml", ".xml"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx");

        private final String mediaType;
        private final String extension;

        FileType(String mediaType, String extension) {
            this.mediaType = mediaType;
            this.extension = extension;
        }

        public String mediaType() {
            return mediaType;
        }

        public String extension() {
            return extension;
        }
    }

    public static Attachment pdf(String path, String fileName, String sha256) {
        return new Attachment(Source.INVOICING, path, fileName, FileType.PDF, sha256);
    }

    public static Attachment xml(String path, String fileName, String sha256) {
        return new Attachment(Source.INVOICING, path, fileName, FileType.XML, sha256);
    }
}
