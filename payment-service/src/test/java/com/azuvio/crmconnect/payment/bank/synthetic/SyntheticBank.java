package com.azuvio.crmconnect.payment.bank.synthetic;

import java.math.BigInteger;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.iban4j.CountryCode;
import org.iban4j.Iban;
import org.jspecify.annotations.Nullable;

/**
 * Makes up clients, their invoices and what their payments look like on a bank statement. It knows nothing of how lines are
 * matched: it damages what payers write as payers and banks do, and says of each line what it truly is.
 *
 * <p>A line is <em>decidable</em> when it shows an undamaged reference, or the undamaged number of every invoice that it
 * pays; or else when payer and invoice can be told: the payer by an account of the books that one client alone has or by a
 * name that is one client's alone, and the invoices because only this one is open with that amount (or is named by the end
 * of its number, or with one wrong digit), or because the amount is all that the client owes.
 */
public final class SyntheticBank {

    private static final String[] FIRST = {
        "Țesături",
        "Construcții",
        "Agro",
        "Transilvania",
        "Carpați",
        "Dunărea",
        "Metal",
        "Auto",
        "Farma",
        "Nord",
        "Müller",
        "Schäfer",
        "Green",
        "Blue Sky",
        "Oltenia",
        "Impex",
        "Moldova",
        "Rapid",
        "Eco",
        "Nova",
        "Global",
        "Terra",
        "Lemn",
        "Alba"
    };
    private static final String[] SECOND = {
        "Trading",
        "Logistic",
        "Invest",
        "Prod",
        "Serv",
        "Consulting",
        "Design",
        "Market",
        "Solutions",
        "Group",
        "Tehnic",
        "Parts",
        "Textil",
        "Distribution",
        "Media",
        "Energy",
        "Instal",
        "Mob",
        "Food",
        "Software"
    };
    private static final String[] THIRD = {
        "", " Cluj", " Iași", " București", " Timiș", " Brașov", " Europe", " Plus", " 2000", " Est"
    };
    private static final String[] FORM = {" SRL", " S.R.L.", " SA", " GmbH", " Ltd", " SRL", " S.A.", ""};
    private static final String[] PEOPLE = {"Ion", "Maria", "Elena", "Andrei", "Ștefan", "Ioana", "Mihai", "Ana"};
    private static final String[] FAMILIES = {
        "Popescu", "Ionescu", "Popa", "Radu", "Stan", "Dumitru", "Țurcanu", "Marin"
    };
    private static final String[] WORDS = {
        "plata factura",
        "CV factura",
        "invoice",
        "Rechnung",
        "payment of invoice",
        "fact.",
        "ref",
        "achitat fact nr",
        "factura nr.",
        ""
    };
    private static final String[] NOTHING = {
        "plata", "payment", "transfer", "thank you", "servicii", "CV factura", "incasare", ""
    };
    private static final long[] POPULAR = {9900, 11900, 25000, 49900, 60500, 100000};

    private final Random random;
    public final List<Party> parties = new ArrayList<>();
    public final List<Bill> bills = new ArrayList<>();
    private final List<Bill> recentlyPaid = new ArrayList<>();
    private int references;

    public SyntheticBank(long seed, int clients, int invoices) {
        random = new Random(seed);
        for (int i = 0; i < clients; i++) {
            // One client in sixteen has the name of another one.
            String name = i > 20 && chance(6) ? parties.get(random.nextInt(i)).name : name();
            parties.add(new Party(uuid(), name, chance(80) ? iban() : null, iban()));
        }
        for (int i = 1; i <= invoices; i++) {
            Party of = parties.get(random.nextInt(clients));
            String number = String.format(Locale.ROOT, "INV-%d-%06d", i < invoices / 5 ? 2025 : 2026, i);
            long cents = chance(15) ? POPULAR[random.nextInt(POPULAR.length)] : 1_000 + random.nextInt(900_000);
            Bill bill = new Bill(uuid(), number, of, cents);
            of.bills.add(bill);
            bills.add(bill);
        }
    }

