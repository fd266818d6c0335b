package com.azuvio.crmconnect.notification.message;

import com.azuvio.crmconnect.starter.web.Refusal;
import java.net.IDN;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of one mail, as they were asked for: trimmed, without blanks and repetitions, international domains in
 * their ASCII form. A mail goes to all of them or to none, so one unusable address makes the list unusable.
 */
public record Recipients(List<String> addresses) {

    public static final int MAX = 20;

    private static final int ADDRESS_LENGTH_MAX = 254;
    private static final int STORED_LENGTH_MAX = 320;
    /** The dot-atom form of RFC 5321 with a domain of at least two labels: no quotes, no comments, no control characters. */
    private static final Pattern ADDRESS = Pattern.compile("(?=.{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
            + "(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
            + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

    public Recipients {
        addresses = List.copyOf(addresses);
    }

    public static Recipients of(@Nullable List<String> asked) {
        if (asked == null) {
            return new Recipients(List.of());
        }
        Map<String, String> distinct = new LinkedHashMap<>();
        asked.stream()
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .map(Recipients::inAscii)
                .forEach(address -> distinct.putIfAbsent(address.toLowerCase(Locale.ROOT), address));
        return new Recipients(List.copyOf(distinct.values()));
    }

    /** Why nobody can be written to, or null where everybody can. */
    @Nullable
    FailureReason problem() {
        if (addresses.isEmpty()) {
            return FailureReason.NO_RECIPIENT;
        }
        boolean usable = addresses.size() <= MAX && addresses.stream().allMatch(Recipients::isUsable);
        return usable ? null : FailureReason.INVALID_RECIPIENT;
    }

    public boolean areUsable() {
        return problem() == null;
    }

    /** @throws Refusal 422 {@code no-usable-recipient} */
    public Recipients requireUsable() {
        FailureReason problem = problem();
        if (problem != null) {
            throw Refusal.unprocessable("no-usable-recipient", "there is no usable e-mail address to write to")
                    .field("recipients", problem.code(), "up to " + MAX + " plain e-mail addresses");
        }
        return this;
    }

    private static boolean isUsable(String address) {
        return address.length() <= ADDRESS_LENGTH_MAX
                && ADDRESS.matcher(address).matches();
    }

    private static String inAscii(String address) {
        String stored = address.substring(0, Math.min(address.length(), STORED_LENGTH_MAX));
        int at = stored.lastIndexOf('@');
        if (at < 0) {
            return stored;
        }
        try {
            return stored.substring(0, at + 1) + IDN.toASCII(stored.substring(at + 1));
        } catch (IllegalArgumentException e) {
            return stored; // no domain name: kept as it is, so that a person sees what was asked for
        }
    }
}
