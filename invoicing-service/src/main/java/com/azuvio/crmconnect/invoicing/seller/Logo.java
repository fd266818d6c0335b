package com.azuvio.crmconnect.invoicing.seller;

import com.azuvio.crmconnect.starter.id.Sha256;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * An image that is printed at the head of every document: PNG or JPEG, at most 100 KiB and 2000 pixels on each side.
 *
 * @param base64 the file
 */
public record Logo(String mediaType, String base64) {

    private static final Pattern DATA_URI = Pattern.compile("data:(image/png|image/jpeg);base64,([A-Za-z0-9+/=]+)");
    private static final int BYTES_MAX = 100 * 1024;
    private static final int SIDE_PIXELS_MAX = 2000;

    /** Reads a {@code data:} URI; refuses what is no image of the declared kind or beyond the limits. */
    static Logo parse(String dataUri) {
        Matcher matcher = DATA_URI.matcher(dataUri);
        if (!matcher.matches()) {
            throw refused("must be a data: URI of a PNG or JPEG in Base64");
        }
        byte[] bytes = decode(matcher.group(2));
        if (bytes.length > BYTES_MAX) {
            throw refused("is larger than 100 KiB");
        }
        requireImage(matcher.group(1), bytes);
        return of(matcher.group(1), bytes);
    }

    static Logo of(String mediaType, byte[] bytes) {
        return new Logo(mediaType, Base64.getEncoder().encodeToString(bytes));
    }

    byte[] bytes() {
        return Base64.getDecoder().decode(base64);
    }

    public String dataUri() {
        return "data:" + mediaType + ";base64," + base64;
    }

    /** The name under which it is kept. */
    public String sha256() {
        return Sha256.hex(bytes());
    }

    private static byte[] decode(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw refused("is not valid Base64");
        }
    }

    private static void requireImage(String mediaType, byte[] bytes) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(mediaType);
        ImageReader reader = readers.next();
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input);
            if (reader.getWidth(0) > SIDE_PIXELS_MAX || reader.getHeight(0) > SIDE_PIXELS_MAX) {
                throw refused("is more than 2000 pixels wide or high");
            }
            reader.read(0);
        } catch (IOException e) {
            throw refused("is no readable " + mediaType);
        } finally {
            reader.dispose();
        }
    }

    private static Refusal refused(String why) {
        return Refusal.unprocessable("logo-not-usable", "The logo " + why).field("logo", "logo-not-usable", why);
    }
}