    /** The lines of one day, in the order of the bank. */
    public List<SyntheticLine> day(LocalDate day, int count) {
        List<SyntheticLine> lines = new ArrayList<>();
        while (lines.size() < count) {
            SyntheticLine line = line(day);
            if (line != null) {
                lines.add(line);
            }
        }
        return lines;
    }

    private @Nullable SyntheticLine line(LocalDate day) {
        int dice = random.nextInt(100);
        if (dice < 2) {
            return stranger(day);
        }
        if (dice < 3 && !recentlyPaid.isEmpty()) {
            return paidTwice(day);
        }
        Party payer = parties.get(random.nextInt(parties.size()));
        List<Bill> open = payer.unpaid();
        if (open.isEmpty()) {
            return null;
        }
        Bill bill = open.get(random.nextInt(open.size()));
        if (dice < 24) {
            return referenced(day, bill);
        }
        if (dice < 55) {
            return numbered(day, List.of(bill), bill.openCents, "number");
        }
        if (dice < 64 && open.size() > 1) {
            return several(day, open);
        }
        if (dice < 72) {
            long part = Math.max(100, bill.openCents * (10 + random.nextInt(80)) / 100);
            return numbered(day, List.of(bill), part, "part");
        }
        if (dice < 75) {
            return numbered(day, List.of(bill), bill.openCents + 1 + random.nextInt(5_000), "more");
        }
        if (dice < 86) {
            return unnamed(day, bill);
        }
        if (dice < 89 && open.size() > 1 && open.size() < 6) {
            return everything(day, open);
        }
        if (dice < 95) {
            return misspelt(day, bill);
        }
        return cutOff(day, bill);
    }

    private SyntheticLine referenced(LocalDate day, Bill bill) {
        String reference = reference(bill.number);
        boolean structured = chance(50);
        String printed = chance(50) ? reference : reference.replaceAll("(.{4})(?=.)", "$1 ");
        long cents = chance(88) ? bill.openCents : Math.max(1, bill.openCents / 2);
        Shown shown = show(bill.of);
        return settle(
                day,
                cents,
                List.of(bill),
                shown,
                structured ? reference : null,
                structured ? any(NOTHING) : any(WORDS) + " " + printed,
                true,
                "reference");
    }

    private SyntheticLine numbered(LocalDate day, List<Bill> paid, long cents, String kind) {
        Bill bill = paid.getFirst();
        Shown shown = show(bill.of);
        boolean atTheEnd = chance(15);
        String written = atTheEnd ? bill.ending() : written(bill.number);
        boolean byEnding = shown.known
                && bill.of.unpaid().stream()
                                .filter(other -> other.ending().equals(bill.ending()))
                                .count()
                        == 1
                && cents <= bill.openCents;
        boolean fullNumber = !atTheEnd;
        String text = (any(WORDS) + " " + written + (chance(20) ? " din " + day.minusDays(30) : "")).strip();
        return settle(day, cents, paid, shown, null, text, fullNumber || byEnding || alone(bill, cents, shown), kind);
    }

    private SyntheticLine several(LocalDate day, List<Bill> open) {
        List<Bill> paid = new ArrayList<>(open.subList(0, Math.min(open.size(), 2 + random.nextInt(3))));
        Shown shown = show(paid.getFirst().of);
        boolean abbreviated = chance(30);
        List<String> numbers = new ArrayList<>();
        for (Bill bill : paid) {
            numbers.add(abbreviated && !numbers.isEmpty() ? bill.ending() : written(bill.number));
        }
        long cents = paid.stream().mapToLong(bill -> bill.openCents).sum();
        String text = any(WORDS) + " " + String.join(chance(50) ? ", " : chance(50) ? " + " : "; ", numbers);
        return settle(day, cents, paid, shown, null, text.strip(), !abbreviated || shown.known, "several");
    }

    private SyntheticLine unnamed(LocalDate day, Bill bill) {
        Shown shown = show(bill.of);
        return settle(
                day,
                bill.openCents,
                List.of(bill),
                shown,
                null,
                any(NOTHING),
                alone(bill, bill.openCents, shown),
                "unnamed");
    }

