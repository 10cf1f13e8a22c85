package be.protocolloket.exchange.demo;

import be.protocolloket.exchange.subject.NewSubject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/** Invented values for the items of the two public protocols, by words of their labels. */
final class DemoValues {

    private static final Map<String, String> BY_WORD = new LinkedHashMap<>();

    static {
        BY_WORD.put("geboortedatum", "18 mei 1993");
        BY_WORD.put("kandidaat-huurdersnummer", "KH-2025-1187");
        BY_WORD.put("adreshistoriek", "Sinds 2021: Voorbeeldstraat 4, 2018 Antwerpen");
        BY_WORD.put("emailadres", "voorbeeld@example.org");
        BY_WORD.put("telefoon", "0470 00 00 00");
        BY_WORD.put("leefgewoonten", "Hoort stemmen en opent dan de deur niet; heeft begeleiding bij het wonen nodig.");
        BY_WORD.put("gedragskenmerken", "Vergat in de vorige woning rekeningen te betalen; vraagt zelf om hulp.");
        BY_WORD.put("huurachterstal", "1.240,50");
        BY_WORD.put("inkomen", "18.450 euro in 2024");
        BY_WORD.put("saldi", "Zichtrekening 312 euro, spaarrekening 1.050 euro");
        BY_WORD.put("adres", "Voorbeeldstraat 12, 8470 Gistel");
    }

    private DemoValues() {}

    /** Empty for what is left out. */
    static String of(String label, NewSubject about, LocalDate today) {
        String words = label.toLowerCase(java.util.Locale.ROOT);
        if (words.startsWith("naam")) {
            return about.name();
        }
        if (words.contains("rijksregisternummer")) {
            return about.insz() == null ? "" : about.insz();
        }
        if (words.contains("beëindiging")) {
            return DateTimeFormatter.ofPattern("d/M/uuuu").format(today);
        }
        return BY_WORD.entrySet().stream()
                .filter(entry -> words.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