    private SyntheticLine everything(LocalDate day, List<Bill> open) {
        Shown shown = show(open.getFirst().of);
        long sum = open.stream().mapToLong(bill -> bill.openCents).sum();
        boolean another = open.stream().anyMatch(bill -> bill.openCents == sum);
        return settle(day, sum, open, shown, null, any(NOTHING), shown.known && !another, "everything");
    }

    private SyntheticLine misspelt(LocalDate day, Bill bill) {
        Shown shown = show(bill.of);
        StringBuilder number = new StringBuilder(bill.number);
        int at = number.length() - 1 - random.nextInt(5);
        if (chance(50) && number.charAt(at) != number.charAt(at - 1) && number.charAt(at - 1) != '-') {
            char before = number.charAt(at - 1);
            number.setCharAt(at - 1, number.charAt(at));
            number.setCharAt(at, before);
        } else {
            number.setCharAt(at, (char) ('0' + (number.charAt(at) - '0' + 1 + random.nextInt(9)) % 10));
        }
        return settle(
                day,
                bill.openCents,
                List.of(bill),
                shown,
                null,
                any(WORDS) + " " + number,
                alone(bill, bill.openCents, shown),
                "misspelt");
    }

    private SyntheticLine cutOff(LocalDate day, Bill bill) {
        Shown shown = show(bill.of);
        String text = any(WORDS) + " " + bill.number;
        String cut = text.substring(0, text.length() - 1 - random.nextInt(6));
        return settle(
                day,
                bill.openCents,
                List.of(bill),
                shown,
                null,
                cut.strip(),
                alone(bill, bill.openCents, shown),
                "cut off");
    }

    private SyntheticLine paidTwice(LocalDate day) {
        Bill bill = recentlyPaid.get(random.nextInt(recentlyPaid.size()));
        return settle(
                day,
                bill.totalCents,
                List.of(),
                show(bill.of),
                null,
                any(WORDS) + " " + written(bill.number),
                false,
                "paid twice",
                bill.of.id);
    }

    /** Of somebody who is no client; sometimes for another company's invoice whose number is one of ours. */
    private SyntheticLine stranger(LocalDate day) {
        Bill coincidence = bills.get(random.nextInt(bills.size()));
        long cents = chance(40) ? coincidence.totalCents : 1_000 + random.nextInt(500_000);
        String text = chance(25) && cents != coincidence.totalCents
                ? "invoice " + coincidence.number
                : any(NOTHING) + " " + random.nextInt(100_000);
        Shown shown = new Shown("Fremde " + any(SECOND) + " " + random.nextInt(1_000_000) + " KG", iban(), false);
        return settle(day, cents, List.of(), shown, null, text, false, "stranger", null);
    }

    /** What a bank shows of the payer, and whether that tells one client. */
    private record Shown(@Nullable String name, @Nullable String iban, boolean known) {}

    private Shown show(Party payer) {
        String iban = payer.iban != null && chance(75) ? payer.iban : chance(70) ? payer.otherIban : null;
        boolean byIban = iban != null && iban.equals(payer.iban);
        int dice = random.nextInt(100);
        String plain = ascii(payer.name);
        String name;
        boolean whole = true;
        if (dice < 40) {
            name = payer.name;
        } else if (dice < 60) {
            name = plain.toUpperCase(Locale.ROOT);
        } else if (dice < 75) {
            name = plain.replaceAll(" (SRL|S\\.R\\.L\\.|SA|S\\.A\\.|GmbH|Ltd)$", "");
        } else if (dice < 85) {
            name = plain.length() > 18 ? plain.substring(0, 18) : plain;
            whole = name.length() == plain.length();
        } else if (dice < 90) {
            int at = 1 + random.nextInt(plain.length() - 2);
            name = plain.substring(0, at) + plain.substring(at + 1);
            whole = false;
        } else if (dice < 95) {
            name = any(PEOPLE) + " " + any(FAMILIES) + "escu-" + random.nextInt(10_000);
            whole = false;
        } else {
            name = null;
            whole = false;
        }
        long same = parties.stream()
                .filter(other -> core(other.name).equals(core(payer.name)))
                .count();
        return new Shown(name, iban, byIban || (whole && same == 1));
    }

    /** Payer known, and no other open invoice of the payer with that amount. */
    private static boolean alone(Bill bill, long cents, Shown shown) {
        return shown.known
                && cents == bill.openCents
                && bill.of.unpaid().stream()
                                .filter(other -> other.openCents == cents)
                                .count()
                        == 1;
    }

    private SyntheticLine settle(
            LocalDate day,
            long cents,
            List<Bill> paid,
            Shown shown,
            @Nullable String structured,
            String text,
            boolean decidable,
            String kind) {
        return settle(day, cents, paid, shown, structured, text, decidable, kind, paid.getFirst().of.id);
    }

    private SyntheticLine settle(
            LocalDate day,
            long cents,
            List<Bill> paid,
            Shown shown,
            @Nullable String structured,
            String text,
            boolean decidable,
            String kind,
            @Nullable UUID payer) {
        Map<UUID, Long> truth = new LinkedHashMap<>();
        long left = cents;
        for (Bill bill : paid) {
            long part = Math.min(left, bill.openCents);
            if (part > 0) {
                truth.put(bill.id, part);
                bill.openCents -= part;
                left -= part;
                if (bill.openCents == 0) {
                    recentlyPaid.add(bill);
                }
            }
        }
        String endToEnd = chance(50) ? "NOTPROVIDED" : "E" + random.nextInt(1_000_000);
        references++;
        String servicer = chance(70) ? "SV" + references + "X" : null;
        return new SyntheticLine(
                day,
                cents,
                servicer,
                endToEnd,
                structured,
                shown.name,
                shown.iban,
                text,
                payer,
                truth,
                decidable,
                kind);
    }

    /** A number as people write it. */
    private String written(String number) {
        String[] parts = number.split("-");
        String unpadded = parts[2].replaceFirst("^0+", "");
        return switch (random.nextInt(9)) {
            case 0 -> parts[0] + parts[1] + parts[2];
            case 1 -> String.join(" ", parts);
            case 2 -> String.join("/", parts);
            case 3 -> number.toLowerCase(Locale.ROOT);
            case 4 -> parts[0] + "-" + parts[1] + "-" + unpadded;
            case 5 -> parts[1] + "-" + parts[2];
            case 6 -> parts[0] + "." + parts[1] + "." + parts[2];
            default -> number;
        };
    }

    /** ISO 11649, as it is printed on every invoice. */
    public static String reference(String number) {
        String body = number.replaceAll("[^0-9A-Z]", "");
        StringBuilder digits = new StringBuilder();
        (body + "RF00").chars().forEach(character -> digits.append(Character.digit(character, 36)));
        int check = 98
                - new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
        return String.format(Locale.ROOT, "RF%02d%s", check, body);
    }

    private String name() {
        return chance(12) ? any(PEOPLE) + " " + any(FAMILIES) : any(FIRST) + " " + any(SECOND) + any(THIRD) + any(FORM);
    }

    private String iban() {
        return new Iban.Builder()
                .countryCode(CountryCode.DE)
                .bankCode(String.format(Locale.ROOT, "%08d", 10_000_000 + random.nextInt(80_000_000)))
                .accountNumber(String.format(Locale.ROOT, "%010d", random.nextInt(1_000_000_000)))
                .build()
                .toString();
    }

    private UUID uuid() {
        return new UUID(
                (random.nextLong() & 0xffffffffffff0fffL) | 0x7000L,
                (random.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private String any(String[] of) {
        return of[random.nextInt(of.length)];
    }

    static String ascii(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** A name without what people leave out. */
    private static String core(String name) {
        Set<String> words = new LinkedHashSet<>(
                List.of(ascii(name).toUpperCase(Locale.ROOT).replace(".", "").split(" ")));
        words.removeAll(Set.of("SRL", "SA", "GMBH", "LTD"));
        return String.join(" ", words);
    }
}
